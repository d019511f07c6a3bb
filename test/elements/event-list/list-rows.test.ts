import {expect} from 'chai';
import {ListRows} from '../../../src/elements/event-list/list-rows.js';
import {fakeFrames} from '../../store/fake-frames.js';
import type {FakeFrames} from '../../store/fake-frames.js';
import {storeOf} from '../../store/table-store.js';
import {manyRows} from './many-rows.js';

const LONG = manyRows(10_001);
const SHORT = manyRows(10_000);
const day = (first: number, days = 1) => ({startMs: Date.UTC(2000, 0, first), endMs: Date.UTC(2000, 0, first + days)});

describe('ListRows', () => {
  let frames: FakeFrames;
  let redraws: number;
  let rows: ListRows;

  beforeEach(() => {
    frames = fakeFrames();
    redraws = 0;
    rows = new ListRows(() => (redraws += 1));
  });
  afterEach(() => {
    rows.release();
    frames.restore();
  });

  it('gives the same array for the same events, and another one for others', () => {
    const {store} = storeOf(SHORT);
    const first = rows.of(store, undefined);
    expect(rows.of(store, undefined)).to.equal(first);
    store.setWindow(day(2));
    expect([...rows.of(store, undefined)]).to.deep.equal(Array.from({length: 100}, (_, i) => 100 + i));
  });

  it('follows a window at once where there are few events', () => {
    const {store} = storeOf(SHORT);
    for (const date of [1, 2, 3]) {
      store.setWindow(day(date));
      expect(rows.of(store, undefined)[0]).to.equal((date - 1) * 100);
    }
    expect(frames.waiting).to.equal(0);
  });

  it('stays behind a window that moves with each frame where there are many, and catches up when it rests', () => {
    const {store} = storeOf(LONG);
    rows.of(store, undefined);
    const seen: number[] = [];
    frames.next(500);
    for (let date = 2; date < 30; date++) {
      store.setWindow(day(date));
      seen.push(rows.of(store, undefined)[0] / 100 + 1);
      frames.next(16);
    }
    expect(new Set(seen).size).to.be.within(3, 5);
    expect(seen.at(-1)).to.be.below(29);
    while (frames.waiting > 0) {
      frames.next(16);
      rows.of(store, undefined);
    }
    expect(redraws).to.be.at.least(1);
    expect(rows.of(store, undefined)[0]).to.equal(2800);
  });

  it('leaves the task of a change to the views that draw at once, where there are many', () => {
    const {store} = storeOf(LONG);
    const before = rows.of(store, undefined);
    frames.next(1000);
    store.setFilters({categories: ['odd']});
    expect(rows.of(store, undefined)).to.equal(before);
    frames.next(16);
    expect([rows.of(store, undefined).length, redraws]).to.deep.equal([5000, 1]);
  });

  it('asks for no frame while nothing changes', () => {
    const {store} = storeOf(LONG);
    rows.of(store, undefined);
    rows.of(store, undefined);
    expect(frames.waiting).to.equal(0);
  });

  it('lists the rows of another table at once, as those of before mean nothing in it', () => {
    const {store, show} = storeOf(LONG);
    rows.of(store, undefined);
    show(manyRows(20_000));
    expect(rows.of(store, undefined).length).to.equal(20_000);
  });

  it('waits for nothing any more once it is released', () => {
    const {store} = storeOf(LONG);
    rows.of(store, undefined);
    store.setWindow(day(2));
    rows.of(store, undefined);
    expect(frames.waiting).to.equal(1);
    rows.release();
    expect(frames.waiting).to.equal(0);
  });
});
