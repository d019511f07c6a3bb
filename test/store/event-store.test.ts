import {expect} from 'chai';
import {EventStore} from '../../src/store/event-store.js';
import {STORY, eventFile, feature} from './story.js';

const at = (iso: string) => Date.parse(iso);
const idsOf = (store: EventStore, rows: Uint32Array) => [...rows].map((row) => store.table.texts.id(row));
const shown = (store: EventStore) => idsOf(store, store.rows);

function storeOf(file: object | string): EventStore {
  const store = new EventStore();
  store.setData(file);
  return store;
}

/** Counts how often a value is read again. */
function countRuns(store: EventStore, read: () => unknown): {readonly runs: number} {
  const counter = {runs: 0};
  store.effect(() => {
    read();
    counter.runs += 1;
  });
  return counter;
}

describe('EventStore', () => {
  it('has nothing to show and nothing to wait for at first', () => {
    const store = new EventStore();
    expect([store.status, store.total, store.src, store.window, store.selected, store.timeZone]).to.deep.equal(['idle', 0, null, null, null, 'UTC']);
  });

  it('is ready at once with an event file as an object, which has no address', () => {
    const store = storeOf(STORY);
    expect([store.status, store.total, store.src, store.timeZone]).to.deep.equal(['ready', 5, null, 'Asia/Almaty']);
  });

  it('calls text that is no event file an error, in words that name the remedy', async () => {
    const store = new EventStore();
    await store.setData('{"type": "Feature"}');
    expect(store.status).to.equal('error');
    expect(store.error).to.match(/^The file: is a single Feature.* Write \{"type": "FeatureCollection"/);
  });

  it('is ready with the good rows of a file that has a bad one, which is an issue', () => {
    const store = storeOf(eventFile([feature('good', {when: '2022-01-04'}), {type: 'Feature'}]));
    expect([store.status, store.total, store.error]).to.deep.equal(['ready', 1, null]);
    expect(store.issues.map(({code}) => code)).to.deep.equal(['feature-invalid']);
  });

  describe('window', () => {
    it('leaves the rows that happened in it, and those without a date only while there is none', () => {
      const store = storeOf(STORY);
      expect(shown(store)).to.deep.equal(['statement', 'night', 'square', 'arms', 'toll']);
      store.setWindow({startMs: at('2022-01-03T18:00Z'), endMs: at('2022-01-04T18:00Z')});
      expect(shown(store)).to.deep.equal(['square']);
      expect(store.visibleCount).to.equal(1);
    });

    it('refuses to end before it starts, or when it starts, and stays as it was', () => {
      const store = storeOf(STORY);
      const window = {startMs: 1000, endMs: 2000};
      store.setWindow(window);
      for (const endMs of [0, 1000, NaN]) expect(() => store.setWindow({startMs: 1000, endMs})).to.throw(RangeError, `ends at ${endMs}`);
      expect(store.window).to.deep.equal(window);
    });

    it('may be open on either side', () => {
      const store = storeOf(STORY);
      store.setWindow({startMs: at('2022-01-05'), endMs: Infinity});
      expect(shown(store)).to.deep.equal(['arms']);
    });

    it('is not changed by one of the same ends', () => {
      const store = storeOf(STORY);
      store.setWindow({startMs: 1000, endMs: 2000});
      const counter = countRuns(store, () => store.window);
      store.setWindow({startMs: 1000, endMs: 2000});
      expect(counter.runs).to.equal(1);
    });

    it('reads a day as text from midnight to midnight in the zone of the story', () => {
      const store = storeOf(STORY);
      store.setWindowText('2022-01-04');
      expect(store.window).to.deep.equal({startMs: at('2022-01-03T18:00Z'), endMs: at('2022-01-04T18:00Z')});
    });

    for (const text of ['', null]) {
      it(`is all dates for ${JSON.stringify(text)}`, () => {
        const store = storeOf(STORY);
        store.setWindowText('2022-01-04');
        store.setWindowText(text);
        expect(store.window).to.equal(null);
      });
    }

    it('stays where text cannot be read, which is one issue however often it is set', () => {
      const store = storeOf(STORY);
      store.setWindowText('2022-01-04');
      store.setWindowText('last week');
      store.setWindowText('last week');
      expect(store.window?.startMs).to.equal(at('2022-01-03T18:00Z'));
      expect(store.issues).to.have.lengthOf(1);
      expect(store.issues[0]).to.include({code: 'window-unreadable', severity: 'warning', field: 'window', value: 'last week'});
      expect(store.issues[0].message).to.include('2022-01-04/2022-01-06');
    });

    it('reports two different texts that cannot be read as two issues', () => {
      const store = storeOf(STORY);
      store.setWindowText('last week');
      store.setWindowText('04/01/2022');
      expect(store.issues.map(({value}) => value)).to.deep.equal(['last week', '04/01/2022']);
    });
  });

  describe('selection', () => {
    it('may be made before the file is read, and finds its row then', () => {
      const store = new EventStore();
      store.select('square');
      expect([store.selected, store.selectedRow]).to.deep.equal(['square', null]);
      store.setData(STORY);
      expect(store.selectedRow).to.equal(2);
    });

    it('has no row where no event has its id', () => {
      const store = storeOf(STORY);
      store.select('elsewhere');
      expect(store.selectedRow).to.equal(null);
    });

    it('is the id of a row, and none for no row or one that is not there', () => {
      const store = storeOf(STORY);
      const ids = [1, null, 99].map((row) => {
        store.selectRow(row);
        return store.selected;
      });
      expect(ids).to.deep.equal(['night', null, null]);
    });

    it('stays while new data comes, unlike the row under the pointer', () => {
      const store = storeOf(STORY);
      store.select('night');
      store.hover(2);
      store.setData(eventFile([feature('night', {when: '2022-01-02'})]));
      expect([store.selected, store.selectedRow, store.hoveredRow]).to.deep.equal(['night', 0, null]);
    });
  });

  it('shows what the filters leave, in the window and out of it', () => {
    const store = storeOf(STORY);
    store.setFilters({verification: ['verified']});
    store.setWindowText('2022-01-01');
    expect(shown(store)).to.deep.equal(['statement']);
    expect(idsOf(store, store.filteredRows)).to.deep.equal(['statement', 'square']);
  });

  it('runs an effect again for the values that it read, and for no other', () => {
    const store = storeOf(STORY);
    const windows = countRuns(store, () => store.window);
    const selections = countRuns(store, () => store.selected);
    store.select('night');
    expect([windows.runs, selections.runs]).to.deep.equal([1, 2]);
  });

  it('runs an effect that reads the rows for a new window, and not for a new selection', () => {
    const store = storeOf(STORY);
    const counter = countRuns(store, () => store.rows);
    store.select('night');
    store.setWindowText('2022-01-04');
    expect(counter.runs).to.equal(2);
  });

  it('runs an effect no more once it is stopped', () => {
    const store = storeOf(STORY);
    let runs = 0;
    const stop = store.effect(() => void (store.selected, (runs += 1)));
    stop();
    store.select('night');
    expect(runs).to.equal(1);
  });

  it('runs an effect once for all actions of a batch', () => {
    const store = storeOf(STORY);
    const counter = countRuns(store, () => [store.window, store.selected, store.filters]);
    store.batch(() => {
      store.setWindowText('2022-01-04');
      store.select('square');
      store.setFilters({categories: ['clash']});
    });
    expect(counter.runs).to.equal(2);
  });
});
