import type {TimeWindow} from '../data/event-table.js';
import type {RangeCounts} from '../data/range-counts.js';

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
 * of events. Open ends reach the first or last bin. The counts are exact, and the cost is that of the bins, whatever the number of
 * events: see `rangeCounts`.
 *
 * @param bounds - Strictly ascending UTC milliseconds, such as of `histogramBins`; fewer than two make no bins.
 */
export function timeHistogram(counts: RangeCounts, bounds: readonly number[]): TimeHistogram {
  const bins = Array.from({length: Math.max(0, bounds.length - 1)}, (_, bin) => counts.byCategory({startMs: bounds[bin], endMs: bounds[bin + 1]}));
  return histogramOf(bounds, bins, counts.valueCount);
}

/**
 * The part of a histogram that lies in a window: of a bin that the window cuts, the events that overlap what is inside; of a bin
 * outside none, even where an event that is in the window reaches into it.
 *
 * @param whole - Of the same counts.
 * @returns With the highest bar of the whole, so that both are drawn to one scale.
 */
export function histogramInside(counts: RangeCounts, whole: TimeHistogram, window: TimeWindow): TimeHistogram {
  const {bounds} = whole;
  const bins = Array.from(whole.totals, (_, bin) => {
    const startMs = Math.max(bounds[bin], window.startMs);
    const endMs = Math.min(bounds[bin + 1], window.endMs);
    if (startMs === bounds[bin] && endMs === bounds[bin + 1]) return Uint32Array.from(whole.byCategory, (category) => category[bin]);
    return counts.byCategory({startMs, endMs});
  });
  return {...histogramOf(bounds, bins, counts.valueCount), max: whole.max};
}

function histogramOf(bounds: readonly number[], bins: readonly Uint32Array[], categoryCount: number): TimeHistogram {
  const byCategory = Array.from({length: categoryCount}, (_, category) => Uint32Array.from(bins, (counts) => counts[category]));
  const totals = Uint32Array.from(bins, (counts) => counts.reduce((sum, count) => sum + count, 0));
  return {bounds, totals, byCategory, max: totals.reduce((most, total) => Math.max(most, total), 0)};
}
