import {expect} from 'chai';
import {QuietStart} from '../../src/map/quiet-start.js';

describe('QuietStart', () => {
  let idle: (() => void)[];
  let timers: Map<number, () => void>;
  const {requestIdleCallback: realIdle, setTimeout: realTimeout, clearTimeout: realClear} = window;

  beforeEach(() => {
    idle = [];
    timers = new Map();
    let last = 0;
    window.requestIdleCallback = ((act: () => void) => idle.push(act)) as typeof realIdle;
    window.setTimeout = ((act: () => void) => (timers.set((last += 1), act), last)) as unknown as typeof realTimeout;
    window.clearTimeout = ((id: number) => timers.delete(id)) as typeof realClear;
  });
  afterEach(() => Object.assign(window, {requestIdleCallback: realIdle, setTimeout: realTimeout, clearTimeout: realClear}));

  const isBegun = async (start: QuietStart) => Promise.race([start.begun.then(() => true), Promise.resolve().then(() => Promise.resolve()).then(() => false)]);
  /** Lets the timers that wait now fire. */
  const time = () => {
    const due = [...timers.values()];
    timers.clear();
    for (const act of due) act();
  };

  it('waits for something to be seen, then a moment, and then until the page is idle', async () => {
    const start = new QuietStart();
    start.go();
    expect([await isBegun(start), idle.length, timers.size]).to.deep.equal([false, 0, 1]);
    time();
    expect([await isBegun(start), idle.length]).to.deep.equal([false, 1]);
    idle[0]!();
    expect(await isBegun(start)).to.equal(true);
  });

  it('waits no longer than a second for a file that does not come', async () => {
    const start = new QuietStart();
    time();
    time();
    idle[0]!();
    expect(await isBegun(start)).to.equal(true);
  });

  it('asks once, however often the map is drawn', () => {
    const start = new QuietStart();
    for (let times = 0; times < 3; times += 1) start.go();
    time();
    start.go();
    expect([idle.length, timers.size]).to.deep.equal([1, 0]);
  });

  it('is held while the file is on its way, and goes when it is there', () => {
    const start = new QuietStart();
    start.hold(true);
    start.go();
    time();
    expect([idle.length, timers.size]).to.deep.equal([0, 0]);
    start.hold(false);
    time();
    expect(idle.length).to.equal(1);
  });

  it('is held again by a file that comes before the page is idle', async () => {
    const start = new QuietStart();
    start.go();
    time();
    start.hold(true);
    idle[0]!();
    expect(await isBegun(start)).to.equal(false);
    start.hold(false);
    time();
    idle[1]!();
    expect(await isBegun(start)).to.equal(true);
  });

  it('does not go because it is held no longer, where there is nothing to see', () => {
    const start = new QuietStart();
    start.hold(true);
    start.hold(false);
    expect([idle.length, timers.size]).to.deep.equal([0, 1]);
  });

  it('begins at once where nobody is to wait', async () => {
    const start = new QuietStart();
    start.hold(true);
    start.end();
    expect([await isBegun(start), timers.size]).to.deep.equal([true, 0]);
  });
});
