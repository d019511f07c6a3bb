import {GEOMETRY_KINDS} from '../../data/event-table.js';
import type {EventTable} from '../../data/event-table.js';
import {xToLng, yToLat} from '../../data/mercator.js';
import {formatCoordinates} from '../../l10n/format-place.js';
import type {Strings} from '../../l10n/strings.js';

/** As many points as can be read in a line; the map has them all. */
const MOST_POINTS = 3;

/** Where an event without a name of its place was: in degrees (of a path or an area, its anchor), else that there is no single place. */
export function placeWords(table: EventTable, row: number, strings: Strings, locale: string): string {
  if (GEOMETRY_KINDS[table.geometryKind[row]] === 'none') return strings.noPlace;
  const [first, end] = [table.pointOffsets[row], table.pointOffsets[row + 1]];
  const count = Math.min(end - first, MOST_POINTS);
  const points = Array.from({length: count}, (_, index) => formatCoordinates([xToLng(table.x[first + index]), yToLat(table.y[first + index])], locale));
  return strings.listed(end - first > count ? [...points, '…'] : points);
}
