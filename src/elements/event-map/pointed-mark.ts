import type {MapTarget} from '../../map/contract.js';

/** The marks that the reader is at: the one under the pointer, and the one that the keys have come to. */
export class PointedMark {
  #pointed: MapTarget | null = null;
  #stop: MapTarget | null = null;
  #hasFocus = false;

  /** What is told of: the pointer was moved there, while the focus may only have stayed. */
  get target(): MapTarget | null {
    return this.#pointed ?? this.stop;
  }

  /** The mark in focus, while the map has it. */
  get stop(): MapTarget | null {
    return this.#hasFocus ? this.#stop : null;
  }

  /** Whether the pointer is on a mark. */
  get isPointing(): boolean {
    return this.#pointed !== null;
  }

  /** Whether the keys have come to a mark, also while the focus is elsewhere. */
  get hasStop(): boolean {
    return this.#stop !== null;
  }

  get hasFocus(): boolean {
    return this.#hasFocus;
  }

  /** @returns Whether it is another mark, or elsewhere. */
  point(target: MapTarget | null): boolean {
    if (isSame(this.#pointed, target)) return false;
    this.#pointed = target;
    return true;
  }

  /** @returns Whether it is another mark, or elsewhere. */
  stopAt(target: MapTarget | null): boolean {
    if (isSame(this.#stop, target)) return false;
    this.#stop = target;
    return true;
  }

  setFocus(hasFocus: boolean): void {
    this.#hasFocus = hasFocus;
  }
}

function isSame(a: MapTarget | null, b: MapTarget | null): boolean {
  return a?.x === b?.x && a?.y === b?.y && a?.contents === b?.contents;
}
