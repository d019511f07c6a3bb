import type {LabelIndex} from '../data/label-index.js';
import {queryTerms} from '../data/search-query.js';
import type {LabelKind, TextService} from '../data/text-service.js';
import {inSlices} from './in-slices.js';
import type {TextIndex} from './text-index.js';

/** What was found last, by row of the file. */
interface Finding {
  readonly terms: readonly string[];
  readonly found: Uint8Array;
}

/**
 * Searches in slices of some milliseconds, in a worker as on the main thread. A query that goes on from the last one, as while
 * a word is typed, looks only at what that has found.
 */
export class LocalTextService implements TextService {
  readonly #index: TextIndex;
  readonly #labels = new Map<LabelKind, LabelIndex>();
  #filling: Generator<unknown, void> | null;
  #fileRows: Uint32Array = new Uint32Array();
  #last: Finding | null = null;
  #searching: AbortController | null = null;

  /** @param filling - Puts into the index what is not yet there, when that is first asked for. */
  constructor(index: TextIndex, filling: Generator<unknown, void> | null = null) {
    this.#index = index;
    this.#filling = filling;
  }

  /** @param fileRows - Row of the table to number of the row in the index: of the whole file, or as far as it is read. */
  setRows(fileRows: Uint32Array): void {
    this.#fileRows = fileRows;
    this.#last = null;
    this.#labels.clear();
  }

  async search(query: string, signal: AbortSignal): Promise<Uint8Array | null> {
    this.#searching?.abort();
    const searching = new AbortController();
    this.#searching = searching;
    const giveUp = () => searching.abort(signal.reason);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp);
    try {
      return await inSlices(this.#find(queryTerms(query)), searching.signal);
    } finally {
      signal.removeEventListener('abort', giveUp);
    }
  }

  async labels(kind: LabelKind, signal: AbortSignal): Promise<LabelIndex> {
    await inSlices(this.#fill(), signal);
    let labels = this.#labels.get(kind);
    if (!labels) this.#labels.set(kind, (labels = this.#index.labels(kind).index(this.#fileRows)));
    return labels;
  }

  /** Several may wait for it, of which each does a part. */
  *#fill(): Generator<void, void> {
    while (this.#filling) {
      if (this.#filling.next().done) this.#filling = null;
      else yield;
    }
  }

  *#find(terms: readonly string[]): Generator<void, Uint8Array | null> {
    if (terms.length === 0) return null;
    yield* this.#fill();
    const fileRows = this.#fileRows;
    const before = this.#last && goesOn(this.#last.terms, terms) ? this.#last : null;
    const found = before?.terms.length === terms.length && goesOn(terms, before.terms) ? before.found : yield* this.#index.search(terms, before?.found ?? null);
    if (fileRows === this.#fileRows) this.#last = {terms, found};
    const mask = new Uint8Array(fileRows.length);
    for (let row = 0; row < mask.length; row++) mask[row] = found[fileRows[row]];
    return mask;
  }
}

/** Whether all rows that have the terms `next` have the terms `last`, too. */
function goesOn(last: readonly string[], next: readonly string[]): boolean {
  return last.every((term) => next.some((each) => each.includes(term)));
}
