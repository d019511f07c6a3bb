import type {ReactiveControllerHost} from 'lit';
import {emit} from '../../events.js';

/** Loads a part of a view when it is first needed: most stories do without. */
export class PartLoader<Part> {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #import: () => Promise<Part>;
  #loading: Promise<void> | null = null;
  #loaded: Part | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, load: () => Promise<Part>) {
    this.#host = host;
    this.#import = load;
  }

  /** Fulfilled when what was asked for is loaded and drawn, or cannot be. */
  get ready(): Promise<void> | undefined {
    return this.#loading ?? undefined;
  }

  /** What is loaded, without asking for it. */
  get loaded(): Part | null {
    return this.#loaded;
  }

  /** Null until it is loaded, which is begun here; the host is then drawn again. */
  get(): Part | null {
    this.#loading ??= this.#load();
    return this.#loaded;
  }

  async #load(): Promise<void> {
    try {
      this.#loaded = await this.#import();
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    } catch (reason) {
      // The chunk is gone, after a deploy say: the view stands without the part.
      const message = `A part of <${this.#host.localName}> could not be loaded: ${String(reason)} [chunk-missing]`;
      emit(this.#host, 'event-error', {src: null, message, issue: null});
    }
  }
}
