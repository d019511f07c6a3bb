import type {ReactiveControllerHost} from 'lit';
import {emit} from '../../events.js';
import type * as Distances from './place-distances.js';

/** Loads what compares places in time, when there are lanes of places: the others do without. */
export class DistanceLoader {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #loading: Promise<void> | null = null;
  #loaded: typeof Distances | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Fulfilled when what was asked for is loaded, or cannot be. */
  get ready(): Promise<void> | undefined {
    return this.#loading ?? undefined;
  }

  /** Null until it is loaded, which is begun here; the host is then drawn again. */
  get(): typeof Distances | null {
    this.#loading ??= this.#load();
    return this.#loaded;
  }

  async #load(): Promise<void> {
    try {
      this.#loaded = await import('./place-distances.js');
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    } catch (reason) {
      // The chunk is gone, after a deploy say: the lanes stand without distances.
      const message = `A part of <${this.#host.localName}> could not be loaded: ${String(reason)} [chunk-missing]`;
      emit(this.#host, 'event-error', {src: null, message, issue: null});
    }
  }
}
