import {expect} from 'chai';
import {EventStore} from '../../src/store/event-store.js';
import {STORY, eventFile, feature} from './story.js';

/** Two of five events are verified: “statement” and “square”. */
function storeOf(file: object = STORY): EventStore {
  const store = new EventStore();
  store.setData(file);
  return store;
}

const shown = (store: EventStore) => [...store.rows].map((row) => store.table.texts.id(row));

describe('EventStore.setRequireVerified', () => {
  it('keeps all else out of the rows and out of every count, and says how much', () => {
    const store = storeOf();
    store.setRequireVerified(true);
    expect([store.requireVerified, shown(store), store.total, store.visibleCount, store.withheldCount]).to.deep.equal([true, ['statement', 'square'], 2, 2, 3]);
    store.setRequireVerified(false);
    expect([store.requireVerified, store.total, store.withheldCount]).to.deep.equal([false, 5, 0]);
  });

  it('counts in a window and behind filters as if the file had nothing else', () => {
    const store = storeOf();
    store.setRequireVerified(true);
    store.setWindowText('2022-01-01/2022-01-03');
    expect(shown(store)).to.deep.equal(['statement']);
    store.setWindow(null);
    store.setFilters({categories: ['gathering']});
    expect([shown(store), [...store.filteredRows].length]).to.deep.equal([['statement'], 1]);
  });

  it('lets no filter bring back what it withholds', () => {
    const store = storeOf();
    store.setRequireVerified(true);
    store.setFilters({verification: ['disputed', 'none']});
    expect(shown(store)).to.deep.equal([]);
    store.setFilters({text: 'arms'});
    expect(shown(store)).to.deep.equal([]);
  });

  it('shows no selected event that is withheld, and keeps its id for when it is shown again', () => {
    const store = storeOf();
    store.select('night');
    store.setRequireVerified(true);
    expect([store.selected, store.selectedRow, store.rowOf('night')]).to.deep.equal(['night', null, null]);
    store.setRequireVerified(false);
    expect([store.selectedRow, store.rowOf('night')]).to.deep.equal([1, 1]);
  });

  it('finds an event that is shown under its row of now', () => {
    const store = storeOf();
    store.select('square');
    store.setRequireVerified(true);
    expect([store.selectedRow, store.rowOf('square'), store.rowOf('elsewhere')]).to.deep.equal([1, 1, null]);
  });

  it('lets nothing be hovered by the row that it had before', () => {
    const store = storeOf();
    store.hover(2);
    store.setRequireVerified(true);
    expect(store.hoveredRow).to.equal(null);
  });

  it('does not stretch the time that is played over what is withheld', () => {
    const store = storeOf();
    const whole = store.table.extent;
    store.setRequireVerified(true);
    expect(store.table.extent?.endMs).to.be.lessThan(whole?.endMs ?? 0);
  });

  it('keeps the issues of the whole file, which are for its editor', () => {
    const store = storeOf(eventFile([feature('bad', {when: 'soon'}), feature('good', {when: '2022-01-04', verification: {status: 'verified'}})]));
    store.setRequireVerified(true);
    expect([store.total, store.issues.map(({code}) => code)]).to.deep.equal([1, ['when-unreadable']]);
  });

  it('holds for the next file too', () => {
    const store = storeOf();
    store.setRequireVerified(true);
    store.setData(eventFile([feature('rumour', {when: '2022-01-04'})]));
    expect([store.status, store.total, store.withheldCount]).to.deep.equal(['ready', 0, 1]);
  });

  it('draws what reads the rows once for each change, and not for setting what is set', () => {
    const store = storeOf();
    let runs = 0;
    store.effect(() => void (store.rows, (runs += 1)));
    store.setRequireVerified(true);
    store.setRequireVerified(true);
    expect(runs).to.equal(2);
  });
});
