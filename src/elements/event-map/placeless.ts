import {GEOMETRY_KINDS} from '../../data/event-table.js';
import type {EventTable, TimeWindow} from '../../data/event-table.js';
import {isInWindow} from '../../data/window-slice.js';

const NONE = GEOMETRY_KINDS.indexOf('none');
const known = new WeakMap<EventTable, readonly number[]>();

/**
 * The rows that window and filters leave and that have no point, so that no map can show them. A story may have a million, and
 * few of them without a place: only those are looked at.
 *
 * @param mask - By row, 0 leaves out; null for all.
 */
export function placelessRows(table: EventTable, mask: Uint8Array | null, window: TimeWindow | null): number[] {
  return placelessOf(table).filter((row) => mask?.[row] !== 0 && (!window || isInWindow(table, row, window)));
}

function placelessOf(table: EventTable): readonly number[] {
  let found = known.get(table);
  if (!found) {
    const {geometryKind} = table;
    const rows: number[] = [];
    for (let row = geometryKind.indexOf(NONE); row >= 0; row = geometryKind.indexOf(NONE, row + 1)) rows.push(row);
    known.set(table, (found = rows));
  }
  return found;
}
