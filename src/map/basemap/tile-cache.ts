import {tilePainting} from './paint-tile.js';
import type {TileImage} from './paint-tile.js';
import type {BasemapSource} from './source.js';
import type {BasemapStyle} from './styles.js';
import {tileCover} from './tile-cover.js';
import type {CoverTile} from './tile-cover.js';
import {TileImages, composeTiles, hasStandIn} from './tile-images.js';
import type {PaintedTile} from './tile-images.js';
import type {BasemapView} from './view.js';

export interface BasemapTilesOptions {
  style: BasemapStyle;
  source: Pick<BasemapSource, 'load' | 'pieceFor' | 'subscribe'>;
  /** Told, at most once a frame, when `update` would return something else for the same view. */
  onChange: () => void;
  /** Device pixels a CSS pixel, default the window's; used up to 2. */
  pixelRatio?: number;
  /** Time for painting in one `update`, in milliseconds, default 8. One step of a tile at least is painted. */
  budgetMs?: number;
  /** Bound of the bitmaps kept, in pixels, default 96 tiles at ratio 1 (100 MB). What is in view is always kept. */
  maxPixels?: number;
  /** Default `tilePainting`. */
  paint?: typeof tilePainting;
  /** Clock in milliseconds, default `performance.now`. */
  now?: () => number;
}

/**
 * The painted tiles of a moving view.
 *
 * `update` is called with every view and paints what is missing, a few milliseconds at a time; what is not done is done in the
 * next frames, each announced by `onChange`. Nothing that is drawn goes blank: until a tile is painted its larger
 * or smaller neighbours stand in, and until it is painted anew (another style, finer outlines) its old bitmap stays.
 */
export class BasemapTiles {
  private readonly images: TileImages;
  private readonly options: Required<BasemapTilesOptions>;
  private readonly unsubscribe: () => void;
  private currentStyle: BasemapStyle;
  private styleNumber = 0;
  private frame: number | undefined;
  private isDestroyed = false;
  /** The tile that is half painted; it is begun anew when something else is wanted of it. */
  private begun: {readonly tile: string; readonly steps: Generator<void, TileImage>} | null = null;
  /** Whether more is to be painted for the view of the last `update`. */
  isPainting = false;

  constructor(options: BasemapTilesOptions) {
    this.options = {
      pixelRatio: globalThis.devicePixelRatio ?? 1,
      budgetMs: 8,
      maxPixels: 96 * 512 * 512,
      paint: tilePainting,
      now: () => performance.now(),
      ...options,
    };
    this.currentStyle = options.style;
    this.images = new TileImages(this.options.maxPixels);
    this.unsubscribe = options.source.subscribe(() => this.announce());
  }

  get style(): BasemapStyle {
    return this.currentStyle;
  }

  /** Tiles are repainted one by one in the new style; until then they keep the old one. */
  set style(style: BasemapStyle) {
    this.currentStyle = style;
    this.styleNumber++;
    this.announce();
  }

  /**
   * Loads and paints for a view, within the budget.
   *
   * @param mayPaint - False to paint in the next frame what is due.
   * @returns What there is now, in drawing order: coarse stand-ins first. Empty until the first piece is loaded.
   */
  update(view: BasemapView, mayPaint = true): PaintedTile[] {
    if (this.isDestroyed) return [];
    void this.options.source.load(view);
    const cover = tileCover(view);
    const isDone = mayPaint ? this.paintDue(cover) : this.due(cover).length === 0;
    const tiles = composeTiles(cover, this.images);
    this.images.trim(tiles.length);
    this.isPainting = !isDone;
    if (!isDone) this.announce();
    return tiles;
  }

  /** Lets go of all bitmaps, which are painted again when they are asked for. */
  forget(): void {
    this.images.clear();
    this.begun = null;
  }

  /** Lets go of all bitmaps; `onChange` is not called again. */
  destroy(): void {
    this.isDestroyed = true;
    this.unsubscribe();
    this.images.clear();
    this.begun = null;
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.frame = undefined;
  }

  /** @returns Whether all tiles are as they should be. */
  private paintDue(cover: readonly CoverTile[]): boolean {
    const {now, budgetMs} = this.options;
    const start = now();
    let taken = 0;
    const mayGoOn = () => taken++ === 0 || now() - start < budgetMs;
    return this.due(cover).every((tile) => this.paint(tile, mayGoOn));
  }

  /** What is to be painted: blanks first, then those with a stand-in, then those that are out of date. */
  private due(cover: readonly CoverTile[]): CoverTile[] {
    const blank: CoverTile[] = [];
    const covered: CoverTile[] = [];
    const stale: CoverTile[] = [];
    for (const tile of cover) {
      const wanted = this.signatureOf(tile);
      if (wanted === undefined) continue;
      const entry = this.images.get(tile.z, tile.x, tile.y);
      if (!entry) (hasStandIn(this.images, tile) ? covered : blank).push(tile);
      else if (entry.signature !== wanted) stale.push(tile);
    }
    return [...blank, ...covered, ...stale];
  }

  /** @returns Whether the tile is painted: false where the time was over before. */
  private paint(tile: CoverTile, mayGoOn: () => boolean): boolean {
    const {z, x, y} = tile;
    const piece = this.options.source.pieceFor(z, x, y);
    const signature = this.signatureOf(tile);
    // The same tile can be in view twice, in two copies of the world.
    if (!piece || signature === undefined || this.images.get(z, x, y)?.signature === signature) return true;
    const name = `${z}/${x}/${y} ${signature}`;
    if (this.begun?.tile !== name) this.begun = {tile: name, steps: this.options.paint(tile, piece, this.currentStyle, this.options.pixelRatio)};
    const {begun} = this;
    // What throws on the way is begun anew.
    this.begun = null;
    while (mayGoOn()) {
      const step = begun.steps.next();
      if (!step.done) continue;
      this.images.set(z, x, y, {image: step.value, signature});
      return true;
    }
    this.begun = begun;
    return false;
  }

  private signatureOf({z, x, y}: CoverTile): string | undefined {
    const piece = this.options.source.pieceFor(z, x, y);
    return piece && `${this.styleNumber} ${piece.id}`;
  }

  private announce(): void {
    if (this.isDestroyed || this.frame !== undefined) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = undefined;
      this.options.onChange();
    });
  }
}
