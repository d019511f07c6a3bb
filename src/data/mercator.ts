/**
 * Web Mercator in 2³² steps a side: x from the antimeridian eastward, y from 85.0511° north southward.
 *
 * A step is 9.3 mm at the equator and less elsewhere, so a position comes back within half of that. Latitudes beyond the square
 * are clamped to its edge, and so is 180° east, which would be step 2³².
 *
 * @see https://wiki.openstreetmap.org/wiki/Slippy_map_tilenames
 */
export const STEPS = 2 ** 32;
/** Where the world is a square. */
export const MAX_LATITUDE = 85.05112877980659;

const DEGREE = Math.PI / 180;

/** @param lng - Degrees, -180 to 180. */
export function lngToX(lng: number): number {
  return toStep((lng + 180) / 360);
}

/** @param lat - Degrees, -90 to 90. */
export function latToY(lat: number): number {
  const sine = Math.sin(Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * DEGREE);
  // Half of what `Math.atanh` takes, which a million points feel.
  return toStep(0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI));
}

/** Degrees at the middle of a step; `x` may be a fraction, or beyond one turn. */
export function xToLng(x: number): number {
  return ((x + 0.5) / STEPS) * 360 - 180;
}

/** Degrees at the middle of a step; `y` may be a fraction. */
export function yToLat(y: number): number {
  return Math.atan(Math.sinh((0.5 - (y + 0.5) / STEPS) * 2 * Math.PI)) / DEGREE;
}

function toStep(fraction: number): number {
  return Math.max(0, Math.min(STEPS - 1, Math.floor(fraction * STEPS)));
}
