import {VERIFICATION_STATUSES} from '../data/event-table.js';
import type {EventTable, VerificationStatus} from '../data/event-table.js';

/** What the reader wants to see. A key that is absent lets everything through; an empty list lets nothing through. */
export interface Filters {
  /** Ids of categories. */
  readonly categories?: readonly string[];
  readonly verification?: readonly VerificationStatus[];
  /** Tags, of which an event must have one. */
  readonly tags?: readonly string[];
  /** Names of places, as they stand in the file. */
  readonly places?: readonly string[];
  /** Words that must be in title, text or place. */
  readonly text?: string;
}

/**
 * Turns filters into a test of rows: two look-ups in byte masks a row.
 *
 * @returns undefined where every row passes, so that the caller can skip the test.
 */
export function rowTest(table: EventTable, filters: Filters): ((row: number) => boolean) | undefined {
  if (!filters.categories && !filters.verification) return undefined;
  const categories = mask(table.categories.map(({id}) => id), filters.categories);
  const statuses = mask(VERIFICATION_STATUSES, filters.verification);
  return (row) => categories[table.category[row] ?? 0] === 1 && statuses[table.verification[row] ?? 0] === 1;
}

function mask(all: readonly string[], wanted: readonly string[] | undefined): Uint8Array {
  return Uint8Array.from(all, (name) => (!wanted || wanted.includes(name) ? 1 : 0));
}
