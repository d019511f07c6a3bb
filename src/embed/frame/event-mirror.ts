import {plainCopy} from './plain-data.js';
import {MESSAGE_TYPE, MESSAGE_VERSION, MIRRORED_EVENTS} from './protocol.js';
import type {FrameMessage} from './protocol.js';

/** So many events are kept for a page that asks for them late. */
const MOST_KEPT = 20;

/**
 * Tells the page around a frame of the DOM events that are fired inside, once it has asked for them or the address of the frame allows
 * it. A message has the event's name and a copy of its detail, as plain data.
 */
export class EventMirror {
  readonly #post: (message: FrameMessage, origin: string) => void;
  readonly #listening = new AbortController();
  /** Whose pages are told; null while nobody has asked. */
  #origin: string | null;
  #kept: FrameMessage[] = [];

  /**
   * @param source - The events bubble to it.
   * @param origin - Whose pages are told from the beginning; null for nobody until `tell` is called.
   */
  constructor(source: EventTarget, post: (message: FrameMessage, origin: string) => void, origin: string | null = null) {
    this.#post = post;
    this.#origin = origin;
    for (const name of MIRRORED_EVENTS) {
      source.addEventListener(
        name,
        (event) => this.#handle({type: MESSAGE_TYPE, version: MESSAGE_VERSION, event: name, detail: plainCopy((event as CustomEvent<unknown>).detail)}),
        {signal: this.#listening.signal},
      );
    }
  }

  /** Whether somebody is told. */
  get isOn(): boolean {
    return this.#origin !== null;
  }

  /** Tells pages of an origin from now on, and of what was fired before, the last twenty. `*` is any origin. */
  tell(origin: string): void {
    this.#origin = origin;
    for (const message of this.#kept.splice(0)) this.#post(message, origin);
  }

  stop(): void {
    this.#listening.abort();
    this.#kept = [];
  }

  #handle(message: FrameMessage): void {
    if (this.#origin !== null) return this.#post(message, this.#origin);
    this.#kept.push(message);
    if (this.#kept.length > MOST_KEPT) this.#kept.shift();
  }
}
