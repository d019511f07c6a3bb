const BLOCK_SHIFT = 20;
/** Bytes of a block. */
export const BLOCK_BYTES = 2 ** BLOCK_SHIFT;

/**
 * The bytes of a file in blocks of 1 MiB, which are never copied into one: a file of a gigabyte has no second gigabyte.
 *
 * Blocks may be handed over to another thread; then they are empty here.
 */
export class ByteBlocks {
  /** Bytes so far. */
  length = 0;
  readonly #blocks: Uint8Array[] = [];

  append(bytes: Uint8Array) {
    let from = 0;
    while (from < bytes.length) {
      const at = this.length % BLOCK_BYTES;
      if (at === 0) this.#blocks.push(new Uint8Array(BLOCK_BYTES));
      const part = bytes.subarray(from, from + BLOCK_BYTES - at);
      this.#blocks[this.#blocks.length - 1].set(part, at);
      this.length += part.length;
      from += part.length;
    }
  }

  /** Puts a block, or a longer one in place of an incomplete one. */
  put(index: number, block: Uint8Array) {
    this.#blocks[index] = block;
    this.length = Math.max(this.length, index * BLOCK_BYTES + block.length);
  }

  /** The bytes of a block as far as they are known; empty where it was handed over. */
  block(index: number): Uint8Array {
    return this.#blocks[index].subarray(0, this.length - index * BLOCK_BYTES);
  }

  /** Whether the block has been transferred to another thread. */
  isHandedOver(index: number): boolean {
    return this.#blocks[index].length === 0;
  }

  /** Bytes `[start, end)`: a view where they lie in one block, otherwise a copy. */
  slice(start: number, end: number): Uint8Array {
    if (end <= start) return new Uint8Array(0);
    const first = Math.floor(start / BLOCK_BYTES);
    const last = Math.floor((end - 1) / BLOCK_BYTES);
    if (first === last) return this.#blocks[first].subarray(start - first * BLOCK_BYTES, end - first * BLOCK_BYTES);
    const copy = new Uint8Array(end - start);
    for (let index = first; index <= last; index++) {
      const base = index * BLOCK_BYTES;
      copy.set(this.#blocks[index].subarray(Math.max(0, start - base), end - base), Math.max(0, base - start));
    }
    return copy;
  }
}
