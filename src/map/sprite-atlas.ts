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

const SIDE = 1024;
const GAP = 1;

/**
 * Sprites painted with Canvas 2D when they are first asked for, on one canvas.
 *
 * Packed in shelves. A full atlas is cleared and filled anew by the next frame's requests, which ask for all that they draw.
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

  /** All sprites so far; a new object whenever one was added. */
  get frames(): Readonly<Record<string, SpriteFrame>> {
    return this.#frames;
  }

  /** Makes sure that a sprite is there. @param sizePixels - Side of its square, in CSS pixels. */
  request(key: string, sizePixels: number, paint: PaintSprite): void {
    if (this.#frames[key]) return;
    const side = Math.ceil(sizePixels * this.#scale);
    this.#makeRoom(side);
    this.#context.save();
    this.#context.translate(this.#x + side / 2, this.#y + side / 2);
    this.#context.scale(this.#scale, this.#scale);
    paint(this.#context);
    this.#context.restore();
    this.#frames = {...this.#frames, [key]: {x: this.#x, y: this.#y, width: side, height: side, mask: false}};
    this.#x += side + GAP;
    this.#shelf = Math.max(this.#shelf, side);
    this.#isDirty = true;
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

  #makeRoom(side: number): void {
    if (this.#x + side > this.canvas.width) {
      this.#x = 0;
      this.#y += this.#shelf + GAP;
      this.#shelf = 0;
    }
    if (this.#y + side > this.canvas.height) this.clear();
  }
}
