// Not from the package's root: that would bundle its date class, which nothing here uses.
import {tzOffset} from '@date-fns/tz/tzOffset';

/** The last instant that a `Date` can hold; the first one is its negative. */
export const DATE_LIMIT_MS = 8.64e15;

const MINUTE_MS = 60_000;
/** By zone: making one costs a hundred times more than using it. */
const signFormats = new Map<string, Intl.DateTimeFormat>();

/** Brings any number of milliseconds, ±Infinity included, into the range of `Date`. */
export function clampDate(ms: number): number {
  return Math.min(DATE_LIMIT_MS, Math.max(-DATE_LIMIT_MS, ms));
}

/**
 * How far a zone's clocks are ahead of UTC at an instant, from the browser's own tz data.
 *
 * @param ms - UTC milliseconds; what lies beyond the range of `Date` is read at its limit.
 * @param timeZone - IANA name. An unknown one counts as UTC.
 * @returns Milliseconds, positive in the east, to the second: local mean time before zones has odd ones.
 */
export function zoneOffsetMs(ms: number, timeZone: string): number {
  // Date would round a fraction towards 1970, and so over a change of the clocks.
  const date = new Date(Math.floor(clampDate(ms)));
  const minutes = tzOffset(timeZone, date);
  if (Number.isNaN(minutes)) return 0;
  return Math.round((Math.abs(minutes) < 60 ? withSign(minutes, timeZone, date) : minutes) * MINUTE_MS);
}

/** tzOffset reads -00:25:21 as +00:25:21, since the zero hours have no sign: here the sign is looked up. */
function withSign(minutes: number, timeZone: string, date: Date): number {
  if (minutes === 0) return 0;
  let format = signFormats.get(timeZone);
  if (!format) signFormats.set(timeZone, (format = new Intl.DateTimeFormat('en-US', {timeZone, timeZoneName: 'longOffset'})));
  return format.format(date).includes('GMT-') ? -Math.abs(minutes) : Math.abs(minutes);
}
