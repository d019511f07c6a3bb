import type {Report} from '../data/issue-list.js';

/** Gives ids to the rows of a reading. */
export interface IdKeeper {
  /** Whether another reading must know the ids of this one. */
  readonly isContradicted: boolean;
  /** Number that was put behind the last id; 0 for none. */
  readonly lastNumber: number;
  next(feature: Record<string, unknown>, report: Report): string;
  /** Takes an id of the file's own if no row has it; otherwise it is for `next`. */
  takeNew(id: string): boolean;
  /** Id of a row that has none. @param make - Makes one of its content. */
  nextMissing(make: () => string, report: () => Report): string;
}

/** Id of a row of columns that have none. @param row - From 0, as given. */
export function rowId(row: number): string {
  return `event-${row + 1}`;
}

/** The row that has an id of `rowId`; -1 for another id. */
export function rowOfId(id: string): number {
  return /^event-[1-9]\d*$/.test(id) ? Number(id.slice(6)) - 1 : -1;
}

/** Ids by the number of the row, made again when they are asked for: nothing is kept. */
export class RowIds implements IdKeeper {
  readonly isContradicted = false;
  readonly lastNumber = 0;
  #row = 0;

  next(): string {
    return rowId(this.#row++);
  }

  /** Of so many rows. */
  passOver(count: number) {
    this.#row += count;
  }

  takeNew(): boolean {
    this.#row++;
    return true;
  }

  nextMissing(): string {
    return rowId(this.#row++);
  }
}
