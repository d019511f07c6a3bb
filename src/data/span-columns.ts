import type {TimeWindow} from './event-table.js';

/**
 * The span of all rows, open ends left out; null where no row has a date.
 *
 * Both sides count for both: an event that goes on for ever still says that something was at its start.
 */
export function extentOf(startMs: Float64Array, endMs: Float64Array): TimeWindow | null {
  let first = Infinity;
  let last = -Infinity;
  for (const column of [startMs, endMs])
    for (const ms of column) {
      if (!Number.isFinite(ms)) continue;
      if (ms < first) first = ms;
      if (ms > last) last = ms;
    }
  return first <= last ? {startMs: first, endMs: last} : null;
}
