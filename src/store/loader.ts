import {batch, signal} from '@preact/signals-core';
import {readOwnFile} from '../data/read-own-file.js';
import {CancelError} from '../load/body-chunks.js';
import type {FileFormat} from '../load/contract.js';
import type {LoadListener, LoadProgress, LoadedPart} from '../load/load-file.js';
import {missingPart} from '../load/missing-part.js';
import {isSmall, openFile} from '../load/open-file.js';

/** `idle` before there is anything to load. */
export type Status = 'idle' | 'loading' | 'ready' | 'error';

/** Where what was loaded is shown. */
export interface LoadTarget {
  /** What must be there before anything is shown; null where nothing must. */
  before(): Promise<void> | null;
  show(part: LoadedPart, stage: LoadStage): void;
}

export interface LoadStage {
  /** Nothing of this file was shown before: a file that is asked for again is no other one. */
  readonly isFirst: boolean;
  /** Nothing more of it comes. */
  readonly isLast: boolean;
  /** Whether it is an event file at all. */
  readonly isReadable: boolean;
}

/** One load. */
interface Load {
  /** Ended where it is overtaken; with a `CancelError` where the reader wants no more of it. */
  readonly connection: AbortController;
  /** Ended when nothing of the load is shown any more. */
  readonly hold: AbortController;
}

/** Loads event files for a store, one at a time. Values are tracked where they are read. */
export class Loader {
  readonly #target: LoadTarget;
  readonly #src = signal<string | null>(null);
  readonly #status = signal<Status>('idle');
  readonly #error = signal<string | null>(null);
  readonly #progress = signal<LoadProgress | null>(null);
  readonly #hasBegun = signal(false);
  readonly #isOpen = signal(false);
  readonly #isLong = signal(false);
  #load: Load | null = null;
  /** What the table that is shown needs. */
  #held: AbortController | null = null;
  #fields: string | null = null;
  #format: FileFormat | null = null;
  #maxBytes: number | null = null;
  /** The file that was handed over, for as long as it is shown. */
  #given: object | string | null = null;
  /** Events that are shown of the file that is asked for. */
  #shownRows = 0;

  constructor(target: LoadTarget) {
    this.#target = target;
  }

  get src(): string | null {
    return this.#src.value;
  }

  get status(): Status {
    return this.#status.value;
  }

  get error(): string | null {
    return this.#error.value;
  }

  get progress(): LoadProgress | null {
    return this.#progress.value;
  }

  /** Whether events of the file that is asked for are shown, all or some. */
  get hasBegun(): boolean {
    return this.#hasBegun.value;
  }

  /** Whether the file is read, or was: it has been answered for, and is no small one that is read at once. */
  get isOpen(): boolean {
    return this.#isOpen.value;
  }

  /** Whether the file is one that takes a while. */
  get isLong(): boolean {
    return this.#isLong.value;
  }

  /** Whether the file can be asked for again. */
  get canReload(): boolean {
    return this.src !== null || isBytes(this.#given);
  }

  async load(src: string): Promise<void> {
    if (src !== this.#src.peek()) await this.#fetch(src);
  }

  async reload(): Promise<void> {
    const src = this.#src.peek();
    // What is wrong with it may lie in the browser's cache.
    if (src !== null) await this.#fetch(src, 'no-cache');
    else if (this.#given && isBytes(this.#given)) await this.setData(this.#given);
  }

  async setFields(fields: string | null): Promise<void> {
    if (fields === this.#fields) return;
    this.#fields = fields;
    await this.#readAnew();
  }

  async setFormat(format: FileFormat | null): Promise<void> {
    if (format === this.#format) return;
    this.#format = format;
    await this.#readAnew();
  }

  async setMaxBytes(maxBytes: number | null): Promise<void> {
    if (Object.is(maxBytes, this.#maxBytes)) return;
    this.#maxBytes = maxBytes;
    await this.#readAnew();
  }

  /** @returns Fulfilled when it is read: an event file with our names is read at once. */
  async setData(data: object | string): Promise<void> {
    if (!isApart(data)) return this.#take(data);
    // A stream cannot be read a second time.
    const load = this.#begin(null, data instanceof ReadableStream ? null : data);
    await this.#run(load, async () => {
      this.#isOpen.value = true;
      this.#isLong.value = true;
      const {loadGiven} = await reader(import('../load/load-given.js'));
      await this.#read(load, (listener) => loadGiven(data, this.#options, load, listener));
    });
  }

  /** Ends a load under way. What has come is kept. */
  cancel(): void {
    const load = this.#load;
    load?.connection.abort(new CancelError(`${this.#src.peek() ?? 'The file'} was not loaded: the loading was stopped. [load-cancelled]`));
  }

  dispose(): void {
    const isLoading = this.#load !== null;
    this.#giveUp();
    this.#held?.abort();
    this.#held = null;
    removeEventListener('online', this.#again);
    if (!isLoading) return;
    batch(() => {
      this.#src.value = null;
      this.#settle('idle', null);
    });
  }

  get #options(): {readonly fields: string | null; readonly format: FileFormat | null; readonly maxBytes: number | null} {
    return {fields: this.#fields, format: this.#format, maxBytes: this.#maxBytes};
  }

  /** The connection is back. */
  readonly #again = (): void => void this.reload();

  async #readAnew(): Promise<void> {
    this.#shownRows = 0;
    const status = this.#status.peek();
    if (this.#given) await this.setData(this.#given);
    // What is not yet read will be as it was asked for last.
    else if (status === 'ready' || status === 'error' || this.#isOpen.peek()) await this.reload();
  }

  async #fetch(src: string, cache?: RequestCache): Promise<void> {
    const load = this.#begin(src, null);
    // It is there when the file is.
    if (IS_READ_APART.test(src)) void importLoading().catch(() => undefined);
    await this.#run(load, async () => {
      const {signal} = load.connection;
      const file = await openFile(src, () => this.#options, signal, cache);
      // The first that is shown of the file is what the address says.
      await this.#target.before();
      signal.throwIfAborted();
      if ('whole' in file) return this.#show(load, this.#readOwn(file.whole) ?? (await this.#readAny(file.whole)), true);
      this.#isOpen.value = true;
      // A worker would take longer to start than to read it.
      const isShort = isSmall(file);
      this.#isLong.value = !isShort;
      const [{loadFile}] = await reader(Promise.all([importLoading(), isShort && import('../load/read-here.js')]));
      await this.#read(load, (listener) => loadFile(file, this.#options, load.hold.signal, listener, isShort ? withoutWorker : undefined));
    });
  }

  async #take(data: object | string): Promise<void> {
    const own = this.#readOwn(data);
    if (own) return batch(() => this.#show(this.#begin(null, data), own, true));
    const load = this.#begin(null, data);
    await this.#run(load, async () => this.#show(load, await this.#readAny(data), true));
  }

  #readOwn(data: object | string): LoadedPart | null {
    return this.#fields ? null : readOwnFile(data);
  }

  async #readAny(data: object | string): Promise<LoadedPart> {
    const {readEventFile} = await reader(import('../data/read-event-file.js'));
    return readEventFile(data, {fields: this.#fields});
  }

  #begin(src: string | null, given: object | string | null): Load {
    this.#giveUp();
    if (src === null || src !== this.#src.peek()) this.#shownRows = 0;
    const load = {connection: new AbortController(), hold: new AbortController()};
    this.#load = load;
    this.#given = given;
    batch(() => {
      this.#src.value = src;
      this.#hasBegun.value = false;
      this.#isOpen.value = false;
      this.#isLong.value = false;
      this.#settle('loading', null);
    });
    return load;
  }

  async #run(load: Load, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      load.hold.abort();
      // What sends the file may still be sending.
      load.connection.abort();
      if (this.#load !== load) return;
      batch(() => {
        this.#hasBegun.value = this.#shownRows > 0;
        this.#settle('error', error instanceof Error ? error.message : String(error));
      });
    } finally {
      if (this.#load === load) this.#load = null;
    }
  }

  async #read(load: Load, read: (listener: LoadListener) => Promise<LoadedPart>): Promise<void> {
    const whole = await read({
      show: (part) => this.#show(load, part, false),
      progress: (progress) => {
        if (this.#load === load) this.#progress.value = progress;
      },
    });
    this.#show(load, whole, true);
  }

  #show(load: Load, part: LoadedPart, isLast: boolean): void {
    if (this.#load !== load) return;
    const isEmpty = part.table.length === 0;
    const wrong = isEmpty ? part.issues.find(({severity, row}) => severity === 'error' && row === undefined) : undefined;
    // In the issues it is “the file”; here nothing else says which.
    const fault = part.fault ?? wrong?.message.replace(/^The file/, () => this.#src.peek() ?? 'The file') ?? null;
    const isFirst = !this.#shownRows && !this.#hasBegun.peek();
    // Asked for again, a file that has not come as far as before takes nothing away.
    const isLess = part.table.length < this.#shownRows && (!isLast || fault !== null);
    if (isLess && isLast) load.hold.abort();
    if (!isLess) {
      if (this.#held !== load.hold) this.#held?.abort();
      this.#held = load.hold;
      this.#shownRows = part.table.length;
    }
    batch(() => {
      if (!isLess || isLast) this.#hasBegun.value = true;
      if (isLast) {
        this.#load = null;
        this.#settle(isEmpty && fault !== null ? 'error' : 'ready', fault);
      }
      if (!isLess) this.#target.show(part, {isFirst, isLast, isReadable: !isEmpty || fault === null});
    });
  }

  #settle(status: Status, error: string | null): void {
    removeEventListener('online', this.#again);
    if (BY_CONNECTION.test(error ?? '')) addEventListener('online', this.#again);
    batch(() => {
      this.#status.value = status;
      this.#error.value = error;
      this.#progress.value = null;
    });
  }

  #giveUp(): void {
    const load = this.#load;
    this.#load = null;
    load?.connection.abort();
    if (load && load.hold !== this.#held) load.hold.abort();
  }
}

/** Endings of files that are never read at once. */
const IS_READ_APART = /\.(csv|tsv|ndjson|jsonl|geojsonl|parquet|gz)(?=[?#]|$)/i;

/** What another connection may mend. A server that has answered is not asked again by itself: many readers would do so at once. */
const BY_CONNECTION = /\[(?:fetch-failed|load-cut|load-stalled|chunk-missing)\]$/;

const importLoading = () => import('../load/load-file.js');

function reader<Part>(loading: Promise<Part>): Promise<Part> {
  return loading.catch((reason: unknown) => {
    throw new Error(missingPart('What reads the file', reason));
  });
}

const withoutWorker = () => Promise.resolve(null);

/** Whether data is read apart from the page, or in slices: bytes, and columns. */
function isApart(data: object | string): data is object {
  return isBytes(data) || (typeof data === 'object' && (data as {type?: unknown}).type === 'EventColumns');
}

function isBytes(data: object | string | null): boolean {
  return data instanceof Blob || data instanceof ArrayBuffer || data instanceof ReadableStream;
}
