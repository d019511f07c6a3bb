import {STEPS} from '../data/mercator.js';
import type {EventTable} from '../data/event-table.js';
import type {WorldBox} from './view.js';

/**
 * The smallest box around the points of some rows, over the antimeridian where that is shorter.
 *
 * @param accept - Which points of the rows count. Default: all.
 * @returns null where none of the rows has a point.
 */
export function boundsOfRows(table: EventTable, rows: Iterable<number>, accept: (point: number) => boolean = () => true): WorldBox | null {
  const xs: number[] = [];
  let minY = Infinity;
  let maxY = -Infinity;
  for (const row of rows) {
    for (let point = table.pointOffsets[row]; point < table.pointOffsets[row + 1]; point += 1) {
      if (!accept(point)) continue;
      const y = table.y[point] / STEPS;
      xs.push(table.x[point] / STEPS);
      minY = Math.min(minY, y);
      maxY = Math.max(maxY, y);
    }
  }
  if (xs.length === 0) return null;
  return {...shortestSpan(xs.sort((a, b) => a - b)), minY, maxY};
}

/** Leaves out the widest gap of the circle, so that Fiji's events do not span the world. */
function shortestSpan(sorted: readonly number[]): {minX: number; maxX: number} {
  const first = sorted[0] ?? 0;
  const last = sorted[sorted.length - 1] ?? 0;
  let widest = first + 1 - last;
  let span = {minX: first, maxX: last};
  for (let index = 1; index < sorted.length; index += 1) {
    const before = sorted[index - 1] ?? 0;
    const after = sorted[index] ?? 0;
    if (after - before <= widest) continue;
    widest = after - before;
    span = {minX: after - 1, maxX: before};
  }
  return span;
}
