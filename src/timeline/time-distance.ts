import {APPROXIMATE, TIME_PRECISIONS, UNCERTAIN} from '../data/event-table.js';
import {UNIT_MS} from './mark.js';
import type {EventTable, TimePrecision} from '../data/event-table.js';

/**
 * How far one event is from another in time.
 *
 * - `later`, `earlier`: all of it is after or before the other one.
 * - `same`: the two overlap, and it is known when they were.
 * - `same-day`: both were on one day; when, is not known of one of them at least.
 * - `overlap`: their spans overlap, which does not say which was first.
 */
export interface TimeDistance {
  readonly relation: 'later' | 'earlier' | 'same' | 'same-day' | 'overlap';
  /** Shortest and longest distance that the dates allow, in milliseconds; 0 where the events overlap. */
  readonly leastMs: number;
  readonly mostMs: number;
  /** The coarsest precision of the two, so that two days apart are not told in hours. */
  readonly precision: TimePrecision;
  /** One of the dates is flagged as approximate or uncertain: the bounds are no more certain than it is. */
  readonly approximate: boolean;
}

/** Mean lengths of what dates are counted in; not parts of a day, which are of many lengths. */
const COUNTED_MS: Readonly<Partial<Record<TimePrecision, number>>> = {
  second: 60_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  month: 2_629_746_000,
  year: 31_556_952_000,
  decade: 315_569_520_000,
  century: 3_155_695_200_000,
};
/** A day of 25 hours, seen from two zones. */
const ONE_DAY_MS = 26 * 3_600_000;

/**
 * The distance between two events, as far as it is known.
 *
 * An event that is known to the night may have been at its beginning or its end, so the distance to a chant at 22:00 has bounds. Two
 * dates of one precision are counted as calendars and clocks do: from 4 to 6 January it is two days, from 10:00 to 10:55 it is 55 minutes.
 *
 * @param from - A dated row, like `to`.
 */
export function timeDistance(table: EventTable, from: number, to: number): TimeDistance {
  const [a, b] = [knownOf(table, from), knownOf(table, to)];
  const precision = TIME_PRECISIONS[Math.max(a.precision, b.precision)];
  const approximate = a.approximate || b.approximate;
  if (b.startMs >= a.endMs) return {relation: 'later', ...between(a, b), precision, approximate};
  if (b.endMs <= a.startMs) return {relation: 'earlier', ...between(b, a), precision, approximate};
  const isKnown = isExact(a) && isExact(b);
  const isOneDay = Math.max(a.endMs, b.endMs) - Math.min(a.startMs, b.startMs) <= ONE_DAY_MS;
  return {relation: isKnown ? 'same' : isOneDay ? 'same-day' : 'overlap', leastMs: 0, mostMs: 0, precision, approximate};
}

interface Known {
  readonly startMs: number;
  readonly endMs: number;
  /** The latest instant at which it may have begun, and the earliest at which it may have ended. */
  readonly latestStartMs: number;
  readonly earliestEndMs: number;
  /** Index into `TIME_PRECISIONS`. */
  readonly precision: number;
  readonly approximate: boolean;
}

function knownOf(table: EventTable, row: number): Known {
  const startMs = table.startMs[row];
  const endMs = table.endMs[row];
  const precision = table.timePrecision[row];
  const approximate = (table.timeFlags[row] & (APPROXIMATE | UNCERTAIN)) !== 0;
  const spanMs = endMs - startMs;
  const unitMs = UNIT_MS[TIME_PRECISIONS[precision]];
  // Of “on 4 January” the start may be any instant of the day; a week from day to day began on its first day.
  const looseMs = approximate || spanMs <= unitMs ? spanMs : Math.min(unitMs, COUNTED_MS[TIME_PRECISIONS[precision]] ?? unitMs);
  return {startMs, endMs, latestStartMs: startMs + looseMs, earliestEndMs: endMs - looseMs, precision, approximate};
}

function isExact({precision, approximate}: Known): boolean {
  return precision <= TIME_PRECISIONS.indexOf('hour') && !approximate;
}

function between(first: Known, second: Known): {leastMs: number; mostMs: number} {
  const coarser = Math.max(first.precision, second.precision);
  const isAlike = first.precision === second.precision || coarser <= TIME_PRECISIONS.indexOf('minute');
  const unitMs = isAlike ? COUNTED_MS[TIME_PRECISIONS[coarser]] : undefined;
  if (unitMs === undefined || first.approximate || second.approximate) {
    return {leastMs: second.startMs - first.endMs, mostMs: second.latestStartMs - first.earliestEndMs};
  }
  // Zones and clocks that change make days a few hours longer or shorter: what is counted is dates.
  const count = Math.max(1, Math.round((second.startMs - first.earliestEndMs) / unitMs));
  return {leastMs: count * unitMs, mostMs: count * unitMs};
}
