import {lowestIndex} from './bisect.js';
import type {EventTable, TimeWindow} from './event-table.js';
import {windowEnd, windowStart} from './time-order.js';

type Times = Pick<EventTable, 'datedLength' | 'startMs' | 'endMs' | 'order' | 'dayShift'>;

/**
 * A window as ranks. What is over has begun, so the rows of a window are those that have begun before its end, less those
 * that were over by its start: the first `started` of the order by start, without the first `ended` of the order by end.
 * From one window to the next the rows between their ranks come and go, and no others.
 */
export interface WindowRanks {
  readonly started: number;
  readonly ended: number;
  /** Whether the rows without a date are shown as well. */
  readonly undated: boolean;
}

/** @param window - Null for all rows; an empty one has none. */
export function windowRanks(table: Times, window: TimeWindow | null): WindowRanks {
  if (!window) return {started: table.datedLength, ended: 0, undated: true};
  if (!(window.endMs > window.startMs)) return {started: 0, ended: 0, undated: false};
  return {started: startRank(table, window.endMs), ended: endRank(table, window.startMs), undated: false};
}

/** Number of rows that begin before an instant, by the clock of windows. */
export function startRank(table: Times, ms: number): number {
  const {byStart} = table.order;
  return lowestIndex(table.datedLength, (rank) => windowStart(table, byStart ? byStart[rank] : rank) >= ms);
}

/** Number of rows that are over at an instant, by the clock of windows. */
export function endRank(table: Times, ms: number): number {
  const {byEnd} = table.order;
  return lowestIndex(table.datedLength, (rank) => windowEnd(table, byEnd[rank]) > ms);
}

/** Number of rows of the table that begin before an instant, by their own clock. */
export function tableRank({datedLength, startMs}: Times, ms: number): number {
  return lowestIndex(datedLength, (row) => startMs[row] >= ms);
}
