import type {LoadListener, LoadedPart} from './load-file.js';
import {loadFile} from './load-file.js';
import {bodyChunks} from './body-chunks.js';
import {isEventColumns} from './event-columns.js';
import {loadColumns} from './load-columns.js';
import type {OpenFile} from './open-file.js';
import type {ReadingOptions} from './protocol.js';

/** What ends a load. */
export interface LoadEnds {
  /** No more bytes are wanted. */
  readonly connection: AbortController;
  /** As the signal of `loadFile`. */
  readonly hold: AbortController;
}

/** Reads what the page has handed over: the bytes of a file, or columns. */
export function loadGiven(data: object, options: ReadingOptions, {connection, hold}: LoadEnds, listener: LoadListener): Promise<LoadedPart> {
  if (isEventColumns(data)) return loadColumns(data, options.fields ?? null, connection.signal, listener);
  return loadFile(openGiven(data, connection.signal), options, hold.signal, listener);
}

function openGiven(data: object, signal: AbortSignal): OpenFile {
  const blob = data instanceof ArrayBuffer ? new Blob([data]) : data;
  const body = blob instanceof Blob ? blob.stream() : (blob as ReadableStream<Uint8Array>);
  return {
    name: blob instanceof File ? blob.name : '',
    chunks: bodyChunks(body, signal),
    totalBytes: blob instanceof Blob ? blob.size : null,
  };
}
