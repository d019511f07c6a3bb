import {TIME_PRECISIONS} from '../../data/event-table.js';
import type {EventTable} from '../../data/event-table.js';
import {zoneClock} from '../../data/zoned-time.js';
import type {ZoneClock} from '../../data/zoned-time.js';
import {clockZone} from '../../l10n/format-when.js';

const DAY_MS = 86_400_000;
const DAY_PRECISION = TIME_PRECISIONS.indexOf('day');

/**
 * Makes what tells the civil day on which a row starts, as a number of days since 1970: what is not dated to one stands half a day
 * before it, what was under way before it is known at -Infinity, and the undated at Infinity.
 *
 * @param timeZone - Whose midnights part the days of events with a clock time; default: each event's own. A date without a
 * clock is a day of the event's own place.
 */
export function listDays(table: EventTable, timeZone: string | undefined): (row: number) => number {
  const {startMs, timePrecision, zone, zones} = table;
  /** By precision and zone: which clock tells the time is asked once for all rows that have both. */
  const clocks: DayClock[] = [];
  return (row) => {
    if (!isDated(table, row)) return Infinity;
    const clock = (clocks[timePrecision[row] * zones.length + zone[row]] ??= new DayClock(clockZone(table, row, timeZone)));
    return Math.floor(clock.toCivil(startMs[row]) / DAY_MS) - (hasDay(table, row) ? 0 : 0.5);
  };
}

/** A clock that remembers the offset of the last day: of a million rows in the order of time each asks for that of the row before. */
class DayClock {
  readonly #clock: ZoneClock;
  #day = NaN;
  /** NaN on a day on which the clocks are changed. */
  #offsetMs = NaN;

  constructor(timeZone: string) {
    this.#clock = zoneClock(timeZone);
  }

  toCivil(ms: number): number {
    const day = Math.floor(ms / DAY_MS);
    if (day !== this.#day) {
      const [first, next] = [day * DAY_MS, (day + 1) * DAY_MS];
      const offsetMs = this.#clock.toCivil(first) - first;
      this.#day = day;
      this.#offsetMs = offsetMs === this.#clock.toCivil(next) - next ? offsetMs : NaN;
    }
    return Number.isNaN(this.#offsetMs) ? this.#clock.toCivil(ms) : ms + this.#offsetMs;
  }
}

export function isDated({startMs, endMs}: EventTable, row: number): boolean {
  return Number.isFinite(startMs[row]) || Number.isFinite(endMs[row]);
}

/** Whether a row is dated to a day, or finer. */
export function hasDay({startMs, timePrecision}: EventTable, row: number): boolean {
  return Number.isFinite(startMs[row]) && timePrecision[row] <= DAY_PRECISION;
}
