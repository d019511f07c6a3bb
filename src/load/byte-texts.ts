import type {EventTexts} from '../data/event-texts.js';
import {ByteBlocks} from './byte-blocks.js';
import type {LoadedTexts} from './contract.js';
import {idHash} from './hash-set.js';
import {KeptRows} from './kept-rows.js';
import {RowDecoder} from './row-decoder.js';

/** The words of events whose rows are kept as the bytes of their file: a row is read when it is asked for. */
export class ByteTexts extends KeptRows implements EventTexts {
  readonly #blocks: ByteBlocks;
  readonly #idHashes: Uint32Array;

  /** @param before - Texts of an earlier snapshot of the same file, whose bytes are kept; the two share them from now on. */
  constructor({firstBlock, blocks: given, offsets, idHashes, idNumbers, plan}: LoadedTexts, before: ByteTexts | null) {
    const blocks = before ? before.#blocks : new ByteBlocks();
    given.forEach((block, i) => blocks.put(firstBlock + i, block));
    const decoder = new RowDecoder(blocks, plan);
    super((row) => decoder.row(offsets[row], idNumbers.length > 0 ? idNumbers[row] : 0));
    this.#blocks = blocks;
    this.#idHashes = idHashes;
  }

  /** A copy of a block of the bytes. */
  block(index: number): Uint8Array {
    return this.#blocks.block(index).slice();
  }

  rowOf(id: string): number | null {
    return this.findRow(id, idHash(id), this.#idHashes);
  }
}
