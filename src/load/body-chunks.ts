/** A server that sends no byte for so long has stopped sending. */
export const STALL_MS = 20_000;

/** Nothing has come for `STALL_MS`. */
export class StallError extends Error {}

/** The reader does not want the rest: what has come is kept. */
export class CancelError extends Error {}

/** So much is taken ahead of what is asked for. */
export const BYTES_AHEAD = 2_000_000;

/**
 * The bytes of a body as they come. Some are taken at once, whether or not they are asked for: what a browser holds is lost
 * when the connection breaks. Whoever stops reading gives the connection back.
 *
 * @param signal - Gives up what is waited for, too.
 * @throws After what has come: StallError where nothing more does for `STALL_MS`; the signal's reason; what the body throws.
 */
export function bodyChunks(body: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array, void> {
  const reader = body.getReader();
  const taken: Uint8Array[] = [];
  let bytes = 0;
  let isWanted = true;
  const state: {end?: {readonly failure?: unknown}} = {};
  // Only one side can wait: the one for room, the other for bytes.
  let wake = () => {};
  const turn = () => new Promise<void>((resolve) => (wake = resolve));
  const giveUp = () => {
    isWanted = false;
    wake();
    // A body that has failed says so again.
    reader.cancel().catch(() => undefined);
  };
  signal.addEventListener('abort', giveUp);

  const take = async () => {
    for (;;) {
      while (bytes > BYTES_AHEAD && isWanted) await turn();
      const {done, value} = await inTime(reader.read());
      if (done || !isWanted) return {};
      taken.push(value);
      bytes += value.length;
      wake();
    }
  };
  void take()
    .catch((failure: unknown) => ({failure}))
    .then((reached) => {
      state.end = reached;
      wake();
    });

  return (async function* () {
    try {
      for (;;) {
        const chunk = taken.shift();
        if (chunk) {
          bytes -= chunk.length;
          wake();
          yield chunk;
        } else if (signal.aborted) {
          throw signal.reason;
        } else if (state.end) {
          if ('failure' in state.end) throw state.end.failure;
          return;
        } else {
          await turn();
        }
      }
    } finally {
      signal.removeEventListener('abort', giveUp);
      giveUp();
    }
  })();
}

function inTime<Value>(coming: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      const dueMs = performance.now() + STALL_MS;
      // A timer that is late has slept with its page: what has come meanwhile has its turn first.
      timer = setTimeout(() => (performance.now() - dueMs > STALL_MS ? wait() : reject(new StallError())), STALL_MS);
    };
    wait();
    coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
