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
const DAY_PRECISION = TIME_PRECISIONS.indexOf('day');
/** No day has this key: theirs begin with a number. */
const NEGATIVE_KEY = 'negative';

/**
 * Rows in the order in which they are listed: what happened in the order of the table, then what was not found.
 *
 * @param rows - Ascending.
 * @returns The same array where the file has nothing negative.
 */
export function listOrder({negative}: EventTable, rows: Uint32Array): Uint32Array {
  if (!negative.includes(1)) return rows;
  const findings = rows.filter((row) => negative[row] === 1);
  const ordered = new Uint32Array(rows.length);
  ordered.set(rows.filter((row) => negative[row] !== 1));
  ordered.set(findings, rows.length - findings.length);
  return ordered;
}

/**
 * Groups rows by the day on which they start, in the order of the days.
 *
 * An event that is not dated to a day, or whose start is not known, stands under its own span, before the day with which
 * that begins: to name a day would claim more than is known. What was looked for and not found stands in no day at all: a
 * finding about many images is no event among the others.
 *
 * @param rows - In the order of `listOrder`.
 * @param limit - Rows taken at the most.
 * @param timeZone - Whose midnights part the days of events with a clock time; default: each event's own. A date without a
 * clock is a day of the event's own place.
 */
export function listGroups(
  table: EventTable,
  rows: Uint32Array,
  limit: number,
  locale: string,
  timeZone: string | undefined,
  strings: Strings,
): ListGroup[] {
  const groups = new Map<string, ListGroup & {readonly day: number; readonly rows: number[]}>();
  const negative: number[] = [];
  for (const row of rows.subarray(0, limit)) {
    if (table.negative[row] === 1) {
      negative.push(row);
      continue;
    }
    const startMs = table.startMs[row] ?? NaN;
    const isDated = Number.isFinite(startMs) || Number.isFinite(table.endMs[row]);
    const hasDay = Number.isFinite(startMs) && (table.timePrecision[row] ?? 0) <= DAY_PRECISION;
    const zone = clockZone(table, row, timeZone);
    const day = isDated ? dayOf(startMs, zone) - (hasDay ? 0 : 0.5) : Infinity;
    const span = hasDay ? '' : isDated ? formatSpan(table, row, locale, timeZone) : strings.undated;
    const key = `${day} ${span}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = {key, day, isNegative: false, label: span || formatInstant(startMs, 'day', locale, zone), rows: []}));
    group.rows.push(row);
  }
  const days: ListGroup[] = [...groups.values()].sort((a, b) => (a.day === b.day ? 0 : a.day - b.day));
  return negative.length > 0 ? [...days, {key: NEGATIVE_KEY, label: strings.negativeFindings, isNegative: true, rows: negative}] : days;
}

/** Number of a civil day; -Infinity for a start that is open. */
function dayOf(ms: number, timeZone: string): number {
  return Math.floor((ms + zoneOffsetMs(ms, timeZone)) / DAY_MS);
}
