import {PLACE_PRECISIONS, type EventTable, type PlacePrecision} from './event-table.js';

/**
 * How far off a place may be, in metres, where the event names no `radiusMeters`.
 *
 * A region is drawn as 50 km, about the size of a county. A country has 0, which draws no circle: no radius fits both
 * Luxembourg and Kazakhstan, and a wrong one would be a statement.
 */
export const PLACE_RADIUS_METERS: Readonly<Record<PlacePrecision, number>> = {
  exact: 10,
  vicinity: 100,
  locality: 1000,
  region: 50_000,
  country: 0,
  none: 0,
};

/** Radius of the uncertainty of the place of a row in metres; 0 where it has no place. */
export function radiusOf({radiusMeters, geometryKind, placePrecision}: EventTable, row: number): number {
  if (radiusMeters.length > 0) return radiusMeters[row];
  return geometryKind[row] === 0 ? 0 : PLACE_RADIUS_METERS[PLACE_PRECISIONS[placePrecision[row]]];
}
