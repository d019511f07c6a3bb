import {LitElement} from 'lit';
import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {EventTable} from '../../data/event-table.js';
import {readWindow} from '../../data/index.js';
import {LARGE_TABLE} from '../../data/large-table.js';
import {emit} from '../../events.js';
import {localeOf, stringsFor} from '../../l10n/language.js';
import {watchLanguage} from '../../l10n/watch-language.js';
import type {Strings} from '../../l10n/strings.js';
import type {FileFormat} from '../../load/contract.js';
import {nextTask} from '../../load/next-task.js';
import {readerTimeZone} from '../../store/clock.js';
import {EventStore} from '../../store/event-store.js';
import {stopByTouch} from '../../store/stop-by-touch.js';
import {joinStore} from './join-store.js';
import {arriveAt, listenForLinks} from './prose-links.js';
import {watchTouch} from './reader-touch.js';
import type {Lease} from '../../store/registry.js';
import {nameOf, watchRegistry} from '../../store/registry.js';

const JOINING = ['src', 'storeName'] as const;

/**
 * What all views have in common: they join a store, follow its values, and take the same attributes.
 *
 * A view reads the store in `render` or in `follow`; what it read there is tracked, and a change draws it again.
 *
 * @event {CustomEvent<{id: string | null}>} event-select - The reader selected an event, or none, here or by a link of the page or by Back and Forward.
 * @event {CustomEvent<{window: TimeWindow | null}>} event-window-change - The reader chose other dates, here or by a link of the page or by Back and Forward.
 * @event {CustomEvent<{filters: Filters}>} event-filter-change - The reader chose other filters, here or by a link of the page or by Back and Forward.
 * @event {CustomEvent<{playing: boolean, speed: number}>} event-playback-change - The reader stopped a playback by doing something else here.
 * @cssproperty --event-ink - Text; default: the article's colour, as dark or light as it takes to be read.
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
 * @cssproperty --event-heading-font - Font family of headings; default: that of the text.
 * @cssproperty --event-heading-weight - Weight of headings; default `bold`.
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

  /**
   * What the file calls our fields, where it was made by others: `title:conflict_name start:date_start end:date_end`. Behind a
   * name may stand what its values mean, `category:type(1='Battle',2='Riot')`; `claims_kind:=deaths` is the same for all
   * events. What is not named is found by usual names, and reported.
   */
  @property() fields: string | null = null;

  /** Kind of the file: `geojson`, `ndjson` (one Feature a line), `csv` or `parquet`; default: found out by its content and its name. */
  @property() format: FileFormat | null = null;

  /** Most bytes that are read of the file, after decompression; `Infinity` for all. What has come until then is shown. Default: 512 MiB. */
  @property({type: Number, attribute: 'max-bytes'}) maxBytes: number | null = null;

  /** Accessible name of the view; default: its kind, in the language of the page. */
  @property() label: string | null = null;

  /** `auto` follows the page's `color-scheme`; `light` and `dark` are fixed. */
  @property({reflect: true}) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Dates shown, as a day `2022-01-04` or a range `2022-01-04/2022-01-06` (last day included) in the story's zone; empty is all. */
  @property() window: string | null = null;

  /** Id of the selected event. */
  @property() selected: string | null = null;

  /** Keeps all but verified events out of every view of the story, for as long as the element is in the page. */
  @property({type: Boolean, attribute: 'require-verified'}) requireVerified = false;

  /**
   * Keeps dates, selection, filters and the reader's view of the map in the fragment of the page's address, for the whole story:
   * `#event=aktau&window=2022-01-04`, or `#north.event=…` for a story with the name “north” (attribute `store`). Such an address
   * restores them, as Back and Forward do, and the card offers to copy one.
   */
  @property({type: Boolean}) hash = false;

  /** IANA zone in which all times are shown; default: each event's own and the story's on the axis, or the reader's where the reader asks for that. */
  @property({attribute: 'time-zone'}) timeZone: string | null = null;

  /** Shows the problems of the event file over the element, for its editor: how many there are, and each with its remedy. */
  @property({type: Boolean}) debug = false;

  #given: EventStore | null = null;
  #lease: Lease | null = null;
  /** The store that was asked for what the attributes say. */
  #asked: WeakRef<EventStore> | null = null;
  /** Stops what runs for as long as the element is in the page. */
  #staying: (() => void)[] = [];
  /** Takes the story out of the address. */
  #unlink: (() => void) | null = null;
  /** Lets go of what `requireVerified` asks of the store. */
  #unask: (() => void) | null = null;
  #following: (() => void)[] = [];
  #unfollow: (() => void) | null = null;
  /** The last state that the page was told of, and whose it was. */
  #announced: {readonly store: EventStore; readonly state: string} | null = null;
  #drawnTable: WeakRef<EventTable> | undefined;
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
    void own.setData(file);
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

  /** Moves the window over the story. Fulfilled when that has begun. */
  async play(): Promise<void> {
    await this.store?.play();
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
    this.#staying = [watchRegistry(() => this.#handleRegistryChange()), listenForLinks(this), watchTouch(this), watchLanguage(this, () => this.requestUpdate())];
    this.#join();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#staying.splice(0)) stop();
    this.#letGo();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.isConnected && JOINING.some((name) => changed.has(name))) this.#join();
    if (changed.has('hash')) this.#askLink();
    const isLater = this.hasUpdated;
    if (changed.has('window') && (this.window !== null || changed.get('window'))) this.#whenReadOnce((store) => this.#askWindow(store, isLater));
    if (changed.has('selected') && (this.selected !== null || changed.get('selected'))) this.#askSelected(isLater);
    if (changed.has('timeZone')) this.#checkTimeZone();
    if (changed.has('requireVerified')) this.#askVerified();
    if (changed.has('fields') && (this.fields !== null || changed.get('fields'))) void this.store?.setFields(this.fields);
    if (changed.has('format') && (this.format !== null || changed.get('format'))) void this.store?.setFormat(this.format);
    if (changed.has('maxBytes') && (this.maxBytes ?? changed.get('maxBytes') ?? null) !== null) void this.store?.setMaxBytes(this.maxBytes);
  }

  /** The element has joined a store, which may be read or not: what its attributes ask of it is asked now. */
  protected joined?(store: EventStore): void;

  /** The views of a large table, when it is new, draw it in a task each. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const table = this.store?.table;
    const isLong = table !== undefined && table.length > LARGE_TABLE && this.#drawnTable?.deref() !== table;
    this.#drawnTable = table && new WeakRef(table);
    return isLong ? nextTask().then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

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

  /** @internal Its words, which are there before its view is; English while those of its language are not. */
  get strings(): Strings {
    return stringsFor(this.locale);
  }

  /** @internal The language of the file's texts where it names one. */
  get fileLang(): string | undefined {
    return this.store?.dataset.lang;
  }

  /** @internal The zone that the attribute fixes, whatever clock the reader chooses. */
  get fixedTimeZone(): string | undefined {
    return this.timeZone && isTimeZone(this.timeZone) ? this.timeZone : undefined;
  }

  /** @internal The zone that the reader is shown for everything, or undefined for each event's own. */
  get shownTimeZone(): string | undefined {
    return this.fixedTimeZone ?? (this.store?.clock === 'reader' ? readerTimeZone() : undefined);
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
    stopByTouch(store, this);
    store.selectRow(row);
    store.link.step();
    emit(this, 'event-select', {id: store.selected});
  }

  #join(): void {
    const lease = joinStore(this, {given: this.#given, name: this.storeName, src: this.src});
    if (lease && lease.store === this.#lease?.store) return lease.release();
    this.#letGo();
    this.#lease = lease;
    if (!lease) return this.requestUpdate();
    // Before anything is told or drawn of the store.
    this.#askVerified();
    this.#askLink();
    // An element that is moved comes back to its store: what the reader has chosen meanwhile is not undone.
    if (lease.store !== this.#asked?.deref()) {
      if (this.window) this.#whenReadOnce((store) => this.#askWindow(store, false));
      if (this.selected) this.#askSelected(false);
      this.#asked = new WeakRef(lease.store);
    }
    if (this.fields !== null) void lease.store.setFields(this.fields);
    if (this.format !== null) void lease.store.setFormat(this.format);
    if (this.maxBytes !== null) void lease.store.setMaxBytes(this.maxBytes);
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
    this.#unask?.();
    this.#unask = null;
    this.#unlink?.();
    this.#unlink = null;
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
    const issue = issues.find(({message, severity, row}) => message === error || (severity === 'error' && row === undefined)) ?? null;
    if (error !== null) emit(this, 'event-error', {src, message: error, issue});
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

  #whenReadOnce(run: (store: EventStore) => void, isRead = (store: EventStore) => store.hasBegun): void {
    const {store} = this;
    if (!store) return;
    if (isRead(store)) return run(store);
    const stop = store.effect(() => {
      if (!isRead(store)) return;
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

  /** @param isLater - The page asks for other dates than at first, when the address may overrule it. */
  #askWindow(store: EventStore, isLater: boolean): void {
    const window = readWindow(this.window ?? '', store.timeZone);
    if (isLater || !window || store.link.begins({window})) store.setWindowText(this.window);
    const {timeZone, window: asked} = store;
    // In a file that is still read, the zone may come last.
    const readAgain = () => timeZone !== store.timeZone && asked === store.window && store.setWindowText(this.window);
    if (store.status === 'loading') this.#whenReadOnce(readAgain, ({status}) => status === 'ready');
  }

  #askSelected(isLater: boolean): void {
    if (isLater || this.store?.link.begins({event: this.selected})) this.store?.select(this.selected);
  }

  #askLink(): void {
    const {store} = this;
    if (this.hash && store) this.#unlink ??= store.link.hold(this, nameOf(store), (id) => void arriveAt(store, id));
    if (this.hash) return;
    this.#unlink?.();
    this.#unlink = null;
  }

  #askVerified(): void {
    if (this.requireVerified) {
      this.#unask ??= this.store?.askVerified() ?? null;
      return;
    }
    this.#unask?.();
    this.#unask = null;
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
