import type {BasemapPiece} from './piece.js';
import type {BasemapStyle} from './styles.js';
import {traceLines, traceRings} from './trace.js';
import type {TileFrame} from './trace.js';

/** Side of a tile in CSS pixels. */
export const TILE_SIZE = 512;

/** A painted tile: what a WebGL texture or a canvas takes as its source. */
export type TileImage = OffscreenCanvas | HTMLCanvasElement;

export interface TileAddress {
  z: number;
  x: number;
  y: number;
}

/**
 * Paints one tile in Web Mercator.
 *
 * The piece may be finer or coarser than the tile asks for, as long as it holds the tile's ground: beyond the piece is open
 * sea. Painted from back to front: sea, land, rivers, lakes, borders, coast.
 *
 * @param pixelRatio - Device pixels a CSS pixel, default 1, used up to 2: beyond that nobody sees a difference in a map.
 * @returns A new canvas of 512 × ratio pixels a side, off screen where the browser has such.
 */
export function paintTile(...given: Parameters<typeof tilePainting>): TileImage {
  const steps = tilePainting(...given);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Paints like `paintTile`, in steps of a few milliseconds: whoever takes them may let the page have its turn between two. */
export function* tilePainting(tile: TileAddress, piece: BasemapPiece, style: BasemapStyle, pixelRatio = 1): Generator<void, TileImage> {
  const ratio = Math.max(1, Math.min(2, pixelRatio));
  const size = Math.round(TILE_SIZE * ratio);
  const canvas = createCanvas(size);
  // The bitmap is read once, as a texture: painted by the processor it is there at once, without a wait for the graphics card.
  const context = canvas.getContext('2d', {alpha: false, willReadFrequently: true}) as Context | null;
  if (!context) throw new Error('The browser gives no 2D canvas: the basemap cannot be painted.');
  const frame = frameOf(tile, piece.bits, size);
  const scale = ratio * lineScale(tile.z);

  context.fillStyle = style.water;
  context.fillRect(0, 0, size, size);
  context.lineJoin = 'round';
  context.lineCap = 'round';

  context.beginPath();
  traceRings(context, piece.land, frame);
  yield;
  context.fillStyle = style.land;
  context.fill('evenodd');
  yield;
  stroke(context, style.river, style.riverWidth * scale, () => traceLines(context, piece.rivers, frame));
  yield;
  context.beginPath();
  traceRings(context, piece.lakes, frame);
  context.fillStyle = style.lake;
  context.fill('evenodd');
  stroke(context, style.lakeShore, style.coastWidth * scale, () => traceLines(context, piece.lakes, frame, piece.box));
  yield;
  context.setLineDash(style.borderDash.map((length) => length * ratio));
  stroke(context, style.border, style.borderWidth * scale, () => traceLines(context, piece.borders, frame));
  context.setLineDash([]);
  yield;
  stroke(context, style.coast, style.coastWidth * scale, () => traceLines(context, piece.land, frame, piece.box));
  return canvas;
}

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

function stroke(context: Context, color: string, width: number, trace: () => void): void {
  if (width <= 0) return;
  context.beginPath();
  trace();
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
}

function frameOf({z, x, y}: TileAddress, bits: number, size: number): TileFrame {
  const steps = 2 ** (bits - z);
  const margin = (steps * 4) / TILE_SIZE;
  const [left, top] = [x * steps, y * steps];
  return {left, top, scale: size / steps, box: [left - margin, top - margin, left + steps + margin, top + steps + margin]};
}

/** Lines are finer where the whole world is on a page, and grow a little as one comes near. */
function lineScale(z: number): number {
  return Math.max(0.6, Math.min(1.3, 0.6 + 0.1 * z));
}

function createCanvas(size: number): TileImage {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(size, size);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  return canvas;
}
