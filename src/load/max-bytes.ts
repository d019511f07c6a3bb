/** More is not read of a file unless the page allows it: about a million events with their texts. */
export const DEFAULT_MAX_BYTES = 2 ** 29;

/** The file has more bytes than may be read; those that may have been given. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** Whether a limit can be used; none is the default. `Infinity` is one, too. */
export function isLimit(maxBytes: number | null | undefined): boolean {
  return maxBytes === null || maxBytes === undefined || maxBytes > 0;
}

/** The limit that holds: the default where none is set, or one that cannot be used. */
export function usableLimit(maxBytes: number | null | undefined): number {
  return typeof maxBytes === 'number' && isLimit(maxBytes) ? maxBytes : DEFAULT_MAX_BYTES;
}

/** What an editor is told of a file that is too large. @param rows - How many were read. */
export function tooLarge(maxBytes: number, rows: number): {readonly code: string; readonly problem: string; readonly remedy: string} {
  const end = rows > 0 ? `event ${rows} is the last that is read` : 'no event was read';
  const remedy = 'Make the file smaller, or allow more bytes with the attribute max-bytes.';
  return {code: 'too-large', problem: `has more than ${maxBytes.toLocaleString('en')} bytes; ${end}`, remedy};
}

/**
 * The first bytes of a stream. Its source is let go of as soon as more come.
 *
 * @param maxBytes - So many are given at most.
 * @throws TooLargeError after them, where there are more; what the source throws.
 */
export async function* upTo(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array, void> {
  let left = maxBytes;
  for await (const chunk of chunks) {
    if (chunk.length > left) {
      if (left > 0) yield chunk.subarray(0, left);
      throw new TooLargeError(`More than ${maxBytes} bytes`);
    }
    left -= chunk.length;
    yield chunk;
  }
}
