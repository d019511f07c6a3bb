/** A server that sends no byte for so long has stopped sending. */
export const STALL_MS = 20_000;

/** Nothing has come for `STALL_MS`. */
export class StallError extends Error {}

/** The reader does not want the rest: what has come is kept. */
export class CancelError extends Error {}

/**
 * The bytes of a body as they come. Whoever stops reading gives the connection back.
 *
 * @param signal - Gives up what is waited for, too.
 * @throws StallError where nothing comes for `STALL_MS` while it is waited for; the signal's reason; what the body throws.
 */
export async function* bodyChunks(body: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array, void> {
  const reader = body.getReader();
  // A body that has failed says so again.
  const giveUp = () => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', giveUp);
  try {
    for (;;) {
      const {done, value} = await inTime(reader.read());
      signal.throwIfAborted();
      if (done) return;
      yield value;
    }
  } finally {
    signal.removeEventListener('abort', giveUp);
    giveUp();
  }
}

function inTime<Value>(coming: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StallError()), STALL_MS);
    coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
