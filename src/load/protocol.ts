import type {LabelKind} from '../data/text-service.js';
import type {LabelIndex} from '../data/label-index.js';
import type {LoadStep, LoadedTable, StreamOptions} from './contract.js';

/** What of the options of a reading goes to a worker. */
export type ReadingOptions = Pick<StreamOptions, 'fields' | 'format' | 'name' | 'maxRowBytes' | 'maxBytes' | 'totalBytes'>;

/** A question about the words of a snapshot, which is told by its number: another one has other rows. */
export type Question = {readonly id: number; readonly snapshot: number} & (
  | {readonly ask: 'search'; readonly query: string}
  | {readonly ask: 'labels'; readonly labels: LabelKind}
);

export type ToWorker =
  | {readonly kind: 'open'; readonly options: ReadingOptions}
  | {readonly kind: 'chunk'; readonly bytes: Uint8Array}
  /** No more bytes come: the file is whole, or it has broken off. */
  | {readonly kind: 'end'; readonly isBroken: boolean}
  /** A block of text that was asked for. */
  | {readonly kind: 'block'; readonly bytes: Uint8Array}
  /** The page has had its rest after a snapshot: the reading, which waits for that, goes on. */
  | {readonly kind: 'go-on'}
  | ({readonly kind: 'question'} & Question)
  /** The answer is not wanted any more. */
  | {readonly kind: 'never-mind'; readonly id: number};

export type FromWorker =
  | {readonly kind: 'ready'}
  /** So many bytes of the file have been read since the last time: as many may be sent. */
  | {readonly kind: 'taken'; readonly bytes: number}
  | {readonly kind: 'step'; readonly step: LoadStep}
  | {readonly kind: 'done'; readonly loaded: LoadedTable}
  | {readonly kind: 'block'; readonly index: number}
  | {readonly kind: 'answer'; readonly id: number; readonly answer: Uint8Array | LabelIndex | null}
  /** There is no answer, as the snapshot is gone or the question was overtaken. */
  | {readonly kind: 'no-answer'; readonly id: number; readonly message: string; readonly name: string}
  /** A fault of ours. */
  | {readonly kind: 'fault'; readonly message: string};

/** One end of the line between page and worker: a worker, a port, or what a worker itself runs in. */
export interface Port {
  postMessage(message: unknown, options?: {readonly transfer: Transferable[]}): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** Bytes that are on their way to the worker at most, so that a fast connection does not fill its memory. */
export const BYTES_UNDER_WAY = 4_000_000;
