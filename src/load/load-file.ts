import type {Dataset} from '../data/dataset.js';
import type {EventTable} from '../data/event-table.js';
import type {Issue} from '../data/issue.js';
import type {ByteTexts} from './byte-texts.js';
import type {LoadStep, LoadedTable} from './contract.js';
import {createLoadWorker, createParquetWorker} from './create-worker.js';
import {isParquet, PARQUET_HEAD_BYTES} from './is-parquet.js';
import {loadFault} from './load-fault.js';
import type {OpenFile} from './open-file.js';
import {openWorker} from './open-worker.js';
import type {OpenWorker} from './open-worker.js';
import type {ReadingOptions} from './protocol.js';
import {readInWorker} from './read-in-worker.js';
import type {Reader} from './reader.js';
import {Source} from './source.js';
import {toEventTable} from './to-event-table.js';
import {WorkerQuestions} from './worker-service.js';

/** How far a load is. */
export interface LoadProgress {
  /** Events that were read. */
  readonly rows: number;
  /** Bytes of the file, as it is sent or stored. */
  readonly bytes: number;
  /** null where it is not known how many there will be. */
  readonly totalBytes: number | null;
}

/** What was read of a file. */
export interface LoadedPart {
  readonly table: EventTable;
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
  /** Why that is not all of a file that is read, in words. */
  readonly fault?: string;
}

export interface LoadListener {
  /** Some of the file is there: after the first rows, and then whenever their number has trebled or some time has passed. */
  show(part: LoadedPart): void;
  /** Told ten times a second at most. */
  progress(progress: LoadProgress): void;
}

const TELL_EVERY_MS = 100;
/** Codes of what ends a file early, whatever else is wrong with it. */
const ENDS = new Set(['too-large', 'gzip-broken']);

/**
 * Reads a file as it comes: in a worker, or in slices on the page's own thread where a worker is not to be had.
 *
 * A file that breaks off is shown as far as it was read, also where it is the reader who wants no more (`CancelError`).
 *
 * @param signal - Gives the load up. After its end, lets go of what the table still needs: the worker that searches it.
 * @returns All of the file, or what could be read of it.
 * @throws The signal's reason; an Error in words, where nothing could be read.
 */
export async function loadFile(file: OpenFile, options: ReadingOptions, signal: AbortSignal, listener: LoadListener, start = openWorker): Promise<LoadedPart> {
  const source = new Source(file.chunks);
  let texts: ByteTexts | undefined;
  let part: LoadedPart | undefined;
  let toldMs = -Infinity;
  const task = {...options, name: file.name, totalBytes: file.totalBytes};
  const isColumns = options.format === 'parquet' || (!options.format && (await isParquet(await source.head(PARQUET_HEAD_BYTES))));
  signal.throwIfAborted();
  const worker = await start(signal, isColumns ? createParquetWorker : createLoadWorker);
  const reader = worker ? readThere(worker, source, task, signal, () => texts) : (await import('./read-here.js')).readHere(source, task);
  signal.throwIfAborted();

  const partOf = (loaded: LoadedTable): LoadedPart => {
    const table = toEventTable({...loaded, columns: {...loaded.columns, service: reader.service(loaded)}}, texts);
    texts = table.texts as ByteTexts;
    return {table, dataset: loaded.dataset, issues: loaded.issues};
  };
  const tell = ({rows}: LoadStep) => {
    if (performance.now() - toldMs < TELL_EVERY_MS) return;
    toldMs = performance.now();
    listener.progress({rows, bytes: source.bytes, totalBytes: file.totalBytes});
  };

  try {
    for (;;) {
      const {done, value} = await reader.steps.next();
      signal.throwIfAborted();
      if (done) return ended(partOf(value), value, source, file);
      tell(value);
      if (!value.snapshot) continue;
      part = partOf(value.snapshot);
      listener.show(part);
    }
  } catch (error) {
    if (signal.aborted || !part) throw error;
    return {...part, fault: `${file.name || 'The file'} was not read to its end. ${String(error)} [load-failed]`};
  }
}

/** What was read, and why it is not all of the file. */
function ended(part: LoadedPart, {isComplete, failure}: LoadedTable, {failure: broken, bytes}: Source, {name, totalBytes}: OpenFile): LoadedPart {
  if (broken !== null) {
    const fault = loadFault(broken, {name, bytes, totalBytes});
    if (part.table.length === 0) throw new Error(fault.message);
    return {...part, issues: [...part.issues, fault], fault: fault.message};
  }
  if (isComplete) return part;
  const wrongs = part.issues.filter(({severity, row}) => severity === 'error' && row === undefined);
  const wrong = wrongs.find(({code}) => ENDS.has(code)) ?? wrongs[0];
  const words = wrong?.message ?? `The file ended too early. ${failure === undefined ? '' : String(failure)} [load-cut]`;
  // In the issues it is “the file”; here nothing else says which.
  return {...part, fault: words.replace(/^The file/, () => name || 'The file')};
}

/** Has the worker read the file, and then answer for its words. */
function readThere(worker: OpenWorker, chunks: Source, options: ReadingOptions, signal: AbortSignal, texts: () => ByteTexts | undefined): Reader {
  const questions = new WorkerQuestions(worker);
  signal.addEventListener('abort', () => questions.close(), {once: true});
  let snapshot = 0;
  const textBlock = (index: number) => texts()?.block(index) ?? new Uint8Array();
  return {steps: readInWorker(worker, {chunks, options, textBlock}), service: () => questions.service(++snapshot)};
}
