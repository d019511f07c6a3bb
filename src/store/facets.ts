import {VERIFICATION_STATUSES} from '../data/event-table.js';
import type {EventTable, TimeWindow} from '../data/event-table.js';
import type {LabelIndex} from '../data/label-index.js';
import type {RowLabels} from '../data/prefix-counts.js';
import {labelCounts, rangeCounts, verificationCounts} from '../data/range-counts.js';
import type {RangeCounts} from '../data/range-counts.js';
import type {LabelKind} from '../data/text-service.js';
import {filterMask} from './filters.js';
import type {Filters} from './filters.js';
import {tableWords} from './words.js';
import type {Words} from './words.js';

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

/** Of a filter whose names are not known yet. */
const NO_NAMES: FacetCounts = {names: [], counts: new Uint32Array(), totals: new Uint32Array()};

const labelsOfIndex = new WeakMap<LabelIndex, RowLabels>();
const categoryNames = new WeakMap<EventTable, readonly string[]>();

/**
 * Counts the events of each name of each filter, in the window and under the other filters: what a filter itself leaves out
 * does not make its other names zero.
 *
 * A filter is counted when it is asked for, by sums that are made once for each change of the others: the next window costs
 * nothing that grows with the events, where there are fewer names than some thousands.
 */
export function countFacets(masks: FacetMasks, window: TimeWindow | null): Facets {
  const known: Partial<Record<Facet, FacetCounts>> = {};
  const facet = (name: Facet) => {
    const counts = known[name] ?? countFacet(masks, name, window);
    // What is not known yet is asked for again.
    if (counts !== NO_NAMES) known[name] = counts;
    return counts;
  };
  return {
    get categories() {
      return facet('categories');
    },
    get verification() {
      return facet('verification');
    },
    get tags() {
      return facet('tags');
    },
    get places() {
      return facet('places');
    },
  };
}

/** What the filters leave when one of them is not there; made when it is asked for. */
export class FacetMasks {
  readonly table: EventTable;
  readonly #filters: Filters;
  readonly words: Words;
  readonly #whole: Uint8Array | null;
  readonly #without: Partial<Record<Facet, Uint8Array | null>> = {};

  /** @param whole - What all filters leave. */
  constructor(table: EventTable, filters: Filters, words = tableWords(table), whole = filterMask(table, filters, words)) {
    this.table = table;
    this.#filters = filters;
    this.#whole = whole;
    this.words = words;
  }

  without(facet: Facet): Uint8Array | null {
    if (this.#filters[facet] === undefined) return this.#whole;
    let mask = this.#without[facet];
    if (mask === undefined) mask = this.#without[facet] = filterMask(this.table, {...this.#filters, [facet]: undefined}, this.words);
    return mask;
  }
}

function countFacet(masks: FacetMasks, facet: Facet, window: TimeWindow | null): FacetCounts {
  if (facet === 'tags' || facet === 'places') return labelFacet(masks, facet, window);
  const {table} = masks;
  const mask = masks.without(facet);
  if (facet === 'categories') return columnFacet(namesOfCategories(table), rangeCounts(table, mask), rangeCounts(table, null), window);
  return columnFacet(VERIFICATION_STATUSES, verificationCounts(table, mask), verificationCounts(table, null), window);
}

/** Whether the names of a filter are still looked for. */
export function isAwaited(counts: FacetCounts): boolean {
  return counts === NO_NAMES;
}

/** The names are known without a count, which is made when it is asked for: a filter that is not open needs none. */
function labelFacet(masks: FacetMasks, facet: LabelKind, window: TimeWindow | null): FacetCounts {
  const index = masks.words.labels(facet);
  if (!index) return NO_NAMES;
  const {names, totals} = index;
  let counts: Uint32Array | undefined;
  return {
    names,
    totals,
    get counts() {
      return (counts ??= labelCounts(masks.table, masks.without(facet), labelsOf(index)).byCategory(window));
    },
  };
}

function columnFacet(names: readonly string[], left: RangeCounts, all: RangeCounts, window: TimeWindow | null): FacetCounts {
  return {names, counts: left.byCategory(window), totals: all.byCategory(null)};
}

function namesOfCategories(table: EventTable): readonly string[] {
  let names = categoryNames.get(table);
  if (!names) categoryNames.set(table, (names = table.categories.map(({id}) => id)));
  return names;
}

function labelsOf(index: LabelIndex): RowLabels {
  let labels = labelsOfIndex.get(index);
  if (!labels) {
    const {names, values, offsets} = index;
    labelsOfIndex.set(index, (labels = {count: names.length, values, offsets}));
  }
  return labels;
}
