import {batch, signal} from '@preact/signals-core';
import type {CameraPosition} from '../events.js';

/** Where the maps of a story are asked to look. Each request is an object of its own: the same place may be asked for twice. */
export interface CameraRequest {
  /** Longitude, latitude and zoom; what is absent stays as it is. Without a position and `ids` the map looks where it did at first. */
  readonly position?: Partial<CameraPosition>;
  /**
   * Ids of events to be fitted into the view; with a position the map zooms out from there as far as it takes to show them.
   * Those that the story lacks are passed over. Without a
   * position, `all` is every event.
   */
  readonly ids?: readonly string[] | 'all';
  /** A short flight. Default: a cut, which readers who ask for less motion always get. */
  readonly animate?: boolean;
}

/** The view of the map as far as the views of a story share it. Values are tracked where they are read. */
export class SharedCamera {
  readonly #position = signal<CameraPosition | null>(null);
  readonly #request = signal<CameraRequest | null>(null);
  readonly #chosen = signal<CameraPosition | null>(null);

  /** Where the map came to rest that was moved last; null before a map has drawn. */
  get position(): CameraPosition | null {
    return this.#position.value;
  }

  /** Where the reader has moved the map to, or a link has; null while the story decides. */
  get chosen(): CameraPosition | null {
    return this.#chosen.value;
  }

  /** What was asked for last; null where nothing was. */
  get request(): CameraRequest | null {
    return this.#request.value;
  }

  /** Asks all maps of the story to look somewhere, those that are drawn later too. */
  lookAt(request: CameraRequest | null): void {
    batch(() => {
      this.#request.value = request;
      this.#chosen.value = null;
    });
  }

  /** Looks where a link says, as if the reader had moved the map there; null lets the story decide again. */
  choose(position: CameraPosition | null): void {
    batch(() => {
      this.lookAt(position ? {position} : {});
      this.#chosen.value = position;
    });
  }

  /** A map has come to rest. @param isChosen - The reader has moved it. */
  note(position: CameraPosition, isChosen = false): void {
    batch(() => {
      this.#position.value = kept(this.#position.peek(), position);
      if (isChosen) this.#chosen.value = kept(this.#chosen.peek(), position);
    });
  }
}

/** The position of before where it is the same, so that nobody is told of a change. */
function kept(before: CameraPosition | null, now: CameraPosition): CameraPosition {
  const isSame = before?.longitude === now.longitude && before.latitude === now.latitude && before.zoom === now.zoom;
  return isSame ? before : now;
}
