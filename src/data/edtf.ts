import {APPROXIMATE, UNCERTAIN, type TimePrecision} from './event-table.js';

/**
 * A date as it was written: clocks of the place, no zone yet.
 *
 * Civil milliseconds count as UTC milliseconds would if the clock of the place showed UTC.
 */
export interface EdtfDate {
  readonly unit: TimePrecision;
  /** First civil millisecond of the unit. */
  readonly startCivilMs: number;
  /** First civil millisecond after the unit. */
  readonly endCivilMs: number;
  /** Minutes east of UTC where the text names them; null where the clock is the place's own. */
  readonly offsetMinutes: number | null;
  /** `APPROXIMATE` for `~`, `UNCERTAIN` for `?`, both for `%`. */
  readonly flags: number;
}

/** Two dates with a slash between them; a single date stands on both sides. Null is a side that is open. */
export interface EdtfInterval {
  readonly start: EdtfDate | null;
  readonly end: EdtfDate | null;
  /** True where a side was left empty, which means “not known” and not “open”. */
  readonly unknown: boolean;
}

const DAY_MS = 86_400_000;
const SECOND_MS = 1000;
/** A Date holds 271,821 years either side of 1970; the margin leaves room for the end of a century and for zones. */
const MAX_YEAR = 200_000;

const DATE =
  /^([+-]?\d{4}|[+-]\d{5,6}|Y[+-]?\d{5,6})(?:-(\d\d|XX)(?:-(\d\d|XX)(?:[T ](\d\d)(?::(\d\d)(?::(\d\d)(?:[.,](\d+))?)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/;
const DECADE = /^(-?\d{3})X$/;
const CENTURY = /^(-?\d\d)XX$/;

const QUALIFIERS = new Map([
  ['~', APPROXIMATE],
  ['?', UNCERTAIN],
  ['%', APPROXIMATE | UNCERTAIN],
]);

/**
 * Reads one date of the Extended Date/Time Format, level 0, with these of level 1: a trailing `~`, `?` or `%`; years before
 * 0000 (`-0044` is 45 BCE, years are astronomical) and beyond 9999 (`Y12024`, `+12024`); `201X`, `20XX`, `2022-XX`,
 * `2022-01-XX`. A clock may follow a blank in place of the `T`, as RFC 3339 allows; `T24:00` is the end of the day.
 *
 * @returns null where the text is no such date or names a day that the calendar does not have.
 * @see https://www.loc.gov/standards/datetime/
 */
export function readDate(text: string): EdtfDate | null {
  const flags = QUALIFIERS.get(text.slice(-1)) ?? 0;
  const bare = flags ? text.slice(0, -1) : text;
  const match = DATE.exec(bare);
  return match ? readCalendar(match, flags) : readRoundYears(bare, flags);
}

/**
 * Reads a date or an interval `a/b`, where `..` is an open side and an empty side is not known.
 *
 * @returns null where a side cannot be read; the order of the sides is not looked at.
 */
export function readInterval(text: string): EdtfInterval | null {
  const slash = text.indexOf('/');
  if (slash < 0) {
    const date = readDate(text);
    return date && {start: date, end: date, unknown: false};
  }
  const start = readSide(text.slice(0, slash));
  const end = readSide(text.slice(slash + 1));
  if (start === undefined || end === undefined || text === '/') return null;
  return {start, end, unknown: slash === 0 || slash === text.length - 1};
}

/** A date, null where the side is open or empty, undefined where it cannot be read. */
function readSide(text: string): EdtfDate | null | undefined {
  return text === '..' || text === '' ? null : (readDate(text) ?? undefined);
}

function readCalendar(match: RegExpExecArray, flags: number): EdtfDate | null {
  const [, yearText, monthText, dayText, hourText, minuteText, secondText, fraction, zone] = match;
  const year = Number(yearText.replace('Y', ''));
  if (Math.abs(year) > MAX_YEAR) return null;
  const date = (unit: TimePrecision, startCivilMs: number, endCivilMs: number, offsetMinutes: number | null = null) => ({
    unit,
    startCivilMs,
    endCivilMs,
    offsetMinutes,
    flags,
  });

  // `2022-XX-05` would be a day of an unknown month: no span holds that.
  if (monthText === 'XX' && dayText && dayText !== 'XX') return null;
  if (!monthText || monthText === 'XX') return hourText ? null : date('year', civilMs(year), civilMs(year + 1));
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  if (!dayText || dayText === 'XX') return hourText ? null : date('month', civilMs(year, month), civilMs(year, month + 1));

  const dayMs = civilMs(year, month, Number(dayText));
  if (dayText === '00' || dayMs >= civilMs(year, month + 1)) return null;
  if (!hourText) return date('day', dayMs, dayMs + DAY_MS);

  const [hour, minute, second] = [hourText, minuteText ?? 0, secondText ?? 0].map(Number);
  if (hour > 24 || minute > 59 || second > 59 || (hour === 24 && minute + second > 0)) return null;
  const offsetMinutes = zone ? readOffset(zone) : null;
  if (offsetMinutes !== null && Math.abs(offsetMinutes) > 24 * 60) return null;
  const milliseconds = fraction ? Math.floor(Number(`0.${fraction}`) * SECOND_MS) : 0;
  const startMs = dayMs + ((hour * 60 + minute) * 60 + second) * SECOND_MS + milliseconds;
  const unit = secondText ? 'second' : minuteText ? 'minute' : 'hour';
  const lengthMs = fraction ? 1 : secondText ? SECOND_MS : minuteText ? 60 * SECOND_MS : 3600 * SECOND_MS;
  return date(unit, startMs, startMs + lengthMs, offsetMinutes);
}

/** `201X` is a decade and `20XX` a century; before year 0 they run away from it, so `-004X` is -49 to -40. */
function readRoundYears(text: string, flags: number): EdtfDate | null {
  const decade = DECADE.exec(text);
  if (decade) return yearsFrom(decade[1], 10, 'decade', flags);
  const century = CENTURY.exec(text);
  return century && yearsFrom(century[1], 100, 'century', flags);
}

function yearsFrom(digits: string, years: number, unit: TimePrecision, flags: number): EdtfDate {
  const count = Number(digits) * years;
  const first = digits.startsWith('-') ? count - years + 1 : count;
  return {unit, startCivilMs: civilMs(first), endCivilMs: civilMs(first + years), offsetMinutes: null, flags};
}

function readOffset(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', ''));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999; this does not. */
function civilMs(year: number, month = 1, day = 1): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}
