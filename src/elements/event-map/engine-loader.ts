import type {MapEngine, MapHost, MapListeners} from '../../map/contract.js';

/** How far beside the viewport a map begins to load: about a screen of a phone. */
const NEAR = '600px';

export interface LoaderListeners {
  /** The parts to draw into; null while they are not rendered. */
  host(): MapHost | null;
  engineListeners(): MapListeners;
  ready(engine: MapEngine): void;
  failed(reason: unknown): void;
}

/** Loads the map engine when an element nears the viewport, and lets go of it when the element leaves the page. */
export class EngineLoader {
  readonly #listeners: LoaderListeners;
  #observer: IntersectionObserver | null = null;
  #engine: MapEngine | null = null;
  /** Of the current stay on the page: an engine that arrives after the element has left is not wanted. */
  #stay = 0;

  constructor(listeners: LoaderListeners) {
    this.#listeners = listeners;
  }

  get engine(): MapEngine | null {
    return this.#engine;
  }

  /** Begins to watch how near the element is. */
  watch(element: Element): void {
    if (this.#observer || this.#engine) return;
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.some(({isIntersecting}) => isIntersecting)) void this.load();
    }, {rootMargin: NEAR});
    this.#observer.observe(element);
  }

  async load(): Promise<void> {
    this.#unwatch();
    const host = this.#listeners.host();
    if (!host) return;
    const stay = this.#stay;
    try {
      const {createEngine} = await import('../../map/engine.js');
      if (stay !== this.#stay) return;
      const engine = await createEngine(host, this.#listeners.engineListeners());
      if (stay !== this.#stay) return engine.destroy();
      this.#engine = engine;
      this.#listeners.ready(engine);
    } catch (reason) {
      // No WebGL2, or a chunk that is gone: the page goes on with timeline and list.
      if (stay === this.#stay) this.#listeners.failed(reason);
    }
  }

  release(): void {
    this.#stay += 1;
    this.#unwatch();
    this.#engine?.destroy();
    this.#engine = null;
  }

  #unwatch(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
