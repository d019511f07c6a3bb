import {BLOCK_BYTES, ByteBlocks} from './byte-blocks.js';
import type {StreamOptions} from './contract.js';

/**
 * The bytes of a file, as they come and as often as they are wanted: what was read is kept in blocks, and blocks that were handed
 * over to another thread are asked back.
 */
export class ByteSource {
  readonly blocks = new ByteBlocks();
  /** Whether no more bytes come, and what the source threw, where it did. */
  isEnded = false;
  failure: unknown = undefined;
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #textBlock: StreamOptions['textBlock'];
  /** Blocks before it have been handed over complete. */
  #handed = 0;

  constructor(chunks: AsyncIterator<Uint8Array>, textBlock: StreamOptions['textBlock']) {
    this.#chunks = chunks;
    this.#textBlock = textBlock;
  }

  /** Waits for more bytes. What the source throws ends it. */
  async more() {
    try {
      const {value, done} = await this.#chunks.next();
      if (done) this.isEnded = true;
      else this.blocks.append(value);
    } catch (error) {
      this.failure = error ?? new Error('The source of the bytes failed');
      this.isEnded = true;
    }
  }

  /** Waits until so many bytes are there, or all. */
  async until(length: number) {
    while (!this.isEnded && this.blocks.length < length) await this.more();
  }

  /** The bytes from a place on, at most to the end of its block; waits for them. Empty at the end. @param most - Of bytes. */
  async piece(at: number, most: number): Promise<Uint8Array> {
    await this.until(at + 1);
    if (at >= this.blocks.length) return new Uint8Array(0);
    const index = Math.floor(at / BLOCK_BYTES);
    if (this.blocks.isHandedOver(index)) {
      const block = await this.#textBlock?.(index);
      if (!block) throw new Error('A block of text was transferred and cannot be asked back: give textBlock');
      this.blocks.put(index, block);
      this.#handed = Math.min(this.#handed, index);
    }
    return this.blocks.slice(at, Math.min(this.blocks.length, (index + 1) * BLOCK_BYTES, at + most));
  }

  /** The blocks up to a place that have not been handed over. The last one is a copy, as it is still written to. */
  handOver(end: number): {firstBlock: number; blocks: Uint8Array[]} {
    const firstBlock = this.#handed;
    const whole = Math.floor(end / BLOCK_BYTES);
    const blocks: Uint8Array[] = [];
    for (let index = firstBlock; index < whole; index++) blocks.push(this.blocks.block(index));
    if (end > whole * BLOCK_BYTES) blocks.push(this.blocks.slice(whole * BLOCK_BYTES, end).slice());
    this.#handed = whole;
    return {firstBlock, blocks};
  }

  /** No bytes are wanted any more. */
  async cancel() {
    if (!this.isEnded) await this.#chunks.return?.();
    this.isEnded = true;
  }
}
