import {tileZoom, viewBox} from './view.js';
import type {BasemapView} from './view.js';

/** A level of detail: from which tile zoom on it is painted, and how large its cells are. */
export interface Level {
  prefix: 'w' | 'm' | 'h';
  fromTileZoom: number;
  /** Cells are the tiles of this zoom, so every tile painted from the level lies within one cell. */
  cellZoom: number;
}

/** Coarse to fine; the same levels that the pieces were cut at. */
export const LEVELS: readonly Level[] = [
  {prefix: 'w', fromTileZoom: 0, cellZoom: 0},
  {prefix: 'm', fromTileZoom: 4, cellZoom: 4},
  {prefix: 'h', fromTileZoom: 6, cellZoom: 5},
];

/** The levels that can show a tile of a zoom, the best first. */
export function levelsFor(z: number): Level[] {
  return LEVELS.filter(({fromTileZoom}) => z >= fromTileZoom).reverse();
}

/** The piece of a level that holds a tile of at least the level's cell zoom. */
export function pieceId({prefix, cellZoom}: Level, z: number, x: number, y: number): string {
  return cellId(prefix, cellZoom, x >> (z - cellZoom), y >> (z - cellZoom));
}

/** The pieces that a view needs at its own level of detail, each once. */
export function piecesInView(view: BasemapView): string[] {
  const level = levelsFor(tileZoom(view.zoom))[0] as Level;
  const across = 2 ** level.cellZoom;
  const [west, north, east, south] = viewBox(view);
  const ids = new Set<string>();
  const lastRow = Math.min(across - 1, Math.ceil(south * across) - 1);
  for (let y = Math.max(0, Math.floor(north * across)); y <= lastRow; y++) {
    for (let column = Math.floor(west * across); column < east * across; column++) {
      ids.add(cellId(level.prefix, level.cellZoom, ((column % across) + across) % across, y));
    }
  }
  return [...ids];
}

/** Level, column and row of a piece. */
export function cellOf(id: string): {level: Level; x: number; y: number} {
  const [prefix, , x, y] = id.split('-');
  const level = LEVELS.find((candidate) => candidate.prefix === prefix);
  if (!level) throw new RangeError(`"${id}" is not the id of a basemap piece.`);
  return {level, x: Number(x), y: Number(y)};
}

function cellId(prefix: string, cellZoom: number, x: number, y: number): string {
  return `${prefix}-${cellZoom}-${x}-${y}`;
}
