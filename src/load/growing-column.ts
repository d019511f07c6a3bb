import {releaseMemory} from '../data/release-memory.js';

type Column = Float64Array | Float32Array | Uint32Array | Uint16Array | Uint8Array;

/** A typed array that grows at its end. */
export class GrowingColumn<T extends Column> {
  length = 0;
  /** Entries from `length` on are room. */
  values: T;

  constructor(values: T) {
    this.values = values;
  }

  push(value: number) {
    if (this.length === this.values.length) this.#grow();
    this.values[this.length++] = value;
  }

  /** Adds so many entries at once. @returns They, to be filled. */
  extend(count: number): T {
    const from = this.length;
    this.length += count;
    if (this.length > this.values.length) this.#grow();
    return this.values.subarray(from, this.length) as T;
  }

  /** Takes so many entries back. */
  shorten(count: number) {
    this.length -= count;
  }

  /** Nothing of it is wanted any more. */
  release() {
    releaseMemory(this.values);
    this.length = 0;
  }

  #grow() {
    const longer = new (this.values.constructor as new (length: number) => T)(Math.max(this.length, this.values.length * 2));
    longer.set(this.values);
    releaseMemory(this.values);
    this.values = longer;
  }
}

/** A column in which nothing stands until a value differs from the one that all rows have. */
export class SparseColumn<T extends Column> {
  readonly #make: () => T;
  readonly #common: number;
  #column: GrowingColumn<T> | null = null;

  /** @param make - An empty array with room. @param common - What rows have before the first other value. */
  constructor(make: () => T, common: number) {
    this.#make = make;
    this.#common = common;
  }

  /** Null where all rows have the common value. */
  get column(): GrowingColumn<T> | null {
    return this.#column;
  }

  /** @param row - All rows before it have been pushed. */
  push(row: number, value: number) {
    if (!this.#column) {
      if (Object.is(value, this.#common)) return;
      this.#column = new GrowingColumn(this.#make());
      for (let i = 0; i < row; i++) this.#column.push(this.#common);
    }
    this.#column.push(value);
  }

  /** Adds so many rows with the common value. */
  extend(count: number) {
    this.#column?.extend(count).fill(this.#common);
  }
}
