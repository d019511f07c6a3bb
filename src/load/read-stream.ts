import type {LoadedTable, LoadStep, StreamOptions} from './contract.js';
import {readBytes} from './read-bytes.js';

/**
 * Reads a file of events while it comes: GeoJSON, newline-delimited GeoJSON, CSV or Parquet, plain or gzip.
 *
 * It never throws for what stands in the file nor for a source that fails: what was read until then is in the table, and its issues
 * say what happened. Work is parted into steps of some milliseconds; rows are kept as the bytes that they came in.
 *
 * @param chunks - Bytes of the file; a chunk may end anywhere.
 * @returns The whole table. Tables on the way there are in the steps.
 */
export function readStream(chunks: AsyncIterable<Uint8Array>, options: StreamOptions = {}): AsyncGenerator<LoadStep, LoadedTable> {
  return readBytes(chunks, options, async () => (await import('./parquet.js')).readParquet);
}
