import {readDate} from '../data/edtf.js';
import {APPROXIMATE} from '../data/event-table.js';
import type {EventTable} from '../data/event-table.js';
import {formatInstant} from './date-format.js';
import {clockZone} from './format-when.js';
import {stringsFor} from './language.js';

/** An event no longer than this tells the day of a clock time by itself. */
const MAX_SPAN_MS = 24 * 3_600_000;

/**
 * The instant of note inside an event, as finely as it was written: “around 23:00” in a night, “5 January 2022” in a month.
 * Empty where the event names none.
 *
 * @param timeZone - Whose clock, as in `formatSpan`.
 */
export function formatPoint(table: EventTable, row: number, locale: string, timeZone?: string): string {
  const when = table.texts.feature(row).properties.when;
  const pointMs = table.pointMs[row];
  const date = typeof when === 'object' && when?.point && Number.isFinite(pointMs) ? readDate(when.point.trim()) : null;
  if (!date) return '';
  const isClock = date.unit === 'hour' || date.unit === 'minute' || date.unit === 'second';
  const isShort = table.endMs[row] - table.startMs[row] <= MAX_SPAN_MS;
  const dateStyle = date.unit === 'month' || date.unit === 'year' ? date.unit : 'day';
  const words = formatInstant(pointMs, isClock ? (isShort ? 'clock' : 'minute') : dateStyle, locale, clockZone(table, row, timeZone));
  return (table.timeFlags[row] | date.flags) & APPROXIMATE ? stringsFor(locale).around(words) : words;
}
