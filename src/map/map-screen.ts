import type {LayersList} from '@deck.gl/core';
import type {Texture} from '@luma.gl/core';
import {askContext, leaveContext, shareContexts, useContext} from './context-pool.js';
import type {Claimant, PooledContext} from './context-pool.js';
import {DeckHost} from './deck-host.js';
import {LossCount} from './loss-count.js';
import {Sight} from './sight.js';
import {SpriteAtlas} from './sprite-atlas.js';
import {Still} from './still.js';
import type {MapViewport} from './view.js';

/** A map that has not been drawn for so long rests, and its picture is kept in case the context is lost. */
const REST_MS = 600;
const USES = ['pointerenter', 'pointerdown', 'wheel', 'focusin'] as const;

/** What a map is drawn with; gone with its context. */
export interface DrawingKit {
  readonly deck: DeckHost;
  readonly atlas: SpriteAtlas;
  readonly texture: Texture;
}

export interface ScreenListeners {
  view(): MapViewport;
  /** There is a context: everything must be drawn on it. */
  begin(): void;
  /** The context is gone: what was made for it is of no more use. */
  end(): void;
  /** The map is far from the viewport: what can be made anew may be let go. */
  rest(): void;
  /** There will be no context. */
  fail(reason: unknown): void;
}

/**
 * What a map is drawn on: one of the page's few contexts while it has one, else a still of it. It asks for a context when it
 * has changed and is near the viewport, or is used; it loses it to maps that need it more, and far from the viewport.
 */
export class MapScreen implements Claimant {
  readonly #stage: HTMLElement;
  readonly #listeners: ScreenListeners;
  readonly #sight: Sight;
  readonly #still: Still;
  readonly #losses = new LossCount();
  readonly #listening = new AbortController();
  #kit: DrawingKit | null = null;
  #isStale = true;
  #isBusy = false;
  #turn = Promise.withResolvers<void>();
  #resting = 0;

  /** @param surface - Takes the gestures: they show that the reader uses the map. */
  constructor(stage: HTMLElement, surface: HTMLElement, listeners: ScreenListeners) {
    this.#stage = stage;
    this.#listeners = listeners;
    this.#still = new Still(stage.ownerDocument);
    this.#sight = new Sight(stage, (isNear) => (isNear ? this.#handleNear() : this.#handleFar()));
    for (const name of USES) surface.addEventListener(name, () => useContext(this), {signal: this.#listening.signal, passive: true});
  }

  get kit(): DrawingKit | null {
    return this.#kit;
  }

  get isNear(): boolean {
    return this.#sight.isNear;
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }

  get isInView(): boolean {
    return this.#sight.isInView;
  }

  get distancePixels(): number {
    return this.#sight.distancePixels;
  }

  /** What is shown has changed. */
  change(): void {
    this.#isStale = true;
    if (this.#kit) this.#restLater();
    else if (this.isNear) askContext(this);
  }

  /** Draws on the context, if there is one, and moves the still with the map until that is drawn. */
  show(view: MapViewport, layers: LayersList | null): void {
    this.#still.follow(view);
    if (!this.#kit || !layers) return;
    this.#kit.deck.show(view, layers);
    this.#isStale = false;
  }

  /** Fulfilled when the map is drawn as it is now, on its context or as a still. Far from the viewport that takes until it comes near. */
  async drawn(): Promise<void> {
    while (!this.#listening.signal.aborted) {
      const kit = this.#kit;
      if (!kit && !this.#isStale) return;
      if (kit && !this.#isBusy && !this.#isStale && kit.deck.isDrawn) return void kit.deck.redrawn();
      await (kit && !this.#isBusy ? kit.deck.drawn() : this.#turn.promise);
      if (kit && kit === this.#kit && !this.#isBusy) return;
    }
  }

  take(context: PooledContext | null): void {
    this.#isBusy = true;
    void this.#begin(context);
  }

  giveBack(): PooledContext | null {
    const deck = this.#kit?.deck;
    this.#keep();
    this.#drop();
    deck?.detach();
    // Changed in the same frame, say: it queues for its next turn.
    if (this.#isStale) queueMicrotask(() => this.change());
    return deck ?? null;
  }

  destroy(): void {
    if (this.#listening.signal.aborted) return;
    this.#listening.abort();
    this.#sight.release();
    const deck = this.#kit?.deck;
    const isMaking = this.#isBusy && !deck;
    this.#drop();
    deck?.destroy();
    this.#still.hide();
    // A context that is being made counts until it is there to be destroyed.
    if (!isMaking) leaveContext(this);
  }

  async #begin(context: PooledContext | null): Promise<void> {
    try {
      const deck = await this.#deckOn(context);
      if (this.#listening.signal.aborted) {
        deck.destroy();
        return leaveContext(this);
      }
      this.#kit = makeKit(deck);
      this.#listeners.begin();
      // On a context of its own it is drawn at the end of this task; the still of a map that was handed one is in sight meanwhile.
      await Promise.resolve();
      if (context || !deck.isDrawn) await deck.drawn();
      if (deck !== this.#kit?.deck) return;
      this.#still.hide();
      deck.reveal();
      this.#endTurn();
      this.#restLater();
      // It has left the reader's sight meanwhile.
      if (!this.isNear) this.#handleFar();
    } catch (reason) {
      this.#isBusy = false;
      leaveContext(this);
      if (!this.#listening.signal.aborted) this.#listeners.fail(reason);
    }
  }

  /** The context of another map of this copy of the script, else one of its own. */
  async #deckOn(context: PooledContext | null): Promise<DeckHost> {
    const lost = () => this.#handleLost();
    if (!(context instanceof DeckHost)) {
      context?.destroy();
      return DeckHost.create(this.#stage, this.#listeners.view(), lost);
    }
    context.moveTo(this.#stage, this.#listeners.view(), lost);
    return context;
  }

  /** Those who wait for a drawing look again, and so do the maps that wait for a context. */
  #endTurn(): void {
    this.#isBusy = false;
    this.#turn.resolve();
    this.#turn = Promise.withResolvers();
    shareContexts();
  }

  #handleNear(): void {
    if (this.#isStale) askContext(this);
  }

  #handleFar(): void {
    if (this.#isBusy) return;
    const deck = this.#kit?.deck;
    this.#keep();
    this.#drop();
    deck?.destroy();
    leaveContext(this);
    this.#listeners.rest();
  }

  #handleLost(): void {
    const deck = this.#kit?.deck;
    this.#still.show(this.#stage);
    this.#drop();
    deck?.destroy();
    this.#isStale = true;
    leaveContext(this);
    if (this.#losses.isHopeless(performance.now())) {
      this.#listeners.fail(new Error('The browser has taken its WebGL context away time and again.'));
    } else this.change();
  }

  /** Takes a still, and shows it in place of the canvas. */
  #keep(): void {
    if (!this.#kit) return;
    this.#isStale ||= !this.#kit.deck.isDrawn;
    this.#take(this.#kit.deck);
    this.#still.show(this.#stage);
  }

  #take(deck: DeckHost): void {
    const {canvas, view} = deck.redrawn();
    this.#still.take(canvas, view);
  }

  #drop(): void {
    clearTimeout(this.#resting);
    this.#kit?.texture.destroy();
    this.#kit = null;
    this.#isBusy = false;
    this.#listeners.end();
    this.#turn.resolve();
    this.#turn = Promise.withResolvers();
  }

  #restLater(): void {
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => this.#kit && this.#take(this.#kit.deck), REST_MS);
  }
}

function makeKit(deck: DeckHost): DrawingKit {
  const atlas = new SpriteAtlas(deck.pixelRatio);
  const texture = deck.device.createTexture({
    width: atlas.canvas.width,
    height: atlas.canvas.height,
    format: 'rgba8unorm',
    sampler: {minFilter: 'linear', magFilter: 'linear'},
  });
  return {deck, atlas, texture};
}
