import type {LabelIndex} from '../data/label-index.js';
import {labelsOfRows} from '../data/labels-of-rows.js';
import {GrowingColumn} from './growing-column.js';
import {ownText} from './own-text.js';

const ROOM = 1024;

/**
 * The labels of rows in the order of the file, collected row by row: 4 bytes a row, and 4 a label that it has. Up to the first row
 * with several labels these are 4 bytes in all, and none before the first row with one.
 */
export class LabelColumn {
  readonly #numbers = new Map<string, number>();
  /** Of the label of each row, from 1; 0 for none. */
  #single: GrowingColumn<Uint32Array> | null = null;
  #several: {readonly offsets: GrowingColumn<Uint32Array>; readonly values: GrowingColumn<Uint32Array>} | null = null;
  #rows = 0;

  /** @param labels - Of the next row; one that it has twice counts once. */
  add(labels: readonly string[]): void {
    const own = labels.length > 1 ? [...new Set(labels)] : labels;
    if (own.length > 1 || this.#several) this.#addSeveral(own);
    else if (own.length > 0 || this.#single) this.#singles.push(own.length > 0 ? this.#numberOf(own[0]) + 1 : 0);
    this.#rows++;
  }

  /** @param fileRows - Row of the table to row of the file. */
  index(fileRows: Uint32Array): LabelIndex {
    const {offsets, values} = this.#several ?? this.#fromSingles();
    return labelsOfRows({names: [...this.#numbers.keys()], offsets: offsets.values, values: values.values}, fileRows);
  }

  /** With the rows so far. */
  get #singles(): GrowingColumn<Uint32Array> {
    if (!this.#single) {
      this.#single = new GrowingColumn(new Uint32Array(Math.max(ROOM, this.#rows)));
      this.#single.extend(this.#rows);
    }
    return this.#single;
  }

  #numberOf(label: string): number {
    let number = this.#numbers.get(label);
    if (number === undefined) this.#numbers.set(ownText(label), (number = this.#numbers.size));
    return number;
  }

  #addSeveral(labels: readonly string[]): void {
    if (!this.#several) {
      this.#several = this.#fromSingles();
      this.#single?.release();
      this.#single = null;
    }
    const {offsets, values} = this.#several;
    for (const label of labels) values.push(this.#numberOf(label));
    offsets.push(values.length);
  }

  #fromSingles(): {offsets: GrowingColumn<Uint32Array>; values: GrowingColumn<Uint32Array>} {
    const numbers = this.#single?.values ?? new Uint32Array();
    const offsets = new GrowingColumn(new Uint32Array(Math.max(ROOM, this.#rows + 1)));
    const values = new GrowingColumn(new Uint32Array(Math.max(ROOM, this.#rows)));
    offsets.push(0);
    for (let row = 0; row < this.#rows; row++) {
      if (numbers[row] > 0) values.push(numbers[row] - 1);
      offsets.push(values.length);
    }
    return {offsets, values};
  }
}
