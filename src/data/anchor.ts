import polylabel from 'polylabel';
import type {LinearRing, Position} from '../schema/event-file.js';
import {latToY, lngToX, STEPS, xToLng, yToLat} from './mercator.js';

type Corner = readonly [x: number, y: number];

/** A label may be off the best place by this share of the area's smaller side. */
const LABEL_PRECISION = 0.01;
/** A thinner area is looked at as if it were so wide: the search begins with as many squares as its smaller side fits into its larger one. */
const MOST_SLENDER = 50;

/**
 * The point half way along a path, by length on the ground, on the line as Web Mercator draws it.
 *
 * A path whose corners are all one place has its anchor there.
 *
 * @param path - Two or more positions.
 */
export function pathAnchor(path: readonly Position[]): Position {
  const corners = path.map(toCorner);
  const lengths = corners.slice(1).map((corner, i) => groundLength(corners[i], corner));
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  let i = 0;
  while (i < lengths.length - 1 && left > lengths[i]) left -= lengths[i++];
  const share = lengths[i] > 0 ? left / lengths[i] : 0;
  const [from, to] = [corners[i], corners[i + 1]];
  return toPosition(from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share);
}

/**
 * The place for the label of an area: the middle of the largest circle in its largest polygon, as Web Mercator draws it.
 *
 * @param polygons - One or more, each an outline and its holes.
 * @see https://github.com/mapbox/polylabel
 */
export function areaAnchor(polygons: readonly (readonly LinearRing[])[]): Position {
  const projected = polygons.map((rings) => rings.map((ring) => ring.map(toCorner)));
  const areas = projected.map((rings) => Math.abs(ringArea(rings[0])));
  const largest = projected[areas.indexOf(areas.reduce((a, b) => Math.max(a, b)))];
  const [width, height] = sidesOf(largest[0]);
  const widen = width > 0 ? Math.max(1, height / width / MOST_SLENDER) : 1;
  const heighten = height > 0 ? Math.max(1, width / height / MOST_SLENDER) : 1;
  const stretched = widen * heighten === 1 ? largest : largest.map((ring) => ring.map(([x, y]) => [x * widen, y * heighten] as const));
  const [x, y] = polylabel(stretched, Math.min(width * widen, height * heighten) * LABEL_PRECISION);
  return toPosition(x / widen, y / heighten);
}

function toCorner([lng, lat]: Position): Corner {
  return [lngToX(lng), latToY(lat)];
}

function toPosition(x: number, y: number): Position {
  return [xToLng(x), yToLat(y)];
}

/** Mercator stretches by 1 / cos(latitude), taken at the middle of the line. */
function groundLength([x1, y1]: Corner, [x2, y2]: Corner): number {
  return Math.hypot(x2 - x1, y2 - y1) * Math.cos((yToLat((y1 + y2) / 2) * Math.PI) / 180);
}

function ringArea(ring: readonly Corner[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    return sum + (x * nextY - nextX * y) / STEPS;
  }, 0);
}

function sidesOf(ring: readonly Corner[]): [width: number, height: number] {
  const side = (axis: 0 | 1) => {
    const values = ring.map((corner) => corner[axis]);
    return values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
  };
  return [side(0), side(1)];
}
