import {tileBounds} from './tile-cover.js';
import type {CoverTile, TileBounds} from './tile-cover.js';
import type {TileImage} from './paint-tile.js';

/** A bitmap that has been painted for a tile. */
export interface TileEntry {
  image: TileImage;
  /** What it was painted from and how; when this is no longer what is wanted, the tile is painted anew. */
  signature: string;
}

/** A bitmap and where it belongs, ready to be drawn as a textured quad. */
export interface PaintedTile {
  /** Tile and copy of the world: stable while the tile is in view, whatever its image. */
  key: string;
  /** In degrees. */
  bounds: TileBounds;
  image: TileImage;
}

/**
 * The painted tiles, least recently used first. Bounded by pixels, not by count, since a tile at twice the resolution
 * takes four times the memory.
 */
export class TileImages {
  private readonly entries = new Map<string, TileEntry>();

  /** @param maxPixels - At four bytes a pixel. */
  constructor(private readonly maxPixels: number) {}

  get size(): number {
    return this.entries.size;
  }

  get(z: number, x: number, y: number): TileEntry | undefined {
    return this.entries.get(address(z, x, y));
  }

  /** Like `get`, and counts as a use. */
  use(z: number, x: number, y: number): TileEntry | undefined {
    const key = address(z, x, y);
    const entry = this.entries.get(key);
    if (entry) {
      this.entries.delete(key);
      this.entries.set(key, entry);
    }
    return entry;
  }

  set(z: number, x: number, y: number, entry: TileEntry): void {
    this.entries.delete(address(z, x, y));
    this.entries.set(address(z, x, y), entry);
  }

  /** Lets go of what was used longest ago, down to the bound, but never of the `keep` most recently used. */
  trim(keep: number): void {
    let pixels = 0;
    for (const {image} of this.entries.values()) pixels += image.width * image.height;
    for (const [key, {image}] of this.entries) {
      if (pixels <= this.maxPixels || this.entries.size <= keep) return;
      pixels -= image.width * image.height;
      this.entries.delete(key);
    }
  }

  clear(): void {
    this.entries.clear();
  }
}

/**
 * What to draw for a cover, in drawing order: where a tile has no bitmap yet, the nearest larger tile that has one, and over it
 * such of its quarters as there are; then the tiles themselves.
 */
export function composeTiles(cover: readonly CoverTile[], images: TileImages): PaintedTile[] {
  const larger = new Map<string, {z: number; tile: PaintedTile}>();
  const smaller: PaintedTile[] = [];
  const own: PaintedTile[] = [];
  for (const {z, x, y, world, bounds} of cover) {
    const entry = images.use(z, x, y);
    if (entry) {
      own.push({key: placeKey(z, x, y, world), bounds, image: entry.image});
      continue;
    }
    const parent = nearestParent(images, z, x, y, world);
    if (parent) larger.set(parent.tile.key, parent);
    smaller.push(...quarters(images, z, x, y, world));
  }
  const behind = [...larger.values()].sort((a, b) => a.z - b.z).map(({tile}) => tile);
  return [...behind, ...smaller, ...own];
}

/** Whether something can be drawn where a tile is not painted yet. */
export function hasStandIn(images: TileImages, {z, x, y, world}: CoverTile): boolean {
  return nearestParent(images, z, x, y, world) !== undefined || quarters(images, z, x, y, world).length === 4;
}

function nearestParent(images: TileImages, z: number, x: number, y: number, world: number) {
  for (let up = 1; up <= z; up++) {
    const tile = painted(images, z - up, x >> up, y >> up, world);
    if (tile) return {z: z - up, tile};
  }
  return undefined;
}

function quarters(images: TileImages, z: number, x: number, y: number, world: number): PaintedTile[] {
  const found: PaintedTile[] = [];
  for (let i = 0; i < 4; i++) {
    const tile = painted(images, z + 1, 2 * x + (i % 2), 2 * y + (i >> 1), world);
    if (tile) found.push(tile);
  }
  return found;
}

function painted(images: TileImages, z: number, x: number, y: number, world: number): PaintedTile | undefined {
  const entry = images.use(z, x, y);
  if (!entry) return undefined;
  return {key: placeKey(z, x, y, world), bounds: tileBounds(z, x + world * 2 ** z, y), image: entry.image};
}

const address = (z: number, x: number, y: number) => `${z}/${x}/${y}`;
const placeKey = (z: number, x: number, y: number, world: number) => `${address(z, x, y)}@${world}`;
