import {readInterval} from './edtf.js';
import type {TimeWindow} from './event-table.js';
import {intervalSpan} from './when.js';
import {zoneClock, type ZoneClock} from './zoned-time.js';

const DAY_MS = 86_400_000;
/** About the year 198,000, where dates still can be read: what lies beyond is as good as open. */
const MAX_MS = 6.2e15;

/**
 * Reads a time window as it stands in an attribute or an address, by the rules of `when`: `2022-01-04` is that day, the
 * last day of `2022-01-04/2022-01-06` is included, `..` and an empty side are open, a clock time that ends it is excluded.
 *
 * @param timeZone - IANA name in which dates without an offset are read.
 * @returns null where the text is no window or ends before it starts.
 */
export function readWindow(text: string, timeZone: string): TimeWindow | null {
  const interval = readInterval(text.trim());
  const window = interval && intervalSpan(interval, zoneClock(timeZone));
  return window && window.endMs >= window.startMs ? window : null;
}

/**
 * Writes a window as the shortest text that `readWindow` turns into the same one: days where it begins and ends with a
 * day of the zone, otherwise clock times, in UTC where the zone shows that time twice. Parts of a millisecond are rounded.
 */
export function writeWindow(window: TimeWindow, timeZone: string): string {
  const clock = zoneClock(timeZone);
  const startMs = Math.round(window.startMs);
  const endMs = Math.round(window.endMs);
  // An empty window has no last day.
  const [firstDay, lastDay] = startMs === endMs ? [null, null] : [dayAt(startMs, 0, clock), dayAt(endMs, 1, clock)];
  if (firstDay && firstDay === lastDay) return firstDay;
  return `${firstDay ?? clockTime(startMs, clock)}/${lastDay ?? clockTime(endMs, clock)}`;
}

/** The day that begins at an instant, or ended there with `daysBack` 1; null where no day does. */
function dayAt(utcMs: number, daysBack: number, clock: ZoneClock): string | null {
  if (!(Math.abs(utcMs) < MAX_MS)) return null;
  const midnightMs = Math.floor(clock.toCivil(utcMs) / DAY_MS) * DAY_MS;
  return clock.toUtc(midnightMs) === utcMs ? isoText(midnightMs - daysBack * DAY_MS).slice(0, -14) : null;
}

function clockTime(utcMs: number, clock: ZoneClock): string {
  if (!(Math.abs(utcMs) < MAX_MS)) return '..';
  const civilMs = clock.toCivil(utcMs);
  return clock.toUtc(civilMs) === utcMs ? shortest(civilMs) : `${shortest(utcMs)}Z`;
}

function shortest(ms: number): string {
  return isoText(ms).replace(/(:00)?\.000Z$|Z$/, '');
}

/** As `toISOString`, with years beyond four digits as short as `readDate` takes them: `-0044` for `-000044`. */
function isoText(ms: number): string {
  return new Date(ms).toISOString().replace(/^([+-])00(?=\d{4}-)/, '$1');
}
