import type {DayShift} from './day-shift.js';
import {sortedOrder} from './sort-rows.js';

/** Rows of a block, whose latest end is known. */
export const BLOCK_ROWS = 64;

/** The dated rows by when they begin and when they are over, each on the days of its own clock, as windows take them. */
export interface TimeOrder {
  /** By their start; absent where that is the order of the table. */
  readonly byStart?: Uint32Array;
  /** By their end. */
  readonly byEnd: Uint32Array;
  /** Latest end of rows `[64 b, 64 b + 64)`, so that a window skips those that were over before it. */
  readonly blockEndMs: Float64Array;
}

interface Times {
  readonly datedLength: number;
  readonly startMs: Float64Array;
  readonly endMs: Float64Array;
  readonly dayShift?: DayShift;
}

/** When a row begins, for windows. */
export function windowStart({startMs, dayShift}: Pick<Times, 'startMs' | 'dayShift'>, row: number): number {
  return startMs[row] + (dayShift ? dayShift.ms[row] : 0);
}

/** When a row is over, for windows: an event of no length lasts the millisecond in which it is. */
export function windowEnd({startMs, endMs, dayShift}: Pick<Times, 'startMs' | 'endMs' | 'dayShift'>, row: number): number {
  return endMs[row] + (endMs[row] === startMs[row] ? 1 : 0) + (dayShift ? dayShift.ms[row] : 0);
}

/** @param times - Sorted by `startMs`. */
export function timeOrder(times: Times): TimeOrder {
  const starts = Float64Array.from({length: times.datedLength}, (_, row) => windowStart(times, row));
  const ends = starts.map((_, row) => windowEnd(times, row));
  const blockEndMs = new Float64Array(Math.ceil(times.datedLength / BLOCK_ROWS)).fill(-Infinity);
  ends.forEach((end, row) => {
    const block = Math.floor(row / BLOCK_ROWS);
    if (end > blockEndMs[block]) blockEndMs[block] = end;
  });
  return {...(times.dayShift && {byStart: sortedOrder(starts)}), byEnd: sortedOrder(ends), blockEndMs};
}
