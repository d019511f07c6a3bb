import {APPROXIMATE, OPEN_END, OPEN_START, TIME_PRECISIONS, UNCERTAIN} from '../data/event-table.js';
import type {EventTable, TimePrecision, TimeWindow} from '../data/event-table.js';
import {writeWindow} from '../data/window-text.js';
import type {When} from '../schema/event-file.js';
import {YEAR_ONE_MS, endShown, formatInstant, formatRange} from './date-format.js';
import type {DateStyle} from './date-format.js';
import {numberLocale} from './date-locale.js';
import {stringsFor} from './language.js';
import {formatOffset, formatZoneWords, isRepeated} from './zone-words.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const STYLE_OF: Readonly<Record<TimePrecision, DateStyle>> = {
  second: 'second',
  minute: 'minute',
  hour: 'minute',
  part: 'day',
  day: 'day',
  month: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
  none: 'day',
};

/** The date of an event for a reader: the editor's wording where there is one, else the span in words. */
export function formatWhen(table: EventTable, row: number, locale: string, timeZone?: string): string {
  return labelOf(table, row) ?? formatSpan(table, row, locale, timeZone);
}

/**
 * The same in a row of events: a clock time by another clock than the row goes by says its offset, “2 January 2022 at 23:00 (UTC+5)”.
 *
 * @param rowZone - The zone that most of the row is told in: the story's.
 */
export function formatWhenInRow(table: EventTable, row: number, locale: string, rowZone: string, timeZone?: string): string {
  const words = formatWhen(table, row, locale, timeZone);
  const style = STYLE_OF[precisionOf(table, row)];
  const ms = knownInstant(table, row);
  if (ms === undefined || (style !== 'minute' && style !== 'second') || labelOf(table, row) !== undefined) return words;
  const [offset, usual] = [clockZone(table, row, timeZone), rowZone].map((zone) => formatOffset(ms, zone, locale));
  const isSaid = offset === usual || words.includes(offset ?? '');
  return isSaid ? words : stringsFor(locale).aside(words, offset ?? '');
}

/** The editor's wording of a date, to be shown verbatim. */
export function labelOf(table: EventTable, row: number): string | undefined {
  const when = whenOf(table, row);
  return typeof when === 'object' && when ? when.label || undefined : undefined;
}

/**
 * Offset of the clock by which `formatSpan` tells the time: “UTC+6” for Almaty in January 2022. Empty for an event
 * without a date, and for a month or more, which no hour moves.
 */
export function formatZone(table: EventTable, row: number, locale: string, timeZone?: string): string {
  const ms = zonedInstant(table, row);
  return ms === undefined ? '' : formatOffset(ms, clockZone(table, row, timeZone), locale);
}

/** The same with the name of the zone: “East Kazakhstan Time, UTC+6”. */
export function formatZoneName(table: EventTable, row: number, locale: string, timeZone?: string): string {
  const ms = zonedInstant(table, row);
  const shown = clockZone(table, row, timeZone);
  return ms === undefined ? '' : formatZoneWords(ms, shown, locale, shown === zoneOf(table, row));
}

/**
 * The span of an event in words, as finely as it was written and no finer: “January 2022”, “night of 2–3 January 2022”,
 * “around 2 January 2022, 23:00”, “since 2019”.
 *
 * @param timeZone - Whose clock; default: the event's own. A date without a clock time is always that of the event's place:
 * 4 January in Almaty is no 3–4 January in London.
 */
export function formatSpan(table: EventTable, row: number, locale: string, timeZone?: string): string {
  const strings = stringsFor(locale);
  if (row >= table.datedLength || knownInstant(table, row) === undefined) return strings.undated;
  const flags = table.timeFlags[row] ?? 0;
  let words = spanWords(table, row, locale, clockZone(table, row, timeZone));
  if (flags & APPROXIMATE) words = strings.around(words);
  if (flags & UNCERTAIN) words = strings.uncertain(words);
  return words;
}

function spanWords(table: EventTable, row: number, locale: string, timeZone: string): string {
  const strings = stringsFor(locale);
  const startMs = table.startMs[row] ?? NaN;
  const endMs = table.endMs[row] ?? NaN;
  const flags = table.timeFlags[row] ?? 0;
  const precision = precisionOf(table, row);
  const style = STYLE_OF[precision];
  if (flags & OPEN_START) return strings.until(formatInstant(endShown(endMs, style), style, locale, timeZone), isDay(style));
  if (flags & OPEN_END) return strings.since(formatInstant(startMs, style, locale, timeZone), isDay(style));
  // Before the year 1 the span in years is plainer than a decade that counts backwards.
  const isOurEra = startMs >= YEAR_ONE_MS - DAY_MS;
  if (precision === 'century' && isOurEra && endMs - startMs < 101 * 366 * DAY_MS) return centuryWords(startMs, locale);
  if (precision === 'decade' && isOurEra && endMs - startMs < 11 * 366 * DAY_MS) return strings.decade(yearOf(startMs), plainNumber(yearOf(startMs), locale));
  const part = partOf(table, row);
  if (part) return strings.dayPart[part](formatRange(startMs, endMs, 'day', locale, timeZone));
  const isInstant = endMs - startMs <= (style === 'second' ? 1000 : precision === 'hour' ? HOUR_MS : 60_000);
  if (style !== 'minute' && style !== 'second') return formatRange(startMs, endMs, style, locale, timeZone);
  const words = isInstant ? formatInstant(startMs, style, locale, timeZone) : formatRange(startMs, endMs, style, locale, timeZone);
  return toldApart(words, isInstant ? [startMs] : [startMs, endMs], locale, timeZone);
}

/** A time that the clocks showed twice, when they were put back, says by its offset which of the two it is. */
function toldApart(words: string, instants: readonly number[], locale: string, timeZone: string): string {
  if (!instants.some((ms) => isRepeated(ms, timeZone))) return words;
  const offsets = new Set(instants.map((ms) => formatOffset(ms, timeZone, locale)));
  return stringsFor(locale).aside(words, [...offsets].join(' – '));
}

/** A window in words: whole days as days, anything finer with its clock. */
export function formatWindow(window: TimeWindow, locale: string, timeZone: string): string {
  const strings = stringsFor(locale);
  const style = writeWindow(window, timeZone).includes('T') ? 'minute' : 'day';
  if (window.startMs === -Infinity && window.endMs === Infinity) return strings.allDates;
  if (window.startMs === -Infinity) return strings.until(formatInstant(endShown(window.endMs, style), style, locale, timeZone), true);
  if (window.endMs === Infinity) return strings.since(formatInstant(window.startMs, style, locale, timeZone), true);
  return formatRange(window.startMs, window.endMs, style, locale, timeZone);
}

function isDay(style: DateStyle): boolean {
  return style !== 'month' && style !== 'year';
}

function centuryWords(startMs: number, locale: string): string {
  const number = Math.floor(yearOf(startMs) / 100) + 1;
  return stringsFor(locale).century(number, plainNumber(number, locale));
}

/** In the digits of the locale, and not as a date: some languages write “2010年”. */
function plainNumber(number: number, locale: string): string {
  return number.toLocaleString(numberLocale(locale), {useGrouping: false});
}

function yearOf(ms: number): number {
  return new Date(ms + DAY_MS).getUTCFullYear();
}

function precisionOf(table: EventTable, row: number): TimePrecision {
  return TIME_PRECISIONS[table.timePrecision[row] ?? 0] ?? 'day';
}

/** Whose clock tells the time of an event: only clock times are put into another zone. */
export function clockZone(table: EventTable, row: number, timeZone?: string): string {
  const style = STYLE_OF[precisionOf(table, row)];
  return timeZone && (style === 'minute' || style === 'second') ? timeZone : zoneOf(table, row);
}

function zoneOf(table: EventTable, row: number): string {
  return table.zones[table.zone[row] ?? 0] ?? 'UTC';
}

/** The instant by which the clock of an event is told; none where no hour moves it. */
function zonedInstant(table: EventTable, row: number): number | undefined {
  const isFine = TIME_PRECISIONS.indexOf(precisionOf(table, row)) <= TIME_PRECISIONS.indexOf('day');
  return isFine ? knownInstant(table, row) : undefined;
}

/** An instant inside the event that is not infinite: the one by which its zone's offset is told. */
function knownInstant(table: EventTable, row: number): number | undefined {
  return [table.startMs[row], table.endMs[row]].find((ms): ms is number => ms !== undefined && Number.isFinite(ms));
}

function partOf(table: EventTable, row: number) {
  const when = whenOf(table, row);
  return typeof when === 'object' ? when?.part : undefined;
}

function whenOf(table: EventTable, row: number): When | undefined {
  return table.texts.feature(row).properties.when;
}
