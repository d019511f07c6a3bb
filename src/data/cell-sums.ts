import {cellNumber, columnWithin, type CellGrid} from './cell-grid.js';
import type {EventTable} from './event-table.js';
import {STEPS} from './mercator.js';
import {SplitCounts, type SplitRows} from './split-rows.js';

/** The cells that are not empty, as columns in row-major order from the north-west. */
export interface Cells {
  readonly length: number;
  /** Number of each cell among those of the world: see `cellNumber`. */
  readonly cell: Float64Array;
  /** Mean position of the points; `x` goes on eastward from the viewport's `x`, so it may be beyond one turn. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Rows, each once, however many points of it are in the cell. */
  readonly count: Uint32Array;
  /** All row numbers XORed: where the count is 1, the row. */
  readonly rowXor: Uint32Array;
  /** Rows by category, `categoryCount` entries a cell. */
  readonly categoryRows: Uint32Array;
  readonly categoryCount: number;
  /** The rows that are in several of the cells; `cells` are indices of the columns above. */
  readonly split: readonly SplitRows[];
}

/** Members of a cell: two doubles, then whole numbers, together on a cache line where categories are few. */
const SUM_X = 0;
const SUM_Y = 1;
const ROW_XOR = 4;
/** Points of rows that count in the cell already. */
const MORE_POINTS = 5;
const CATEGORIES = 6;

/** Bits of a position within its cell: sums of 33 million of them are exact. */
const PLACE_BITS = 28;
const MAX_SPARE = 4;

/**
 * The sums of the cells of a grid. All of them are sums of whole numbers, so what was added can be taken back without a trace:
 * a window that moves costs what enters and what leaves.
 */
export class CellSums {
  readonly grid: CellGrid;
  readonly #table: EventTable;
  readonly #bits: ReturnType<typeof bitsOf>;
  readonly #stride: number;
  readonly #doubles: Float64Array<ArrayBuffer>;
  readonly #ints: Int32Array;
  readonly #split: SplitCounts;
  /** Categories as bytes: one kind of array in the hot loop, whichever the table has. */
  readonly #categoryBytes: Uint8Array;
  readonly #categoryShift: number;
  /** @param spare - Sums that are of no more use: their arrays are taken over. */
  constructor(table: EventTable, grid: CellGrid, spare?: CellSums) {
    const {category, categories} = table;
    const cells = grid.columns * grid.lines;
    this.grid = grid;
    this.#bits = bitsOf(grid);
    this.#table = table;
    this.#stride = strideOf(categories.length);
    this.#doubles = cleared(spare && spare.#doubles, cells * this.#stride);
    this.#ints = new Int32Array(this.#doubles.buffer);
    this.#categoryBytes = new Uint8Array(category.buffer, category.byteOffset, category.byteLength);
    this.#categoryShift = category.BYTES_PER_ELEMENT - 1;
    this.#split = new SplitCounts(categories.length);
  }

  /**
   * Adds rows `list[from]` to `list[to - 1]`, or without a list rows `from` to `to - 1`; or takes them back. For few rows at a time, so that browsers optimise it before a
   * long pass is over.
   *
   * @param sign - 1 or -1.
   */
  add(list: Uint32Array | null, from: number, to: number, sign: number): void {
    const {x, y, pointOffsets, categories} = this.#table;
    const doubles = this.#doubles;
    const ints = this.#ints;
    const bytes = this.#categoryBytes;
    const categoryShift = this.#categoryShift;
    const doubleStride = this.#stride;
    const intStride = doubleStride * 2;
    const {shift, westBits, north, columns, lines, columnMask, placeMask} = this.#bits;
    // A byte holds no more.
    const plain = categories.length <= 256 ? 1 : -1;
    for (let at = from; at < to; at++) {
      const row = list === null ? at : list[at];
      const point = pointOffsets[row];
      const points = pointOffsets[row + 1] - point;
      if (points !== plain) {
        if (points > 0) this.#addSeveral(row, sign);
        continue;
      }
      const pointX = x[point];
      const pointY = y[point];
      const column = ((pointX >>> shift) - westBits) & columnMask;
      const line = ((pointY >>> shift) - north) | 0;
      if (column >>> 0 >= columns || line >>> 0 >= lines) continue;
      const cell = (Math.imul(line, columns) + column) | 0;
      const double = Math.imul(cell, doubleStride);
      const int = Math.imul(cell, intStride);
      doubles[double + SUM_X] += Math.imul(pointX & placeMask, sign);
      doubles[double + SUM_Y] += Math.imul(pointY & placeMask, sign);
      ints[int + ROW_XOR] ^= row;
      ints[int + CATEGORIES + bytes[row << categoryShift]] += sign;
    }
  }

  /** A row of several points, which counts once in each cell. */
  #addSeveral(row: number, sign: number): void {
    const {x, y, pointOffsets, category} = this.#table;
    const {shift, westBits, north, columns, lines, columnMask, placeMask} = this.#bits;
    const cells: number[] = [];
    for (let point = pointOffsets[row]; point < pointOffsets[row + 1]; point++) {
      const column = (((x[point] >>> shift) - westBits) & columnMask) >>> 0;
      const line = (y[point] >>> shift) - north;
      if (column >= columns || line < 0 || line >= lines) continue;
      const cell = line * columns + column;
      const int = cell * this.#stride * 2;
      this.#doubles[cell * this.#stride + SUM_X] += (x[point] & placeMask) * sign;
      this.#doubles[cell * this.#stride + SUM_Y] += (y[point] & placeMask) * sign;
      if (cells.includes(cell)) {
        this.#ints[int + MORE_POINTS] += sign;
        continue;
      }
      cells.push(cell);
      this.#ints[int + ROW_XOR] ^= row;
      this.#ints[int + CATEGORIES + category[row]] += sign;
    }
    if (cells.length > 1) this.#split.add(cells, row, category[row], sign);
  }

  /** The cells of a part of the grid. */
  collect(part: CellGrid): Cells {
    const categoryCount = this.#table.categories.length;
    const {columns, shift} = this.grid;
    const size = 2 ** shift;
    const filled = this.#filled(part);
    const {length} = filled;
    const cells = {
      length,
      cell: new Float64Array(length),
      x: new Float64Array(length),
      y: new Float64Array(length),
      count: new Uint32Array(length),
      rowXor: new Uint32Array(length),
      categoryRows: new Uint32Array(length * categoryCount),
      categoryCount,
    };
    filled.forEach((at, index) => {
      const int = at * this.#stride * 2;
      const line = this.grid.north + Math.floor(at / columns);
      const column = part.west + columnWithin(part, this.grid.west + (at % columns));
      let count = 0;
      for (let category = 0; category < categoryCount; category++) {
        const rows = this.#ints[int + CATEGORIES + category];
        cells.categoryRows[index * categoryCount + category] = rows;
        count += rows;
      }
      const points = count + this.#ints[int + MORE_POINTS];
      // Within its cell, so that the seam of the world does not part the points of one place.
      cells.cell[index] = cellNumber(column, line, shift);
      cells.x[index] = column * size + this.#doubles[at * this.#stride + SUM_X] / points;
      cells.y[index] = line * size + this.#doubles[at * this.#stride + SUM_Y] / points;
      cells.count[index] = count;
      cells.rowXor[index] = this.#ints[int + ROW_XOR];
    });
    return {...cells, split: this.#split.isEmpty ? [] : this.#split.collect(numbersOf(filled))};
  }

  /** Cells of a part of the grid that are not empty, in its row-major order. */
  #filled(part: CellGrid): number[] {
    const {columns, north} = this.grid;
    const categoryCount = this.#table.categories.length;
    const west = columnWithin(this.grid, part.west);
    const turn = STEPS / 2 ** part.shift;
    const filled: number[] = [];
    for (let line = part.north - north; line < part.north - north + part.lines; line++) {
      for (let aside = 0; aside < part.columns; aside++) {
        const cell = line * columns + ((west + aside) % turn);
        const first = cell * this.#stride * 2 + CATEGORIES;
        for (let category = 0; category < categoryCount; category++) {
          if (this.#ints[first + category] === 0) continue;
          filled.push(cell);
          break;
        }
      }
    }
    return filled;
  }
}

/** An array with room for so many zeros. One that is far too long would take longer to clear than a new one to make. */
function cleared(spare: Float64Array<ArrayBuffer> | undefined, length: number): Float64Array<ArrayBuffer> {
  return spare && spare.length >= length && spare.length <= length * MAX_SPARE ? spare.fill(0) : new Float64Array(length);
}

/** Doubles of a cell: a divisor or a multiple of a cache line's eight. */
function strideOf(categoryCount: number): number {
  const doubles = Math.ceil((CATEGORIES + categoryCount) / 2);
  return doubles <= 4 ? 4 : Math.ceil(doubles / 8) * 8;
}

/** A grid in whole numbers of 32 bits, which browsers reckon with fastest. */
function bitsOf({shift, west, north, columns, lines}: CellGrid) {
  const size = 2 ** shift;
  return {
    shift: shift | 0,
    // As the bits of a 32-bit number, which is what `&` makes of a difference.
    westBits: (((west % STEPS) + STEPS) % STEPS) | 0,
    north: north | 0,
    columns: columns | 0,
    lines: lines | 0,
    columnMask: (STEPS / size - 1) | 0,
    // Without the lowest bits of a wide cell, so that sums stay whole multiples that a double holds.
    placeMask: (size - Math.max(1, size / 2 ** PLACE_BITS)) | 0,
  };
}

function numbersOf(cells: readonly number[]): (cell: number) => number {
  const numbers = new Map(cells.map((cell, number) => [cell, number]));
  return (cell) => numbers.get(cell) ?? -1;
}
