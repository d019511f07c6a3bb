import {PLACE_PRECISIONS} from '../data/event-table.js';
import type {EventTable, PlacePrecision} from '../data/event-table.js';

/** As good as exact on any map that is not of a single street; `none` has no mark. */
const EXACT: readonly PlacePrecision[] = ['exact', 'vicinity', 'none'];

/** Whether the place of an event is known roughly, so that its mark is hollow and has a circle. */
export function isVaguePlace(table: EventTable, row: number): boolean {
  return !EXACT.includes(PLACE_PRECISIONS[table.placePrecision[row]]);
}
