import {expect} from 'chai';
import type {EventFilterElement} from '../../../src/elements/event-filter/event-filter.js';
import {eventFile} from '../../store/story.js';
import {readEventFile} from '../../../src/data/index.js';
import {served} from '../../store/fake-service.js';
import {storeOf} from '../../store/table-store.js';
import {all, button, clearPage, focused, frame, key, listen, mountReady, one, settled, text, until} from '../helpers.js';
import {event} from '../story.js';
import {WEEK, box, boxes, openGroup} from './week.js';

const headings = (filter: EventFilterElement) => all(filter, 'summary').map(text);

/** So many tags, the first of which the most events have. */
const tagged = (count: number) => {
  const names = Array.from({length: count}, (_, i) => `tag ${i + 1}`);
  return eventFile(names.map((_, i) => event(`e${i}`, {tags: names.slice(0, count - i)})));
};

async function find(filter: EventFilterElement, words: string): Promise<void> {
  const field = one<HTMLInputElement>(filter, '.find');
  field.value = words;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await settled(filter);
}

describe('group of options', () => {
  let filter: EventFilterElement;

  beforeEach(async () => {
    filter = await mountReady('event-filter', {}, {data: WEEK});
  });
  afterEach(clearPage);

  it('stands closed under its name, and draws nothing until it is opened', () => {
    expect(headings(filter)).to.deep.equal(['Verification', 'Tags', 'Places']);
    expect(all(filter, '.group input')).to.deep.equal([]);
  });

  it('has the statuses with their signs and words, all ticked, and what states none at the end', async () => {
    const group = await openGroup(filter, 'Verification');
    expect(boxes(filter, group)).to.deep.equal(['[x] Verified 3', '[x] Not verified 1', '[x] Disputed 1', '[x] Not stated 1']);
    expect(all(filter, `${group} .sign path`)).to.have.lengthOf(3);
    expect(one(filter, `${group} [role=toolbar]`).ariaLabel).to.equal('Verification');
  });

  it('has the tags and places with the most events first, none ticked', async () => {
    expect(boxes(filter, await openGroup(filter, 'Tags'))).to.deep.equal(['[ ] night 3', '[ ] fire 2', '[ ] peaceful 1']);
    expect(boxes(filter, await openGroup(filter, 'Places'))).to.deep.equal(['[ ] Almaty 2', '[ ] Ақтау 2', '[ ] Atyrau 1']);
  });

  it('is one tab stop, in which arrow keys go from name to name', async () => {
    const group = await openGroup(filter, 'Tags');
    const inputs = all<HTMLInputElement>(filter, `${group} input`);
    const stops = () => inputs.map(({tabIndex}) => tabIndex);
    expect(stops()).to.deep.equal([0, -1, -1]);
    inputs[0].focus();
    key(inputs[0], 'ArrowDown');
    expect([focused(filter) === inputs[1], stops()]).to.deep.equal([true, [-1, 0, -1]]);
  });

  it('is closed by Escape, and the focus goes back to what opened it', async () => {
    const group = await openGroup(filter, 'Tags');
    const pressed = (name: string) => {
      box(filter, 'fire').focus();
      return key(box(filter, 'fire'), name).defaultPrevented;
    };
    expect([pressed('Enter'), one<HTMLDetailsElement>(filter, group).open]).to.deep.equal([false, true]);
    expect(pressed('Escape')).to.equal(true);
    expect([one<HTMLDetailsElement>(filter, group).open, focused(filter) === one(filter, `${group} summary`)]).to.deep.equal([false, true]);
  });

  it('leaves Escape to a field that has something to be emptied', async () => {
    const many = await mountReady('event-filter', {}, {data: tagged(20)});
    const group = await openGroup(many, 'Tags');
    await find(many, 'tag 2');
    expect([key(one(many, '.find'), 'Escape').defaultPrevented, one<HTMLDetailsElement>(many, group).open]).to.deep.equal([false, true]);
  });

  it('leaves out a status whose tick is taken away', async () => {
    await openGroup(filter, 'Verification');
    box(filter, 'Disputed').click();
    await settled(filter);
    expect(filter.store?.filters).to.deep.equal({verification: ['verified', 'unverified', 'none']});
  });

  it('shows what has one of the tags that are ticked, and everything again without a tick', async () => {
    const told = listen(filter, 'event-filter-change');
    await openGroup(filter, 'Tags');
    for (const tag of ['fire', 'peaceful']) {
      box(filter, tag).click();
      await settled(filter);
    }
    expect(filter.store?.visibleCount).to.equal(3);
    for (const tag of ['fire', 'peaceful']) {
      box(filter, tag).click();
      await settled(filter);
    }
    expect(filter.store?.filters).to.deep.equal({});
    expect(told.map(([, detail]) => detail)).to.deep.equal([{filters: {tags: ['fire']}}, {filters: {tags: ['fire', 'peaceful']}}, {filters: {tags: ['peaceful']}}, {filters: {}}]);
  });

  it('says beside its name how many are set, also while it is closed', async () => {
    filter.store?.setFilters({tags: ['fire', 'night'], verification: ['verified']});
    await settled(filter);
    expect(headings(filter)).to.deep.equal(['Verification 1', 'Tags 2', 'Places']);
  });

  it('keeps a name that no event is left of, and says 0', async () => {
    const group = await openGroup(filter, 'Tags');
    filter.store?.setFilters({places: ['Atyrau']});
    await settled(filter);
    expect(boxes(filter, group)).to.deep.equal(['[ ] night 0', '[ ] fire 1', '[ ] peaceful 0']);
    expect(all(filter, `${group} .none`)).to.have.lengthOf(2);
  });

  it('is left out where there is nothing to choose', async () => {
    const one = await mountReady('event-filter', {}, {data: eventFile([event('a', {place: 'Almaty', tags: ['fire']}), event('b', {place: 'Almaty'})])});
    expect(headings(one)).to.deep.equal([]);
  });

  it('draws the first eight names, and all on demand', async () => {
    const many = await mountReady('event-filter', {}, {data: tagged(12)});
    const group = await openGroup(many, 'Tags');
    expect([boxes(many, group).length, boxes(many, group)[0]]).to.deep.equal([8, '[ ] tag 1 12']);
    button(many, 'Show all 12').click();
    await settled(many);
    expect(boxes(many, group)).to.have.lengthOf(12);
    button(many, 'Show fewer').click();
    await settled(many);
    expect(boxes(many, group)).to.have.lengthOf(8);
  });

  it('draws a rarer name that is set, and keeps it when its tick is taken away', async () => {
    const many = await mountReady('event-filter', {}, {data: tagged(12)});
    many.store?.setFilters({tags: ['tag 11']});
    const group = await openGroup(many, 'Tags');
    expect(boxes(many, group).at(-1)).to.equal('[x] tag 11 2');
    box(many, 'tag 11').click();
    await settled(many);
    expect(boxes(many, group).at(-1)).to.equal('[ ] tag 11 2');
  });

  it('has a search of its own for more than twelve names, which is as forgiving as the other', async () => {
    const few = await mountReady('event-filter', {}, {data: tagged(12)});
    await openGroup(few, 'Tags');
    expect(all(few, '.find')).to.deep.equal([]);
    const many = await mountReady('event-filter', {}, {data: tagged(13)});
    const group = await openGroup(many, 'Tags');
    expect(one<HTMLInputElement>(many, '.find').ariaLabel).to.equal('Find in tags');
    await find(many, ' TÄG 1');
    expect(boxes(many, group).map((each) => each.split(' ').slice(2, 5).join(' '))).to.deep.equal(['tag 1 13', 'tag 10 4', 'tag 11 3', 'tag 12 2', 'tag 13 1']);
    await find(many, 'flood');
    expect([boxes(many, group), text(one(many, '.note'))]).to.deep.equal([[], 'None found.']);
  });

  it('draws no more names than a reader can use, and says how many are left', async () => {
    const file = eventFile(Array.from({length: 250}, (_, i) => event(`e${i}`, {place: `Place ${i}`})));
    const many = await mountReady('event-filter', {}, {data: file});
    const group = await openGroup(many, 'Places');
    button(many, 'Show all 250').click();
    await settled(many);
    expect([boxes(many, group).length, text(one(many, '.note'))]).to.deep.equal([200, '50 more: find them by name']);
  });

  describe('of ten thousand places', () => {
    const {table} = readEventFile(eventFile(Array.from({length: 10_000}, (_, i) => [event(`a${i}`, {place: `Place ${i}`}), ...(i === 777 ? [event('b', {place: 'Place 777'})] : [])]).flat()));
    let group: string;

    beforeEach(async () => {
      const large = served(table);
      filter = await mountReady('event-filter', {}, {store: storeOf(large.table).store});
      // What asks the service is loaded with the first question, and the page does not change with that.
      while (!large.service.isWanted(':places')) await frame();
      await large.service.answer();
      await until(filter, () => headings(filter).length > 0);
      group = await openGroup(filter, 'Places');
    });

    it('draws those with the most events, and on demand no more than anyone reads', async () => {
      expect(boxes(filter, group)).to.deep.equal(['[ ] Place 777 2', ...[0, 1, 2, 3, 4, 5, 6].map((i) => `[ ] Place ${i} 1`)]);
      button(filter, 'Show all 10,000').click();
      await settled(filter);
      expect(boxes(filter, group).length).to.equal(200);
      expect(text(one(filter, `${group} .note`))).to.equal('9,800 more: find them by name');
    });

    it('finds each of them by its name', async () => {
      await find(filter, 'place 9999');
      expect(boxes(filter, group)).to.deep.equal(['[ ] Place 9999 1']);
    });
  });
});
