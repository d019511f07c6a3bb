import {adoptStyles, html} from 'lit';
import type {CSSResultOrNative, PropertyValues, TemplateResult} from 'lit';
import {emit} from '../../events.js';
import {nearViewport} from './near-viewport.js';
import {statusMessage} from './status-message.js';
import {StoreElement} from './store-element.js';

/** The part of an element that draws, loaded when it is needed. */
export interface ElementView {
  /** @param message - What to show in place of the content: loading, failed, nothing to show; null when there is content. */
  render(message: TemplateResult | null): unknown;
  /** Fulfilled when what was loaded is on the screen; absent where that is when `updated` returns. */
  readonly ready?: Promise<void>;
  /** After the element has drawn. */
  updated?(changed: PropertyValues): void;
  /** The element has left the page: lets go of listeners. */
  release?(): void;
}

export interface ViewModule<Element> {
  readonly viewStyles: CSSResultOrNative;
  createView(element: Element): ElementView;
}

/**
 * An element whose drawing part is loaded when it comes near the viewport, so that an article pays for what its reader
 * comes to see. Until then it shows its own children.
 */
export abstract class LazyElement extends StoreElement {
  #view: ElementView | null = null;
  #whenLoaded = Promise.withResolvers<void>();
  #stay: AbortController | null = null;

  /** Imports the drawing part. */
  protected abstract loadView(): Promise<ViewModule<this>>;

  /** Fulfilled when the file is read and drawn, which waits until the element is near the viewport. */
  override get ready(): Promise<void> {
    return this.#whenReady();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stay = new AbortController();
    void this.#load(this.#stay.signal);
  }

  override disconnectedCallback(): void {
    // What was pointed at here is pointed at no more.
    this.store?.hover(null);
    super.disconnectedCallback();
    this.#stay?.abort();
    // Whoever waits already goes on waiting: the element may only be moved.
    if (this.#view) this.#whenLoaded = Promise.withResolvers<void>();
    this.#view?.release?.();
    this.#view = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#view?.updated?.(changed);
  }

  protected override render() {
    const message = statusMessage(this.store, this.strings);
    return this.#view ? this.#view.render(message) : (message ?? html`<slot></slot>`);
  }

  async #whenReady(): Promise<void> {
    await Promise.all([super.ready, this.#whenLoaded.promise]);
    await this.updateComplete;
    const view = this.#view;
    await view?.ready;
    // The element was moved meanwhile, and is drawn anew.
    if (view !== this.#view || !view) await this.#whenReady();
  }

  async #load(signal: AbortSignal): Promise<void> {
    const {resolve} = this.#whenLoaded;
    await nearViewport(this, signal);
    try {
      const module = await this.loadView();
      if (signal.aborted) return;
      this.#adopt(module.viewStyles);
      this.#view = module.createView(this);
      this.requestUpdate();
      await this.updateComplete;
      resolve();
    } catch (reason) {
      // The chunk is gone, after a deploy say: the element's own children stay.
      const message = `A part of <${this.localName}> could not be loaded: ${String(reason)} [chunk-missing]`;
      if (!signal.aborted) emit(this, 'event-error', {src: null, message, issue: null});
    }
  }

  #adopt(styles: CSSResultOrNative): void {
    const root = this.renderRoot as ShadowRoot;
    adoptStyles(root, [...(this.constructor as typeof LazyElement).elementStyles, styles]);
  }
}
