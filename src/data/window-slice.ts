import {lowestIndex} from './bisect.js';
import type {EventTable, TimeWindow} from './event-table.js';
import {BLOCK_ROWS, windowEnd, windowStart} from './time-order.js';

/** Rows `[first, last)`. */
export interface RowSlice {
  readonly first: number;
  readonly last: number;
}

type Times = Pick<EventTable, 'length' | 'datedLength' | 'startMs' | 'endMs' | 'order' | 'dayShift'>;

/**
 * The rows among which all that happened in a window are found: by bisection, and by leaving out the blocks that were over.
 *
 * A long event keeps all rows after its start in the slice, and days of another clock widen it, so each row still has to pass
 * `isInWindow`. Without a window
 * the slice is all rows, those without a date among them; an empty window has none.
 */
export function windowSlice(table: Times, window: TimeWindow | null): RowSlice {
  if (!window) return {first: 0, last: table.length};
  if (!(window.endMs > window.startMs)) return {first: 0, last: 0};
  const slackMs = table.dayShift?.maxMs ?? 0;
  const last = lowestIndex(table.datedLength, (row) => table.startMs[row] >= window.endMs + slackMs);
  const {blockEndMs} = table.order;
  const blocks = Math.ceil(last / BLOCK_ROWS);
  let block = 0;
  while (block < blocks && blockEndMs[block] <= window.startMs) block++;
  return {first: Math.min(last, block * BLOCK_ROWS), last};
}

/**
 * Whether an event happened in a window: each day by its own clock, so that “4 January” is on 4 January wherever it was. An
 * event of no length counts where it starts in the window.
 */
export function isInWindow(table: Pick<Times, 'startMs' | 'endMs' | 'dayShift'>, row: number, window: TimeWindow): boolean {
  return windowStart(table, row) < window.endMs && windowEnd(table, row) > window.startMs;
}

/**
 * The rows that happened in a window, in the order of the table; spans and window are half-open.
 *
 * @param window - Null for all rows. Rows without a date are in no window.
 * @param accept - Leaves out the rows for which it is false.
 */
export function rowsInWindow(table: Times, window: TimeWindow | null, accept?: (row: number) => boolean): Uint32Array {
  const {first, last} = windowSlice(table, window);
  const rows = new Uint32Array(last - first);
  let length = 0;
  for (let row = first; row < last; row++) {
    if ((!window || isInWindow(table, row, window)) && (!accept || accept(row))) rows[length++] = row;
  }
  return rows.slice(0, length);
}

/** The rows of `rowsInWindow` whose entry in a mask is not 0. @param mask - Null for all. */
export function maskedRows(table: Times, window: TimeWindow | null, mask: Uint8Array | null): Uint32Array {
  return rowsInWindow(table, window, mask ? (row) => mask[row] !== 0 : undefined);
}
