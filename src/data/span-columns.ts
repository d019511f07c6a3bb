import type {TimeWindow} from './event-table.js';

/**
 * The span of all rows, open ends left out; null where no row has a date.
 *
 * Both sides count for both: an event that goes on for ever still says that something was at its start.
 */
export function extentOf(startMs: Float64Array, endMs: Float64Array): TimeWindow | null {
  const starts = finiteRange(startMs);
  const ends = finiteRange(endMs);
  const range = {startMs: Math.min(starts.startMs, ends.startMs), endMs: Math.max(starts.endMs, ends.endMs)};
  return range.startMs <= range.endMs ? range : null;
}

function finiteRange(column: Float64Array): TimeWindow {
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < column.length; row++) {
    const ms = column[row];
    // Infinity is neither, and NaN is less than nothing.
    if (ms < first && ms > -Infinity) first = ms;
    if (ms > last && ms < Infinity) last = ms;
  }
  return {startMs: first, endMs: last};
}
