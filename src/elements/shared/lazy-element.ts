import {html} from 'lit';
import type {CSSResultGroup, CSSResultOrNative, PropertyValues, TemplateResult, nothing} from 'lit';
import {anotherChance} from './another-chance.js';
import {focusBox} from './focus-box.js';
import {hearActs} from './hear-acts.js';
import {nearViewport} from './near-viewport.js';
import {ReadingDirection, directionStyles} from './reading-direction.js';
import {SaidParts, hasNews} from './said-parts.js';
import {skeleton} from './skeleton.js';
import {skeletonStyles} from './skeleton.styles.js';
import {SpokenWords} from './spoken-words.js';
import {StoreElement} from './store-element.js';
import {tellMissing} from './tell-missing.js';
import {ViewStyles} from './view-styles.js';
import {WarningGate} from './warning-gate.js';

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
 * comes to see. Until then it shows its own children. The words of its language are loaded with it, or sooner where there is
 * something to say, and nothing is said before they are there.
 *
 * Where the story has a notice (`warning` in the event file), the element says it until the reader asks for the story. Only
 * then is there a view, so that nothing of the story is drawn or asked for, and the children are not shown meanwhile.
 *
 * @event {CustomEvent<{scope: 'dataset' | 'item' | 'kind' | 'story', kinds: SensitivityKind[], id: string | null}>} event-warning-accept - The
 * reader accepted the notice before the story, whose `scope` is `dataset`, or a warning of media.
 */
export abstract class LazyElement extends StoreElement {
  readonly #gate = new WarningGate(this);
  readonly #words = new SpokenWords(this);
  readonly #direction = new ReadingDirection(this);
  #module: ViewModule<this> | null = null;
  #view: ElementView | null = null;
  /** A script that is needed cannot be had: it waits for another chance. */
  #isBroken = false;
  /** The one that is waited for. */
  #chance: Promise<void> | null = null;
  readonly #styles = new ViewStyles();
  #whenLoaded = Promise.withResolvers<void>();
  #stay: AbortController | null = null;
  /** What the view will import: it is asked for as soon as the story may be shown, and the view may still be on its way. */
  #isAhead: 'far' | 'near' | 'asked for' = 'far';
  readonly #said = new SaidParts(this, this.#words, {came: () => this.#handleSaid(), missed: (reason) => this.#miss(reason)});
  #viewStyles: readonly CSSResultOrNative[] = [];
  #stopHearing: (() => void) | null = null;

  /** Imports the drawing part. */
  protected abstract loadView(): Promise<ViewModule<this>>;

  /** Imports what the drawing part will need; near the viewport, and never before a story that has a notice is asked for. */
  protected loadAhead(): void {
    // Most views need no more than themselves.
  }

  /**
   * Fulfilled when the file is read and drawn in the element's language, which waits until the element is near the viewport; or when the notice
   * before the story is.
   */
  override get ready(): Promise<void> {
    return this.#whenReady();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stay = new AbortController();
    this.#chance = null;
    this.#stopHearing = hearActs(this);
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
    this.#isBroken = false;
    this.#gate.release();
    this.#words.release();
    this.#dropView();
    this.#stopHearing?.();
    this.#said.release();
  }

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return [directionStyles, skeletonStyles, ...super.finalizeStyles(styles)];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#gate.update(this.store);
    const {store} = this;
    if (this.#isAhead !== 'far' || this.#gate.isUp || hasNews(store)) void this.#words.ask(super.locale);
    this.#said.follow(store, this.#gate.isUp);
    this.#direction.follow(this.locale);
    this.#askAhead();
    if (this.#gate.isUp) this.#holdBack();
    else if (this.#module && !this.#view) this.#makeView(this.#module);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#view?.updated?.(changed);
  }

  protected override render() {
    const notices = this.hasWords ? this.#said.notices.part : null;
    const status = notices && this.#said.status.part;
    if (this.#isBroken && !this.#view && !(this.#gate.isUp && notices)) return status?.partMissing(this, () => this.#tryAgain()) ?? html`<slot></slot>`;
    if (this.#gate.isUp) return this.renderHeldBack(notices ? this.#gate.render(notices, () => void this.#takeFocus()) : html`<div class="message waiting skeleton" aria-busy="true"></div>`);
    const {store} = this;
    const message = store && store.total > 0 ? null : (status?.statusMessage(this, {calls: this.callsOut}) ?? this.#skeleton());
    return this.#view ? this.#view.render(message) : this.renderEarly(message ?? this.#skeleton());
  }

  /** @internal The language that the element speaks: while another one is on its way, the one before. */
  override get locale(): string {
    return this.#words.locale ?? super.locale;
  }

  /** @internal Whether there are words: before there is a view there may be none. */
  get hasWords(): boolean {
    return this.#words.locale !== null;
  }

  /** What the element shows while its story is behind a notice. */
  protected renderHeldBack(notice: TemplateResult | typeof nothing): TemplateResult | typeof nothing {
    return notice;
  }

  /** What the element shows before its drawing part is there. @param message - What stands in place of the content. */
  protected renderEarly(message: TemplateResult): TemplateResult {
    return message;
  }

  /** Whether the element says itself that its file could not be loaded, and not only the views inside. */
  protected get callsOut(): boolean {
    return true;
  }

  async #whenReady(): Promise<void> {
    try {
      await super.ready;
    } finally {
      // What failed is told in words, too.
      await this.#whenWorded();
    }
    if (this.#gate.isUp) return;
    await this.#whenLoaded.promise;
    await this.#whenWorded();
    if (this.#gate.isUp) return;
    const view = this.#view;
    await view?.ready;
    // The element was moved meanwhile, and is drawn anew.
    if (view !== this.#view || !view) await this.#whenReady();
  }

  async #whenWorded(): Promise<void> {
    await this.updateComplete;
    await Promise.all([this.#words.settled, this.#said.settled]);
    await this.updateComplete;
  }

  async #load(signal: AbortSignal): Promise<void> {
    const {resolve} = this.#whenLoaded;
    // It has its size with its own styles.
    await this.updateComplete;
    await nearViewport(this, signal);
    try {
      const loading = Promise.all([this.loadView(), this.#words.ask(super.locale)]);
      this.#isAhead = 'near';
      this.#askAhead();
      const [module, hasWords] = await loading;
      if (signal.aborted) return;
      if (!hasWords) return this.#giveUp();
      this.#module = module;
      this.requestUpdate();
      await this.updateComplete;
      resolve();
    } catch (reason) {
      if (!signal.aborted) this.#miss(reason);
    }
  }

  /** @internal Fulfilled when a part that cannot be had may be asked for again; never where the element leaves the page before. */
  anotherChance(): Promise<void> {
    return (this.#chance ??= anotherChance(this, this.#stay?.signal ?? AbortSignal.abort()).then(() => void (this.#chance = null)));
  }

  #handleSaid(): void {
    this.#adopt();
    this.requestUpdate();
  }

  #miss(reason: unknown): void {
    tellMissing(this, reason);
    this.#giveUp();
  }

  /** Without a view or words for it the element's own children stay until there is another chance. */
  #giveUp(): void {
    this.requestUpdate();
    if (this.#isBroken) return;
    this.#isBroken = true;
    // To say so where there are none.
    this.#said.notices.ask();
    this.#said.status.ask();
    void this.anotherChance().then(() => this.#tryAgain());
  }

  async #tryAgain(): Promise<void> {
    if (!this.#isBroken || !this.#stay) return;
    this.#isBroken = false;
    this.#words.release();
    this.#said.forget();
    this.requestUpdate();
    if (!this.#module) await this.#load(this.#stay.signal);
  }

  #skeleton(): TemplateResult {
    return skeleton(this, this.hasWords ? this.strings.loading : null);
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
    this.#viewStyles = [viewStyles];
    this.#adopt();
    this.#view = createView(this);
  }

  /** Takes away what is drawn of another story, and its styles, which are not made for the notice. */
  #holdBack(): void {
    if (!this.#view) return;
    this.#dropView();
    this.#viewStyles = [];
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

  #adopt(): void {
    const notices = this.#said.notices.part;
    const own = (this.constructor as typeof LazyElement).elementStyles;
    this.#styles.adopt(this.renderRoot as ShadowRoot, own, [...(notices ? [notices.noticeStyles] : []), ...own, ...this.#viewStyles]);
  }
}
