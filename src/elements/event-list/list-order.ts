import type {EventTable} from '../../data/event-table.js';
import {sortedOrder} from '../../data/sort-rows.js';
import {hasDay, isDated, listDays} from './list-days.js';

/** Up to here all rows are looked at: it takes less than a frame. */
const FEW = 5000;

/**
 * Rows in the order in which they are listed: what happened, day by day, then what was not found.
 *
 * Days of several clocks overlap, so that the order of the days is not that of the instants; and what is dated to a month stands
 * together with all that is.
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

function byDay(table: EventTable, rows: Uint32Array, timeZone: string | undefined): Uint32Array {
  if (rows.length > FEW && isOfOneClock(table, rows, timeZone)) return rows;
  const dayOf = listDays(table, timeZone);
  const days = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) days[i] = dayOf(rows[i]);
  const order = sortedOrder(days);
  gatherSpans(table, rows, days, order);
  return order.every((place, i) => place === i) ? rows : order.map((place) => rows[place]);
}

/** Whether the days of the rows follow each other as their instants do: all are told by one clock, and to the day at least. */
function isOfOneClock(table: EventTable, rows: Uint32Array, timeZone: string | undefined): boolean {
  const [clock] = table.zones;
  if (table.zones.length > 1 || (timeZone !== undefined && timeZone !== clock)) return false;
  return rows.every((row) => hasDay(table, row) || !isDated(table, row));
}

/** Brings rows of a day together that stand under the same span, of those that are not dated to a day. */
function gatherSpans(table: EventTable, rows: Uint32Array, days: Float64Array, order: Uint32Array): void {
  const compare = (a: number, b: number) => compareSpans(table, rows[a], rows[b]) || a - b;
  for (let first = 0, last; first < order.length; first = last) {
    const day = days[order[first]];
    for (last = first + 1; last < order.length && days[order[last]] === day; ) last++;
    if (!Number.isInteger(day) && day !== Infinity) order.subarray(first, last).sort(compare);
  }
}

function compareSpans({endMs, timeFlags}: EventTable, a: number, b: number): number {
  return endMs[a] === endMs[b] ? timeFlags[a] - timeFlags[b] : endMs[a] - endMs[b];
}
