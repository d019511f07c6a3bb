import type {LabelIndex} from './label-index.js';

/**
 * The labels of some rows, in another order perhaps.
 *
 * @param rows - Row of the new index to row of the given one.
 * @returns Without the names that none of the rows has.
 */
export function labelsOfRows(labels: Pick<LabelIndex, 'names' | 'offsets' | 'values'>, rows: Uint32Array): LabelIndex {
  const names: string[] = [];
  /** Place of each name in the new list. */
  const places = new Int32Array(labels.names.length).fill(-1);
  const totals = new Uint32Array(labels.names.length);
  const offsets = new Uint32Array(rows.length + 1);
  for (let row = 0; row < rows.length; row++) offsets[row + 1] = offsets[row] + labels.offsets[rows[row] + 1] - labels.offsets[rows[row]];
  const values = new Uint32Array(offsets[rows.length]);
  for (let row = 0; row < rows.length; row++) {
    const first = labels.offsets[rows[row]];
    for (let i = offsets[row]; i < offsets[row + 1]; i++) {
      const value = labels.values[first + i - offsets[row]];
      if (places[value] < 0) places[value] = names.push(labels.names[value]) - 1;
      values[i] = places[value];
      totals[values[i]]++;
    }
  }
  return {names, totals: totals.slice(0, names.length), offsets, values};
}
