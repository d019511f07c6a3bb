import type {EventTable} from '../data/event-table.js';

/** Rows `[first, last)` of a table, such as those of a window. */
export interface RowSlice {
  readonly first: number;
  readonly last: number;
}

export interface TimeHistogram {
  /** Boundaries of the bins, as given: bin `b` is `[bounds[b], bounds[b + 1])`. */
  readonly bounds: readonly number[];
  /** Events in each bin. */
  readonly totals: Uint32Array;
  /** Events in each bin, one array a category, in the order of `EventTable.categories`. */
  readonly byCategory: readonly Uint32Array[];
  /** The highest of `totals`; 0 where there is nothing to draw. */
  readonly max: number;
}

/**
 * Counts events per bin of time.
 *
 * An event counts once in every bin that it overlaps, so a bar says how much was going on and the bars do not add up to the number
 * of events. Open ends reach the first or last bin. Each row adds one at the bin of its start and takes one away after the bin of its
 * end, and a running sum makes the counts: the cost is that of the rows and the bins, whatever the length of the events.
 *
 * @param rows - A slice or row numbers, best ascending; rows without a date are left out.
 * @param bounds - Strictly ascending UTC milliseconds, such as of `histogramBins`; fewer than two make no bins.
 * @param accept - Whether a row is counted, such as by a filter. Default: all are.
 */
export function timeHistogram(
  table: EventTable,
  rows: Uint32Array | RowSlice,
  bounds: readonly number[],
  accept?: (row: number) => boolean,
): TimeHistogram {
  const bins = Math.max(0, bounds.length - 1);
  const changes = table.categories.map(() => new Int32Array(bins + 1));
  const count = rows instanceof Uint32Array ? rows.length : Math.max(0, rows.last - rows.first);
  let hint = 0;
  for (let i = 0; i < count && bins > 0; i++) {
    const row = rows instanceof Uint32Array ? rows[i] : rows.first + i;
    if (row >= table.datedLength || (accept && !accept(row))) continue;
    const startMs = table.startMs[row];
    const endMs = table.endMs[row];
    if (startMs >= bounds[bins] || (startMs < bounds[0] && endMs <= bounds[0])) continue;
    hint = binOf(bounds, startMs, hint);
    let end = binOf(bounds, endMs, hint);
    // An end is the first instant after the event, so one on a boundary does not reach the bin that starts there.
    if (end > hint && endMs === bounds[end]) end--;
    const change = changes[table.category[row]];
    change[hint]++;
    change[end + 1]--;
  }
  return sumUp(bounds, bins, changes);
}

/**
 * The bin of an instant; the first or last one where it lies outside.
 *
 * @param hint - A bin to try first: rows in the order of their start mostly stay in the bin of the row before.
 */
function binOf(bounds: readonly number[], ms: number, hint: number): number {
  if (ms >= bounds[hint] && ms < bounds[hint + 1]) return hint;
  let low = 0;
  let high = bounds.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (bounds[middle] <= ms) low = middle;
    else high = middle - 1;
  }
  return low;
}

function sumUp(bounds: readonly number[], bins: number, changes: readonly Int32Array[]): TimeHistogram {
  const totals = new Uint32Array(bins);
  const byCategory = changes.map((change) => {
    const counts = new Uint32Array(bins);
    let running = 0;
    for (let bin = 0; bin < bins; bin++) {
      running += change[bin];
      counts[bin] = running;
      totals[bin] += running;
    }
    return counts;
  });
  let max = 0;
  for (const total of totals) max = Math.max(max, total);
  return {bounds, totals, byCategory, max};
}
