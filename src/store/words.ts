import {placeIndex, tagIndex} from '../data/label-index.js';
import type {LabelIndex} from '../data/label-index.js';
import type {EventTable} from '../data/event-table.js';
import {searchMask} from '../data/search-index.js';
import type {LabelKind} from '../data/text-service.js';

/** What is known of the words of a table: all of a small one, and of a large one what its service has answered. */
export interface Words {
  /** 1 for each row that a query finds; null where it asks for nothing, or nothing is known yet. */
  found(query: string): Uint8Array | null;
  /** The labels of all rows; null where they are not known yet. */
  labels(kind: LabelKind): LabelIndex | null;
}

const UNKNOWN: Words = {found: () => null, labels: () => null};

/** The words of a table that the page reads itself; of a table with a service nothing is known without asking it. */
export function tableWords(table: EventTable): Words {
  if (table.service) return UNKNOWN;
  return {found: (query) => searchMask(table, query), labels: (kind) => (kind === 'tags' ? tagIndex(table) : placeIndex(table))};
}
