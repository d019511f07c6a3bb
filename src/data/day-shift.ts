import {TIME_PRECISIONS, type EventTable} from './event-table.js';
import {zoneClock} from './zoned-time.js';

/** How far the days of events lie from those of the story, where their clocks differ. */
export interface DayShift {
  /** Milliseconds to add to start and end of each row, so that its day is the story's day of that date. */
  readonly ms: Int32Array;
  /** The largest of them, without sign. */
  readonly maxMs: number;
}

type Times = Pick<EventTable, 'length' | 'startMs' | 'endMs' | 'timePrecision' | 'zone' | 'zones'>;

const HOUR = TIME_PRECISIONS.indexOf('hour');

/**
 * Puts events without a clock time on the days of the story: “4 January” in Aktau is one of the events of 4 January, although
 * by the clock of Almaty its day ends an hour into the fifth. A clock time is an instant and is not shifted.
 *
 * @param timeZone - The story's, in which windows are read.
 * @returns undefined where no row is shifted.
 */
export function dayShiftOf(table: Times, timeZone: string): DayShift | undefined {
  if (table.zones.every((zone) => zone === timeZone)) return undefined;
  const ms = new Int32Array(table.length);
  // A clock remembers its days: a million events are on few of them.
  const clocks = table.zones.map(zoneClock);
  const storyClock = zoneClock(timeZone);
  let maxMs = 0;
  for (let row = 0; row < table.length; row++) {
    const zone = table.zones[table.zone[row]];
    if (zone === timeZone || table.timePrecision[row] <= HOUR) continue;
    const known = Number.isFinite(table.startMs[row]) ? table.startMs[row] : table.endMs[row];
    if (!Number.isFinite(known)) continue;
    ms[row] = clocks[table.zone[row]].toCivil(known) - storyClock.toCivil(known);
    maxMs = Math.max(maxMs, Math.abs(ms[row]));
  }
  return maxMs > 0 ? {ms, maxMs} : undefined;
}
