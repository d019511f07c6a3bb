import {goOn} from '../../load/go-on.js';
import type {MapEngine, MapHost, MapListeners} from '../../map/contract.js';
import type {EventMapElement} from './event-map.js';
import {importEngine} from './import-engine.js';

export interface EngineStartHost {
  /** The parts to draw into; null before the element has drawn them. */
  parts(): MapHost | null;
  listeners(): MapListeners;
  /** The engine is made, and has drawn nothing yet. */
  made(engine: MapEngine): void;
  /** It cannot be made; the element is drawn again. */
  failed(reason: unknown): void;
}

/** Loads the map engine into an element that is near the viewport, and makes it when there is something to look at. */
export class EngineStart {
  readonly #element: EventMapElement;
  readonly #host: EngineStartHost;
  readonly #import: typeof importEngine;
  readonly #whenDrawn = Promise.withResolvers<void>();
  #engine: MapEngine | null = null;
  /** Makes the engine, once it is loaded and until it is made. */
  #create: (() => MapEngine) | null = null;
  #isRequested = false;
  #isLoaded = false;
  #isReleased = false;
  #state: 'waiting' | 'drawn' | 'failed' = 'waiting';

  /** @param load - Default `importEngine`. */
  constructor(element: EventMapElement, host: EngineStartHost, load = importEngine) {
    this.#element = element;
    this.#host = host;
    this.#import = load;
  }

  /** Null before it is made. */
  get engine(): MapEngine | null {
    return this.#engine;
  }

  /** Whether the first picture is on the screen. */
  get isDrawn(): boolean {
    return this.#state === 'drawn';
  }

  get hasFailed(): boolean {
    return this.#state === 'failed';
  }

  /** Fulfilled when the events are on the screen, or cannot be. */
  get ready(): Promise<void> {
    return this.#whenDrawn.promise.then(() => this.#engine?.drawn());
  }

  /** The element has drawn, or its store has changed. */
  update(): void {
    if (!this.#isRequested) void this.#attempt(() => this.#load());
    else if (this.#create) void this.#attempt(() => this.#begin());
  }

  release(): void {
    this.#isReleased = true;
    this.#whenDrawn.resolve();
    this.#engine?.destroy();
    this.#engine = this.#create = null;
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (reason) {
      if (this.#isReleased) return;
      // A chunk that is gone: the page goes on with timeline and list.
      this.#state = 'failed';
      this.#host.failed(reason);
      this.#element.requestUpdate();
      this.#whenDrawn.resolve();
      if (!this.#isLoaded) void this.#element.anotherChance().then(() => this.#tryAgain());
    }
  }

  #tryAgain(): void {
    if (this.#isReleased) return;
    this.#isRequested = false;
    this.#state = 'waiting';
    this.#element.requestUpdate();
  }

  async #load(): Promise<void> {
    this.#isRequested = true;
    const parts = this.#host.parts();
    if (!parts) return;
    const {createEngine} = await this.#import();
    this.#isLoaded = true;
    // The element has left the page meanwhile.
    if (this.#isReleased) return;
    this.#create = () => createEngine(parts, this.#host.listeners());
    await this.#begin();
  }

  /** Before the first events of a file there is nothing to look at: the whole world would be painted, and seen for a moment. */
  async #begin(): Promise<void> {
    const {store} = this.#element;
    const create = this.#create;
    if (!create || (store?.status === 'loading' && store.total === 0)) return;
    this.#create = null;
    // The other views draw the same events in this task.
    await goOn();
    if (this.#isReleased) return;
    const engine = create();
    this.#engine = engine;
    this.#host.made(engine);
    await engine.drawn();
    if (engine !== this.#engine) return;
    this.#state = 'drawn';
    this.#element.requestUpdate();
    this.#whenDrawn.resolve();
  }
}
