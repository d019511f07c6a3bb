import {APPROXIMATE, OPEN_END, OPEN_START, TIME_PRECISIONS, UNCERTAIN} from '../data/event-table.js';
import type {EventTable, TimePrecision, TimeWindow} from '../data/event-table.js';
import type {When} from '../schema/event-file.js';
import {formatInstant, formatOffset, formatRange} from './date-format.js';
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

/** Offset of the event's clock on that day: “UTC+6” for Almaty in January 2022. Empty for an event without a date. */
export function formatZone(table: EventTable, row: number, timeZone?: string): string {
  const ms = knownInstant(table, row);
  return ms === undefined ? '' : formatOffset(ms, timeZone ?? zoneOf(table, row));
}

/**
 * The span of an event in words, as finely as it was written and no finer: “January 2022”, “night of 2–3 January 2022”,
 * “around 2 January 2022, 23:00”, “since 2019”.
 *
 * @param timeZone - Whose clock; default: the event's own.
 */
export function formatSpan(table: EventTable, row: number, locale: string, timeZone = zoneOf(table, row)): string {
  const strings = stringsFor(locale);
  if (row >= table.datedLength) return strings.undated;
  const flags = table.timeFlags[row] ?? 0;
  let words = spanWords(table, row, locale, timeZone);
  if (flags & APPROXIMATE) words = strings.around(words);
  if (flags & UNCERTAIN) words = strings.uncertain(words);
  return words;
}

function spanWords(table: EventTable, row: number, locale: string, timeZone: string): string {
  const strings = stringsFor(locale);
  const startMs = table.startMs[row] ?? NaN;
  const endMs = table.endMs[row] ?? NaN;
  const flags = table.timeFlags[row] ?? 0;
  const precision = TIME_PRECISIONS[table.timePrecision[row] ?? 0] ?? 'day';
  const style = STYLE_OF[precision];
  if (flags & OPEN_START) return strings.until(formatInstant(endMs - 1, style, locale, timeZone));
  if (flags & OPEN_END) return strings.since(formatInstant(startMs, style, locale, timeZone));
  if (precision === 'century' && endMs - startMs < 101 * 366 * DAY_MS) return strings.century(Math.floor(yearOf(startMs) / 100) + 1);
  if (precision === 'decade' && endMs - startMs < 11 * 366 * DAY_MS) return strings.decade(formatInstant(startMs, 'year', locale, timeZone));
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
  const style = isMidnight(window.startMs, timeZone) && isMidnight(window.endMs, timeZone) ? 'day' : 'minute';
  if (window.startMs === -Infinity && window.endMs === Infinity) return strings.allDates;
  if (window.startMs === -Infinity) return strings.until(formatInstant(window.endMs - 1, style, locale, timeZone));
  if (window.endMs === Infinity) return strings.since(formatInstant(window.startMs, style, locale, timeZone));
  return formatRange(window.startMs, window.endMs, style, locale, timeZone);
}

function isMidnight(ms: number, timeZone: string): boolean {
  return !Number.isFinite(ms) || formatInstant(ms, 'second', 'en-GB', timeZone).endsWith('00:00:00');
}

function yearOf(ms: number): number {
  return new Date(ms + DAY_MS).getUTCFullYear();
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
  return table.features[row]?.properties?.when;
}
