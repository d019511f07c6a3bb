import {VERIFICATION_STATUSES} from './event-table.js';
import type {EventTable, TimeWindow} from './event-table.js';
import {PrefixCounts} from './prefix-counts.js';
import type {RowLabels} from './prefix-counts.js';
import {lastOf} from './sort-rows.js';
import {windowEnd, windowStart} from './time-order.js';

type Times = Pick<EventTable, 'length' | 'datedLength' | 'startMs' | 'endMs' | 'order' | 'dayShift'>;
type Columns = Times & Pick<EventTable, 'category' | 'categories' | 'verification'>;

/** Every row passes. */
const NO_MASK = {};
const counters = new WeakMap<RowLabels, WeakMap<object, RangeCounts>>();
const categories = new WeakMap<Columns, RowLabels>();
const verifications = new WeakMap<Columns, RowLabels>();

/**
 * How many events of each category are in any span of time, exactly, and at a cost that does not grow with the span: what began
 * before its end, less what was over by its start. Each is a bisection, a sum and at most a block of rows.
 *
 * Made when it is first asked for, in two passes, and kept for the table and the mask.
 *
 * @param mask - Of the rows that count, as of the filters; null for all.
 */
export function rangeCounts(table: Columns, mask: Uint8Array | null): RangeCounts {
  return labelCounts(table, mask, categoryLabels(table));
}

/** Makes what `rangeCounts` gives from then on in steps: it yields between the passes. */
export function* rangeCountSteps(table: Columns, mask: Uint8Array | null): Generator<void, RangeCounts> {
  const labels = categoryLabels(table);
  const byMask = countsOf(labels);
  const counts = byMask.get(mask ?? NO_MASK) ?? (yield* RangeCounts.steps(table, mask, labels));
  byMask.set(mask ?? NO_MASK, counts);
  return counts;
}

/** The same by the status of verification, in the order of `VERIFICATION_STATUSES`. */
export function verificationCounts(table: Columns, mask: Uint8Array | null): RangeCounts {
  return labelCounts(table, mask, kept(verifications, table, () => ({count: VERIFICATION_STATUSES.length, values: table.verification})));
}

/**
 * The same by labels, of which a row may have several.
 *
 * @param labels - Of this table; the same object each time, as the counts are kept by it.
 */
export function labelCounts(table: Times, mask: Uint8Array | null, labels: RowLabels): RangeCounts {
  return kept(countsOf(labels), mask ?? NO_MASK, () => lastOf(RangeCounts.steps(table, mask, labels)));
}

function categoryLabels(table: Columns): RowLabels {
  return kept(categories, table, () => ({count: table.categories.length, values: table.category}));
}

function countsOf(labels: RowLabels): WeakMap<object, RangeCounts> {
  return kept(counters, labels, () => new WeakMap<object, RangeCounts>());
}

function kept<Key extends object, Value>(cache: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  let value = cache.get(key);
  if (value === undefined) cache.set(key, (value = make()));
  return value;
}

/** Counts of the rows that pass a mask, in spans of time as windows take them: half-open, and each day by its own clock. */
export class RangeCounts {
  readonly #table: Times;
  readonly #begun: PrefixCounts;
  readonly #over: PrefixCounts;
  readonly #undated: Uint32Array;
  /** Number of categories, or of the other values that are counted. */
  readonly valueCount: number;
  /** Rows that pass and have no date: they are in no window, but where there is none. */
  readonly undatedCount: number;

  private constructor(table: Times, labels: RowLabels, {begun, over, undated}: Record<'begun' | 'over' | 'undated', PrefixCounts>) {
    const undatedLength = table.length - table.datedLength;
    this.#table = table;
    this.valueCount = labels.count;
    this.#begun = begun;
    this.#over = over;
    this.undatedCount = undated.total(undatedLength);
    this.#undated = new Uint32Array(labels.count);
    undated.add(this.#undated, 1, undatedLength);
  }

  /** Makes the counts; yields between the passes over the rows. */
  static *steps(table: Times, mask: Uint8Array | null, labels: RowLabels): Generator<void, RangeCounts> {
    const {datedLength, length, order} = table;
    const begun = new PrefixCounts(order.byStart, datedLength, labels, mask);
    yield;
    const over = new PrefixCounts(order.byEnd, datedLength, labels, mask);
    yield;
    const undated = new PrefixCounts(Uint32Array.from({length: length - datedLength}, (_, i) => datedLength + i), length - datedLength, labels, mask);
    return new RangeCounts(table, labels, {begun, over, undated});
  }

  /** Number of rows in a window; without one all that pass, those without a date among them. */
  inWindow(window: TimeWindow | null): number {
    if (!window) return this.#begun.total(this.#table.datedLength) + this.undatedCount;
    if (!(window.endMs > window.startMs)) return 0;
    return this.#begun.total(this.#placeOfStart(window.endMs)) - this.#over.total(this.#placeOfEnd(window.startMs));
  }

  /** The same by category, or by what else is counted. */
  byCategory(window: TimeWindow | null): Uint32Array {
    if (window) return this.addWindow(new Uint32Array(this.valueCount), window);
    const counts = this.#undated.slice();
    this.#begun.add(counts, 1, this.#table.datedLength);
    return counts;
  }

  /** Adds what is in a window to counts by category. @returns The counts. */
  addWindow(counts: Uint32Array, {startMs, endMs}: TimeWindow): Uint32Array {
    if (!(endMs > startMs)) return counts;
    this.#begun.add(counts, 1, this.#placeOfStart(endMs));
    this.#over.add(counts, -1, this.#placeOfEnd(startMs));
    return counts;
  }

  /** When the next row begins, at an instant or later; Infinity where none does. */
  nextStart(ms: number): number {
    const {datedLength, order} = this.#table;
    const place = this.#begun.nextPlace(this.#placeOfStart(ms));
    return place < datedLength ? windowStart(this.#table, order.byStart ? order.byStart[place] : place) : Infinity;
  }

  /** How many rows begin before an instant. */
  #placeOfStart(ms: number): number {
    const table = this.#table;
    const {byStart} = table.order;
    let low = 0;
    let high = table.datedLength;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (windowStart(table, byStart ? byStart[middle] : middle) < ms) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** How many rows are over by an instant. */
  #placeOfEnd(ms: number): number {
    const table = this.#table;
    const {byEnd} = table.order;
    let low = 0;
    let high = table.datedLength;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (windowEnd(table, byEnd[middle]) <= ms) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
