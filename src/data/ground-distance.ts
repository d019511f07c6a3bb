import type {LngLat} from '../schema/event-file.js';

/** Mean radius after the IUGG. */
const EARTH_RADIUS_METERS = 6_371_008.8;

/** Distance over the ground in metres, along a great circle of a round earth: off by half a per cent at the most. */
export function groundDistanceMeters([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
  const [north1, north2] = [radians(lat1), radians(lat2)];
  const share = haversine(north2 - north1) + Math.cos(north1) * Math.cos(north2) * haversine(radians(lng2 - lng1));
  // Rounding can bring opposite ends of the earth farther apart than they are.
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(share)));
}

function haversine(angle: number): number {
  return Math.sin(angle / 2) ** 2;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
