import {batch, computed, effect, signal, untracked} from '@preact/signals-core';
import type {ReadonlySignal} from '@preact/signals-core';
import {buildEventTable} from '../data/build-event-table.js';
import {EMPTY_DATASET} from '../data/dataset.js';
import {readWindow} from '../data/index.js';
import type {Dataset} from '../data/index.js';
import type {EventTable, TimeWindow} from '../data/event-table.js';
import type {Issue} from '../data/issue.js';
import {rangeCounts} from '../data/range-counts.js';
import {isInWindow, maskedRows} from '../data/window-slice.js';
import {Acceptance} from './acceptance.js';
import {Asked} from './asked.js';
import type {Clock} from './clock.js';
import {FacetMasks, countFacets} from './facets.js';
import type {Facets} from './facets.js';
import {filterMask} from './filters.js';
import type {Filters} from './filters.js';
import {Loader} from './loader.js';
import type {LoadStage, Status} from './loader.js';
import {Playback} from './playback.js';
import {SharedCamera} from './shared-camera.js';
import {StoreLink} from './store-link.js';
import {VerifiedOnly} from './verified-only.js';
import type {FileFormat} from '../load/contract.js';
import type {LoadProgress} from '../load/load-file.js';
import type {PlayMode} from '../timeline/playback.js';

export type {Status};

interface Content {
  readonly table: EventTable;
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
}

/**
 * The state that the views of one story share. Values are read as properties, inside `effect` they are tracked; they are
 * written by actions only.
 */
export class EventStore {
  /** What the reader has agreed to see. */
  readonly acceptance = new Acceptance();
  /** Where the maps look. */
  readonly camera = new SharedCamera();
  /** The story in the address of the page. */
  readonly link = new StoreLink(this);
  readonly #content = signal<Content>(emptyContent());
  readonly #reports = signal<readonly Issue[]>([]);
  readonly #loader = new Loader({before: () => this.link.loading, show: (content, stage) => this.#show(content, stage)});
  readonly #window = signal<TimeWindow | null>(null);
  readonly #selected = signal<string | null>(null);
  readonly #hovered = signal<number | null>(null);
  readonly #clock = signal<Clock>('event');
  readonly #selectedRow = computed(() => (this.selected === null ? null : this.rowOf(this.selected)));
  readonly #filters = signal<Filters>({});
  readonly #verifiedOnly = new VerifiedOnly(() => this.#content.value.table, () => this.hover(null));
  /** Before what is computed by it. */
  readonly #asked = new Asked(this);
  readonly #filterMask: ReadonlySignal<Uint8Array | null> = computed(() => filterMask(this.table, this.filters, this.#asked.words));
  readonly #rows: ReadonlySignal<Uint32Array> = computed(() => maskedRows(this.table, this.window, this.filterMask));
  readonly #filteredRows: ReadonlySignal<Uint32Array> = computed(() => maskedRows(this.table, null, this.filterMask));
  readonly #facetMasks: ReadonlySignal<FacetMasks> = computed(() => new FacetMasks(this.table, this.filters, this.#asked.words, this.filterMask));
  readonly #facets: ReadonlySignal<Facets> = computed(() => countFacets(this.#facetMasks.value, this.window));
  readonly #playback = new Playback(this);

  /** Address of the event file, absolute; null where the data was handed over as an object. */
  get src(): string | null {
    return this.#loader.src;
  }

  /** A file that takes a while is shown as it comes: its status is `loading` until it has come whole, or as far as it does. */
  get status(): Status {
    return this.#loader.status;
  }

  /**
   * Why loading failed, in words. With the status `ready` it is why the file could not be read to its end, or that the reader
   * has stopped it: what was read is shown.
   */
  get error(): string | null {
    return this.#loader.error;
  }

  /** How far the load of a large file is; null while there is none. */
  get progress(): LoadProgress | null {
    return this.#loader.progress;
  }

  /** Whether events of the file that is asked for are shown: all, or those that have come. */
  get hasBegun(): boolean {
    return this.#loader.hasBegun;
  }

  /** @internal What elements tell the reader of a load by. */
  get loader(): Loader {
    return this.#loader;
  }

  /** The events that may be shown: all of the file, or only those that are verified where that is required. */
  get table(): EventTable {
    return this.#verifiedOnly.table;
  }

  /** The members of the file beside its events: title, categories, time zone, … */
  get dataset(): Dataset {
    return this.#content.value.dataset;
  }

  /** Problems of the file, then those of attributes. */
  get issues(): readonly Issue[] {
    return [...this.#content.value.issues, ...this.#reports.value];
  }

  /** Zone in which windows are read and the axis is drawn: the file's, else UTC. */
  get timeZone(): string {
    return this.dataset.timeZone ?? 'UTC';
  }

  /** Number of events that may be shown, whether or not they have a date or a place. */
  get total(): number {
    return this.table.length;
  }

  /** Whether only verified events are shown: the page has set it, or an element asks for it. */
  get requireVerified(): boolean {
    return this.#verifiedOnly.required;
  }

  /** Number of events of the file that are kept out of every view and count, as they are not verified. */
  get withheldCount(): number {
    return this.#verifiedOnly.withheldCount;
  }

  /** 1 for each row that the filters leave, in any window; null where they leave all. Another array with each change of them. */
  get filterMask(): Uint8Array | null {
    return this.#filterMask.value;
  }

  /** Whether a search is under way, as it may be among many thousand events: until it is done, what was found last is shown. */
  get searching(): boolean {
    return this.#asked.searching;
  }

  /** Whether the window and the filters leave a row. */
  shows(row: number): boolean {
    const {table, window, filterMask} = this;
    return row < table.length && filterMask?.[row] !== 0 && (!window || isInWindow(table, row, window));
  }

  /**
   * Rows that the window and the filters leave, in order of time; undated rows only while there is no window. They are listed
   * when they are asked for, which takes a pass: what is drawn with each frame counts instead.
   */
  get rows(): Uint32Array {
    return this.#rows.value;
  }

  /** Rows that the filters leave, in any window: what a timeline shows, since it shows what lies outside the window too. */
  get filteredRows(): Uint32Array {
    return this.#filteredRows.value;
  }

  /** How many rows those are, counted without listing them. */
  get visibleCount(): number {
    return rangeCounts(this.table, this.filterMask).inWindow(this.window);
  }

  /** Half-open, in UTC milliseconds; null is all dates. */
  get window(): TimeWindow | null {
    return this.#window.value;
  }

  /** Id of the selected event. */
  get selected(): string | null {
    return this.#selected.value;
  }

  /** Row of the selected event; null where none is selected or the file has no such event (yet). */
  get selectedRow(): number | null {
    return this.#selectedRow.value;
  }

  /** Row under the reader's pointer in any view. */
  get hoveredRow(): number | null {
    return this.#hovered.value;
  }

  /** Whose clock tells the times: of each event's place, or the reader's own, where no element fixes a zone. It is kept nowhere. */
  get clock(): Clock {
    return this.#clock.value;
  }

  get filters(): Filters {
    return this.#filters.value;
  }

  /** For each name that a filter chooses among, the number of events that it would show; counted when it is asked for. */
  get facets(): Facets {
    return this.#facets.value;
  }

  get playing(): boolean {
    return this.#playback.playing;
  }

  /** Multiple of the normal pace, at which the whole story takes about twenty seconds. */
  get speed(): number {
    return this.#playback.speed;
  }

  /** Whether a playback moves the window as a whole, or its end only. */
  get playMode(): PlayMode {
    return this.#playback.mode;
  }

  /** Whether the last playback ended because the reader did something else: the page was told where that was done. */
  get isStoppedByTouch(): boolean {
    return this.#playback.isStoppedByTouch;
  }

  /** Row of an event; null where the file has no such event, or none that may be shown. */
  rowOf(id: string): number | null {
    return this.table.texts.rowOf(id);
  }

  /** Runs `run` now and again whenever a value that it read has changed. @returns Stops it. */
  effect(run: () => void): () => void {
    return effect(run);
  }

  /** Groups several actions, so that views update once. */
  batch(run: () => void): void {
    batch(run);
  }

  /**
   * Loads an event file. A load under way is aborted; what was shown stays until the new file is read. The same address
   * twice is loaded once: call `reload` to ask again.
   */
  load(src: string): Promise<void> {
    return this.#loader.load(src);
  }

  /** Asks for the file again, after an error say, or reads bytes that were handed over again. */
  reload(): Promise<void> {
    return this.#loader.reload();
  }

  /** Ends the load of a file that is under way. The events that have come are shown. */
  cancel(): void {
    this.#loader.cancel();
  }

  /** Says whose names the file has, as in the attribute `fields`; null for ours. A file that is shown is read anew. */
  setFields(fields: string | null): Promise<void> {
    return this.#loader.setFields(fields);
  }

  /** Says what kind of file it is, as in the attribute `format`; null where the file itself tells. A file that is shown is read anew. */
  setFormat(format: FileFormat | null): Promise<void> {
    return this.#loader.setFormat(format);
  }

  /** Limits what is read of a file, as the attribute `max-bytes`; null for the default. A file that is shown is read anew. */
  setMaxBytes(maxBytes: number | null): Promise<void> {
    return this.#loader.setMaxBytes(maxBytes);
  }

  /**
   * Takes an event file as an object or as JSON text, or the bytes of a file of any kind that `load` takes.
   *
   * @returns Fulfilled when it is read. An object and a text are read at once.
   */
  setData(data: object | string): Promise<void> {
    return this.#loader.setData(data);
  }

  /** @throws RangeError where the window ends before it starts. */
  setWindow(window: TimeWindow | null): void {
    if (window && !(window.endMs > window.startMs)) {
      throw new RangeError(`setWindow: the window ends at ${window.endMs}, not after its start at ${window.startMs}.`);
    }
    const now = this.#window.peek();
    if (now?.startMs === window?.startMs && now?.endMs === window?.endMs) return;
    this.#window.value = window;
  }

  /** Sets the window as it is written in an attribute; '' and null are all dates. What cannot be read is reported. */
  setWindowText(text: string | null): void {
    const window = text ? readWindow(text, untracked(() => this.timeZone)) : null;
    if (text && !window) {
      const remedy = 'Write a day, 2022-01-04, or a range, 2022-01-04/2022-01-06.';
      this.report({
        code: 'window-unreadable',
        severity: 'warning',
        field: 'window',
        value: text,
        remedy,
        message: `window is "${text}", which is not a date or a range of dates that can be read. ${remedy} [window-unreadable]`,
      });
      return;
    }
    this.setWindow(window);
  }

  /** Selects an event by its id, or none. An id may be set before the file is read. */
  select(id: string | null): void {
    this.#selected.value = id;
  }

  selectRow(row: number | null): void {
    this.select(row === null || row >= this.table.length ? null : this.table.texts.id(row));
  }

  hover(row: number | null): void {
    this.#hovered.value = row;
  }

  /** @throws RangeError for a word that is no clock. */
  setClock(clock: Clock): void {
    if (clock !== 'event' && clock !== 'reader') throw new RangeError(`setClock: "${String(clock)}" is neither "event" nor "reader".`);
    this.#clock.value = clock;
  }

  /** Keeps all but verified events out of every view and count; false ends that, but for elements that ask for it. */
  setRequireVerified(required: boolean): void {
    this.#verifiedOnly.set(required);
  }

  /** The same for as long as an element asks for it. @returns Lets go. */
  askVerified(): () => void {
    return this.#verifiedOnly.ask();
  }

  setFilters(filters: Filters): void {
    this.#filters.value = filters;
  }

  /** Lets everything through again; the window stays. */
  resetFilters(): void {
    this.#filters.value = {};
  }

  /** Moves the window over the story. Fulfilled when the window is where that begins: what moves it is loaded first. */
  play(): Promise<void> {
    return this.#playback.play();
  }

  pause(): void {
    this.#playback.pause();
  }

  setSpeed(speed: number): void {
    this.#playback.setSpeed(speed);
  }

  setLoop(loop: boolean): void {
    this.#playback.loop = loop;
  }

  setPlayMode(mode: PlayMode): void {
    this.#playback.setMode(mode);
  }

  /** Whether a playback leaps over stretches without an event. */
  setSkipEmpty(skips: boolean): void {
    this.#playback.skipEmpty = skips;
  }

  /** Stops a playback because the reader does something else. @returns Whether anything played. */
  stopByTouch(): boolean {
    return this.#playback.stopByTouch();
  }

  /** Adds a problem that was found outside the file, in an attribute say; the same one is kept once. */
  report(issue: Issue): void {
    const known = this.#reports.peek();
    if (!known.some(({message}) => message === issue.message)) this.#reports.value = [...known, issue];
  }

  /** Stops what runs: loading and playing. The values stay readable, and `load` starts anew. */
  dispose(): void {
    this.pause();
    this.#loader.dispose();
  }

  #show(content: Content, {isFirst, isLast, isReadable}: LoadStage): void {
    this.#content.value = content;
    this.#hovered.value = null;
    if (isFirst) this.acceptance.reset();
    if (isReadable) this.link.show(isLast);
  }
}

function emptyContent(): Content {
  return {table: buildEventTable([]), dataset: EMPTY_DATASET, issues: []};
}
