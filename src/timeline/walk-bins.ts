import type {TimeHistogram} from './histogram.js';

type Totals = Pick<TimeHistogram, 'totals'>;

/** The bin that an instant is in; null where it is in none. */
export function binAt(bounds: readonly number[], ms: number): number | null {
  const bin = bounds.findLastIndex((bound) => bound <= ms);
  return bin >= 0 && bin < bounds.length - 1 ? bin : null;
}

/**
 * The bin with events that is so many of them later than another bin, or earlier with a negative number. Empty ones do not count.
 *
 * It stops at the first and the last one; ±Infinity is one of these.
 *
 * @param bin - Where to begin; -1 and the number of bins stand before the first and behind the last.
 * @returns Null where there is none in that direction.
 */
export function walkBins({totals}: Totals, bin: number, steps: number): number | null {
  const direction = Math.sign(steps);
  if (direction === 0) return null;
  let found: number | null = null;
  let left = Math.abs(steps);
  for (let next = bin + direction; next >= 0 && next < totals.length && left > 0; next += direction) {
    if (totals[next] === 0) continue;
    found = next;
    left -= 1;
  }
  return found;
}

/** The bin with events that an instant is in, else the next one, else the last one; null where all are empty. */
export function binFrom(histogram: Pick<TimeHistogram, 'bounds' | 'totals'>, ms: number): number | null {
  const {bounds, totals} = histogram;
  const bin = binAt(bounds, ms) ?? (ms < bounds[0] ? 0 : totals.length - 1);
  if (totals[bin] > 0) return bin;
  return walkBins(histogram, bin, 1) ?? walkBins(histogram, bin, -1);
}
