import {adoptStyles, html} from 'lit';
import type {CSSResultGroup, CSSResultOrNative, PropertyValues, TemplateResult, nothing} from 'lit';
import {emit} from '../../events.js';
import {focusBox} from './focus-box.js';
import type {LoadTeller} from './load-teller.js';
import {nearViewport} from './near-viewport.js';
import {statusMessage} from './status-message.js';
import {StoreElement} from './store-element.js';
import {WarningGate} from './warning-gate.js';
import type {EventStore} from '../../store/event-store.js';
import {gateStyles} from './warning-gate.styles.js';

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
 *
 * Where the story has a notice (`warning` in the event file), the element says it until the reader asks for the story. Only
 * then is there a view, so that nothing of the story is drawn or asked for, and the children are not shown meanwhile.
 *
 * @event {CustomEvent<{scope: 'dataset' | 'item' | 'kind' | 'story', kinds: SensitivityKind[], id: string | null}>} event-warning-accept - The
 * reader accepted the notice before the story, whose `scope` is `dataset`, or a warning of media.
 */
export abstract class LazyElement extends StoreElement {
  readonly #gate = new WarningGate(this);
  #module: ViewModule<this> | null = null;
  #view: ElementView | null = null;
  #whenLoaded = Promise.withResolvers<void>();
  #stay: AbortController | null = null;
  /** What the view will import: it is asked for as soon as the story may be shown, and the view may still be on its way. */
  #isAhead: 'far' | 'near' | 'asked for' = 'far';
  /** Tells of a long load, from the first one on. */
  #teller: LoadTeller | 'asked for' | null = null;

  /** Imports the drawing part. */
  protected abstract loadView(): Promise<ViewModule<this>>;

  /** Imports what the drawing part will need; near the viewport, and never before a story that has a notice is asked for. */
  protected loadAhead(): void {
    // Most views need no more than themselves.
  }

  /**
   * Fulfilled when the file is read and drawn, which waits until the element is near the viewport; or when the notice
   * before the story is.
   */
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
    if (this.#module) this.#whenLoaded = Promise.withResolvers<void>();
    this.#module = null;
    this.#isAhead = 'far';
    this.#gate.release();
    this.#dropView();
    if (this.#teller instanceof Object) this.#teller.release();
    this.#teller = null;
  }

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return [gateStyles, ...super.finalizeStyles(styles)];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#gate.update(this.store);
    void this.#tell(this.store);
    this.#askAhead();
    if (this.#gate.isUp) this.#holdBack();
    else if (this.#module && !this.#view) this.#makeView(this.#module);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#view?.updated?.(changed);
  }

  protected override render() {
    if (this.#gate.isUp) return this.renderHeldBack(this.#gate.render(() => void this.#takeFocus()));
    const message = statusMessage(this.store, this.strings, this.locale);
    return this.#view ? this.#view.render(message) : this.renderEarly(message);
  }

  /** What the element shows while its story is behind a notice. */
  protected renderHeldBack(notice: TemplateResult | typeof nothing): TemplateResult | typeof nothing {
    return notice;
  }

  /** What the element shows before its drawing part is there. */
  protected renderEarly(message: TemplateResult | null): TemplateResult {
    return message ?? html`<slot></slot>`;
  }

  async #whenReady(): Promise<void> {
    await super.ready;
    if (this.#gate.isUp) return;
    await this.#whenLoaded.promise;
    await this.updateComplete;
    if (this.#gate.isUp) return;
    const view = this.#view;
    await view?.ready;
    // The element was moved meanwhile, and is drawn anew.
    if (view !== this.#view || !view) await this.#whenReady();
  }

  async #load(signal: AbortSignal): Promise<void> {
    const {resolve} = this.#whenLoaded;
    await nearViewport(this, signal);
    try {
      const loading = this.loadView();
      this.#isAhead = 'near';
      this.#askAhead();
      const module = await loading;
      if (signal.aborted) return;
      this.#module = module;
      this.requestUpdate();
      await this.updateComplete;
      resolve();
    } catch (reason) {
      // The chunk is gone, after a deploy say: the element's own children stay.
      const message = `A part of <${this.localName}> could not be loaded: ${String(reason)} [chunk-missing]`;
      if (!signal.aborted) emit(this, 'event-error', {src: null, message, issue: null});
    }
  }

  /** A long load, and one that has left the story as it was or in part, is told over the view: by what is loaded only then. */
  async #tell(store: EventStore | undefined): Promise<void> {
    const [teller, stay] = [this.#teller, this.#stay];
    if (teller instanceof Object) return teller.follow(store);
    if (teller || !store || !(store.loader.isLong || (store.error !== null && store.total > 0))) return;
    this.#teller = 'asked for';
    const {LoadTeller} = await import('./load-teller.js');
    if (stay !== this.#stay || stay?.signal.aborted) return;
    this.#teller = new LoadTeller(this);
    this.#teller.follow(this.store);
  }

  /** Before a file is answered for nobody knows whether it has a notice. */
  #askAhead(): void {
    const {store} = this;
    const isTold = store && (store.hasBegun || store.loader.isOpen);
    if (this.#isAhead !== 'near' || !isTold || this.#gate.isUp) return;
    this.#isAhead = 'asked for';
    this.loadAhead();
  }

  #makeView({viewStyles, createView}: ViewModule<this>): void {
    this.#adopt(viewStyles);
    this.#view = createView(this);
  }

  /** Takes away what is drawn of another story, and its styles, which are not made for the notice. */
  #holdBack(): void {
    if (!this.#view) return;
    this.#dropView();
    this.#adopt();
  }

  #dropView(): void {
    this.#view?.release?.();
    this.#view = null;
  }

  /** The button that the reader pressed is gone: the focus goes to what has come in its place. */
  async #takeFocus(): Promise<void> {
    await this.#whenLoaded.promise;
    await this.updateComplete;
    if (this.ownerDocument.activeElement === this.ownerDocument.body) focusBox(this);
  }

  #adopt(...styles: CSSResultOrNative[]): void {
    const root = this.renderRoot as ShadowRoot;
    adoptStyles(root, [...(this.constructor as typeof LazyElement).elementStyles, ...styles]);
  }
}
