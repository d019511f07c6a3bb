import {clampDate} from '../data/zone-offset.js';
import {dateLocale} from './date-locale.js';

/** Formatters by their options: making one costs a hundred times more than using it. */
const formatters = new WeakMap<Intl.DateTimeFormatOptions, Map<string, Intl.DateTimeFormat>>();

const YEAR: Intl.DateTimeFormatOptions = {year: 'numeric'};
const MONTH: Intl.DateTimeFormatOptions = {year: 'numeric', month: 'long'};
const DAY: Intl.DateTimeFormatOptions = {year: 'numeric', month: 'long', day: 'numeric'};
const MINUTE: Intl.DateTimeFormatOptions = {...DAY, hour: '2-digit', minute: '2-digit', hourCycle: 'h23'};
const SECOND: Intl.DateTimeFormatOptions = {...MINUTE, second: '2-digit'};
const CLOCK: Intl.DateTimeFormatOptions = {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'};
const OFFSET: Intl.DateTimeFormatOptions = {timeZoneName: 'shortOffset'};
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
  return closeUp(parts);
}

/** The end of a span as it is said: a clock time as it is, but days that end at midnight end on the day before. */
export function endShown(endMs: number, style: DateStyle): number {
  return style === 'minute' || style === 'second' ? endMs : endMs - 1;
}

/** The zone's offset at an instant: “UTC+5”, “UTC+5:45”, “UTC”. Zones before standard time have seconds: they are kept. */
export function formatOffset(ms: number, timeZone: string): string {
  const parts = formatter(OFFSET, 'en', timeZone).formatToParts(clampDate(ms));
  const name = parts.find(({type}) => type === 'timeZoneName')?.value ?? 'UTC';
  return name.replace('GMT', 'UTC').replace(/\+0$/, '').replace('-', '−');
}

function optionsFor(ms: number, style: DateStyle): Intl.DateTimeFormatOptions {
  const options = STYLES[style];
  return ms < YEAR_ONE_MS ? (BEFORE_OUR_ERA.get(options) ?? options) : options;
}

function formatter(options: Intl.DateTimeFormatOptions, locale: string, timeZone: string): Intl.DateTimeFormat {
  let byLocale = formatters.get(options);
  if (!byLocale) formatters.set(options, (byLocale = new Map()));
  const key = `${locale}|${timeZone}`;
  let found = byLocale.get(key);
  if (!found) byLocale.set(key, (found = new Intl.DateTimeFormat(dateLocale(locale), {...options, timeZone, calendar: 'gregory'})));
  return found;
}

/** Takes the blanks from around the dash between two single words or numbers, as newspapers set it: not “2 – 3 January”. */
function closeUp(parts: readonly {value: string; source: string}[]): string {
  const side = (name: string) => parts.map(({value, source}) => (source === name ? value : '')).join('');
  const isClosed = !/\s/.test(side('startRange').trim() + side('endRange').trim());
  return parts.map(({value}) => (isClosed ? value.replace(/^\s+–\s+$/, '–') : value)).join('');
}
