import {toWorld, worldPixels} from './mercator.js';

/** What of the map is seen: north up, without tilt. */
export interface BasemapView {
  /** Longitude and latitude of the middle, in degrees. */
  center: readonly [lng: number, lat: number];
  /** Of 512-pixel tiles: at 0 the world is 512 pixels wide. Fractions are fine. */
  zoom: number;
  /** In CSS pixels. */
  width: number;
  /** In CSS pixels. */
  height: number;
}

/** West, north, east and south in some unit, y growing south. */
export type Box = [west: number, north: number, east: number, south: number];

/** The view's sides in worlds. East may pass 1 and west may be below 0 where the antimeridian is in view. */
export function viewBox({center, zoom, width, height}: BasemapView): Box {
  const [x, y] = toWorld(...center);
  const halfWidth = width / worldPixels(zoom) / 2;
  const halfHeight = height / worldPixels(zoom) / 2;
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
}

/**
 * Zoom of the tiles to draw for a zoom of the view: tiles are shown at 0.62 to 1.23 times their size.
 * They are shrunk more readily than enlarged, because an enlarged bitmap is blurred and a shrunk one is not.
 */
export function tileZoom(zoom: number): number {
  return Math.max(0, Math.min(MAX_TILE_ZOOM, Math.floor(zoom + 0.7)));
}

/** Beyond this zoom the outlines have no more to show, and the last tiles are enlarged. */
export const MAX_TILE_ZOOM = 12;
