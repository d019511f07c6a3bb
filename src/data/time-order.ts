import type {DayShift} from './day-shift.js';
import {releaseMemory} from './release-memory.js';
import {lastOf, sortingSteps} from './sort-rows.js';

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
  return lastOf(timeOrderSteps(times));
}

/** The same in steps: it yields between passes over the rows. */
export function* timeOrderSteps(times: Times): Generator<void, TimeOrder> {
  const ends = new Float64Array(times.datedLength);
  const blockEndMs = new Float64Array(Math.ceil(times.datedLength / BLOCK_ROWS));
  takeEnds(times, ends, blockEndMs);
  yield;
  const byEnd = yield* sortingSteps(ends);
  if (times.dayShift) for (let row = 0; row < ends.length; row++) ends[row] = windowStart(times, row);
  yield;
  const byStart = times.dayShift ? yield* sortingSteps(ends) : undefined;
  releaseMemory(ends);
  return {...(byStart && {byStart}), byEnd, blockEndMs};
}

/** As `windowEnd`, for all rows. */
function takeEnds({startMs, endMs, dayShift}: Times, ends: Float64Array, blockEndMs: Float64Array) {
  const shiftMs = dayShift?.ms;
  for (let block = 0; block < blockEndMs.length; block++) {
    let latest = -Infinity;
    for (let row = block * BLOCK_ROWS; row < Math.min(ends.length, (block + 1) * BLOCK_ROWS); row++) {
      const end = endMs[row] + (endMs[row] === startMs[row] ? 1 : 0) + (shiftMs ? shiftMs[row] : 0);
      ends[row] = end;
      if (end > latest) latest = end;
    }
    blockEndMs[block] = latest;
  }
}
