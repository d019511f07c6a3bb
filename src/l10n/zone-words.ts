import {clampDate, zoneOffsetMs} from '../data/zone-offset.js';
import {dateLocale} from './date-locale.js';
import {stringsFor} from './language.js';

const QUARTER_MS = 15 * 60_000;
const DAY_MS = 86_400_000;
/** Digits that are laid out as right-to-left text is, which would put the sign behind them. */
const ARABIC_INDIC = /[\u0660-\u0669]/;

/** Formatters: making one costs a hundred times more than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The offset of a zone at an instant, by the rules of that day and in the digits of the locale: “UTC+5”, “UTC+5:45”, “UTC”. Zones before
 * standard time have seconds: they are kept.
 */
export function formatOffset(ms: number, timeZone: string, locale = 'en'): string {
  const name = zonePart(ms, timeZone, 'en', 'shortOffset').replace('GMT', 'UTC').replace(/\+0$/, '').replace('-', '−');
  const words = name.replace(/\d+/g, (digits) => Number(digits).toLocaleString(locale, {minimumIntegerDigits: digits.length, useGrouping: false}));
  return ARABIC_INDIC.test(words) ? `\u2066${words}\u2069` : words;
}

/**
 * A zone by its name and its offset at an instant: “East Kazakhstan Time, UTC+6”.
 *
 * A zone whose name the browser does not know in the locale is told by its offset. So is local mean time, before there were zones: a
 * browser would call that of the year 44 before our era “Italy Time”.
 *
 * @param isLocal - Whether it is the clock of the place, which is said of one without a name: “Local time, UTC+0:49:56”.
 */
export function formatZoneWords(ms: number, timeZone: string, locale: string, isLocal: boolean): string {
  const strings = stringsFor(locale);
  const offset = formatOffset(ms, timeZone, locale);
  const name = nameOf(ms, timeZone, locale);
  if (name) return strings.enumerated([name, offset]);
  return isLocal && offset !== 'UTC' ? strings.localTime(offset) : offset;
}

/** Whether the clocks of a zone show the time of an instant twice, an hour or so apart: when they are put back. */
export function isRepeated(ms: number, timeZone: string): boolean {
  if (!Number.isFinite(ms)) return false;
  const [earlierMs, laterMs] = [ms - DAY_MS / 2, ms + DAY_MS / 2].map((nearMs) => zoneOffsetMs(nearMs, timeZone));
  if (earlierMs === laterMs) return false;
  const offsetMs = zoneOffsetMs(ms, timeZone);
  const otherMs = offsetMs === earlierMs ? laterMs : earlierMs;
  return zoneOffsetMs(ms + offsetMs - otherMs, timeZone) === otherMs;
}

function nameOf(ms: number, timeZone: string, locale: string): string {
  const isByName = timeZone.includes('/') && !timeZone.startsWith('Etc/') && zoneOffsetMs(ms, timeZone) % QUARTER_MS === 0;
  if (!isByName || dateLocale(locale) !== locale) return '';
  const name = zonePart(ms, timeZone, locale, 'longGeneric');
  return /\p{Nd}/u.test(name) ? '' : name;
}

function zonePart(ms: number, timeZone: string, locale: string, timeZoneName: 'shortOffset' | 'longGeneric'): string {
  const key = `${locale}|${timeZone}|${timeZoneName}`;
  let found = formatters.get(key);
  if (!found) formatters.set(key, (found = new Intl.DateTimeFormat(locale, {timeZone, timeZoneName})));
  return found.formatToParts(clampDate(ms)).find(({type}) => type === 'timeZoneName')?.value ?? 'UTC';
}
