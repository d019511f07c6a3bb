import {VERIFICATION_STATUSES} from '../data/event-table.js';
import type {EventTable, VerificationStatus} from '../data/event-table.js';
import type {LabelIndex} from '../data/label-index.js';
import {tableWords} from './words.js';
import type {Words} from './words.js';

/**
 * What the reader wants to see. A key that is absent lets everything through; an empty list lets nothing through. Names that
 * the file does not have are harmless.
 */
export interface Filters {
  /** Ids of categories. */
  readonly categories?: readonly string[];
  readonly verification?: readonly VerificationStatus[];
  /** Tags, of which an event must have one. */
  readonly tags?: readonly string[];
  /** Names of places, as they stand in the file; an event without a place has none of them. */
  readonly places?: readonly string[];
  /**
   * Words that must all be in title, text or place, whichever their order, case and accents; a text in double quotes is one
   * word. Blank is no filter.
   */
  readonly text?: string;
}

/** Whether a reader may be missing events: a filter is set, and be it to names that all events have. */
export function isFiltered({text, ...lists}: Filters): boolean {
  return Boolean(text?.trim()) || Object.values(lists).some((list) => list !== undefined);
}

/** Whether a row passes one of the filters. */
export type RowTest = (row: number) => boolean;

/** 1 for each row that passes all filters; null where every row does. One pass over the table. */
export function filterMask(table: EventTable, filters: Filters, words = tableWords(table)): Uint8Array | null {
  const {text, ...others} = filters;
  // What a search has found is a mask already.
  if (text && Object.values(others).every((names) => names === undefined)) return words.found(text);
  const test = rowTest(table, filters, words);
  if (!test) return null;
  const mask = new Uint8Array(table.length);
  for (let row = 0; row < mask.length; row++) if (test(row)) mask[row] = 1;
  return mask;
}

/** The test of each filter; undefined where every row passes. */
export type FilterTests = Readonly<Record<keyof Filters, RowTest | undefined>>;

/**
 * Turns filters into a test of rows: a look-up in a byte mask for each filter that is set.
 *
 * @returns undefined where every row passes, so that the caller can skip the test.
 */
export function rowTest(table: EventTable, filters: Filters, words?: Words): RowTest | undefined {
  const [first, second, ...rest] = Object.values(filterTests(table, filters, words)).filter((test) => test !== undefined);
  if (!second) return first;
  if (rest.length === 0) return (row) => first(row) && second(row);
  return (row) => first(row) && second(row) && rest.every((test) => test(row));
}

/**
 * The tests one by one. What is costly is made for the filters that are set, and once for each table.
 *
 * @param words - Of the table; what they do not know yet lets every row pass.
 */
export function filterTests(table: EventTable, filters: Filters, words = tableWords(table)): FilterTests {
  const {categories, verification, tags, places, text} = filters;
  return {
    categories: categories && columnTest(table.category, table.categories.map(({id}) => id), categories),
    verification: verification && columnTest(table.verification, VERIFICATION_STATUSES, verification),
    tags: tags && labelTest(words.labels('tags'), tags),
    places: places && labelTest(words.labels('places'), places),
    text: text ? maskTest(words.found(text)) : undefined,
  };
}

function columnTest(column: ArrayLike<number>, names: readonly string[], wanted: readonly string[]): RowTest {
  const mask = maskOf(names, wanted);
  return (row) => mask[column[row] ?? 0] === 1;
}

function labelTest(labels: LabelIndex | null, wanted: readonly string[]): RowTest | undefined {
  if (!labels) return undefined;
  const {names, offsets, values} = labels;
  const mask = maskOf(names, wanted);
  return (row) => {
    for (let i = offsets[row] ?? 0; i < (offsets[row + 1] ?? 0); i++) if (mask[values[i] ?? 0] === 1) return true;
    return false;
  };
}

function maskTest(mask: Uint8Array | null): RowTest | undefined {
  return mask ? (row) => mask[row] === 1 : undefined;
}

function maskOf(names: readonly string[], wanted: readonly string[]): Uint8Array {
  const set = new Set(wanted);
  return Uint8Array.from(names, (name) => (set.has(name) ? 1 : 0));
}
