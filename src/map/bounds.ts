import {STEPS} from '../data/mercator.js';
import type {EventTable} from '../data/event-table.js';
import {windowSlice} from '../data/window-slice.js';
import type {CellSet} from './mark-cells.js';
import {isShown, type Shown} from './shown-rows.js';
import type {WorldBox} from './view.js';

/** log2 of the number of stretches that the turn around the world is cut into. */
const BIN_BITS = 12;

/**
 * The smallest box around the points of some rows, over the antimeridian where that is shorter.
 *
 * @returns null where none of the rows has a point.
 */
export function boundsOfRows(table: EventTable, rows: Iterable<number>): WorldBox | null {
  const bounds = new Bounds();
  for (const row of rows) {
    for (let point = table.pointOffsets[row]; point < table.pointOffsets[row + 1]; point += 1) bounds.add(table.x[point], table.y[point]);
  }
  return bounds.box();
}

/** The box around all points of a table. */
export function boundsOfTable({x, y}: EventTable): WorldBox | null {
  const bounds = new Bounds();
  bounds.addAll(x, y);
  return bounds.box();
}

/** The box around the points of the rows that window and filters leave. @param cells - Only the points in them. Default: all. */
export function boundsOfShown(shown: Shown, cells?: CellSet): WorldBox | null {
  const bounds = new Bounds();
  const {pointOffsets, x, y} = shown.table;
  const {first, last} = windowSlice(shown.table, shown.window);
  for (let row = first; row < last; row += 1) {
    for (let point = pointOffsets[row]; point < pointOffsets[row + 1]; point += 1) {
      if ((!cells || cells.has(x[point], y[point])) && isShown(shown, row)) bounds.add(x[point], y[point]);
    }
  }
  return bounds.box();
}

/** Whether a box has no extent: all of it is one place. */
export function isPoint({minX, minY, maxX, maxY}: WorldBox): boolean {
  return minX === maxX && minY === maxY;
}

/** Gathers points; a million of them are not sorted, but put into bins by longitude, of each of which the ends are kept. */
class Bounds {
  readonly #first = new Float64Array(2 ** BIN_BITS).fill(Infinity);
  readonly #last = new Float64Array(2 ** BIN_BITS).fill(-Infinity);
  #minY = Infinity;
  #maxY = -Infinity;

  /** In the steps of the table. */
  add(x: number, y: number): void {
    const bin = x >>> (32 - BIN_BITS);
    if (x < this.#first[bin]) this.#first[bin] = x;
    if (x > this.#last[bin]) this.#last[bin] = x;
    if (y < this.#minY) this.#minY = y;
    if (y > this.#maxY) this.#maxY = y;
  }

  /** The same for many at once: it is done for each table that comes while a file is read. */
  addAll(x: Uint32Array, y: Uint32Array): void {
    const first = this.#first;
    const last = this.#last;
    let minY = this.#minY;
    let maxY = this.#maxY;
    for (let point = 0; point < x.length; point += 1) {
      const bin = x[point] >>> (32 - BIN_BITS);
      first[bin] = Math.min(first[bin], x[point]);
      last[bin] = Math.max(last[bin], x[point]);
      minY = Math.min(minY, y[point]);
      maxY = Math.max(maxY, y[point]);
    }
    this.#minY = minY;
    this.#maxY = maxY;
  }

  box(): WorldBox | null {
    const span = this.#shortestSpan();
    return span && {...span, minY: this.#minY / STEPS, maxY: this.#maxY / STEPS};
  }

  /** Leaves out the widest gap of the circle, so that Fiji's events do not span the world. Gaps within a bin are not looked at. */
  #shortestSpan(): {minX: number; maxX: number} | null {
    const bins = Array.from(this.#first.keys()).filter((bin) => this.#last[bin] >= 0);
    if (bins.length === 0) return null;
    const first = this.#first[bins[0]];
    let before = this.#last[bins[bins.length - 1]];
    let span = {minX: first, maxX: before};
    let widest = first + STEPS - before;
    for (const bin of bins) {
      const after = this.#first[bin];
      if (after - before > widest) {
        widest = after - before;
        span = {minX: after - STEPS, maxX: before};
      }
      before = this.#last[bin];
    }
    return {minX: span.minX / STEPS, maxX: span.maxX / STEPS};
  }
}
