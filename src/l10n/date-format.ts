import {clampDate} from '../data/zone-offset.js';
import {dateFormat} from './date-locale.js';
import type {DateFormat} from './date-locale.js';
import {ownDatesOf} from './language.js';

/** Formatters by their options: making one costs a hundred times more than using it. */
const formatters = new WeakMap<Intl.DateTimeFormatOptions, Map<string, DateFormat>>();

type RangeParts = ReturnType<DateFormat['formatRangeToParts']>;

const YEAR: Intl.DateTimeFormatOptions = {year: 'numeric'};
const MONTH: Intl.DateTimeFormatOptions = {year: 'numeric', month: 'long'};
const DAY: Intl.DateTimeFormatOptions = {year: 'numeric', month: 'long', day: 'numeric'};
const MINUTE: Intl.DateTimeFormatOptions = {...DAY, hour: '2-digit', minute: '2-digit', hourCycle: 'h23'};
const SECOND: Intl.DateTimeFormatOptions = {...MINUTE, second: '2-digit'};
const MONTH_ALONE: Intl.DateTimeFormatOptions = {month: 'long'};
const DAY_OF_YEAR: Intl.DateTimeFormatOptions = {month: 'long', day: 'numeric'};
const DAY_ALONE: Intl.DateTimeFormatOptions = {day: 'numeric'};
// On a clock of 24 hours in every language, also where readers know the other one: archives and sources write 24 hours, dates of one story
// stand beside each other in several languages, and “12:30 a.m.” is the time of day that is most often taken for another.
const CLOCK: Intl.DateTimeFormatOptions = {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'};
const BEFORE_OUR_ERA: ReadonlyMap<Intl.DateTimeFormatOptions, Intl.DateTimeFormatOptions> = new Map(
  [YEAR, MONTH, DAY, MINUTE, SECOND].map((options) => [options, {...options, era: 'short'}]),
);

/** Start of the year 1, give or take a zone's offset: what lies before it needs its era said. */
export const YEAR_ONE_MS = Date.UTC(2001, 0, 1) - 2000 * 365.2425 * 86_400_000;

/** How finely a date is put into words; `clock` is the time of day without its date. */
export type DateStyle = 'year' | 'month' | 'day' | 'minute' | 'second' | 'clock';

const STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  year: YEAR,
  month: MONTH,
  day: DAY,
  minute: MINUTE,
  second: SECOND,
  clock: CLOCK,
};

/** Puts an instant into the words of a locale, in the clock of a zone. Instants that no Date can hold are clamped. */
export function formatInstant(ms: number, style: DateStyle, locale: string, timeZone: string): string {
  return formatter(optionsFor(ms, style), locale, timeZone).format(clampDate(ms));
}

/** Puts `[startMs, endMs)` into words, what both ends share said once: “2–3 January 2022”. */
export function formatRange(startMs: number, endMs: number, style: DateStyle, locale: string, timeZone: string): string {
  const lastMs = Math.max(startMs, endShown(endMs, style));
  const parts = formatter(optionsFor(startMs, style), locale, timeZone).formatRangeToParts(clampDate(startMs), clampDate(lastMs));
  return isNumeric(parts, startMs, style, locale, timeZone) ? spelledOut(parts, startMs, lastMs, style, locale, timeZone) : closeUp(parts);
}

/** Chromium writes ranges of Japanese and Chinese dates in digits, “2022/01/02～2022/01/03”, though single dates are in words. */
function isNumeric(parts: RangeParts, startMs: number, style: DateStyle, locale: string, timeZone: string): boolean {
  return parts.some(({value}) => value.includes('/')) && !formatInstant(startMs, style, locale, timeZone).includes('/');
}

/** Such a range by what `Intl` says of its ends: “2022年1月2日～3日”. These languages go from the year to the day, so that the end may be short. */
function spelledOut(parts: RangeParts, startMs: number, lastMs: number, style: DateStyle, locale: string, timeZone: string): string {
  const shares = (shared: DateStyle) => formatInstant(startMs, shared, locale, timeZone) === formatInstant(lastMs, shared, locale, timeZone);
  const start = formatInstant(startMs, style, locale, timeZone);
  if (shares(style)) return start;
  const isClock = style === 'minute' || style === 'second';
  const end = isClock
    ? shares('day') && style === 'minute' ? CLOCK : optionsFor(lastMs, style)
    : shares('month') ? DAY_ALONE : shares('year') ? (style === 'month' ? MONTH_ALONE : DAY_OF_YEAR) : optionsFor(lastMs, style);
  const dash = /[–—~～〜]/.exec(parts.map(({value}) => value).join(''))?.[0] ?? '–';
  return `${start}${dash}${formatter(end, locale, timeZone).format(clampDate(lastMs))}`;
}

/** The end of a span as it is said: a clock time as it is, but days that end at midnight end on the day before. */
export function endShown(endMs: number, style: DateStyle): number {
  return style === 'minute' || style === 'second' ? endMs : endMs - 1;
}

function optionsFor(ms: number, style: DateStyle): Intl.DateTimeFormatOptions {
  const options = STYLES[style];
  return ms < YEAR_ONE_MS ? (BEFORE_OUR_ERA.get(options) ?? options) : options;
}

function formatter(options: Intl.DateTimeFormatOptions, locale: string, timeZone: string): DateFormat {
  let byLocale = formatters.get(options);
  if (!byLocale) formatters.set(options, (byLocale = new Map()));
  // English stands in until a language has its own.
  const key = `${locale}|${timeZone}|${ownDatesOf(locale) ? 'own' : ''}`;
  let found = byLocale.get(key);
  if (!found) byLocale.set(key, (found = dateFormat(locale, {...options, timeZone, calendar: 'gregory'})));
  return found;
}

/** Takes the blanks from around the dash between two single words or numbers, as newspapers set it: not “2 – 3 January”. */
function closeUp(parts: RangeParts): string {
  const side = (name: string) => parts.map(({value, source}) => (source === name ? value : '')).join('');
  const isClosed = !/\s/.test(side('startRange').trim() + side('endRange').trim());
  return parts.map(({value}) => (isClosed ? value.replace(/^\s+–\s+$/, '–') : value)).join('');
}
