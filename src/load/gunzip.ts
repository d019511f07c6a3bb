/** What `gunzip` throws where the bytes are not gzip, end too early or go on behind their end. */
export class GzipError extends Error {
  override readonly name = 'GzipError';
}

/** Bytes that are decompressed between two looks at what came out of them: a thousandfold of it at most is held. */
const PIECE_BYTES = 2 ** 13;

/**
 * Decompresses a stream of gzip.
 *
 * Where it is broken, all that was read before comes out first and then a `GzipError` is thrown; what the source throws is thrown on.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const {readable, writable} = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const source: {failure?: unknown} = {};
  const pump = write(chunks, writer, source);
  try {
    for (;;) {
      const {value, done} = await reader.read();
      if (done) break;
      yield value as Uint8Array;
    }
  } catch (error) {
    if (Object.hasOwn(source, 'failure')) throw source.failure;
    throw new GzipError('Not gzip, or broken', {cause: error});
  } finally {
    reader.cancel().catch(() => undefined);
    await pump;
  }
}

/** Feeds the decompression. It is closed whatever the source throws, so that all that has come is read. */
async function write(chunks: AsyncIterable<Uint8Array>, writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>, source: {failure?: unknown}) {
  try {
    for await (const chunk of chunks) {
      for (let from = 0; from < chunk.length; from += PIECE_BYTES) {
        const isOpen = await writer.write(chunk.slice(from, from + PIECE_BYTES)).then(() => true, () => false);
        if (!isOpen) return;
      }
    }
  } catch (error) {
    source.failure = error;
  }
  await writer.close().catch(() => undefined);
}
