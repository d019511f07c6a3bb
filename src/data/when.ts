import type {DayPart} from '../schema/event-file.js';
import {dateRemedy} from './date-remedy.js';
import {DAY_PARTS, dayPartSpan} from './day-parts.js';
import {readDate, readInterval, type EdtfDate, type EdtfInterval} from './edtf.js';
import {APPROXIMATE, OPEN_END, OPEN_START, TIME_PRECISIONS, UNCERTAIN, type TimePrecision, type TimeWindow} from './event-table.js';
import type {Report} from './issue-list.js';
import {isRecord} from './is-record.js';
import type {ZoneClock} from './zoned-time.js';

/** When a row happened, half-open in UTC milliseconds; an open side is ±Infinity. */
export interface WhenSpan extends TimeWindow {
  /** An instant inside the span, NaN where none is given. */
  readonly pointMs: number;
  /** The coarser of the two sides; `none` where both are open. */
  readonly precision: TimePrecision;
  /** Bits of `EventTable.timeFlags`. */
  readonly flags: number;
}

/**
 * Reads the `when` of an event.
 *
 * A date is the whole of its unit, and so is the last date of an interval; a clock time that ends an interval is the
 * instant itself, so 20:00/22:00 lasts two hours. A side that is not known is drawn as an open one and marked uncertain.
 *
 * @param value - As it stands in the file, of any type.
 * @param clock - Of the zone in which dates without an offset are read.
 * @returns null for an event without a date, and for a value that cannot be read, which is reported.
 */
export function readWhen(value: unknown, clock: ZoneClock, report: Report): WhenSpan | null {
  if (value === null) return null;
  if (value === undefined) return reportMissing('is missing', report);
  if (isRecord(value)) return readWhenObject(value, clock, report);
  const interval = typeof value === 'string' ? readInterval(value.trim()) : null;
  if (interval) return spanOf(interval, clock, null, value, report);
  reportUnreadable('when', value, report);
  return null;
}

/**
 * The span of an interval in a zone.
 *
 * @returns A span that may end before it starts, where the interval does.
 */
export function intervalSpan({start, end}: EdtfInterval, clock: ZoneClock): TimeWindow {
  const startMs = start ? toUtc(start.startCivilMs, start, clock) : -Infinity;
  if (!end) return {startMs, endMs: Infinity};
  if (!isClockTime(end)) return {startMs, endMs: toUtc(end.endCivilMs, end, clock)};
  // Of a single instant the length is added in UTC: its end may fall into an hour that clocks show twice.
  return {startMs, endMs: start === end ? startMs + end.endCivilMs - end.startCivilMs : toUtc(end.startCivilMs, end, clock)};
}

function readWhenObject(when: Record<string, unknown>, clock: ZoneClock, report: Report): WhenSpan | null {
  const side = (key: 'start' | 'end' | 'point') => {
    const text = when[key];
    if (text === undefined || text === null) return undefined;
    if (text === '..' && key !== 'point') return null;
    const date = typeof text === 'string' ? readDate(text.trim()) : null;
    if (!date) reportUnreadable(`when.${key}`, text, report);
    return date ?? 'unreadable';
  };
  const start = side('start');
  const end = side('end');
  const point = side('point');
  if (start === 'unreadable' || end === 'unreadable') return null;
  const instant = point === 'unreadable' || !point ? null : point;
  const approximate = when.approximate === true ? APPROXIMATE : 0;

  const first = start === undefined && end === undefined ? instant : start;
  if (first === null && start === undefined) {
    // The editor's wording alone is a when: “date unknown, before the curfew”.
    return typeof when.label === 'string' || point ? null : reportMissing('has no start, end, point or label', report);
  }
  const last = end === undefined ? first : end;
  const interval = {start: first ?? null, end: last ?? null, unknown: first === undefined};
  const span = spanOf(interval, clock, readPart(when.part), when, report);
  if (!span) return null;
  return {...span, flags: span.flags | approximate, pointMs: instant ? pointInside(instant, span, clock, when.point, report) : NaN};
}

function spanOf(interval: EdtfInterval, clock: ZoneClock, part: DayPart | null, value: unknown, report: Report): WhenSpan | null {
  const {start, end, unknown} = interval;
  const narrowed = part && narrow(interval, part, clock, report);
  const {startMs, endMs} = narrowed ?? intervalSpan(interval, clock);
  // A day that a zone left out, such as 30 December 2011 in Apia, is empty but not in the wrong order.
  if (endMs < startMs || (endMs === startMs && start && end && end.startCivilMs < start.startCivilMs)) {
    const remedy = 'Write the earlier date first.';
    report({code: 'when-order', severity: 'error', field: 'when', value, problem: 'which ends before it starts', remedy});
    return null;
  }
  const flags =
    (start?.flags ?? 0) | (end?.flags ?? 0) | (start ? 0 : OPEN_START) | (end ? 0 : OPEN_END) | (unknown ? UNCERTAIN : 0);
  return {startMs, endMs, pointMs: NaN, precision: narrowed ? 'part' : coarser(start, end), flags};
}

/** The part of the day, or null with a report where the dates are not whole days. An open side stays open. */
function narrow({start, end}: EdtfInterval, part: DayPart, clock: ZoneClock, report: Report): TimeWindow | null {
  const first = start ?? end;
  if (!first || first.unit !== 'day' || (end && end.unit !== 'day')) {
    const remedy = 'Write start and end as days, such as 2022-01-04, or leave the part out.';
    report({code: 'when-part', severity: 'warning', field: 'when.part', value: part, problem: 'which needs whole days', remedy});
    return null;
  }
  const {startCivilMs, endCivilMs} = dayPartSpan(part, first.startCivilMs, (end ?? first).startCivilMs);
  return {startMs: start ? clock.toUtc(startCivilMs) : -Infinity, endMs: end ? clock.toUtc(endCivilMs) : Infinity};
}

function pointInside(point: EdtfDate, span: TimeWindow, clock: ZoneClock, value: unknown, report: Report): number {
  const pointMs = toUtc(point.startCivilMs, point, clock);
  if (pointMs >= span.startMs && pointMs <= span.endMs) return pointMs;
  const remedy = 'Write an instant between start and end.';
  report({code: 'when-point', severity: 'warning', field: 'when.point', value, problem: 'which is outside the time of the event', remedy});
  return NaN;
}

function reportMissing(problem: string, report: Report): null {
  const remedy = 'Write a date such as 2022-01-04, or null where it is not known.';
  report({code: 'when-missing', severity: 'warning', field: 'when', problem, remedy});
  return null;
}

function reportUnreadable(field: string, value: unknown, report: Report) {
  const problem = 'which is not a date that can be read';
  report({code: 'when-unreadable', severity: 'error', field, value, problem, remedy: () => dateRemedy(value)});
}

function readPart(value: unknown): DayPart | null {
  return typeof value === 'string' && Object.hasOwn(DAY_PARTS, value) ? (value as DayPart) : null;
}

function coarser(start: EdtfDate | null, end: EdtfDate | null): TimePrecision {
  if (start === end) return start?.unit ?? 'none';
  const ranks = [start, end].flatMap((date) => (date ? TIME_PRECISIONS.indexOf(date.unit) : []));
  return TIME_PRECISIONS[Math.max(...ranks)];
}

function isClockTime({unit}: EdtfDate): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour';
}

function toUtc(civilMs: number, {offsetMinutes}: EdtfDate, clock: ZoneClock): number {
  return offsetMinutes === null ? clock.toUtc(civilMs) : civilMs - offsetMinutes * 60_000;
}
