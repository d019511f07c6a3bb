import type {TimeWindow} from '../data/event-table.js';

/** The finite part of a window inside limits; all of the limits where the two do not meet. */
export function clampWindow({startMs, endMs}: TimeWindow, limits: TimeWindow): TimeWindow {
  const start = Math.max(startMs, limits.startMs);
  const end = Math.min(endMs, limits.endMs);
  return start < end ? {startMs: start, endMs: end} : {startMs: limits.startMs, endMs: limits.endMs};
}
