import {clampDate, zoneOffsetMs} from '../data/zone-offset.js';

const DAY_MS = 86_400_000;

/**
 * What the clocks of a zone show, as milliseconds of a UTC clock that shows the same.
 *
 * Read it with the UTC getters of `Date`. The machine's own zone never takes part.
 */
export function clockFromInstant(ms: number, timeZone: string): number {
  return clampDate(clampDate(ms) + zoneOffsetMs(ms, timeZone));
}

/**
 * The first instant at which the clocks of a zone show a time.
 *
 * A time that is shown twice means the first of the two. A time that is skipped means the first instant after the gap, so
 * that a day whose midnight does not exist starts when its clocks start.
 *
 * @param clockMs - As `clockFromInstant` returns it.
 * @returns UTC milliseconds within the range of `Date`.
 */
export function instantFromClock(clockMs: number, timeZone: string): number {
  // No zone is a whole day away from UTC, so these two lie on either side of the instant that is looked for.
  const before = zoneOffsetMs(clockMs - DAY_MS, timeZone);
  const after = zoneOffsetMs(clockMs + DAY_MS, timeZone);
  const early = clampDate(clockMs - before);
  if (before === after || zoneOffsetMs(early, timeZone) === before) return early;
  const late = clampDate(clockMs - after);
  if (zoneOffsetMs(late, timeZone) === after) return late;
  return offsetChangeMs(late, early, timeZone);
}

/**
 * The instant at which a zone's clocks were changed.
 *
 * @param fromMs - Before the change.
 * @param toMs - After it; there is one change between the two.
 * @returns The first millisecond with the offset of `toMs`.
 */
export function offsetChangeMs(fromMs: number, toMs: number, timeZone: string): number {
  const offset = zoneOffsetMs(toMs, timeZone);
  let low = Math.floor(fromMs);
  let high = Math.ceil(toMs);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zoneOffsetMs(middle, timeZone) === offset) high = middle;
    else low = middle;
  }
  return high;
}
