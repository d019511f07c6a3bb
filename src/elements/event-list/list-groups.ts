import {TIME_PRECISIONS} from '../../data/event-table.js';
import type {EventTable} from '../../data/event-table.js';
import {zoneOffsetMs} from '../../data/zone-offset.js';
import {formatInstant} from '../../l10n/date-format.js';
import {clockZone, formatSpan} from '../../l10n/format-when.js';
import type {Strings} from '../../l10n/strings.js';

/** A day and its events; undated events are a group of their own at the end. */
export interface ListGroup {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly number[];
}

const DAY_MS = 86_400_000;
const DAY_PRECISION = TIME_PRECISIONS.indexOf('day');

/**
 * Groups rows by the day on which they start, in the order of the days.
 *
 * An event that is not dated to a day, or whose start is not known, stands under its own span, before the day with which
 * that begins: to name a day would claim more than is known.
 *
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
  for (const row of rows.subarray(0, limit)) {
    const startMs = table.startMs[row] ?? NaN;
    const isDated = Number.isFinite(startMs) || Number.isFinite(table.endMs[row]);
    const hasDay = Number.isFinite(startMs) && (table.timePrecision[row] ?? 0) <= DAY_PRECISION;
    const zone = clockZone(table, row, timeZone);
    const day = isDated ? dayOf(startMs, zone) - (hasDay ? 0 : 0.5) : Infinity;
    const span = hasDay ? '' : isDated ? formatSpan(table, row, locale, timeZone) : strings.undated;
    const key = `${day} ${span}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = {key, day, label: span || formatInstant(startMs, 'day', locale, zone), rows: []}));
    group.rows.push(row);
  }
  return [...groups.values()].sort((a, b) => (a.day === b.day ? 0 : a.day - b.day));
}

/** Number of a civil day; -Infinity for a start that is open. */
function dayOf(ms: number, timeZone: string): number {
  return Math.floor((ms + zoneOffsetMs(ms, timeZone)) / DAY_MS);
}
