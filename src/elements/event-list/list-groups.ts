import {TIME_PRECISIONS} from '../../data/event-table.js';
import type {EventTable} from '../../data/event-table.js';
import {zoneOffsetMs} from '../../data/zone-offset.js';
import {formatInstant} from '../../l10n/date-format.js';
import {clockZone, formatSpan} from '../../l10n/format-when.js';
import type {Strings} from '../../l10n/strings.js';

/** A day and its events. Undated events are a group of their own behind the days, and negative findings behind these. */
export interface ListGroup {
  readonly key: string;
  readonly label: string;
  /** Whether it is what was looked for and not found. */
  readonly isNegative: boolean;
  readonly rows: readonly number[];
}

const DAY_MS = 86_400_000;
/** Some ten milliseconds, as each is asked of the browser's time zones. */
const MOST_SORTED = 5000;
const DAY_PRECISION = TIME_PRECISIONS.indexOf('day');
/** No day has this key: theirs begin with a number. */
const NEGATIVE_KEY = 'negative';

/**
 * Rows in the order in which they are listed: what happened, day by day, then what was not found.
 *
 * Days of several clocks overlap, so that the order of the days is not that of the instants: some thousand rows are sorted by
 * their days. More stay in the order of the table, in which a day may be named twice where such days meet.
 *
 * @param rows - Ascending.
 * @param timeZone - As in `listGroups`.
 * @returns The same array where that is the order already.
 */
export function listOrder(table: EventTable, rows: Uint32Array, timeZone: string | undefined): Uint32Array {
  const {negative} = table;
  if (!negative.includes(1)) return byDay(table, rows, timeZone);
  const findings = rows.filter((row) => negative[row] === 1);
  const ordered = new Uint32Array(rows.length);
  ordered.set(byDay(table, rows.filter((row) => negative[row] !== 1), timeZone));
  ordered.set(findings, rows.length - findings.length);
  return ordered;
}

/**
 * Parts rows where the day changes on which they start.
 *
 * An event that is not dated to a day, or whose start is not known, stands under its own span, before the day with which
 * that begins: to name a day would claim more than is known. What was looked for and not found stands in no day at all: a
 * finding about many images is no event among the others.
 *
 * @param rows - In the order of `listOrder`, or some of them that follow each other.
 * @param timeZone - Whose midnights part the days of events with a clock time; default: each event's own. A date without a
 * clock is a day of the event's own place.
 */
export function listGroups(table: EventTable, rows: Uint32Array, locale: string, timeZone: string | undefined, strings: Strings): ListGroup[] {
  const groups: (ListGroup & {readonly rows: number[]})[] = [];
  /** How often a day has a heading already. */
  const times = new Map<string, number>();
  let last = '';
  for (const row of rows) {
    const isNegative = table.negative[row] === 1;
    const day = isNegative ? NEGATIVE_KEY : dayKey(table, row, locale, timeZone, strings);
    if (day !== last) {
      const time = times.get(day) ?? 0;
      times.set(day, time + 1);
      const label = isNegative ? strings.negativeFindings : dayLabel(table, row, locale, timeZone, strings);
      groups.push({key: time ? `${day} ${time}` : day, label, isNegative, rows: []});
    }
    last = day;
    groups.at(-1)?.rows.push(row);
  }
  return groups;
}

/** Whether a row stands under the same heading as another. */
export function isSameGroup(table: EventTable, row: number, other: number, locale: string, timeZone: string | undefined, strings: Strings): boolean {
  return listGroups(table, Uint32Array.of(row, other), locale, timeZone, strings).length === 1;
}

function byDay(table: EventTable, rows: Uint32Array, timeZone: string | undefined): Uint32Array {
  if (rows.length > MOST_SORTED) return rows;
  const days = Float64Array.from(rows, (row) => dayOf(table, row, timeZone));
  const compare = (a: number, b: number) => (days[a] === days[b] ? compareSpans(table, rows[a], rows[b]) || a - b : days[a] - days[b]);
  if (rows.every((_, i) => i === 0 || compare(i - 1, i) < 0)) return rows;
  const order = Array.from(rows, (_, i) => i).sort(compare);
  return Uint32Array.from(order, (i) => rows[i]);
}

/** Brings rows together that stand under the same span, of those that are not dated to a day. */
function compareSpans(table: EventTable, a: number, b: number): number {
  if (hasDay(table, a) || !isDated(table, a)) return 0;
  return table.endMs[a] === table.endMs[b] ? table.timeFlags[a] - table.timeFlags[b] : table.endMs[a] - table.endMs[b];
}

/** What rows under one heading have in common, and others do not. */
function dayKey(table: EventTable, row: number, locale: string, timeZone: string | undefined, strings: Strings): string {
  return `${dayOf(table, row, timeZone)} ${hasDay(table, row) ? '' : dayLabel(table, row, locale, timeZone, strings)}`;
}

function dayLabel(table: EventTable, row: number, locale: string, timeZone: string | undefined, strings: Strings): string {
  if (hasDay(table, row)) return formatInstant(table.startMs[row], 'day', locale, clockZone(table, row, timeZone));
  return isDated(table, row) ? formatSpan(table, row, locale, timeZone) : strings.undated;
}

function isDated({startMs, endMs}: EventTable, row: number): boolean {
  return Number.isFinite(startMs[row]) || Number.isFinite(endMs[row]);
}

function hasDay({startMs, timePrecision}: EventTable, row: number): boolean {
  return Number.isFinite(startMs[row]) && timePrecision[row] <= DAY_PRECISION;
}

/** Number of the civil day on which a row starts; what is not dated to one stands half a day before it, and the undated last. */
function dayOf(table: EventTable, row: number, timeZone: string | undefined): number {
  if (!isDated(table, row)) return Infinity;
  const startMs = table.startMs[row];
  return Math.floor((startMs + zoneOffsetMs(startMs, clockZone(table, row, timeZone))) / DAY_MS) - (hasDay(table, row) ? 0 : 0.5);
}
