import {OPEN_END, OPEN_START, TIME_PRECISIONS} from '../data/event-table.js';
import type {EventTable, TimePrecision} from '../data/event-table.js';
import {DATE_LIMIT_MS, zoneOffsetMs} from '../data/zone-offset.js';

/** So much of `2022-01-04T10:15:00` is known at a precision; a part of a day is told as the day, as its hours are ours and not the file’s. */
const LENGTHS: Readonly<Record<TimePrecision, number>> = {second: 19, minute: 16, hour: 16, part: 10, day: 10, month: 7, year: 4, decade: 4, century: 4, none: 0};
const MINUTE_MS = 60_000;

/** When an event began and ended, in ISO 8601. */
export interface IsoSpan {
  /** Absent where the start is open or not known. */
  readonly start?: string;
  /** The last date or instant that belongs to it; absent where it is the start, open or not known. */
  readonly end?: string;
}

/**
 * The dates of an event in ISO 8601, as finely as they were written and no finer: `2022-01`, `2022-01-04`,
 * `2022-01-04T10:15+06:00`. A decade and a century, which ISO 8601 has no text for that browsers and search engines read, are
 * their first and last year.
 *
 * Clock times have the offset of the event's own zone on that day. Years before 1 and beyond 9999 are left out.
 */
export function isoSpan(table: EventTable, row: number): IsoSpan {
  if (row >= table.datedLength) return {};
  const precision = TIME_PRECISIONS[table.timePrecision[row] ?? 0] ?? 'none';
  const zone = table.zones[table.zone[row] ?? 0] ?? 'UTC';
  const flags = table.timeFlags[row] ?? 0;
  const [startMs, endMs] = [table.startMs[row] ?? NaN, table.endMs[row] ?? NaN];
  const start = flags & OPEN_START ? undefined : isoDate(startMs, precision, zone);
  const isInstant = endMs - startMs <= lengthMs(precision);
  const end = flags & OPEN_END || (start && isInstant) ? undefined : isoDate(isClock(precision) ? endMs : endMs - 1, precision, zone);
  return {...(start && {start}), ...(end && end !== start && {end})};
}

function isClock(precision: TimePrecision): boolean {
  return LENGTHS[precision] > 10;
}

/** A clock time up to this long is one instant; a date is an interval only where its ends differ. */
function lengthMs(precision: TimePrecision): number {
  if (precision === 'hour') return 60 * MINUTE_MS;
  return isClock(precision) ? (precision === 'second' ? 1000 : MINUTE_MS) : -Infinity;
}

function isoDate(ms: number, precision: TimePrecision, timeZone: string): string | undefined {
  if (!(Math.abs(ms) < DATE_LIMIT_MS / 2) || LENGTHS[precision] === 0) return undefined;
  const offsetMs = zoneOffsetMs(ms, timeZone);
  const civil = new Date(ms + offsetMs).toISOString();
  // Years of other than four digits are written with a sign, and year 0 is none that the calendar of HTML has.
  if (!/^\d{4}-/.test(civil) || civil.startsWith('0000')) return undefined;
  return civil.slice(0, LENGTHS[precision]) + (isClock(precision) ? isoOffset(offsetMs) : '');
}

/** ISO 8601 knows no seconds in an offset: those of local mean time are rounded off. */
function isoOffset(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / MINUTE_MS);
  const digits = [Math.floor(minutes / 60), minutes % 60].map((number) => String(number).padStart(2, '0'));
  return `${offsetMs < 0 && minutes > 0 ? '-' : '+'}${digits.join(':')}`;
}
