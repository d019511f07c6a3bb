import type {LabelIndex} from '../data/label-index.js';
import {labelsOfRows} from '../data/labels-of-rows.js';
import {GrowingColumn} from './growing-column.js';

const ROOM = 1024;

/** The labels of rows in the order of the file, collected row by row: 4 bytes a row, and 4 a label that it has. */
export class LabelColumn {
  readonly #numbers = new Map<string, number>();
  readonly #offsets = new GrowingColumn(new Uint32Array(ROOM));
  readonly #values = new GrowingColumn(new Uint32Array(ROOM));

  constructor() {
    this.#offsets.push(0);
  }

  /** @param labels - Of the next row; one that it has twice counts once. */
  add(labels: readonly string[]): void {
    for (const label of labels.length > 1 ? new Set(labels) : labels) {
      let number = this.#numbers.get(label);
      if (number === undefined) this.#numbers.set(label, (number = this.#numbers.size));
      this.#values.push(number);
    }
    this.#offsets.push(this.#values.length);
  }

  /** @param fileRows - Row of the table to row of the file. */
  index(fileRows: Uint32Array): LabelIndex {
    return labelsOfRows({names: [...this.#numbers.keys()], offsets: this.#offsets.values, values: this.#values.values}, fileRows);
  }
}
