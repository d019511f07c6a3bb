import type {EventTable, TimeWindow} from '../../data/event-table.js';
import type {MapScene} from '../../map/contract.js';
import type {EventStore} from '../../store/event-store.js';
import {memo} from '../shared/memo.js';

/** Makes the scene of a store: the same object for as long as nothing in it has changed. */
export function sceneMaker(): (store: EventStore) => MapScene {
  const made = memo(
    (
      table: EventTable,
      mask: Uint8Array | null,
      window: TimeWindow | null,
      selectedRow: number | null,
      hoveredRow: number | null,
      playing: boolean,
      filters: object,
    ): MapScene => ({table, mask, window, selectedRow, hoveredRow, playing, filters}),
  );
  return ({table, filterMask, window, selectedRow, hoveredRow, playing, filters}) => made(table, filterMask, window, selectedRow, hoveredRow, playing, filters);
}
