import type {BasemapLabel, BasemapPiece, Paths} from '../../../src/map/basemap/piece.js';
import type {TileImage} from '../../../src/map/basemap/paint-tile.js';
import type {PieceText} from '../../../src/map/basemap/pieces/index.js';
import type {BasemapStyle} from '../../../src/map/basemap/styles.js';
import type {MeasureText} from '../../../src/map/basemap/label-type.js';
import {toWorld} from '../../../src/map/basemap/mercator.js';

/** Colours that no blend of two others resembles. */
export const LOUD: BasemapStyle = {
  water: '#0000ff',
  land: '#00ff00',
  coast: '#ff0000',
  coastWidth: 4,
  border: '#ffff00',
  borderWidth: 4,
  borderDash: [],
  lake: '#00ffff',
  lakeShore: '#ff00ff',
  river: '#ffffff',
  riverWidth: 4,
};

/** The same without any line, so that a pixel is either land or water. */
export const FILLS: BasemapStyle = {...LOUD, coastWidth: 0, borderWidth: 0, riverWidth: 0};

export type Rgb = [red: number, green: number, blue: number];

export function pixel(image: TileImage, x: number, y: number): Rgb {
  const context = image.getContext('2d') as OffscreenCanvasRenderingContext2D;
  const [red, green, blue] = context.getImageData(Math.floor(x), Math.floor(y), 1, 1).data;
  return [red!, green!, blue!];
}

/** `water`, `land`, `lake`, … of a pixel painted in loud colours; `mixed` on an edge. */
export function partOf(rgb: Rgb): string {
  const hex = `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
  const found = Object.entries(LOUD).find(([, value]) => value === hex);
  return found ? found[0] : 'mixed';
}

/** The tile of a zoom that holds a place, and where in it the place is, in pixels of 512. */
export function tileAt(lng: number, lat: number, z: number) {
  const [worldX, worldY] = toWorld(lng, lat).map((value) => value * 2 ** z) as [number, number];
  const [x, y] = [Math.floor(worldX), Math.floor(worldY)];
  return {z, x, y, pixelX: (worldX - x) * 512, pixelY: (worldY - y) * 512};
}

/** Paths of `[x, y]` points. */
export function paths(...lines: [number, number][][]): Paths {
  const starts = [0];
  const boxes: number[] = [];
  for (const line of lines) {
    starts.push(starts.at(-1)! + line.length);
    const xs = line.map(([x]) => x);
    const ys = line.map(([, y]) => y);
    boxes.push(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
  }
  return {xy: Int32Array.from(lines.flat(2)), starts: Uint32Array.from(starts), boxes: Int32Array.from(boxes)};
}

/** A piece of 512 steps around the world: at zoom 0 a step is a pixel. */
export function piece(parts: Partial<BasemapPiece> = {}): BasemapPiece {
  return {
    id: 'w-0-0-0',
    bits: 9,
    box: [-8, -8, 520, 520],
    land: paths(),
    lakes: paths(),
    borders: paths(),
    rivers: paths(),
    labels: [],
    ...parts,
  };
}

/** Text of a piece without anything: an empty cell that is known. */
export function emptyText(id: string): PieceText {
  return {id, bits: 9, box: [0, 0, 512, 512]};
}

export function label(parts: Partial<BasemapLabel> & {name: string}): BasemapLabel {
  const {name, kind = 'town', lng = 0, lat = 0} = parts;
  return {key: `${kind} ${name}`, kind, lng, lat, rank: 3, capital: false, minZoom: 0, maxZoom: 24, ...parts};
}

/** Seven pixels a letter. */
export const measure: MeasureText = (text) => text.length * 7;
