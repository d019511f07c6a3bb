import type {EventTable, TimeWindow} from '../data/event-table.js';
import type {RangeCounts} from '../data/range-counts.js';
import {BLOCK_ROWS} from '../data/time-order.js';

const known = new WeakMap<RangeCounts, Uint32Array>();

/**
 * The dated rows that pass a mask, ascending: a pass over the table, made once for a mask.
 *
 * @param counts - Of the table and the mask.
 */
export function passingRows(table: EventTable, mask: Uint8Array | null, counts: RangeCounts): Uint32Array {
  let rows = known.get(counts);
  if (!rows) {
    rows = new Uint32Array(counts.inWindow(null) - counts.undatedCount);
    let length = 0;
    for (let row = 0; row < table.datedLength; row++) if (!mask || mask[row] !== 0) rows[length++] = row;
    known.set(counts, rows);
  }
  return rows;
}

/**
 * The dated rows that pass a mask and overlap or touch a span by the clock, ascending. Blocks of rows that were over before it are
 * not looked at, nor is anything after it, so that who stops early has seen little.
 */
export function* rowsNear(table: EventTable, mask: Uint8Array | null, {startMs, endMs}: TimeWindow): Generator<number, void> {
  const {blockEndMs} = table.order;
  const slackMs = table.dayShift?.maxMs ?? 0;
  for (let first = 0; first < table.datedLength && table.startMs[first] <= endMs; first += BLOCK_ROWS) {
    if (blockEndMs[first / BLOCK_ROWS] + slackMs < startMs) continue;
    const last = Math.min(first + BLOCK_ROWS, table.datedLength);
    for (let row = first; row < last; row++) {
      if ((!mask || mask[row] !== 0) && table.endMs[row] >= startMs && table.startMs[row] <= endMs) yield row;
    }
  }
}
