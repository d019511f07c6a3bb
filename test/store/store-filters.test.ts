import {expect} from 'chai';
import {EventStore} from '../../src/store/event-store.js';
import {STORY, eventFile, feature} from './story.js';

function story(): EventStore {
  const store = new EventStore();
  store.setData(STORY);
  return store;
}
const clashes = ({facets: {categories}}: EventStore) => categories.counts[categories.names.indexOf('clash')];

describe('filters of a store', () => {
  it('leave the rows that pass all of them, in the window and out of it', () => {
    const store = story();
    store.setFilters({verification: ['verified'], text: 's'});
    store.setWindowText('2022-01-04');
    expect([store.visibleCount, store.filteredRows.length]).to.deep.equal([1, 2]);
  });

  it('let everything through again after a reset, and the window stays', () => {
    const store = story();
    store.setFilters({categories: [], text: 'x'});
    store.setWindowText('2022-01-04');
    store.resetFilters();
    expect([store.filters, store.visibleCount, store.filteredRows.length]).to.deep.equal([{}, 1, 5]);
  });

  it('stay for the next file, and do not mind names that it does not have', () => {
    const store = story();
    store.setFilters({categories: ['riot', 'no such'], tags: ['no such']});
    store.setData(eventFile([feature('one', {category: 'riot'})]));
    expect(store.visibleCount).to.equal(0);
    store.setFilters({categories: ['riot', 'no such']});
    expect(store.visibleCount).to.equal(1);
  });
});

describe('facets of a store', () => {
  it('follow the window, the filters and the file', () => {
    const store = story();
    expect(clashes(store)).to.equal(1);
    store.setWindowText('2022-01-01');
    expect(clashes(store)).to.equal(0);
    store.setWindow(null);
    store.setFilters({verification: ['disputed']});
    expect(clashes(store)).to.equal(0);
    store.resetFilters();
    store.setData(eventFile([feature('a', {category: 'clash'}), feature('b', {category: 'clash'})]));
    expect(clashes(store)).to.equal(2);
  });

  it('are counted once for as long as nothing changes', () => {
    const store = story();
    const {facets} = store;
    store.select('night');
    expect(store.facets).to.equal(facets);
  });

  it('are told of as all values are', () => {
    const store = story();
    const seen: unknown[] = [];
    const stop = store.effect(() => void seen.push(clashes(store)));
    store.setFilters({text: 'statement'});
    stop();
    expect(seen).to.deep.equal([1, 0]);
  });

  it('count only verified events where only those may be shown', () => {
    const store = story();
    store.setRequireVerified(true);
    expect([...store.facets.verification.totals].reduce((sum, count) => sum + count)).to.equal(2);
  });
});
