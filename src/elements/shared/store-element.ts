import {LitElement} from 'lit';
import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {emit} from '../../events.js';
import {localeOf, stringsFor} from '../../l10n/language.js';
import type {Strings} from '../../l10n/strings.js';
import {EventStore} from '../../store/event-store.js';
import {joinStore} from './join-store.js';
import type {Lease} from '../../store/registry.js';
import {watchRegistry} from '../../store/registry.js';

const JOINING = ['src', 'storeName'] as const;

/**
 * What all views have in common: they join a store, follow its values, and take the same attributes.
 *
 * A view reads the store in `render` or in `follow`; what it read there is tracked, and a change draws it again.
 *
 * @cssproperty --event-ink - Text; default `light-dark(#1d1d1b, #eceae4)`.
 * @cssproperty --event-ink-soft - Text that steps back; default `light-dark(#5b5a55, #aaa79e)`.
 * @cssproperty --event-paper - What text stands on; default `light-dark(#ffffff, #16181a)`.
 * @cssproperty --event-raised - Buttons and tooltips; default `light-dark(#ffffff, #222629)`.
 * @cssproperty --event-wash - Ground of what is pointed at or chosen; default `light-dark(#f5f3ee, #1f2326)`.
 * @cssproperty --event-line - Thin lines; default `light-dark(#dcd9d1, #393d40)`.
 * @cssproperty --event-accent - Links, and what is chosen; default `light-dark(#0f5c8c, #7fc1ec)`.
 * @cssproperty --event-focus - Ring around what has the focus; default: the accent.
 * @cssproperty --event-radius - Radius of corners; default `3px`.
 * @cssproperty --event-font - Font family; default: the article's own.
 * @cssproperty --event-font-size - Size of the text; default `0.875rem`.
 */
export abstract class StoreElement extends LitElement {
  static override get observedAttributes(): string[] {
    // `lang` is the platform's own property: it is watched, not redefined.
    return [...super.observedAttributes, 'lang'];
  }

  /** Address of the event file, relative to the page. Elements with the same address share one store and one load. */
  @property() src: string | null = null;

  /** Name of a store that elements far apart share; set by the attribute `store`. */
  @property({attribute: 'store'}) storeName: string | null = null;

  /** Accessible name of the view; default: its kind, in the language of the page. */
  @property() label: string | null = null;

  /** `auto` follows the page's `color-scheme`; `light` and `dark` are fixed. */
  @property({reflect: true}) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Dates shown, as a day `2022-01-04` or a range `2022-01-04/2022-01-06` (last day included) in the story's zone; empty is all. */
  @property() window: string | null = null;

  /** Id of the selected event. */
  @property() selected: string | null = null;

  /** IANA zone in which all times are shown; default: each event's own, and the story's on the axis. */
  @property({attribute: 'time-zone'}) timeZone: string | null = null;

  #given: EventStore | null = null;
  #lease: Lease | null = null;
  /** The store that was asked for what the attributes say. */
  #asked: WeakRef<EventStore> | null = null;
  #unwatch: (() => void) | null = null;
  #following: (() => void)[] = [];
  #unfollow: (() => void) | null = null;
  /** The last state that the page was told of, and whose it was. */
  #announced: {readonly store: EventStore; readonly state: string} | null = null;
  /** Called when another store is joined. */
  readonly #joinWatchers = new Set<() => void>();

  /** The store that the element has joined, or one to join. Undefined while the page has none. */
  get store(): EventStore | undefined {
    return this.#lease?.store;
  }

  set store(store: EventStore | null | undefined) {
    this.#given = store ?? null;
    if (this.isConnected) this.#join();
  }

  /** An event file as an object, in place of `src`. Reading it gives back nothing: read `store` instead. */
  set data(file: object | string) {
    const own = new EventStore();
    own.setData(file);
    this.store = own;
  }

  /** Fulfilled when the event file is read and the element has drawn it; rejected when it cannot be read. */
  get ready(): Promise<void> {
    return this.#whenRead().then(async () => void (await this.updateComplete));
  }

  /** Selects an event by its id, or none. Fires no event: the page did it. */
  select(id: string | null): void {
    this.store?.select(id);
  }

  /** Moves the window over the story. */
  play(): void {
    this.store?.play();
  }

  pause(): void {
    this.store?.pause();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchRegistry(() => this.#handleRegistryChange());
    this.#join();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
    this.#letGo();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.isConnected && JOINING.some((name) => changed.has(name))) this.#join();
    if (changed.has('window') && (this.window !== null || changed.get('window'))) this.#whenReadOnce((store) => store.setWindowText(this.window));
    if (changed.has('selected') && (this.selected !== null || changed.get('selected'))) this.store?.select(this.selected);
    if (changed.has('timeZone')) this.#checkTimeZone();
  }

  /** The element has joined a store, which may be read or not: what its attributes ask of it is asked now. */
  protected joined?(store: EventStore): void;

  /** Draws under watch: what `render` reads of the store is tracked. */
  protected override performUpdate(): void {
    this.#unfollow?.();
    let isFirst = true;
    const run = () => {
      if (isFirst) super.performUpdate();
      else this.requestUpdate();
      isFirst = false;
    };
    const store = this.store;
    if (store) this.#unfollow = store.effect(run);
    else run();
  }

  /** @internal Language in which the element speaks. */
  get locale(): string {
    return localeOf(this);
  }

  /** @internal */
  get strings(): Strings {
    return stringsFor(this.locale);
  }

  /** @internal The zone that the reader is shown for everything, or undefined for each event's own. */
  get shownTimeZone(): string | undefined {
    return this.timeZone && isTimeZone(this.timeZone) ? this.timeZone : undefined;
  }

  /** @internal The zone of axis and window. */
  get axisTimeZone(): string {
    return this.shownTimeZone ?? this.store?.timeZone ?? 'UTC';
  }

  /** @internal The group around the element has another store. */
  rejoin(): void {
    if (this.isConnected) this.#join();
  }

  /** @internal Selects as the reader's act: the store is changed and the page is told. */
  selectByReader(row: number | null): void {
    const {store} = this;
    if (!store) return;
    store.selectRow(row);
    emit(this, 'event-select', {id: store.selected});
  }

  #join(): void {
    const lease = joinStore(this, {given: this.#given, name: this.storeName, src: this.src});
    if (lease && lease.store === this.#lease?.store) return lease.release();
    this.#letGo();
    this.#lease = lease;
    if (!lease) return this.requestUpdate();
    // An element that is moved comes back to its store: what the reader has chosen meanwhile is not undone.
    if (lease.store !== this.#asked?.deref()) {
      if (this.window) this.#whenReadOnce((store) => store.setWindowText(this.window));
      if (this.selected) lease.store.select(this.selected);
      this.#asked = new WeakRef(lease.store);
    }
    this.#checkTimeZone();
    this.joined?.(lease.store);
    this.#following.push(lease.store.effect(() => this.#announce(lease.store)));
    for (const changed of [...this.#joinWatchers]) changed();
    this.requestUpdate();
  }

  #letGo(): void {
    this.#unfollow?.();
    this.#unfollow = null;
    for (const stop of this.#following.splice(0)) stop();
    this.#lease?.release();
    this.#lease = null;
  }

  /** A store of lower rank may come or go: an element with none of its own joins the page's first. */
  #handleRegistryChange(): void {
    if (!this.#lease) this.#join();
  }

  /** Fires `event-load` or `event-error` once for each file, also where the element is moved in the page. */
  #announce(store: EventStore): void {
    if (store !== this.store) return;
    const {status, error, src, total, issues} = store;
    const state = `${status} ${src} ${error}`;
    if (store === this.#announced?.store && state === this.#announced.state) return;
    this.#announced = {store, state};
    if (status === 'ready') emit(this, 'event-load', {src, total, issues});
    const issue = issues.find(({severity, row}) => severity === 'error' && row === undefined) ?? null;
    if (status === 'error') emit(this, 'event-error', {src, message: error ?? '', issue});
  }

  async #whenRead(): Promise<EventStore> {
    return new Promise((resolve, reject) => {
      const stop = this.#watch((store) => {
        if (store.status === 'ready') resolve(store);
        else if (store.status === 'error') reject(new Error(store.error ?? ''));
        else return;
        queueMicrotask(() => stop());
      });
    });
  }

  #whenReadOnce(run: (store: EventStore) => void): void {
    const {store} = this;
    if (!store) return;
    if (store.status === 'ready') return run(store);
    const stop = store.effect(() => {
      if (store.status !== 'ready') return;
      queueMicrotask(() => {
        stop();
        if (this.store === store) run(store);
      });
    });
    this.#following.push(stop);
  }

  /** Follows the store that is joined now or next. */
  #watch(run: (store: EventStore) => void): () => void {
    let stop: (() => void) | undefined;
    const attach = () => {
      stop?.();
      const {store} = this;
      stop = store?.effect(() => run(store));
    };
    this.#joinWatchers.add(attach);
    attach();
    return () => {
      this.#joinWatchers.delete(attach);
      stop?.();
    };
  }

  #checkTimeZone(): void {
    if (!this.timeZone || isTimeZone(this.timeZone)) return;
    const remedy = 'Write an IANA name such as Asia/Almaty.';
    const message = `time-zone is "${this.timeZone}", which is not a time zone that this browser knows. ${remedy} [time-zone-unknown]`;
    this.store?.report({code: 'time-zone-unknown', severity: 'warning', field: 'time-zone', value: this.timeZone, remedy, message});
  }
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', {timeZone: name}));
  } catch {
    return false;
  }
}
