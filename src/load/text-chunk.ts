import {releaseMemory} from '../data/release-memory.js';
import {fold} from '../data/search-fold.js';
import {foldAscii} from './fold-ascii.js';

/** Characters that part rows and fields: folding leaves both as they are, and no query finds a phrase across them. */
export const ROW_END = 2;
export const FIELD_END = 1;

const ROW_END_SIGN = String.fromCharCode(ROW_END);
const BEYOND_ASCII = /[^\0-\x7f]/;

/** The folded words of some rows that follow each other, as one string: to look through it takes no step a row. */
export class TextChunk {
  /** Number of its first row. */
  readonly first: number;
  readonly #text: string;
  /** Where each row begins, and where the last one is over. */
  readonly #starts: Uint16Array | Uint32Array;

  /**
   * @param rows - Number of rows.
   * @param bytes - Their words as UTF-8, a `ROW_END` behind each row and nowhere else. Something else stands in them afterwards.
   */
  constructor(first: number, rows: number, bytes: Uint8Array) {
    this.first = first;
    const length = foldAscii(bytes);
    this.#text = length < 0 ? narrow(fold(new TextDecoder().decode(bytes))) : new TextDecoder().decode(bytes.subarray(0, length));
    this.#starts = this.#text.length < 2 ** 16 ? new Uint16Array(rows + 1) : new Uint32Array(rows + 1);
    for (let row = 0; row < rows; row++) this.#starts[row + 1] = this.#text.indexOf(ROW_END_SIGN, this.#starts[row]) + 1;
  }

  get length(): number {
    return this.#starts.length - 1;
  }

  /**
   * Sets 1 for each row that has all terms.
   *
   * The terms go through the text side by side and leap to where the last of them occurs next, so that each looks at no
   * character twice.
   *
   * @param among - 0 for rows that are left out; null for none.
   */
  find(terms: readonly string[], among: Uint8Array | null, found: Uint8Array): void {
    const starts = this.#starts;
    const next = terms.map(() => -1);
    let row = 0;
    while ((row = this.#candidate(row, among)) < this.length) {
      let term = 0;
      for (; term < terms.length; term++) {
        if (next[term] < starts[row]) next[term] = this.#text.indexOf(terms[term], starts[row]);
        if (next[term] < 0) return;
        if (next[term] >= starts[row + 1]) break;
      }
      if (term < terms.length) row = this.#rowAt(next[term], row + 1);
      else found[this.first + row++] = 1;
    }
  }

  #candidate(row: number, among: Uint8Array | null): number {
    if (among) while (row < this.length && among[this.first + row] === 0) row++;
    return row;
  }

  /** The row that has a character, from a row on that is not behind it. Found by strides, as it is mostly near. */
  #rowAt(at: number, row: number): number {
    const starts = this.#starts;
    let low = row;
    let stride = 1;
    while (low + stride < this.length && starts[low + stride] <= at) {
      low += stride;
      stride *= 2;
    }
    let high = Math.min(this.length, low + stride);
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (starts[middle] <= at) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** A text that has lost its accents is kept in one byte a character again. */
function narrow(folded: string): string {
  if (BEYOND_ASCII.test(folded)) return folded;
  const bytes = new TextEncoder().encode(folded);
  const text = new TextDecoder().decode(bytes);
  releaseMemory(bytes);
  return text;
}
