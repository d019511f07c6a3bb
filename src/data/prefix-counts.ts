/** What rows are counted by: one value each, or several. */
export interface RowLabels {
  /** Number of different values. */
  readonly count: number;
  /** The value of each row; with `offsets`, those of row `r` are `values[offsets[r]]` up to `values[offsets[r + 1]]`. */
  readonly values: Uint8Array | Uint16Array | Uint32Array;
  readonly offsets?: Uint32Array;
}

/** Rows of a block at least, between whose edges rows are counted one by one. */
const LEAST_BLOCK_ROWS = 64;
/** Rows of a block for each value, so that the sums take about a byte a row. */
const ROWS_A_VALUE = 8;

/**
 * How many of the first rows of an order have each value, at any place of the order: sums up to the edges of blocks, and at most
 * a block of rows that is counted. Made in one pass.
 */
export class PrefixCounts {
  readonly #order: Uint32Array | undefined;
  readonly #length: number;
  readonly #labels: RowLabels;
  readonly #mask: Uint8Array | null;
  /** As a power of two. */
  readonly #blockShift: number;
  readonly #stride: number;
  /** Up to the start of each block: a sum for each value, and one of the rows. */
  readonly #sums: Uint32Array;

  /**
   * @param order - Rows; absent where they stand in their own order.
   * @param length - How many of them.
   * @param mask - Rows whose entry is 0 are not counted; null counts all.
   */
  constructor(order: Uint32Array | undefined, length: number, labels: RowLabels, mask: Uint8Array | null) {
    this.#order = order;
    this.#length = length;
    this.#labels = labels;
    this.#mask = mask;
    this.#blockShift = Math.ceil(Math.log2(Math.max(LEAST_BLOCK_ROWS, ROWS_A_VALUE * labels.count)));
    this.#stride = labels.count + 1;
    const blocks = (length >>> this.#blockShift) + 1;
    this.#sums = new Uint32Array(blocks * this.#stride);
    const running = new Uint32Array(this.#stride);
    for (let block = 1; block < blocks; block++) {
      running[labels.count] += this.#addRows(running, 1, (block - 1) << this.#blockShift, block << this.#blockShift);
      this.#sums.set(running, block * this.#stride);
    }
  }

  /** How many of the first `place` rows are counted. */
  total(place: number): number {
    const block = place >>> this.#blockShift;
    return this.#sums[block * this.#stride + this.#labels.count] + this.#rowsBetween(block << this.#blockShift, place);
  }

  /** Adds what the first `place` rows have of each value, times `sign`. */
  add(counts: Uint32Array | Int32Array, sign: 1 | -1, place: number): void {
    const block = place >>> this.#blockShift;
    const first = block * this.#stride;
    const {count} = this.#labels;
    for (let value = 0; value < count; value++) counts[value] += sign * this.#sums[first + value];
    this.#addRows(counts, sign, block << this.#blockShift, place);
  }

  /** The place of the first row from a place on that is counted; the number of rows where there is none. */
  nextPlace(place: number): number {
    const before = this.total(place);
    let low = 0;
    let high = (this.#length >>> this.#blockShift) + 1;
    // The last block before whose start no more rows are counted.
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#sums[middle * this.#stride + this.#labels.count] > before) high = middle;
      else low = middle + 1;
    }
    let next = Math.max(place, (low - 1) << this.#blockShift);
    while (next < this.#length && this.#rowsBetween(next, next + 1) === 0) next++;
    return next;
  }

  #rowsBetween(from: number, to: number): number {
    const mask = this.#mask;
    if (!mask) return to - from;
    const order = this.#order;
    let rows = 0;
    for (let place = from; place < to; place++) rows += Number(mask[order ? order[place] : place] !== 0);
    return rows;
  }

  /** @returns How many rows were counted. */
  #addRows(counts: Uint32Array | Int32Array, sign: 1 | -1, from: number, to: number): number {
    const order = this.#order;
    const mask = this.#mask;
    const {values, offsets} = this.#labels;
    let rows = 0;
    for (let place = from; place < to; place++) {
      const row = order ? order[place] : place;
      // Added, not asked: of a filter that leaves every other row no processor can tell which comes next.
      const passes = mask ? Number(mask[row] !== 0) : 1;
      rows += passes;
      if (!offsets) counts[values[row]] += sign * passes;
      else for (let i = offsets[row]; i < offsets[row + 1]; i++) counts[values[i]] += sign * passes;
    }
    return rows;
  }
}
