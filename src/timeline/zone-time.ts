import {tzOffset} from '@date-fns/tz';

/** The last instant that a `Date` can hold; the first one is its negative. */
export const DATE_LIMIT_MS = 8.64e15;
const DAY_MS = 86_400_000;

/** Brings any number of milliseconds, ±Infinity included, into the range of `Date`. */
export function clampDate(ms: number): number {
  return Math.min(DATE_LIMIT_MS, Math.max(-DATE_LIMIT_MS, ms));
}

/**
 * How far a zone's clocks are ahead of UTC at an instant.
 *
 * @param ms - UTC milliseconds; what lies beyond the range of `Date` is read at its limit.
 * @param timeZone - IANA name. An unknown one counts as UTC.
 * @returns Milliseconds, positive in the east.
 */
export function zoneOffsetMs(ms: number, timeZone: string): number {
  // Date would round a fraction towards 1970, and so over a change of the clocks.
  const minutes = tzOffset(timeZone, new Date(Math.floor(clampDate(ms))));
  // Offsets of the time before railways have seconds, which come as fractions of a minute.
  return Number.isNaN(minutes) ? 0 : Math.round(minutes * 60) * 1000;
}

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
