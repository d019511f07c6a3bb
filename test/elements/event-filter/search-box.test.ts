import {expect} from 'chai';
import type {EventFilterElement} from '../../../src/elements/event-filter/event-filter.js';
import {readEventFile} from '../../../src/data/index.js';
import {served} from '../../store/fake-service.js';
import type {FakeService} from '../../store/fake-service.js';
import {storeOf} from '../../store/table-store.js';
import {all, button, clearPage, focused, frame, key, listen, mountReady, one, settled, text, until} from '../helpers.js';
import {WEEK, search} from './week.js';

const field = (filter: EventFilterElement) => one<HTMLInputElement>(filter, '.search input');

function type(filter: EventFilterElement, words: string): void {
  field(filter).value = words;
  field(filter).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

describe('search box', () => {
  let filter: EventFilterElement;

  beforeEach(async () => {
    filter = await mountReady('event-filter', {}, {data: WEEK});
  });
  afterEach(clearPage);

  it('is a search field with a name', () => {
    expect([field(filter).type, field(filter).ariaLabel]).to.deep.equal(['search', 'Search the events']);
    expect(one(filter, '.search').role).to.equal('search');
  });

  it('searches with the next frame, once for all that was typed until then', async () => {
    const told = listen(filter, 'event-filter-change');
    for (const words of ['b', 'bu', 'bur']) type(filter, words);
    expect(filter.store?.filters).to.deep.equal({});
    await frame();
    expect(told).to.deep.equal([['event-filter-change', {filters: {text: 'bur'}}]]);
    expect(filter.store?.visibleCount).to.equal(1);
  });

  it('keeps what is typed and not yet searched when something else is drawn', async () => {
    type(filter, 'burn');
    filter.store?.setFilters({tags: ['fire']});
    await settled(filter);
    expect(field(filter).value).to.equal('burn');
    await frame();
    expect(filter.store?.filters).to.deep.equal({tags: ['fire'], text: 'burn'});
  });

  it('shows a search that is set elsewhere', async () => {
    filter.store?.setFilters({text: 'soldiers'});
    await settled(filter);
    expect(field(filter).value).to.equal('soldiers');
    filter.store?.resetFilters();
    await settled(filter);
    expect(field(filter).value).to.equal('');
  });

  it('has a button that ends the search and leaves the focus in the field, for as long as there is one', async () => {
    expect(all(filter, '.clear')).to.deep.equal([]);
    await search(filter, 'burn');
    button(filter, 'Clear the search').click();
    await settled(filter);
    expect([field(filter).value, filter.store?.filters, all(filter, '.clear').length]).to.deep.equal(['', {}, 0]);
    expect(focused(filter)).to.equal(field(filter));
  });

  it('ends the search with Escape, which the page has where there is none', async () => {
    await search(filter, 'burn');
    const ended = key(field(filter), 'Escape');
    await settled(filter);
    expect([ended.defaultPrevented, field(filter).value, filter.store?.filters]).to.deep.equal([true, '', {}]);
    expect(key(field(filter), 'Escape').defaultPrevented).to.equal(false);
  });

  it('tells the page once where Escape comes before what was typed is searched', async () => {
    await search(filter, 'bur');
    const told = listen(filter, 'event-filter-change');
    type(filter, 'burn');
    key(field(filter), 'Escape');
    await frame();
    expect(told).to.deep.equal([['event-filter-change', {filters: {}}]]);
  });

  it('leaves Escape to the keyboard of a language that needs it', async () => {
    await search(filter, 'ぶ');
    expect(key(field(filter), 'Escape', {isComposing: true}).defaultPrevented).to.equal(false);
    expect(filter.store?.filters.text).to.equal('ぶ');
  });

  it('searches nothing any more when the element has left the page', async () => {
    const {store} = filter;
    type(filter, 'burn');
    filter.remove();
    await frame();
    expect(store?.filters).to.deep.equal({});
  });

  describe('among so many events that a search takes a moment', () => {
    const {table} = readEventFile(WEEK);
    let service: FakeService;

    beforeEach(async () => {
      const large = served(table);
      ({service} = large);
      filter = await mountReady('event-filter', {}, {store: storeOf(large.table).store});
    });

    /** Types, and waits until that is asked of the service. */
    async function ask(words: string): Promise<void> {
      type(filter, words);
      // What asks the service is loaded with the first question, and the page does not change with that.
      while (!(one(filter, '.search').ariaBusy === 'true' && service.isWanted(words))) await frame();
    }

    it('says that it is busy until the answer has come', async () => {
      expect(one(filter, '.search').ariaBusy).to.equal('false');
      await ask('burn');
      await service.answer('burn');
      await until(filter, () => one(filter, '.search').ariaBusy === 'false');
      expect(text(one(filter, '[part=count] span'))).to.equal('1 of 6 events');
    });
  });
});
