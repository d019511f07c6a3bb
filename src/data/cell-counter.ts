import {coversGrid, gridOf, grownGrid, isSameGrid, type CellGrid, type CellViewport} from './cell-grid.js';
import {CellSums, type Cells} from './cell-sums.js';
import type {EventTable, TimeWindow} from './event-table.js';
import {BLOCK_ROWS, windowEnd, windowStart} from './time-order.js';
import {startRank, tableRank, windowRanks, type WindowRanks} from './window-ranks.js';

/** Which rows count. */
export interface CellQuery {
  readonly table: EventTable;
  /** By row, 0 leaves out; null for all. The same array always leaves out the same rows. */
  readonly mask: Uint8Array | null;
  /** Null for no limit in time; rows without a date are in no window. */
  readonly window: TimeWindow | null;
}

/** Rows that are handed on at a time: they stay in the cache of the processor. */
const BATCH_ROWS = 4096;
/** Cells beside those of the view that are counted along, as a share of its own: it may move and zoom among them. */
const GROWTH = 0.25;
/** A row found through the order by end is read from anywhere in the table. */
const JUMP_COST = 2;

interface Count extends Pick<CellQuery, 'table' | 'mask'> {
  readonly sums: CellSums;
  ranks: WindowRanks;
  grid: CellGrid;
  cells: Cells | null;
}

/**
 * Counts rows per screen cell inside a time window.
 *
 * A first count is one pass over the rows of the window, so its cost grows with them and never with the number of cells. The
 * next one of the same table and filters takes the difference where that is less: the rows that enter and leave the window,
 * which lie side by side in the orders by start and by end. Marks sit at the mean position of their points, not at the
 * cell's centre: a grid must not show.
 */
export class CellCounter {
  readonly #batch = new Uint32Array(BATCH_ROWS);
  #last: Count | null = null;

  /** @returns The same object as long as nothing has changed. */
  count(query: CellQuery, viewport: CellViewport): Cells {
    const grid = gridOf(viewport);
    const ranks = windowRanks(query.table, query.window);
    const last = this.#last;
    const isKnown = last !== null && last.table === query.table && last.mask === query.mask && coversGrid(last.sums.grid, grid);
    const count = isKnown ? this.#follow(last, query, ranks) : this.#begin(query, ranks, grownGrid(grid, GROWTH));
    if (!isSameGrid(count.grid, grid)) count.cells = null;
    count.grid = grid;
    this.#last = count;
    return (count.cells ??= count.sums.collect(grid));
  }

  #begin(query: CellQuery, ranks: WindowRanks, grid: CellGrid): Count {
    const {table, mask, window} = query;
    const count = {table, mask, ranks, grid, sums: new CellSums(table, grid, this.#last?.sums), cells: null};
    const before = window ? Math.min(ranks.started, startRank(table, window.startMs)) : 0;
    // Of those that began before the window all but these are over.
    if (window && before > ranks.ended) this.#addUnderWay(count, window);
    this.#addStarted(count, before, ranks.started, 1);
    if (ranks.undated) this.#addRange(count, table.datedLength, table.length, 1);
    return count;
  }

  #follow(count: Count, query: CellQuery, ranks: WindowRanks): Count {
    const from = count.ranks;
    const undated = query.table.length - query.table.datedLength;
    const difference =
      Math.abs(ranks.started - from.started) + JUMP_COST * Math.abs(ranks.ended - from.ended) + (ranks.undated === from.undated ? 0 : undated);
    if (difference === 0) return count;
    if (difference > ranks.started - ranks.ended + (ranks.undated ? undated : 0)) return this.#begin(query, ranks, count.sums.grid);
    this.#addStarted(count, from.started, ranks.started, 1);
    this.#addEnded(count, from.ended, ranks.ended, -1);
    if (ranks.undated !== from.undated) this.#addRange(count, query.table.datedLength, query.table.length, ranks.undated ? 1 : -1);
    count.ranks = ranks;
    count.cells = null;
    return count;
  }

  /** Adds the rows between two ranks of the order by start; takes them back where the ranks go down. */
  #addStarted(count: Count, from: number, to: number, sign: number): void {
    const {byStart} = count.table.order;
    const [low, high, towards] = from <= to ? [from, to, sign] : [to, from, -sign];
    if (byStart) this.#addListed(count, byStart, low, high, towards);
    else this.#addRange(count, low, high, towards);
  }

  #addEnded(count: Count, from: number, to: number, sign: number): void {
    const {byEnd} = count.table.order;
    if (from <= to) this.#addListed(count, byEnd, from, to, sign);
    else this.#addListed(count, byEnd, to, from, -sign);
  }

  #addListed({sums, mask}: Count, list: Uint32Array, from: number, to: number, sign: number): void {
    if (!mask) return sums.add(list, from, to, sign);
    for (let first = from; first < to; first += BATCH_ROWS) {
      const length = pickListed(this.#batch, mask, list, first, Math.min(to, first + BATCH_ROWS));
      sums.add(this.#batch, 0, length, sign);
    }
  }

  #addRange({sums, mask}: Count, from: number, to: number, sign: number): void {
    for (let first = from; first < to; first += BATCH_ROWS) {
      const last = Math.min(to, first + BATCH_ROWS);
      if (mask) sums.add(this.#batch, 0, pickRange(this.#batch, mask, first, last), sign);
      else sums.add(null, first, last, sign);
    }
  }

  /** Adds the rows that began before the window and go on in it. */
  #addUnderWay({sums, mask, table}: Count, {startMs}: TimeWindow): void {
    const {blockEndMs} = table.order;
    // Beyond it none has begun before the window, by its own clock.
    const end = tableRank(table, startMs + (table.dayShift?.maxMs ?? 0));
    let length = 0;
    for (let block = 0; block * BLOCK_ROWS < end; block++) {
      if (blockEndMs[block] <= startMs) continue;
      if (length + BLOCK_ROWS > BATCH_ROWS) {
        sums.add(this.#batch, 0, length, 1);
        length = 0;
      }
      for (let row = block * BLOCK_ROWS; row < Math.min(end, (block + 1) * BLOCK_ROWS); row++) {
        if (windowEnd(table, row) > startMs && windowStart(table, row) < startMs && mask?.[row] !== 0) this.#batch[length++] = row;
      }
    }
    sums.add(this.#batch, 0, length, 1);
  }
}

/** The rows of a range that a mask leaves. Without a branch, which a processor could not foresee. */
function pickRange(into: Uint32Array, mask: Uint8Array, first: number, last: number): number {
  let length = 0;
  for (let row = first; row < last; row++) {
    into[length] = row;
    length += (0 - mask[row]) >>> 31;
  }
  return length;
}

/** The rows of a list that a mask leaves. */
function pickListed(into: Uint32Array, mask: Uint8Array, list: Uint32Array, from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at++) {
    into[length] = list[at];
    length += (0 - mask[list[at]]) >>> 31;
  }
  return length;
}
