import {APPROXIMATE, OPEN_END, OPEN_START, TIME_PRECISIONS, UNCERTAIN} from '../data/event-table.js';
import type {EventTable, TimePrecision, TimeWindow} from '../data/event-table.js';
import {writeWindow} from '../data/window-text.js';
import type {When} from '../schema/event-file.js';
import {YEAR_ONE_MS, endShown, formatInstant, formatOffset, formatRange} from './date-format.js';
import type {DateStyle} from './date-format.js';
import {stringsFor} from './language.js';

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

/** The editor's wording of a date, to be shown verbatim. */
export function labelOf(table: EventTable, row: number): string | undefined {
  const when = whenOf(table, row);
  return typeof when === 'object' && when ? when.label || undefined : undefined;
}

/**
 * Offset of the clock by which `formatSpan` tells the time: “UTC+6” for Almaty in January 2022. Empty for an event
 * without a date, and for a month or more, which no hour moves.
 */
export function formatZone(table: EventTable, row: number, timeZone?: string): string {
  const ms = knownInstant(table, row);
  const isFine = TIME_PRECISIONS.indexOf(precisionOf(table, row)) <= TIME_PRECISIONS.indexOf('day');
  return ms === undefined || !isFine ? '' : formatOffset(ms, clockZone(table, row, timeZone));
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
  if (flags & OPEN_START) return strings.until(formatInstant(endShown(endMs, style), style, locale, timeZone));
  if (flags & OPEN_END) return strings.since(formatInstant(startMs, style, locale, timeZone));
  // Before the year 1 the span in years is plainer than a decade that counts backwards.
  const isOurEra = startMs >= YEAR_ONE_MS - DAY_MS;
  if (precision === 'century' && isOurEra && endMs - startMs < 101 * 366 * DAY_MS) return strings.century(Math.floor(yearOf(startMs) / 100) + 1);
  if (precision === 'decade' && isOurEra && endMs - startMs < 11 * 366 * DAY_MS) return strings.decade(formatInstant(startMs, 'year', locale, timeZone));
  const part = partOf(table, row);
  if (part) return strings.dayPart[part](formatRange(startMs, endMs, 'day', locale, timeZone));
  const isInstant = endMs - startMs <= (style === 'second' ? 1000 : precision === 'hour' ? HOUR_MS : 60_000);
  return (style === 'minute' || style === 'second') && isInstant
    ? formatInstant(startMs, style, locale, timeZone)
    : formatRange(startMs, endMs, style, locale, timeZone);
}

/** A window in words: whole days as days, anything finer with its clock. */
export function formatWindow(window: TimeWindow, locale: string, timeZone: string): string {
  const strings = stringsFor(locale);
  const style = writeWindow(window, timeZone).includes('T') ? 'minute' : 'day';
  if (window.startMs === -Infinity && window.endMs === Infinity) return strings.allDates;
  if (window.startMs === -Infinity) return strings.until(formatInstant(endShown(window.endMs, style), style, locale, timeZone));
  if (window.endMs === Infinity) return strings.since(formatInstant(window.startMs, style, locale, timeZone));
  return formatRange(window.startMs, window.endMs, style, locale, timeZone);
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
