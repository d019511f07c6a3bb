import type {Box} from './contract.js';

/** Where a sprite lies in the atlas, in its pixels. */
export interface SpriteFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Paints one sprite; the origin is its centre, the unit a CSS pixel. */
export type PaintSprite = (context: OffscreenCanvasRenderingContext2D) => void;

export interface SpriteRequest {
  readonly sprite: string;
  /** Its width in CSS pixels. */
  readonly sidePixels: number;
  /** Default: as high as wide. */
  readonly heightPixels?: number;
  readonly paint: PaintSprite;
}

const SIDE = 1024;
const GAP = 1;
/** Shelves are so many pixels of the atlas high, times a whole number: counts do not stand between the marks. */
const SHELF_STEP = 8;
/** How much coarser the sprites of a frame are painted, time and again, until they fit. */
const COARSER = 0.7;
const MIN_SCALE = 0.05;

/** The free place on a row of sprites of about one height. */
interface Shelf {
  x: number;
  readonly y: number;
}

/**
 * Sprites painted with Canvas 2D when they are first asked for, on one canvas.
 *
 * Packed in shelves. A full atlas is cleared and filled anew with what the frame draws; where that is more than it holds,
 * coarser, since a blurred mark is better than none.
 */
export class SpriteAtlas {
  readonly canvas: OffscreenCanvas;
  readonly #context: OffscreenCanvasRenderingContext2D;
  readonly #scale: number;
  #frames: Record<string, SpriteFrame> = {};
  #shelves = new Map<number, Shelf>();
  #bottom = 0;
  #dirty: Box[] = [];

  /** @param scale - Pixels of the atlas a CSS pixel: the screen's density. */
  constructor(scale: number) {
    this.#scale = scale;
    this.canvas = new OffscreenCanvas(SIDE * Math.ceil(scale), SIDE * Math.ceil(scale));
    // What is painted is read back at once, to be put into a texture: a canvas on the GPU would have to be waited for.
    const context = this.canvas.getContext('2d', {willReadFrequently: true});
    if (!context) throw new Error('This browser has no Canvas 2D for the marks of the map.');
    this.#context = context;
  }

  /** All sprites so far by name. */
  get frames(): Readonly<Record<string, SpriteFrame>> {
    return this.#frames;
  }

  /** Makes sure that all sprites of a frame are there, and paints those that are not. */
  request(requests: readonly SpriteRequest[]): void {
    if (this.#add(requests, this.#scale)) return;
    let scale = this.#scale;
    do {
      this.clear();
      if (this.#add(requests, scale)) return;
      scale *= COARSER;
    } while (scale > MIN_SCALE);
  }

  /** Counts all that is painted as painted just now: it is to be copied to a place that has nothing of it. */
  soil(): void {
    const {width, height} = this.canvas;
    this.#dirty = [{x: 0, y: 0, width, height: Math.min(height, this.#bottom)}].filter((box) => box.height > 0);
  }

  /** The parts of the canvas that were painted since the last call. */
  takeDirty(): readonly Box[] {
    const dirty = this.#dirty;
    this.#dirty = [];
    return dirty;
  }

  /** The pixels of a part, with their opacity multiplied in. */
  pixels({x, y, width, height}: Box): Uint8ClampedArray {
    const {data} = this.#context.getImageData(x, y, width, height);
    for (let at = 0; at < data.length; at += 4) {
      const alpha = data[at + 3];
      if (alpha === 255) continue;
      data[at] = (data[at] * alpha) / 255;
      data[at + 1] = (data[at + 1] * alpha) / 255;
      data[at + 2] = (data[at + 2] * alpha) / 255;
    }
    return data;
  }

  /** Forgets all sprites: the colours have changed. */
  clear(): void {
    const {width, height} = this.canvas;
    this.#context.clearRect(0, 0, width, height);
    this.#frames = {};
    this.#shelves.clear();
    this.#bottom = 0;
    // All of it, since what was between the sprites must not shine through at the edges of new ones.
    this.#dirty = [{x: 0, y: 0, width, height}];
  }

  /** @returns False where there is no room for all. */
  #add(requests: readonly SpriteRequest[], scale: number): boolean {
    for (const {sprite, sidePixels, heightPixels = sidePixels, paint} of requests) {
      if (this.#frames[sprite]) continue;
      const [width, height] = [Math.ceil(sidePixels * scale), Math.ceil(heightPixels * scale)];
      const shelf = this.#shelfFor(width, height);
      if (!shelf) return false;
      const frame = {x: shelf.x, y: shelf.y, width, height};
      this.#paint(paint, frame, scale);
      this.#note(frame);
      this.#frames[sprite] = frame;
      shelf.x += width + GAP;
    }
    return true;
  }

  #paint(paint: PaintSprite, {x, y, width, height}: SpriteFrame, scale: number): void {
    this.#context.save();
    this.#context.translate(x + width / 2, y + height / 2);
    this.#context.scale(scale, scale);
    paint(this.#context);
    this.#context.restore();
  }

  /** Sprites side by side on a shelf are one part. */
  #note(frame: SpriteFrame): void {
    const [first] = this.#dirty;
    if (first && first.width === this.canvas.width && first.y + first.height >= frame.y + frame.height) return;
    const at = this.#dirty.findIndex(({y}) => y === frame.y);
    const box = this.#dirty[at];
    if (!box) this.#dirty.push(frame);
    else this.#dirty[at] = {...box, width: frame.x + frame.width - box.x, height: Math.max(box.height, frame.height)};
  }

  /** Where a sprite of a size is to stand; null where there is no room. */
  #shelfFor(width: number, height: number): Shelf | null {
    const room = Math.ceil(height / SHELF_STEP) * SHELF_STEP;
    const open = this.#shelves.get(room);
    if (open && open.x + width <= this.canvas.width) return open;
    if (this.#bottom + room > this.canvas.height) return null;
    const shelf = {x: 0, y: this.#bottom};
    this.#bottom += room + GAP;
    this.#shelves.set(room, shelf);
    return shelf;
  }
}
