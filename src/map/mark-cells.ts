import {cellNumber} from '../data/cell-grid.js';
import type {EventTable} from '../data/event-table.js';
import {STEPS} from '../data/mercator.js';
import {windowSlice} from '../data/window-slice.js';
import {isShown, type Shown} from './shown-rows.js';

/** Number of the cell that a point of the table lies in: see `cellNumber`. */
export function cellOf(x: number, y: number, cellShift: number): number {
  return cellNumber(x >>> cellShift, y >>> cellShift, cellShift);
}

/** The cell twice as wide, and twice as high, that a cell is a quarter of: a number among those of the next `cellShift`. */
export function parentCell(cell: number, cellShift: number): number {
  const turn = STEPS / 2 ** cellShift;
  return Math.floor(Math.floor(cell / turn) / 2) * (turn / 2) + Math.floor((cell % turn) / 2);
}

/** The cells of the points of a row, each once. */
export function cellsOfRow(table: EventTable, row: number, cellShift: number): number[] {
  const cells = new Set<number>();
  for (let point = table.pointOffsets[row]; point < table.pointOffsets[row + 1]; point += 1) {
    cells.add(cellOf(table.x[point], table.y[point], cellShift));
  }
  return [...cells];
}

/** Some cells of the world, to be asked for many points. */
export class CellSet {
  readonly #cells: ReadonlySet<number>;
  readonly #shift: number;
  readonly #column: number;
  readonly #line: number;
  readonly #columns: number;
  readonly #lines: number;

  constructor(cells: readonly number[], cellShift: number) {
    const turn = STEPS / 2 ** cellShift;
    const columns = cells.map((cell) => cell % turn);
    const lines = cells.map((cell) => Math.floor(cell / turn));
    this.#cells = new Set(cells);
    this.#shift = cellShift;
    this.#column = Math.min(...columns);
    this.#line = Math.min(...lines);
    this.#columns = Math.max(...columns) - this.#column;
    this.#lines = Math.max(...lines) - this.#line;
  }

  /** Whether a point of the table lies in one of them. Most do not lie in the box around them, which is quick to tell. */
  has(x: number, y: number): boolean {
    const column = (x >>> this.#shift) - this.#column;
    const line = (y >>> this.#shift) - this.#line;
    return column >= 0 && line >= 0 && column <= this.#columns && line <= this.#lines && this.#cells.has(cellOf(x, y, this.#shift));
  }
}

/**
 * The shown rows that have a point in one of the cells, in the order of the table. A pass over the rows of the window, or over
 * the beginning of them: for what a reader points at, not for all marks.
 *
 * @param limit - Only the first so many.
 */
export function rowsInCells(shown: Shown, cells: readonly number[], cellShift: number, limit = Infinity): number[] {
  const {pointOffsets, x, y} = shown.table;
  const {first, last} = windowSlice(shown.table, shown.window);
  const wanted = new CellSet(cells, cellShift);
  const found: number[] = [];
  for (let row = first; row < last && found.length < limit; row += 1) {
    for (let point = pointOffsets[row]; point < pointOffsets[row + 1]; point += 1) {
      if (!wanted.has(x[point], y[point]) || !isShown(shown, row)) continue;
      found.push(row);
      break;
    }
  }
  return found;
}
