import type {LngLat} from '../schema/event-file.js';
import {GEOMETRY_KINDS} from './event-table.js';
import type {EventTable} from './event-table.js';
import {groundDistanceMeters} from './ground-distance.js';
import {xToLng, yToLat} from './mercator.js';
import {radiusOf} from './place-precision.js';

/**
 * How far a camera stood from the nearest place of an event, in metres.
 *
 * @returns null where it stood there as far as is known, inside the radius of the uncertainty; and where the event has a path, an
 * area or no place at all, from which no distance can be told.
 */
export function cameraDistanceMeters(table: EventTable, row: number, camera: LngLat): number | null {
  const kind = GEOMETRY_KINDS[table.geometryKind[row]];
  if (kind !== 'point' && kind !== 'points') return null;
  let nearest = Infinity;
  for (let i = table.pointOffsets[row]; i < table.pointOffsets[row + 1]; i++) {
    nearest = Math.min(nearest, groundDistanceMeters(camera, [xToLng(table.x[i]), yToLat(table.y[i])]));
  }
  return nearest > radiusOf(table, row) ? nearest : null;
}
