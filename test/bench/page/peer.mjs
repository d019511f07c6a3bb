import {uniformColumns, windowSteps} from '../data/columns.mjs';
import {DrawCalls} from './draw-calls.mjs';
import {Pixels} from './pixels.mjs';

const draws = new DrawCalls();
const host = document.querySelector('#host');
let peer = null;
let pixels = null;

/** What the benchmark asks of this page. */
globalThis.bench = {
  /** @param {string} name - Of a module of `peers/`. @returns Milliseconds until the first window is drawn. */
  async show(name, events) {
    const {setUp} = await import(`/bench/peers/${name}.js`);
    const columns = uniformColumns(events);
    const start = performance.now();
    peer = await setUp(columns, host, windowSteps(1)[0]);
    pixels = new Pixels(peer.canvas?.() ?? null, draws);
    return performance.now() - start;
  },
  /** Moves a window of three days to one of so many places. @returns Milliseconds from the call to the pixels. */
  step: (i, steps) => pixels.time(() => peer.setWindow(windowSteps(steps)[i]), peer.isDrawn),
};
