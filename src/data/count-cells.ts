import {CellScratch} from './cell-scratch.js';
import type {EventTable, TimeWindow} from './event-table.js';
import {STEPS} from './mercator.js';
import {isInWindow, type RowSlice} from './window-slice.js';

/** What is on the screen, in the 2³² steps of the table. */
export interface CellViewport {
  /** West edge; any number of turns around the world, as a camera that was dragged on has it. */
  readonly x: number;
  /** North edge. */
  readonly y: number;
  /** At most one turn counts. */
  readonly width: number;
  readonly height: number;
  /** log2 of a cell's width, 0 to 31. */
  readonly cellShift: number;
}

/** Which rows count. */
export interface CellQuery extends RowSlice {
  /** The window that the slice was made for; null for no limit in time. */
  readonly window: TimeWindow | null;
  /** By category, 0 leaves out. */
  readonly categoryMask?: Uint8Array;
  /** By row, 0 leaves out. */
  readonly rowMask?: Uint8Array;
}

/** The cells that are not empty, as columns in row-major order from the north-west. */
export interface Cells {
  readonly length: number;
  /** Mean position of the points; `x` goes on eastward from the viewport's `x`, so it may be beyond one turn. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Rows, each once, however many points of it are in the cell. */
  readonly count: Uint32Array;
  /** The earliest row. */
  readonly firstRow: Uint32Array;
  /** 1 where all points are the same one, so that no zoom can part them. */
  readonly samePoint: Uint8Array;
  /** Rows by category, `categoryCount` entries a cell. */
  readonly categoryRows: Uint32Array;
  readonly categoryCount: number;
}

/**
 * Counts rows per screen cell inside a time window.
 *
 * One pass over the slice, so the cost grows with the window and never with the number of cells. Cells are fixed to the
 * world and those that the viewport touches are counted whole: a mark at the edge stays where it is while the map is
 * dragged. Marks sit at the mean position of their points, not at the cell's centre: a grid must not show.
 *
 * @param query - Rows `[first, last)` of `windowSlice`, and what else they must pass.
 * @param scratch - Arrays of an earlier count; the result is a copy.
 */
export function countCells(table: EventTable, query: CellQuery, viewport: CellViewport, scratch = new CellScratch()): Cells {
  const {first, last, window, categoryMask, rowMask} = query;
  const {pointOffsets, category, x, y} = table;
  const categoryCount = table.categories.length;
  const shift = viewport.cellShift;
  const size = 2 ** shift;
  const columnMask = STEPS / size - 1;
  const west = Math.floor(viewport.x / size);
  const north = Math.max(0, Math.floor(viewport.y / size));
  const columns = Math.min(STEPS / size, Math.ceil((viewport.x + viewport.width) / size) - west);
  const rows = Math.ceil((viewport.y + viewport.height) / size) - north;
  // As the bits of a 32-bit number, which is what `&` makes of the difference below.
  const westBits = ((west % STEPS) + STEPS) % STEPS | 0;

  scratch.clear(Math.max(0, columns * rows), categoryCount);
  for (let row = first; row < last; row++) {
    if (window && !isInWindow(table, row, window)) continue;
    if (categoryMask && categoryMask[category[row]] === 0) continue;
    if (rowMask && rowMask[row] === 0) continue;
    for (let point = pointOffsets[row], end = pointOffsets[row + 1]; point < end; point++) {
      const column = (((x[point] >>> shift) - westBits) & columnMask) >>> 0;
      const line = (y[point] >>> shift) - north;
      if (column >= columns || line < 0 || line >= rows) continue;
      // Within its cell, so that the seam of the world does not part the points of one place.
      scratch.add(line * columns + column, row, category[row], x[point] & (size - 1), y[point] & (size - 1));
    }
  }
  const {length, keys, ...cells} = scratch.collect();
  return {
    length,
    ...cells,
    x: cells.x.map((meanX, i) => (west + (keys[i] % columns)) * size + meanX),
    y: cells.y.map((meanY, i) => (north + Math.floor(keys[i] / columns)) * size + meanY),
    categoryCount,
  };
}
