import type {EventTable} from './event-table.js';

/** The labels of rows as columns: those of row `r` are `names[values[i]]` for `i` from `offsets[r]` to `offsets[r + 1]`. */
export interface LabelIndex {
  /** In the order in which they first occur. */
  readonly names: readonly string[];
  /** Number of rows that have a name, by its place in `names`. */
  readonly totals: Uint32Array;
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

const tags = new WeakMap<Pick<EventTable, 'texts'>, LabelIndex>();
const places = new WeakMap<Pick<EventTable, 'texts'>, LabelIndex>();

/** The tags of each row, made when they are first asked for. A tag that an event has twice counts once. */
export function tagIndex(table: Pick<EventTable, 'length' | 'texts'>): LabelIndex {
  return kept(tags, table, table.length, (row) => table.texts.feature(row).properties.tags ?? []);
}

/** The place of each row, made when it is first asked for; a row without one has no entry. */
export function placeIndex(table: Pick<EventTable, 'length' | 'texts'>): LabelIndex {
  return kept(places, table, table.length, (row) => (table.texts.place(row) ? [table.texts.place(row)] : []));
}

function kept<Table extends object>(cache: WeakMap<Table, LabelIndex>, table: Table, length: number, labelsOf: (row: number) => readonly string[]): LabelIndex {
  let index = cache.get(table);
  if (!index) cache.set(table, (index = indexLabels(length, labelsOf)));
  return index;
}

function indexLabels(length: number, labelsOf: (row: number) => readonly string[]): LabelIndex {
  const numbers = new Map<string, number>();
  const offsets = new Uint32Array(length + 1);
  const values: number[] = [];
  const totals: number[] = [];
  for (let row = 0; row < length; row++) {
    for (const name of new Set(labelsOf(row))) {
      const value = numbers.get(name) ?? numbers.size;
      numbers.set(name, value);
      values.push(value);
      totals[value] = (totals[value] ?? 0) + 1;
    }
    offsets[row + 1] = values.length;
  }
  return {names: [...numbers.keys()], totals: Uint32Array.from(totals), offsets, values: Uint32Array.from(values)};
}
