import {UNNAMED_PLACE, lanePlaces} from './lane-places.js';
import {OTHER_CATEGORY} from '../data/build-event-table.js';
import {inLanguage} from '../l10n/in-language.js';
import type {EventTable} from '../data/event-table.js';

export type LaneGrouping = 'category' | 'place' | 'none';

/** One lane before it has a height. */
export interface LaneGroup {
  /** The category's id, the place's name, or one of `OTHER_PLACES`, `UNNAMED_PLACE`, `NO_PLACE` and ''. */
  readonly key: string;
  readonly label: string;
  /** Index into `EventTable.categories`; only in lanes of categories. */
  readonly categoryIndex?: number;
}

/** Words and limits that the caller sets. */
export interface LaneGroupOptions {
  /** Most lanes of places, the lane of the others included. Default: 12; at least 1. */
  readonly maxLanes?: number;
  /** Language in which the lanes of categories are named where the file has their names in it, a BCP 47 tag. Default: as they were written. */
  readonly locale?: string;
  /** Lane of the events without a category of the file. Default: `other`. */
  readonly otherCategoryLabel?: string;
  /** Default: `Other places`. */
  readonly otherPlacesLabel?: string;
  /** Lane of the events with coordinates and without a name of their place. Default: `Unnamed place`. */
  readonly unnamedPlaceLabel?: string;
  /** Lane of the events that have no single place. Default: `No place`. */
  readonly noPlaceLabel?: string;
}

/** Keys of lanes that are no place; no name of a place starts with a NUL. */
export const OTHER_PLACES = '\0other';
export const NO_PLACE = '\0none';
const MOST_LANES = 12;

/**
 * Which lane each row belongs to.
 *
 * Categories keep the order of the legend. Places stand in the order of their first event, so that a story that moves from town to town
 * goes down the lanes; when there are too many, those with the most events keep a lane and the rest share one below them. Events
 * whose place has no name come after these, those without a single place last. A lane without rows is left out.
 *
 * @param rows - Rows of the table, ascending.
 * @returns `laneOf[i]` is the lane of `rows[i]`.
 */
export function groupLanes(
  table: EventTable,
  rows: Uint32Array,
  grouping: LaneGrouping,
  options: LaneGroupOptions = {},
): {groups: LaneGroup[]; laneOf: Uint32Array} {
  const laneOf = new Uint32Array(rows.length);
  if (rows.length === 0) return {groups: [], laneOf};
  if (grouping === 'none') return {groups: [{key: '', label: ''}], laneOf};
  const keyOf = grouping === 'category' ? (row: number) => table.category[row] : placeKeys(table, rows, options);
  const used = new Set<number | string>();
  for (const row of rows) used.add(keyOf(row));
  const keys = [...used];
  if (grouping === 'category') keys.sort((a, b) => Number(a) - Number(b));
  else keys.sort((a, b) => rank(a) - rank(b));
  const laneOfKey = new Map(keys.map((key, lane) => [key, lane]));
  for (let i = 0; i < rows.length; i++) laneOf[i] = laneOfKey.get(keyOf(rows[i])) ?? 0;
  return {groups: keys.map((key) => groupOf(table, key, options)), laneOf};
}

/** Keys of rows by place, where the rarer places share one key if there are too many. */
function placeKeys(table: EventTable, rows: Uint32Array, {maxLanes = MOST_LANES}: LaneGroupOptions): (row: number) => string {
  const placeOf = lanePlaces(table, Math.max(1, maxLanes), rows);
  const counts = new Map<string, number>();
  for (const row of rows) {
    const place = placeOf(row);
    if (place && place !== UNNAMED_PLACE) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  if (counts.size <= Math.max(1, maxLanes)) return (row) => placeOf(row) || NO_PLACE;
  // The sort is stable: of two places with as many events, the one that comes first in the story keeps its lane.
  const byCount = [...counts].sort(([, a], [, b]) => b - a);
  const kept = new Set(byCount.slice(0, Math.max(0, maxLanes - 1)).map(([place]) => place));
  return (row) => {
    const place = placeOf(row);
    return kept.has(place) || place === UNNAMED_PLACE ? place : place ? OTHER_PLACES : NO_PLACE;
  };
}

function rank(key: number | string): number {
  return key === NO_PLACE ? 3 : key === UNNAMED_PLACE ? 2 : key === OTHER_PLACES ? 1 : 0;
}

function groupOf(table: EventTable, key: number | string, options: LaneGroupOptions): LaneGroup {
  if (typeof key === 'number') {
    const {id, label} = options.locale ? inLanguage(table.categories[key], {locale: options.locale}).words : table.categories[key];
    const name = id === OTHER_CATEGORY ? (options.otherCategoryLabel ?? id) : id;
    return {key: id, label: label ?? name, categoryIndex: key};
  }
  if (key === OTHER_PLACES) return {key, label: options.otherPlacesLabel ?? 'Other places'};
  if (key === UNNAMED_PLACE) return {key, label: options.unnamedPlaceLabel ?? 'Unnamed place'};
  if (key === NO_PLACE) return {key, label: options.noPlaceLabel ?? 'No place'};
  return {key, label: key};
}
