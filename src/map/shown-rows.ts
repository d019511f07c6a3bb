import type {EventTable, TimeWindow} from '../data/event-table.js';
import {isInWindow} from '../data/window-slice.js';

/** Which rows of a table are shown. */
export interface Shown {
  readonly table: EventTable;
  /** By row, 0 leaves out; null for all. */
  readonly mask: Uint8Array | null;
  /** Null is all dates, and no date. */
  readonly window: TimeWindow | null;
}

/** Whether window and filters leave a row. */
export function isShown({table, mask, window}: Shown, row: number): boolean {
  return row < table.length && mask?.[row] !== 0 && (!window || isInWindow(table, row, window));
}
