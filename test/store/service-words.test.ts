import {expect} from 'chai';
import {readEventFile} from '../../src/data/index.js';
import type {EventStore} from '../../src/store/event-store.js';
import {event} from '../elements/story.js';
import type {FakeService} from './fake-service.js';
import {served} from './fake-service.js';
import {eventFile, microtasks} from './story.js';
import {storeOf} from './table-store.js';

const {table} = readEventFile(
  eventFile([
    event('a', {title: 'A march', when: '2022-01-01', place: 'Aktau', tags: ['day'], category: 'gathering'}),
    event('b', {title: 'A riot', when: '2022-01-02', place: 'Almaty', tags: ['night'], category: 'riot'}),
    event('c', {title: 'Another march', when: '2022-01-03', place: 'Almaty', tags: ['night'], category: 'gathering'}),
  ]),
);

/** Resolves as soon as a value that is read of the store is there. */
function reached(store: EventStore, isReached: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.effect(() => {
      if (!isReached()) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
}

describe('the words of a table with a service', () => {
  let store: EventStore;
  let service: FakeService;
  let show: (next: typeof table) => void;

  const shown = () => [...store.rows].map((row) => store.table.texts.id(row)).join(' ');

  beforeEach(async () => {
    const first = served(table);
    service = first.service;
    ({store, show} = storeOf(first.table));
    // What asks is loaded with the first table that has a service.
    store.setFilters({text: 'a'});
    await reached(store, () => store.searching && service.isWanted('a'));
    await service.answer();
    store.setFilters({});
  });

  it('shows all events until a first search is answered, and says that it is under way', async () => {
    store.setFilters({text: 'march'});
    expect([shown(), store.searching]).to.deep.equal(['a b c', true]);
    await service.answer();
    expect([shown(), store.searching, store.visibleCount]).to.deep.equal(['a c', false, 2]);
  });

  it('shows what was found last until the next search is answered', async () => {
    store.setFilters({text: 'march'});
    await service.answer();
    store.setFilters({text: 'riot'});
    expect([shown(), store.searching]).to.deep.equal(['a c', true]);
    await service.answer();
    expect(shown()).to.equal('b');
  });

  it('shows all events at once where nothing is searched any more, and does not come back to the last search', async () => {
    store.setFilters({text: 'march'});
    await service.answer();
    store.setFilters({});
    expect([shown(), store.searching]).to.deep.equal(['a b c', false]);
    store.setFilters({text: 'riot'});
    expect(shown()).to.equal('a b c');
  });

  it('lets go of a search that another one has overtaken', async () => {
    store.setFilters({text: 'mar'});
    store.setFilters({text: 'march'});
    expect([service.isWanted('mar'), service.isWanted('march')]).to.deep.equal([false, true]);
    await service.answer('mar');
    expect([shown(), store.searching]).to.deep.equal(['a b c', true]);
    await service.answer('march');
    expect([shown(), store.searching]).to.deep.equal(['a c', false]);
  });

  it('asks once for a text, whatever else is filtered', async () => {
    store.setFilters({text: 'march'});
    store.setFilters({text: 'march ', categories: ['gathering', 'riot']});
    expect(service.questions.map(({words}) => words)).to.deep.equal(['march']);
    await service.answer();
    store.setFilters({text: 'march', categories: ['riot']});
    expect([shown(), service.questions.length]).to.deep.equal(['', 0]);
  });

  it('keeps what is shown and tells the page where a search fails', async () => {
    store.setFilters({text: 'march'});
    await service.answer();
    store.setFilters({text: 'riot'});
    await service.fail('the worker is gone');
    expect([shown(), store.searching]).to.deep.equal(['a c', false]);
    expect(store.issues.map(({message}) => message)).to.deep.equal(['The search for “riot” failed: the worker is gone Load the page again. [search-failed]']);
  });

  it('asks anew for another table, and shows nothing of it by what was found in the one before', async () => {
    store.setFilters({text: 'march'});
    await service.answer();
    const next = served(readEventFile(eventFile([event('x', {title: 'A riot', when: '2022-01-01'}), event('y', {title: 'A march', when: '2022-01-02'})])).table);
    show(next.table);
    expect([shown(), store.searching]).to.deep.equal(['x y', true]);
    await next.service.answer();
    expect(shown()).to.equal('y');
  });

  it('ends what is asked about a table that is gone', () => {
    store.setFilters({text: 'march', tags: ['night']});
    void store.rows;
    show(served(table).table);
    expect([service.isWanted('march'), service.isWanted(':tags')]).to.deep.equal([false, false]);
    expect(store.issues).to.deep.equal([]);
  });

  it('lets all events through by tags or places until these are known', async () => {
    store.setFilters({tags: ['night']});
    expect(shown()).to.equal('a b c');
    await service.answer();
    expect(shown()).to.equal('b c');
    store.setFilters({places: ['Aktau']});
    expect(shown()).to.equal('a b c');
    await service.answer();
    expect(shown()).to.equal('a');
  });

  it('asks for the names of a filter when they are read, once, and counts them when they have come', async () => {
    const names = () => store.facets.places.names.map((name, i) => `${name} ${store.facets.places.counts[i]}`);
    expect(names()).to.deep.equal([]);
    void store.facets.places.names;
    expect(service.questions.map(({words}) => words)).to.deep.equal([':places']);
    const known = reached(store, () => store.facets.places.names.length > 0);
    await service.answer();
    await known;
    expect(names()).to.deep.equal(['Aktau 1', 'Almaty 2']);
    store.setWindow({startMs: Date.UTC(2022, 0, 2), endMs: Date.UTC(2022, 0, 2, 12)});
    expect(names()).to.deep.equal(['Aktau 0', 'Almaty 1']);
  });

  it('looks among verified events only where only these are shown', async () => {
    const mixed = readEventFile(eventFile([event('sure', {title: 'A march', verification: {status: 'verified'}}), event('rumour', {title: 'A march'})])).table;
    const {subsetTable} = await import('../../src/data/index.js');
    const whole = served(mixed);
    show(subsetTable(whole.table, Uint32Array.of(0)));
    store.setFilters({text: 'march'});
    await whole.service.answer();
    await microtasks();
    expect([shown(), store.visibleCount]).to.deep.equal(['sure', 1]);
  });
});
