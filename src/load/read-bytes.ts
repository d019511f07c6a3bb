import type {LoadedTable, LoadStep, StreamOptions} from './contract.js';
import {ByteSource} from './byte-source.js';
import {FileReading} from './file-reading.js';
import {gunzip} from './gunzip.js';
import {upTo, usableLimit} from './max-bytes.js';
import {isGzip, sniffFormat} from './sniff.js';
import {isUtf16, readUtf16} from './utf16.js';

/** So many bytes tell the format. */
const HEAD_BYTES = 2 ** 16;

/** What reads a file once it is known to be Parquet. */
export type ParquetReader = (source: ByteSource, options: StreamOptions) => AsyncGenerator<LoadStep, LoadedTable>;

/**
 * Reads a file as `readStream` does, by what it is given for Parquet: so that a worker that is never handed such a file does not
 * carry what reads it.
 *
 * @param parquet - Asked for when the file is Parquet.
 */
export async function* readBytes(
  chunks: AsyncIterable<Uint8Array>,
  options: StreamOptions,
  parquet: () => ParquetReader | Promise<ParquetReader>,
): AsyncGenerator<LoadStep, LoadedTable> {
  const iterator = chunks[Symbol.asyncIterator]();
  const packed = new ByteSource(iterator, undefined);
  await packed.until(2);
  // A first chunk may have megabytes: all of it is handed on.
  const head = packed.blocks.slice(0, packed.blocks.length);
  const all = resumed(head, packed, iterator);
  const content = isGzip(head) ? gunzip(all) : all;
  const source = new ByteSource(upTo(content, usableLimit(options.maxBytes)), options.textBlock);
  try {
    await source.until(HEAD_BYTES);
    const start = source.blocks.slice(0, Math.min(HEAD_BYTES, source.blocks.length));
    if (isUtf16(start)) return yield* readUtf16();
    const format = options.format ?? sniffFormat(start, options.name);
    if (format === 'parquet') return yield* (await parquet())(source, options);
    // Of a packed file nobody knows how long it is.
    return yield* new FileReading(source, format, isGzip(head) ? {...options, totalBytes: null} : options).read();
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
