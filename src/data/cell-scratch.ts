import {CellIndex, enlarged} from './cell-index.js';

/** Members of a cell while it is counted: eight doubles, so that a point touches one cache line. */
const SUM_X = 0;
const SUM_Y = 1;
const POINTS = 2;
const ROWS = 3;
const FIRST_ROW = 4;
const LAST_ROW = 5;
/** -1 once two points of the cell differ. */
const ONLY_X = 6;
const ONLY_Y = 7;
const MEMBERS = 8;

/**
 * The sums of the cells while they are counted; keep one for each view, to use its arrays again.
 *
 * `add` is a function of its own because browsers optimise what is called often long before they optimise a long loop.
 */
export class CellScratch {
  private readonly index = new CellIndex();
  private cells = new Float64Array(0);
  private categoryRows = new Uint32Array(0);
  private categoryCount = 0;

  /** @param gridSize - Keys of cells are whole numbers from 0 up to and without it. */
  clear(gridSize: number, categoryCount: number) {
    this.index.clear(gridSize);
    this.categoryCount = categoryCount;
  }

  /** Adds a point of a row. Rows come in ascending order. @param x - From the west edge of its cell. */
  add(key: number, row: number, category: number, x: number, y: number) {
    const known = this.index.length;
    const cell = this.index.of(key);
    if (cell === known) this.open(cell, row, x, y);
    const cells = this.cells;
    const at = cell * MEMBERS;
    cells[at + SUM_X] += x;
    cells[at + SUM_Y] += y;
    cells[at + POINTS]++;
    if (cells[at + ONLY_X] !== x || cells[at + ONLY_Y] !== y) cells[at + ONLY_X] = -1;
    // The points of a row follow one another.
    if (cells[at + LAST_ROW] === row) return;
    cells[at + LAST_ROW] = row;
    cells[at + ROWS]++;
    this.categoryRows[cell * this.categoryCount + category]++;
  }

  /** Copies the cells in the order of their keys; `x` and `y` are means. */
  collect() {
    const {length} = this.index;
    const {cells, categoryCount} = this;
    const keys = this.index.keys.slice(0, length).sort();
    const result = {
      length,
      keys,
      x: new Float64Array(length),
      y: new Float64Array(length),
      count: new Uint32Array(length),
      firstRow: new Uint32Array(length),
      samePoint: new Uint8Array(length),
      categoryRows: new Uint32Array(length * categoryCount),
    };
    keys.forEach((key, i) => {
      const cell = this.index.of(key);
      const at = cell * MEMBERS;
      result.x[i] = cells[at + SUM_X] / cells[at + POINTS];
      result.y[i] = cells[at + SUM_Y] / cells[at + POINTS];
      result.count[i] = cells[at + ROWS];
      result.firstRow[i] = cells[at + FIRST_ROW];
      result.samePoint[i] = cells[at + ONLY_X] < 0 ? 0 : 1;
      for (let category = 0; category < categoryCount; category++) {
        result.categoryRows[i * categoryCount + category] = this.categoryRows[cell * categoryCount + category];
      }
    });
    return result;
  }

  private open(cell: number, row: number, x: number, y: number) {
    this.fit(this.index.capacity);
    const at = cell * MEMBERS;
    this.cells.fill(0, at, at + MEMBERS);
    this.cells[at + FIRST_ROW] = row;
    this.cells[at + LAST_ROW] = -1;
    this.cells[at + ONLY_X] = x;
    this.cells[at + ONLY_Y] = y;
    this.categoryRows.fill(0, cell * this.categoryCount, (cell + 1) * this.categoryCount);
  }

  private fit(capacity: number) {
    const categories = capacity * this.categoryCount;
    if (this.cells.length < capacity * MEMBERS) this.cells = enlarged(this.cells, capacity * MEMBERS);
    if (this.categoryRows.length < categories) this.categoryRows = enlarged(this.categoryRows, categories);
  }
}
