import {CellCounter} from '../../../src/data/cell-counter.js';
import {latToY, lngToX, STEPS} from '../../../src/data/mercator.js';
import {bareTable} from '../../data/bare-table.js';
import {orderOfStart, uniformColumns} from '../data/columns.mjs';

/** The whole world on a map of 800 × 500 pixels, in cells of 25 pixels, as those of the map of the library are there. */
const CELL_SHIFT = 27;
const WORLD = {x: 0, y: STEPS * 0.12, width: STEPS, height: STEPS * 0.66, cellShift: CELL_SHIFT};
const ENOUGH_MS = 400;

let table = null;

/** What the benchmark asks of this page. */
globalThis.bench = {
  /** Makes the table; that is no part of any figure here. */
  prepare(events) {
    table = tableOf(uniformColumns(events));
  },

  /** @returns {number[]} Milliseconds of a count of the full extent, by a counter that remembers nothing. */
  full(times) {
    return Array.from({length: times}, () => timed(() => new CellCounter().count({table, mask: null, window: table.extent}, WORLD)));
  },

  /** @returns {number[]} Milliseconds of a count after a window of so much of the extent was moved by a hundredth of the extent. */
  moved(share, times) {
    const count = counting(share);
    count(0);
    const room = Math.floor((1 - share) * 100);
    return Array.from({length: Math.min(times, room)}, (_, i) => timed(() => count(i + 1)));
  },

  /** @returns Mean of as many such moves, to and fro, as the clock needs to time them: it is no finer than a tenth of a millisecond. */
  movedMean(share) {
    const count = counting(share);
    const room = Math.floor((1 - share) * 100);
    const start = performance.now();
    let moves = 0;
    for (; performance.now() - start < ENOUGH_MS; moves++) count(Math.abs(room - (moves % (2 * room))));
    return (performance.now() - start) / moves;
  },
};

/** Counts a window of so much of the extent, moved by so many hundredths, with a counter that remembers the last one. */
function counting(share) {
  const {startMs, endMs} = table.extent;
  const lengthMs = (endMs - startMs) * share;
  const stepMs = (endMs - startMs) / 100;
  const counter = new CellCounter();
  return (i) => counter.count({table, mask: null, window: {startMs: startMs + i * stepMs, endMs: startMs + i * stepMs + lengthMs}}, WORLD);
}

function timed(act) {
  const start = performance.now();
  act();
  return performance.now() - start;
}

/** The columns of a table that counting reads. */
function tableOf(columns) {
  const order = orderOfStart(columns);
  const sorted = (column) => column.slice().map((_, row) => column[order[row]]);
  return bareTable({
    startMs: sorted(columns.startMs),
    endMs: sorted(columns.endMs),
    pointOffsets: Uint32Array.from({length: order.length + 1}, (_, row) => row),
    x: Uint32Array.from(order, (i) => lngToX(columns.longitude[i])),
    y: Uint32Array.from(order, (i) => latToY(columns.latitude[i])),
    category: sorted(columns.category),
    categories: columns.categories.map((id) => ({id, label: id})),
  });
}
