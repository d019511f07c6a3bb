/** The bytes of a file on their way to what reads them: how many there were, and what broke them off. */
export class Source implements AsyncIterable<Uint8Array> {
  readonly #chunks: AsyncIterator<Uint8Array>;
  /** Chunks that were looked at and not handed over yet. */
  readonly #ahead: Promise<IteratorResult<Uint8Array>>[] = [];
  /** Bytes that were handed over. */
  bytes = 0;
  /** What the file failed by; null as long as it has not. */
  failure: unknown = null;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The first bytes, so many of them where the file has them. They are handed over all the same. */
  async head(length: number): Promise<Uint8Array> {
    const head = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const next = this.#chunks.next();
      this.#ahead.push(next);
      // What it throws is thrown when it is handed over.
      const chunk = await next.then(({value}) => value as Uint8Array | undefined, () => undefined);
      if (!chunk) break;
      const part = chunk.subarray(0, length - filled);
      head.set(part, filled);
      filled += part.length;
    }
    return head.subarray(0, filled);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void> {
    try {
      for (;;) {
        const {value, done} = await (this.#ahead.shift() ?? this.#chunks.next());
        if (done) return;
        this.bytes += value.length;
        yield value;
      }
    } catch (error) {
      this.failure = error;
      throw error;
    } finally {
      await this.#chunks.return?.();
    }
  }
}
