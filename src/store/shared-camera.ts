import {signal} from '@preact/signals-core';
import type {CameraPosition} from '../events.js';

/** Where the maps of a story are asked to look. Each request is an object of its own: the same place may be asked for twice. */
export interface CameraRequest {
  /** Longitude, latitude and zoom; what is absent stays as it is. */
  readonly position?: Partial<CameraPosition>;
  /** Ids of events to be fitted into the view, in place of a position. Those that the story lacks are passed over. */
  readonly ids?: readonly string[];
  /** A short flight. Default: a cut, which readers who ask for less motion always get. */
  readonly animate?: boolean;
}

/** The view of the map as far as the views of a story share it. Values are tracked where they are read. */
export class SharedCamera {
  readonly #position = signal<CameraPosition | null>(null);
  readonly #request = signal<CameraRequest | null>(null);

  /** Where the map came to rest that was moved last; null before a map has drawn. */
  get position(): CameraPosition | null {
    return this.#position.value;
  }

  /** What was asked for last; null where nothing was. */
  get request(): CameraRequest | null {
    return this.#request.value;
  }

  /** Asks all maps of the story to look somewhere, those that are drawn later too. */
  lookAt(request: CameraRequest | null): void {
    this.#request.value = request;
  }

  /** A map has come to rest. */
  note(position: CameraPosition): void {
    const now = this.#position.peek();
    const isSame = now?.longitude === position.longitude && now.latitude === position.latitude && now.zoom === position.zoom;
    if (!isSame) this.#position.value = position;
  }
}
