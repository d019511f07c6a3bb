import {tagsOf} from '../data/map-fields.js';
import type {SearchSink} from './contract.js';
import type {TextIndex} from './text-index.js';

/** The words of the rows of columns, null where a cell is empty. */
export interface RowWords {
  readonly title: (row: number) => unknown;
  readonly place: (row: number) => unknown;
  readonly text: (row: number) => unknown;
  readonly tags: (row: number) => unknown;
}

interface Run {
  readonly words: RowWords;
  readonly from: number;
  to: number;
}

type Waiting = (Run | Parameters<SearchSink['add']>)[];

/** Rows between two turns: they take a fraction of a millisecond. */
const SLICE = 512;

/**
 * Leaves the words of columns where they are until someone looks for some: to make an index of a million rows takes longer than
 * all the rest of their reading.
 */
export class DeferredWords implements SearchSink {
  readonly #index: TextIndex;
  /** In the order of the rows: runs, and the words of rows behind them that are not as they stand in the columns. */
  #waiting: Waiting = [];
  #keepsAll: boolean;

  /** @param keepsAll - Rows that are added one by one wait, too: for a file so small that their words are no burden. */
  constructor(index: TextIndex, keepsAll = false) {
    this.#index = index;
    this.#keepsAll = keepsAll;
  }

  clear(): void {
    this.#waiting = [];
    this.#index.clear();
  }

  add(...words: Parameters<SearchSink['add']>): void {
    if (this.#waiting.length === 0 && !this.#keepsAll) this.#index.add(...words);
    else this.#waiting.push(words);
  }

  /** Adds rows `[from, to)`, whose cells are texts or empty. */
  addRun(words: RowWords, from: number, to: number): void {
    const last = this.#waiting.at(-1);
    if (last && 'to' in last && last.to === from && last.words === words) last.to = to;
    else this.#waiting.push({words, from, to});
  }

  /**
   * Puts what waits into the index, with a turn after each slice. Rows that are added one by one meanwhile take their place behind
   * what waits, and later ones go straight into the index; no run must be added any more.
   */
  *fill(): Generator<void, void> {
    this.#keepsAll = false;
    const waiting = this.#waiting;
    const slices = this.#slices(waiting);
    while (!slices.next().done) {
      yield;
      // It was cleared at that turn.
      if (waiting !== this.#waiting) return;
    }
    this.#waiting = [];
  }

  *#slices(waiting: Waiting): Generator<void, void> {
    let singles = 0;
    for (const each of waiting) {
      if ('to' in each)
        for (let from = each.from, to = from; from < each.to; from = to) {
          to = Math.min(each.to, from + SLICE);
          this.#fillRun(each.words, from, to);
          yield;
        }
      else {
        this.#index.add(...each);
        if (++singles % SLICE === 0) yield;
      }
    }
  }

  #fillRun({title, place, text, tags}: RowWords, from: number, to: number) {
    for (let row = from; row < to; row++) this.#index.add(textOf(title(row)), textOf(place(row)), textOf(text(row)), null, tagsOf(textOf(tags(row))));
  }
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell : '';
}
