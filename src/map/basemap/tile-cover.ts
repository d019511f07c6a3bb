import {fromWorld} from './mercator.js';
import {tileZoom, viewBox} from './view.js';
import type {BasemapView} from './view.js';

/** West, south, east and north in degrees: the order of deck.gl's BitmapLayer. */
export type TileBounds = [west: number, south: number, east: number, north: number];

/** A tile of the map and where it is seen. */
export interface CoverTile {
  z: number;
  /** Column from 0 to 2^z − 1, wherever the tile is seen. */
  x: number;
  y: number;
  /** Which copy of the world the tile is seen in: 0 is −180…180°, 1 the one east of it, −1 the one west of it. */
  world: number;
  /** In degrees; beyond ±180° in other copies of the world. */
  bounds: TileBounds;
}

export interface TileCoverOptions {
  /** Most tiles, default 60. Where there would be more, larger tiles are used: a hole is worse than a blur. */
  maxTiles?: number;
}

/**
 * Lists the tiles that a view needs, from its middle outwards.
 *
 * Copies of the world to either side are covered too; above and below the drawn square there is nothing. A view without
 * a size needs no tiles.
 */
export function tileCover(view: BasemapView, {maxTiles = 60}: TileCoverOptions = {}): CoverTile[] {
  if (!(view.width > 0 && view.height > 0)) return [];
  for (let z = tileZoom(view.zoom); ; z--) {
    const tiles = coverAt(view, z);
    if (tiles.length <= maxTiles || z === 0) return tiles.slice(0, maxTiles);
  }
}

function coverAt(view: BasemapView, z: number): CoverTile[] {
  const [west, north, east, south] = viewBox(view);
  const across = 2 ** z;
  const middleX = ((west + east) / 2) * across - 0.5;
  const middleY = ((north + south) / 2) * across - 0.5;
  const tiles: {tile: CoverTile; far: number}[] = [];
  const lastY = Math.min(across - 1, Math.ceil(south * across) - 1);
  for (let y = Math.max(0, Math.floor(north * across)); y <= lastY; y++) {
    for (let column = Math.floor(west * across); column < east * across; column++) {
      const world = Math.floor(column / across);
      const tile = {z, x: column - world * across, y, world, bounds: tileBounds(z, column, y)};
      tiles.push({tile, far: Math.hypot(column - middleX, y - middleY)});
    }
  }
  return tiles.sort((a, b) => a.far - b.far).map(({tile}) => tile);
}

/** Sides of a tile in degrees. `column` may be outside of 0…2^z − 1, in another copy of the world. */
export function tileBounds(z: number, column: number, y: number): TileBounds {
  const across = 2 ** z;
  const [west, north] = fromWorld(column / across, y / across);
  const [east, south] = fromWorld((column + 1) / across, (y + 1) / across);
  return [west, south, east, north];
}
