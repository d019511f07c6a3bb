import type {Layer} from '@deck.gl/core';
import type {Texture} from '@luma.gl/core';
import {copyAtlas} from './atlas-texture.js';
import type {PooledContext} from './context-pool.js';
import {DeckHost} from './deck-host.js';
import {GroundLayers} from './layers/ground-layers.js';
import {MarkLayer, markLayer} from './layers/mark-layer.js';
import {sceneLayers} from './layers/scene-layers.js';
import type {Picture} from './picture.js';
import type {SceneParts} from './scene-parts.js';
import type {SpriteAtlas} from './sprite-atlas.js';
import type {MapViewport} from './view.js';

/** deck.gl drawing the pictures of one map, on a context that it may hand on to another map. */
export class DeckKit implements PooledContext {
  readonly #host: DeckHost;
  #ground = new GroundLayers();
  #parts: SceneParts | null = null;
  #layers: Layer[] = [];
  #atlas: SpriteAtlas | null = null;
  #texture: Texture | null = null;

  private constructor(host: DeckHost) {
    this.#host = host;
  }

  /** As `DeckHost.create`. */
  static async create(stage: HTMLElement, view: MapViewport, lost: () => void, signal?: AbortSignal): Promise<DeckKit> {
    return new DeckKit(await DeckHost.create(stage, view, lost, signal));
  }

  /** As `DeckHost.moveTo`: nothing of the last map stays. */
  moveTo(stage: HTMLElement, view: MapViewport, lost: () => void): void {
    this.#forget();
    this.#host.moveTo(stage, view, lost);
  }

  /** Leaves its stage, to go to another. */
  detach(): void {
    this.#host.detach();
  }

  /** Whether what was shown last is on the canvas. */
  get isDrawn(): boolean {
    return this.#host.isDrawn;
  }

  show(picture: Picture): void {
    const {view, tiles, pulses, atlas, nowMs} = picture;
    const texture = this.#textureOf(atlas);
    this.#update(picture, texture);
    copyAtlas(atlas, texture);
    const above = pulses.length > 0 ? [markLayer('pulses', pulses, texture, atlas.frames, {x: view.x, y: view.y, nowMs})] : [];
    this.#host.show(view, [...this.#ground.update(tiles), ...this.#layers, ...above]);
  }

  /** Is seen from now on. */
  reveal(): void {
    this.#host.reveal();
  }

  /** As `DeckHost.drawn`. */
  drawn(): Promise<void> {
    return this.#host.drawn();
  }

  /** As `DeckHost.redrawn`. */
  redrawn(): {canvas: HTMLCanvasElement; view: MapViewport} {
    return this.#host.redrawn();
  }

  destroy(): void {
    this.#forget();
    this.#host.destroy();
  }

  /** Layers are made anew with the parts of the scene; while marks are on their way only the clock of theirs goes on. */
  #update({view, parts, atlas, nowMs, isMoving}: Picture, texture: Texture): void {
    if (parts !== this.#parts) {
      this.#parts = parts;
      this.#layers = parts ? sceneLayers(parts, texture, atlas.frames, {x: view.x, y: view.y, nowMs}) : [];
    } else if (isMoving) {
      this.#layers = this.#layers.map((layer) => (layer instanceof MarkLayer ? layer.clone({nowMs}) : layer));
    }
  }

  /** The copy of an atlas on the graphics card. */
  #textureOf(atlas: SpriteAtlas): Texture {
    if (atlas === this.#atlas && this.#texture) return this.#texture;
    this.#texture?.destroy();
    this.#atlas = atlas;
    atlas.soil();
    const {width, height} = atlas.canvas;
    return (this.#texture = this.#host.device.createTexture({width, height, format: 'rgba8unorm', sampler: {minFilter: 'linear', magFilter: 'linear'}}));
  }

  #forget(): void {
    this.#ground = new GroundLayers();
    this.#parts = null;
    this.#layers = [];
    this.#texture?.destroy();
    this.#texture = null;
    this.#atlas = null;
  }
}
