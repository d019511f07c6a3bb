import {expect} from 'chai';
import {LARGE_TABLE} from '../../../src/data/large-table.js';
import {InView} from '../../../src/elements/event-map/in-view.js';
import type {MapEngine} from '../../../src/map/contract.js';
import type {EventStore} from '../../../src/store/event-store.js';

/** An engine that counts one more each time, and a store as far as the number asks for it. */
function setUp(length = 10) {
  let asked = 0;
  const engine = {countInView: () => (asked += 1)} as Partial<MapEngine> as MapEngine;
  const table = {length};
  const storeOf = (more: object = {}) => ({table, filterMask: null, window: null, playing: false, ...more}) as unknown as EventStore;
  return {inView: new InView(), engine, storeOf, asked: () => asked};
}

describe('InView', () => {
  it('counts once for the same events, and anew where the map has moved or others are shown', () => {
    const {inView, engine, storeOf, asked} = setUp();
    expect(inView.count).to.equal(null);
    expect([inView.recount(engine, storeOf(), false, false), inView.count]).to.deep.equal([true, 1]);
    expect([inView.recount(engine, storeOf(), false, false), asked()]).to.deep.equal([false, 1]);
    inView.recount(engine, storeOf(), false, true);
    inView.recount(engine, storeOf({window: {startMs: 0, endMs: 1}}), false, false);
    inView.recount(engine, storeOf({filterMask: new Uint8Array(10)}), false, false);
    expect(inView.count).to.equal(4);
  });

  it('does not count with every frame of a playback', () => {
    const {inView, engine, storeOf, asked} = setUp();
    inView.recount(engine, storeOf({playing: true}), true, true);
    expect(asked()).to.equal(0);
  });

  it('counts a long story for readers who are at the map', () => {
    const {inView, engine, storeOf} = setUp(LARGE_TABLE + 1);
    expect(inView.recount(engine, storeOf(), false, true)).to.equal(false);
    expect(inView.recount(engine, storeOf(), true, false)).to.equal(true);
  });

  it('says nothing where the number is the same', () => {
    const {inView, storeOf} = setUp();
    const still = {countInView: () => 3} as Partial<MapEngine> as MapEngine;
    expect([true, true].map((hasMoved) => inView.recount(still, storeOf(), false, hasMoved))).to.deep.equal([true, false]);
  });
});
