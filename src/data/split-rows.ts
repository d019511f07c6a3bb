/** Rows with points in the same cells, more than one: a mark that stands for several of the cells has counted them too often. */
export interface SplitRows {
  /** In ascending order. */
  readonly cells: readonly number[];
  readonly count: number;
  /** All their numbers XORed. */
  readonly rowXor: number;
  readonly categoryRows: Uint32Array;
}

interface Entry {
  readonly cells: readonly number[];
  count: number;
  rowXor: number;
  readonly categoryRows: Uint32Array;
}

/** Counts rows by the set of cells that their points are in. What is added can be taken back. */
export class SplitCounts {
  readonly #entries = new Map<string, Entry>();
  readonly #categoryCount: number;

  constructor(categoryCount: number) {
    this.#categoryCount = categoryCount;
  }

  /** @param cells - Each once. @param sign - 1 adds, -1 takes back. */
  add(cells: readonly number[], row: number, category: number, sign: number): void {
    const sorted = [...cells].sort((a, b) => a - b);
    const key = sorted.join();
    let entry = this.#entries.get(key);
    if (!entry) this.#entries.set(key, (entry = {cells: sorted, count: 0, rowXor: 0, categoryRows: new Uint32Array(this.#categoryCount)}));
    entry.count += sign;
    entry.rowXor ^= row;
    entry.categoryRows[category] += sign;
    if (isEmpty(entry)) this.#entries.delete(key);
  }

  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** @param numberOf - New number of a cell, -1 leaves it out. */
  collect(numberOf: (cell: number) => number): SplitRows[] {
    const all: SplitRows[] = [];
    for (const {cells, count, rowXor, categoryRows} of this.#entries.values()) {
      const left = cells.map(numberOf).filter((cell) => cell >= 0).sort((a, b) => a - b);
      if (left.length > 1) all.push({cells: left, count, rowXor: rowXor >>> 0, categoryRows: categoryRows.slice()});
    }
    return all;
  }
}

/** What leaves may be taken back before what enters is added, so a count may be below 0 for a while. */
function isEmpty({count, rowXor, categoryRows}: Entry): boolean {
  return count === 0 && rowXor === 0 && categoryRows.every((rows) => rows === 0);
}
