import {decodePiece} from './decode.js';
import {LEVELS, cellOf, levelsFor, pieceId, piecesInView} from './levels.js';
import type {Level} from './levels.js';
import {toWorld} from './mercator.js';
import type {BasemapLabel, BasemapPiece} from './piece.js';
import {pieces as builtIn} from './pieces/index.js';
import type {PieceText} from './pieces/index.js';
import type {BasemapView} from './view.js';

export type PieceLoaders = Record<string, () => Promise<{default: PieceText}>>;

export interface BasemapSourceOptions {
  /** Loads a piece by its id; a cell without a loader is open sea. Default: the package's own pieces. */
  loaders?: PieceLoaders;
  /** Told once for each piece that cannot be loaded; coarser detail is shown in its place. */
  onMissing?: (id: string, reason: unknown) => void;
}

const WORLD = 'w-0-0-0';

/**
 * Holds the pieces of the map that have been loaded, and loads those that a view needs: each once, the world first because it
 * stands in for all others. Nothing is let go again; the whole map is a few megabytes.
 */
export class BasemapSource {
  private readonly loaders: PieceLoaders;
  private readonly onMissing: (id: string, reason: unknown) => void;
  private readonly loaded = new Map<string, BasemapPiece>();
  private readonly pending = new Map<string, Promise<void>>();
  private readonly missing = new Set<string>();
  private readonly listeners = new Set<() => void>();

  constructor({loaders = builtIn, onMissing = () => undefined}: BasemapSourceOptions = {}) {
    this.loaders = loaders;
    this.onMissing = onMissing;
  }

  /** Calls back whenever a piece has come in. @returns A function that ends it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Has what could not be loaded asked for again: the connection is back, say. Some browsers remember a module that failed, and say so again. */
  retry(): void {
    if (this.missing.size === 0) return;
    this.missing.clear();
    for (const listener of this.listeners) listener();
  }

  /** Starts loading what a view needs. @returns Settles when all of it is here or known to be missing; never rejects. */
  async load(view: BasemapView): Promise<void> {
    await Promise.all([WORLD, ...piecesInView(view)].map((id) => this.request(id)));
  }

  /** Whether everything that a view needs is here, or will never be. */
  isComplete(view: BasemapView): boolean {
    return [WORLD, ...piecesInView(view)].every((id) => this.loaded.has(id) || this.missing.has(id) || !this.loaders[id]);
  }

  /** The finest loaded piece that shows a tile; undefined while there is none. A tile of open sea has an empty piece. */
  pieceFor(z: number, x: number, y: number): BasemapPiece | undefined {
    for (const level of levelsFor(z)) {
      const id = pieceId(level, z, x, y);
      const piece = this.loaded.get(id) ?? (this.loaders[id] ? undefined : openSea(level, id));
      if (piece) return piece;
    }
    return undefined;
  }

  /**
   * Names within a view's cells: towns of its level of detail, of coarser ones where a cell is not loaded, and countries and
   * waters of the world. Their zooms are not looked at.
   */
  labelsIn(view: BasemapView): BasemapLabel[] {
    const world = this.loaded.get(WORLD)?.labels ?? [];
    const labels = new Map(world.filter(({kind}) => kind !== 'town').map((label) => [label.key, label]));
    for (const id of piecesInView(view)) {
      for (const label of this.townsOfCell(id)) labels.set(label.key, label);
    }
    return [...labels.values()];
  }

  private townsOfCell(id: string): BasemapLabel[] {
    const own = this.loaded.get(id);
    if (own) return own.labels.filter(({kind}) => kind === 'town');
    const {level, x, y} = cellOf(id);
    for (const coarser of LEVELS.slice(0, LEVELS.indexOf(level)).reverse()) {
      const piece = this.loaded.get(pieceId(coarser, level.cellZoom, x, y));
      if (piece) return piece.labels.filter((label) => label.kind === 'town' && isInCell(label, level.cellZoom, x, y));
    }
    return [];
  }

  private request(id: string): Promise<void> {
    const loader = this.loaders[id];
    if (!loader || this.loaded.has(id) || this.missing.has(id)) return Promise.resolve();
    const underWay = this.pending.get(id);
    if (underWay) return underWay;
    const request = this.fetchPiece(id, loader);
    this.pending.set(id, request);
    return request;
  }

  private async fetchPiece(id: string, loader: PieceLoaders[string]): Promise<void> {
    try {
      this.loaded.set(id, decodePiece((await loader()).default));
    } catch (reason) {
      // It is not asked for with every frame.
      this.missing.add(id);
      this.onMissing(id, reason);
    }
    this.pending.delete(id);
    for (const listener of this.listeners) listener();
  }
}

function isInCell({lng, lat}: BasemapLabel, cellZoom: number, x: number, y: number): boolean {
  const [worldX, worldY] = toWorld(lng, lat);
  return Math.floor(worldX * 2 ** cellZoom) === x && Math.floor(worldY * 2 ** cellZoom) === y;
}

function openSea({cellZoom}: Level, id: string): BasemapPiece {
  const none = {xy: new Int32Array(0), starts: new Uint32Array(1), boxes: new Int32Array(0)};
  return {id, bits: cellZoom, box: [0, 0, 0, 0], land: none, lakes: none, borders: none, rivers: none, labels: []};
}
