import type {EventTable} from '../../data/event-table.js';
import {formatInstant} from '../../l10n/date-format.js';
import {clockZone, formatSpan} from '../../l10n/format-when.js';
import type {Strings} from '../../l10n/strings.js';
import {hasDay, isDated, listDays} from './list-days.js';

/** A day and its events. Undated events are a group of their own behind the days, and negative findings behind these. */
export interface ListGroup {
  readonly key: string;
  readonly label: string;
  /** Whether it is what was looked for and not found. */
  readonly isNegative: boolean;
  readonly rows: readonly number[];
}

/** No day has this key: theirs begin with a number. */
const NEGATIVE_KEY = 'negative';

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
  const dayOf = listDays(table, timeZone);
  let last = '';
  for (const row of rows) {
    const isNegative = table.negative[row] === 1;
    // What is not dated to a day has only its words in common with others.
    const day = isNegative ? NEGATIVE_KEY : `${dayOf(row)} ${hasDay(table, row) ? '' : dayLabel(table, row, locale, timeZone, strings)}`;
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

function dayLabel(table: EventTable, row: number, locale: string, timeZone: string | undefined, strings: Strings): string {
  if (hasDay(table, row)) return formatInstant(table.startMs[row], 'day', locale, clockZone(table, row, timeZone));
  return isDated(table, row) ? formatSpan(table, row, locale, timeZone) : strings.undated;
}
