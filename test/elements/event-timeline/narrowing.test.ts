import {expect} from 'chai';
import type {TimeWindow} from '../../../src/data/event-table.js';
import {Narrowing} from '../../../src/elements/event-timeline/narrowing.js';
import type {PlotKeysHost} from '../../../src/elements/event-timeline/plot-keys.js';
import {EventStore} from '../../../src/store/event-store.js';

const of = (startMs: number, endMs: number): TimeWindow => ({startMs, endMs});

function setUp() {
  const store = new EventStore();
  const state = {view: null as TimeWindow | null, least: 10};
  const refuse = () => {
    throw new Error('not asked for');
  };
  const host: PlotKeysHost = {
    store: () => store,
    view: () => state.view,
    show: (view) => void (state.view = view),
    lookAt: (window) => void (state.view = window),
    isLookedAt: ({startMs, endMs}) => endMs - startMs < state.least,
    choose: (window) => store.setWindow(window),
    layout: refuse,
    strip: refuse,
    root: refuse,
    bringIntoView: refuse,
    zoom: refuse,
    pan: refuse,
    select: refuse,
    redraw: refuse,
    drawn: refuse,
  };
  return {store, state, narrowing: new Narrowing(host)};
}

describe('Narrowing', () => {
  it('chooses the dates of a bar and looks at them, and goes back step by step to what was chosen and in view', () => {
    const {store, state, narrowing} = setUp();
    store.setWindow(of(0, 5000));
    state.view = of(0, 9000);
    narrowing.narrow(of(1000, 2000));
    narrowing.narrow(of(1100, 1200));
    expect([store.window, state.view]).to.deep.equal([of(1100, 1200), of(1100, 1200)]);
    expect([narrowing.widen(), store.window, state.view]).to.deep.equal([true, of(1000, 2000), of(1000, 2000)]);
    expect([narrowing.widen(), store.window, state.view]).to.deep.equal([true, of(0, 5000), of(0, 9000)]);
    expect(narrowing.widen()).to.equal(false);
  });

  it('changes nothing where there is no closer look', () => {
    const {store, narrowing} = setUp();
    expect([narrowing.narrow(of(0, 5)), store.window, narrowing.widen()]).to.deep.equal([false, null, false]);
  });

  it('forgets the way once other dates are chosen', () => {
    const {store, narrowing} = setUp();
    narrowing.narrow(of(0, 1000));
    store.setWindow(of(3000, 4000));
    expect([narrowing.widen(), store.window]).to.deep.equal([false, of(3000, 4000)]);
    narrowing.narrow(of(3100, 3200));
    narrowing.widen();
    expect([store.window, narrowing.widen()]).to.deep.equal([of(3000, 4000), false]);
  });
});
