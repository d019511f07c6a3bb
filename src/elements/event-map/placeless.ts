import type {EventTable} from '../../data/event-table.js';

const known = new WeakMap<EventTable, readonly number[]>();

/**
 * The rows among some that have no point, so that no map can show them.
 *
 * @param rows - Ascending. A story may have a million, and few of them without a place: only those are looked for.
 */
export function placelessRows(table: EventTable, rows: Uint32Array): number[] {
  let index = 0;
  return placelessOf(table).filter((row) => {
    while (index < rows.length && rows[index] < row) index += 1;
    return rows[index] === row;
  });
}

function placelessOf(table: EventTable): readonly number[] {
  let found = known.get(table);
  if (!found) {
    const {pointOffsets, length} = table;
    found = Array.from({length}, (_, row) => row).filter((row) => pointOffsets[row] === pointOffsets[row + 1]);
    known.set(table, found);
  }
  return found;
}
