import type {EventStore} from '../../store/event-store.js';

/** What an element shows beside its view, in a shadow of its own. */
export interface Companion {
  /** Goes by a store from now on; called again whenever the element draws. */
  follow(store: EventStore | undefined): void;
  release(): void;
}

interface Host extends HTMLElement {
  readonly store: EventStore | undefined;
}

/** Loads what an element shows beside its view when there is something for it to say. */
export class LazyCompanion {
  readonly #host: Host;
  readonly #load: () => Promise<(() => Companion) | null>;
  #companion: Companion | null = null;
  /** What is on its way. */
  #asked: object | null = null;

  /** @param load - Fulfilled with what makes it, or with null where nothing can be said. */
  constructor(host: Host, load: () => Promise<(() => Companion) | null>) {
    this.#host = host;
    this.#load = load;
  }

  /** The element draws. @param isNeeded - Whether there is something to say; what is there already decides that itself. */
  follow(isNeeded: boolean): void {
    if (this.#companion) this.#companion.follow(this.#host.store);
    else if (isNeeded && !this.#asked) void this.#fetch((this.#asked = {}));
  }

  /** It is needed no more, or the element has left the page. */
  release(): void {
    this.#companion?.release();
    this.#companion = null;
    this.#asked = null;
  }

  async #fetch(asked: object): Promise<void> {
    // Where the chunk is gone, after a deploy say, it stays unsaid.
    const make = await this.#load().catch(() => null);
    if (asked !== this.#asked || !make) return;
    this.#companion = make();
    this.#companion.follow(this.#host.store);
  }
}
