import {askContext, leaveContext, shareContexts, useContext} from './context-pool.js';
import type {Claimant, PooledContext} from './context-pool.js';
import type {DeckKit} from './deck-kit.js';
import type {MapListeners} from './contract.js';
import {DeckMissing, importDeck} from './import-deck.js';
import {LossCount} from './loss-count.js';
import type {Picture} from './picture.js';
import {mapPixelRatio} from './pixel-ratio.js';
import {QuietStart} from './quiet-start.js';
import {Sight} from './sight.js';
import {Still} from './still.js';
import type {MapViewport} from './view.js';

const USES = ['pointerenter', 'pointerdown', 'wheel', 'focusin'] as const;

export interface ScreenListeners {
  view(): MapViewport;
  /** Shows the picture as it is now: what it is drawn on has changed. */
  draw(): void;
  /** The map was not drawn as it changed, and has come near the viewport. */
  near(): void;
  /** The map is far from the viewport: what can be made anew may be let go. */
  rest(): void;
  /** deck.gl cannot draw it: it goes on as pictures that are painted. */
  plain: MapListeners['plain'];
}

/**
 * What a map is drawn on. Its first picture is painted with Canvas 2D, which a page has at once; then deck.gl takes over, on one
 * of the page's few contexts. A map that has to give its context to another, or loses it, goes on as it began.
 */
export class MapScreen implements Claimant {
  readonly #stage: HTMLElement;
  readonly #listeners: ScreenListeners;
  readonly #sight: Sight;
  readonly #still: Still;
  readonly #start = new QuietStart();
  readonly #losses = new LossCount();
  readonly #listening = new AbortController();
  #kit: DeckKit | null = null;
  #isStale = true;
  #isBusy = false;
  #isPlain = false;
  #turn = Promise.withResolvers<void>();

  /** @param surface - Takes the gestures: they show that the reader uses the map. */
  constructor(stage: HTMLElement, surface: HTMLElement, listeners: ScreenListeners) {
    this.#stage = stage;
    this.#listeners = listeners;
    this.#still = new Still(stage.ownerDocument);
    this.#sight = new Sight(stage, (isNear) => (isNear ? this.#handleNear() : this.#handleFar()));
    for (const name of USES) surface.addEventListener(name, () => !this.#isPlain && useContext(this), {signal: this.#listening.signal, passive: true});
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
    if (!this.#kit && !this.#isPlain && this.isNear) askContext(this);
  }

  /** Draws on the context, and paints where there is none or nothing is seen of it yet. */
  show(picture: Picture): void {
    this.#kit?.show(picture);
    if (!this.#kit || this.#isBusy) this.#still.show(this.#stage, picture, mapPixelRatio());
    if (picture.parts && picture.parts.sprites.length > 0) this.#start.go();
    this.#isStale = false;
    this.#turnOver();
  }

  /** @param isHeld - deck.gl waits: the page is at work. */
  hold(isHeld: boolean): void {
    this.#start.hold(isHeld);
  }

  /** Fulfilled when the map is drawn as it is now, by whatever draws it. Far from the viewport that takes until it comes near. */
  async drawn(): Promise<void> {
    while (!this.#listening.signal.aborted) {
      const kit = this.#isBusy ? null : this.#kit;
      if (!this.#isStale && !kit) return;
      if (!this.#isStale && kit?.isDrawn) return void kit.redrawn();
      await (kit ? kit.drawn() : this.#turn.promise);
      if (kit && kit === this.#kit) return;
    }
  }

  /** As `drawn`, by deck.gl unless other maps have all contexts. */
  async settled(): Promise<void> {
    this.#start.end();
    while (this.#isBusy && !this.#listening.signal.aborted) await this.#turn.promise;
    await this.drawn();
  }

  take(context: PooledContext | null): void {
    this.#isBusy = true;
    void this.#begin(context);
  }

  giveBack(): PooledContext | null {
    const kit = this.#kit;
    this.#drop();
    kit?.detach();
    this.#listeners.draw();
    return kit;
  }

  destroy(): void {
    if (this.#listening.signal.aborted) return;
    this.#listening.abort();
    this.#sight.release();
    this.#start.end();
    const kit = this.#kit;
    const isMaking = this.#isBusy && !kit;
    this.#drop();
    kit?.destroy();
    this.#still.hide();
    // A context that is being made counts until it is there to be destroyed.
    if (!isMaking) leaveContext(this);
  }

  async #begin(context: PooledContext | null): Promise<void> {
    const {signal} = this.#listening;
    try {
      // A map that is handed a context is in use, or in the reader's sight.
      if (!context) await this.#start.begun;
      signal.throwIfAborted();
      const kit = await this.#kitOn(context);
      if (signal.aborted) {
        kit.destroy();
        return leaveContext(this);
      }
      this.#kit = kit;
      this.#listeners.draw();
      await kit.drawn();
      if (kit !== this.#kit) return;
      kit.reveal();
      this.#still.hide();
      this.#isBusy = false;
      this.#turnOver();
      shareContexts();
      // It has left the reader's sight meanwhile.
      if (!this.isNear) this.#handleFar();
    } catch (reason) {
      this.#endPlain(reason);
    }
  }

  /** The context of another map of this copy of the script, else one of its own. */
  async #kitOn(context: PooledContext | null): Promise<DeckKit> {
    const {signal} = this.#listening;
    const [stage, lost] = [this.#stage, () => this.#handleLost()];
    let isTaken = false;
    try {
      const {DeckKit} = await importDeck();
      signal.throwIfAborted();
      isTaken = true;
      if (!(context instanceof DeckKit)) {
        // Before another is made: the page has few of them.
        context?.destroy();
        return await DeckKit.create(stage, this.#listeners.view(), lost, signal);
      }
      context.moveTo(stage, this.#listeners.view(), lost);
      return context;
    } finally {
      if (!isTaken) context?.destroy();
    }
  }

  #handleNear(): void {
    if (this.#isStale) this.#listeners.near();
  }

  #handleFar(): void {
    if (this.#isBusy) return;
    const kit = this.#kit;
    this.#drop();
    kit?.destroy();
    if (kit) this.#listeners.draw();
    leaveContext(this);
    this.#listeners.rest();
  }

  #handleLost(): void {
    const kit = this.#kit;
    this.#drop();
    kit?.destroy();
    if (this.#losses.isHopeless(performance.now())) return this.#endPlain(new Error('The browser has taken its WebGL context away time and again.'));
    leaveContext(this);
    this.change();
    this.#listeners.draw();
  }

  /** There will be no context: its pictures are painted from now on. */
  #endPlain(reason: unknown): void {
    const kit = this.#kit;
    this.#drop();
    kit?.destroy();
    this.#isPlain = true;
    leaveContext(this);
    if (this.#listening.signal.aborted) return;
    this.#listeners.draw();
    this.#listeners.plain(reason, reason instanceof DeckMissing ? 'chunk-missing' : 'webgl-missing');
  }

  #drop(): void {
    this.#kit = null;
    this.#isBusy = false;
    this.#turnOver();
  }

  /** Those who wait for a drawing look again. */
  #turnOver(): void {
    this.#turn.resolve();
    this.#turn = Promise.withResolvers();
  }
}
