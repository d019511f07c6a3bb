import {VERIFICATION_STATUSES} from '../data/event-table.js';
import type {EventTable, TimeWindow} from '../data/event-table.js';
import {placeIndex, tagIndex} from '../data/label-index.js';
import type {LabelIndex} from '../data/label-index.js';
import {isInWindow, windowSlice} from '../data/window-slice.js';
import {filterTests} from './filters.js';
import type {Filters, RowTest} from './filters.js';

/** The filters that choose among names. */
export const FACETS = ['categories', 'verification', 'tags', 'places'] as const;
export type Facet = (typeof FACETS)[number];

/** The names that a filter chooses among, with the number of events that each would show. */
export interface FacetCounts {
  readonly names: readonly string[];
  /** Events in the window that pass all other filters, by the place in `names`. */
  readonly counts: Uint32Array;
  /** Events in the file, by the place in `names`. */
  readonly totals: Uint32Array;
}

export type Facets = Readonly<Record<Facet, FacetCounts>>;

interface Counter extends FacetCounts {
  readonly add: (row: number) => void;
}

const NONE = -1;
const SEVERAL = -2;

const columnTotals = new WeakMap<Uint8Array | Uint16Array, Uint32Array>();

/**
 * Counts the events of each name of each filter, in the window and under the other filters: what a filter itself leaves out
 * does not make its other names zero.
 *
 * One pass over the slice of the window: a row that passes all filters counts everywhere, one that fails a single filter
 * counts for that one only.
 */
export function countFacets(table: EventTable, window: TimeWindow | null, filters: Filters): Facets {
  const {text, ...tests} = filterTests(table, filters);
  const counters = countersOf(table);
  const passes = FACETS.map((facet) => tests[facet]);
  const adds = FACETS.map((facet) => counters[facet].add);
  const {first, last} = windowSlice(table, window);
  for (let row = first; row < last; row++) {
    if ((window && !isInWindow(table, row, window)) || (text && !text(row))) continue;
    const failed = failedTest(passes, row);
    if (failed === NONE) for (const add of adds) add(row);
    else if (failed !== SEVERAL) adds[failed]?.(row);
  }
  return counters;
}

function countersOf(table: EventTable): Record<Facet, Counter> {
  return {
    categories: columnCounter(table.category, table.categories.map(({id}) => id)),
    verification: columnCounter(table.verification, VERIFICATION_STATUSES),
    tags: labelCounter(tagIndex(table)),
    places: labelCounter(placeIndex(table)),
  };
}

function columnCounter(column: Uint8Array | Uint16Array, names: readonly string[]): Counter {
  const counts = new Uint32Array(names.length);
  return {names, totals: totalsOf(column, names.length), counts, add: (row) => void counts[column[row]]++};
}

function totalsOf(column: Uint8Array | Uint16Array, length: number): Uint32Array {
  let totals = columnTotals.get(column);
  if (!totals) {
    totals = new Uint32Array(length);
    for (let row = 0; row < column.length; row++) totals[column[row]]++;
    columnTotals.set(column, totals);
  }
  return totals;
}

function labelCounter({names, totals, offsets, values}: LabelIndex): Counter {
  const counts = new Uint32Array(names.length);
  const add = (row: number) => {
    for (let i = offsets[row]; i < offsets[row + 1]; i++) counts[values[i]]++;
  };
  return {names, totals, counts, add};
}

/** The one test that a row fails, by its place, or that it fails none or several. */
function failedTest(passes: readonly (RowTest | undefined)[], row: number): number {
  let failed = NONE;
  for (let i = 0; i < passes.length; i++) {
    if (passes[i]?.(row) !== false) continue;
    if (failed !== NONE) return SEVERAL;
    failed = i;
  }
  return failed;
}
