/** The body of an answer whose bytes come when a test says so. */
export interface FakeBody {
  readonly stream: ReadableStream<Uint8Array>;
  /** Whether whoever read it has given it back. */
  readonly isCancelled: boolean;
  push(data: string | Uint8Array): void;
  end(): void;
  /** The connection breaks. */
  fail(): void;
}

export function fakeBody(): FakeBody {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined = undefined;
  let isCancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    start: (given) => void (controller = given),
    cancel: () => void (isCancelled = true),
  });
  return {
    stream,
    get isCancelled() {
      return isCancelled;
    },
    push: (data) => controller!.enqueue(typeof data === 'string' ? new TextEncoder().encode(data) : data),
    end: () => controller!.close(),
    fail: () => controller!.error(new TypeError('network error')),
  };
}

/** Bytes that come in pieces of a size. */
export async function* pieces(text: string, bytes = 1000): AsyncGenerator<Uint8Array, void> {
  const all = new TextEncoder().encode(text);
  for (let i = 0; i < all.length; i += bytes) yield all.slice(i, i + bytes);
}

/** A file of so many events, one a day and one a line. */
export function csvFile(rows: number, first = 0): string {
  const days = Array.from({length: rows}, (_, i) => new Date(Date.UTC(2000, 0, 1 + first + i)).toISOString().slice(0, 10));
  return `${first === 0 ? 'id,title,when,latitude,longitude\n' : ''}${days.map((day, i) => `e${first + i},Event ${first + i},${day},43.2,76.9`).join('\n')}\n`;
}
