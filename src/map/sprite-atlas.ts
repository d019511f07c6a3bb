/** Where a sprite lies in the atlas, in its pixels, as deck.gl's IconLayer reads it. */
export interface SpriteFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly mask: boolean;
}

/** Paints one sprite; the origin is its centre, the unit a CSS pixel. */
export type PaintSprite = (context: OffscreenCanvasRenderingContext2D) => void;

export interface SpriteRequest {
  readonly sprite: string;
  /** Side of its square in CSS pixels. */
  readonly sidePixels: number;
  readonly paint: PaintSprite;
}

const SIDE = 1024;
const GAP = 1;
/** How much coarser the sprites of a frame are painted, time and again, until they fit. */
const COARSER = 0.7;
const MIN_SCALE = 0.05;

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
  #x = 0;
  #y = 0;
  #shelf = 0;
  #isDirty = true;

  /** @param scale - Pixels of the atlas a CSS pixel: the screen's density. */
  constructor(scale: number) {
    this.#scale = scale;
    this.canvas = new OffscreenCanvas(SIDE * Math.ceil(scale), SIDE * Math.ceil(scale));
    const context = this.canvas.getContext('2d');
    if (!context) throw new Error('This browser has no Canvas 2D for the marks of the map.');
    this.#context = context;
  }

  /** All sprites so far by name; a new object whenever one was added. */
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

  /** Whether sprites were painted since the last call. */
  takeDirty(): boolean {
    const isDirty = this.#isDirty;
    this.#isDirty = false;
    return isDirty;
  }

  /** Forgets all sprites: the colours have changed. */
  clear(): void {
    this.#context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    this.#frames = {};
    this.#x = this.#y = this.#shelf = 0;
    this.#isDirty = true;
  }

  /** @returns False where there is no room for all. */
  #add(requests: readonly SpriteRequest[], scale: number): boolean {
    const frames = {...this.#frames};
    for (const {sprite, sidePixels, paint} of requests) {
      if (frames[sprite]) continue;
      const side = Math.ceil(sidePixels * scale);
      if (!this.#makeRoom(side)) return false;
      this.#paint(paint, side, scale);
      frames[sprite] = {x: this.#x, y: this.#y, width: side, height: side, mask: false};
      this.#x += side + GAP;
      this.#shelf = Math.max(this.#shelf, side);
      this.#isDirty = true;
      this.#frames = frames;
    }
    return true;
  }

  #paint(paint: PaintSprite, side: number, scale: number): void {
    this.#context.save();
    this.#context.translate(this.#x + side / 2, this.#y + side / 2);
    this.#context.scale(scale, scale);
    paint(this.#context);
    this.#context.restore();
  }

  #makeRoom(side: number): boolean {
    if (this.#x + side > this.canvas.width) {
      this.#x = 0;
      this.#y += this.#shelf + GAP;
      this.#shelf = 0;
    }
    return this.#y + side <= this.canvas.height;
  }
}
