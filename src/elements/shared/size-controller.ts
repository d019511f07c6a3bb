import type {LitElement, ReactiveController} from 'lit';

/** Follows the width of a part of an element, whose height must not depend on what is drawn, and draws the element again when it changes. */
export class SizeController implements ReactiveController {
  readonly #host: LitElement;
  readonly #selector: string;
  #observer: ResizeObserver | null = null;
  #target: Element | null = null;
  /** In CSS pixels; 0 before the part is laid out. */
  width = 0;

  constructor(host: LitElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostUpdated(): void {
    const target = this.#host.renderRoot.querySelector(this.#selector);
    if (target === this.#target) return;
    this.hostDisconnected();
    if (!target) return;
    this.#target = target;
    this.#observer = new ResizeObserver(() => this.#measure());
    this.#observer.observe(target);
    // Measured at once, so that the first frame has the right width already. Another part in its place is nearly always as wide: the
    // observer tells before it is seen where it is not.
    if (this.width === 0) this.#measure();
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#target = null;
  }

  #measure(): void {
    const width = this.#target?.clientWidth ?? 0;
    if (width === this.width) return;
    this.width = width;
    this.#host.requestUpdate();
  }
}
