import type {LabelIndex} from './label-index.js';

export type LabelKind = 'tags' | 'places';

/**
 * Answers what takes a pass over the words of all rows, apart from the page: `EventTable.service` of a table that is too
 * large for that. Both promises are rejected with the signal's reason once it is aborted.
 */
export interface TextService {
  /**
   * The rows that have all words of a query, as `searchMask` finds them: 1 for a row that is found; null where the query asks
   * for nothing. A newer query ends one that is under way, which is then rejected with an `AbortError`.
   */
  search(query: string, signal: AbortSignal): Promise<Uint8Array | null>;
  /** The labels of all rows, made when they are first asked for. */
  labels(kind: LabelKind, signal: AbortSignal): Promise<LabelIndex>;
}
