import type {LoadedTable, LoadStep, StreamOptions} from './contract.js';
import {ByteSource} from './byte-source.js';
import {FileReading} from './file-reading.js';
import {gunzip} from './gunzip.js';
import {isGzip, sniffFormat} from './sniff.js';
import {isUtf16, readUtf16} from './utf16.js';

/** So many bytes tell the format. */
const HEAD_BYTES = 2 ** 16;

/**
 * Reads a file of events while it comes: GeoJSON, newline-delimited GeoJSON, CSV or Parquet, plain or gzip.
 *
 * It never throws for what stands in the file nor for a source that fails: what was read until then is in the table, and its issues
 * say what happened. Work is parted into steps of some milliseconds; rows are kept as the bytes that they came in.
 *
 * @param chunks - Bytes of the file; a chunk may end anywhere.
 * @returns The whole table. Tables on the way there are in the steps.
 */
export async function* readStream(chunks: AsyncIterable<Uint8Array>, options: StreamOptions = {}): AsyncGenerator<LoadStep, LoadedTable> {
  const iterator = chunks[Symbol.asyncIterator]();
  const packed = new ByteSource(iterator, undefined);
  await packed.until(2);
  // A first chunk may have megabytes: all of it is handed on.
  const head = packed.blocks.slice(0, packed.blocks.length);
  const all = resumed(head, packed, iterator);
  const source = new ByteSource(isGzip(head) ? gunzip(all) : all, options.textBlock);
  try {
    await source.until(HEAD_BYTES);
    const start = source.blocks.slice(0, Math.min(HEAD_BYTES, source.blocks.length));
    if (isUtf16(start)) return yield* readUtf16();
    const format = options.format ?? sniffFormat(start, options.name);
    if (format === 'parquet') {
      const {readParquet} = await import('./parquet.js');
      return yield* readParquet(source, options);
    }
    return yield* new FileReading(source, format, options).read();
  } finally {
    await source.cancel();
  }
}

/** The chunks again from their start. */
async function* resumed(head: Uint8Array, {isEnded, failure}: ByteSource, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  try {
    yield head;
    if (failure !== undefined) throw failure;
    if (!isEnded) yield* {[Symbol.asyncIterator]: () => rest};
  } finally {
    await rest.return?.();
  }
}
