import {expect} from 'chai';
import type {EventDetails} from '../../src/events.js';
import {EventStore} from '../../src/store/event-store.js';
import {LinkedPage, follow} from './address.js';
import {STORY, microtasks} from './story.js';

const PAGE = location.href.replace(/#.*/s, '');

describe('stories in the address of one page', () => {
  let page: LinkedPage;

  afterEach(() => page.end());

  describe('holders', () => {
    it('share one link, which ends when the last has let go', async () => {
      page = await LinkedPage.open();
      await page.hold();
      page.held[0]();
      await microtasks();
      page.store.setFilters({text: 'a'});
      page.rest();
      page.held[1]();
      await microtasks();
      page.store.setFilters({text: 'b'});
      page.rest();
      await page.address.go('event=night');
      expect([page.address.writes, page.store.selected, page.frames.waiting]).to.deep.equal([['replace #q=a'], null, 0]);
    });

    it('may leave and come back in one task, as an element that is moved: what the story begins with stays', async () => {
      page = await LinkedPage.open('event=night');
      page.held[0]();
      await page.hold();
      await microtasks();
      await page.address.go('');
      expect(page.store.selected).to.equal(null);
    });

    it('of a second story without a name wait, which is reported', async () => {
      page = await LinkedPage.open('event=night');
      const other = new EventStore();
      other.setData(STORY);
      await page.hold(null, other);
      await microtasks();
      expect([other.selected, other.link.addressOf('square'), other.issues.map(({code}) => code)]).to.deep.equal([null, null, ['hash-taken']]);
      expect(other.issues[0].message).to.include('Two stories of this page have hash and no name').and.include('store="north"');
      page.held[0]();
      await microtasks();
      expect(other.selected).to.equal('night');
    });

    it('of a story that takes another’s place in one task do not', async () => {
      page = await LinkedPage.open('event=night');
      const other = new EventStore();
      other.setData(STORY);
      page.held[0]();
      await page.hold(null, other);
      await microtasks();
      expect([other.selected, other.issues]).to.deep.equal(['night', []]);
    });
  });

  it('keeps two stories apart by their names', async () => {
    page = await LinkedPage.open('event=night&north.event=square');
    const north = new EventStore();
    north.setData(STORY);
    await page.hold('north', north);
    expect([page.store.selected, north.selected]).to.deep.equal(['night', 'square']);
    north.select('toll');
    north.link.step();
    expect(location.hash).to.equal('#event=night&north.event=toll');
    const told: EventDetails['event-select'][] = [];
    page.target.addEventListener('event-select', (event) => told.push((event as CustomEvent).detail));
    await page.address.back();
    expect([page.store.selected, north.selected, told]).to.deep.equal(['night', 'square', [{id: 'square'}]]);
  });

  describe('at a link to another place of the page', () => {
    for (const [order, names] of [['the first to come', ['north', 'south']], ['the last to come', ['south', 'north']]] as const) {
      it(`all stay as they are, and only what the link names follows it, ${order} too`, async () => {
        page = await LinkedPage.open('north.event=night&south.event=square', names[0]);
        const other = new EventStore();
        other.setData(STORY);
        await page.hold(names[1], other);
        const [north, south] = names[0] === 'north' ? [page.store, other] : [other, page.store];
        await follow('#section-3');
        expect([north.selected, south.selected]).to.deep.equal(['night', 'square']);
        expect(location.hash.slice(1).split('&').sort()).to.deep.equal(['north.event=night', 'section-3', 'south.event=square']);
        await follow('#south.event=toll');
        expect([north.selected, south.selected]).to.deep.equal(['night', 'toll']);
        await follow('#event=toll');
        expect([north.selected, south.selected]).to.deep.equal(['night', 'toll']);
      });
    }
  });

  describe('addressOf', () => {
    it('is the page with the event and nothing else, so that a reader can pass it on', async () => {
      page = await LinkedPage.open('tab=2&q=a');
      expect(page.store.link.addressOf('a&b')).to.equal(`${PAGE}#event=a%26b`);
    });

    it('has the name of the story', async () => {
      page = await LinkedPage.open('', 'north');
      expect(page.store.link.addressOf('ferry')).to.equal(`${PAGE}#north.event=ferry`);
    });

    it('is none where the story is not in the address, and changes with that', async () => {
      page = await LinkedPage.open();
      const seen: boolean[] = [];
      const stop = page.store.effect(() => void seen.push(page.store.link.addressOf('night') !== null));
      page.held[0]();
      await microtasks();
      stop();
      expect([seen, page.store.link.isHeld]).to.deep.equal([[true, false], false]);
    });
  });
});
