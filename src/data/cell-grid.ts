import {STEPS} from './mercator.js';

/** What is on the screen, in the 2³² steps of the table. */
export interface CellViewport {
  /** West edge; any number of turns around the world, as a camera that was dragged on has it. */
  readonly x: number;
  /** North edge. */
  readonly y: number;
  /** At most one turn counts. */
  readonly width: number;
  readonly height: number;
  /** log2 of a cell's width, 6 to 31. */
  readonly cellShift: number;
}

/**
 * The cells that a viewport touches, of a grid that is fixed to the world: a mark at the edge stays where it is while the map
 * is dragged.
 */
export interface CellGrid {
  /** log2 of a cell's width in steps. */
  readonly shift: number;
  /** Column of the west edge, counted from the antimeridian; any number of turns around the world. */
  readonly west: number;
  /** Line of the north edge. */
  readonly north: number;
  /** Number of columns, one turn at most. */
  readonly columns: number;
  /** Number of lines, none beyond the poles. */
  readonly lines: number;
}

/** So many cells have room in 16 MB, and on any screen. */
const MAX_CELLS = 2 ** 18;
/** Finer cells have numbers that are not exact. */
const MIN_SHIFT = 6;

/** @throws RangeError where the cells are so fine that the viewport has more than 2¹⁸ of them. */
export function gridOf({x, y, width, height, cellShift}: CellViewport): CellGrid {
  const size = 2 ** cellShift;
  const west = Math.floor(x / size);
  const north = Math.min(STEPS / size, Math.max(0, Math.floor(y / size)));
  const south = Math.min(STEPS / size, Math.ceil((y + height) / size));
  const columns = Math.max(0, Math.min(STEPS / size, Math.ceil((x + width) / size) - west));
  const lines = Math.max(0, south - north);
  if (cellShift < MIN_SHIFT || columns * lines > MAX_CELLS) {
    throw new RangeError(`A grid of ${columns} × ${lines} cells of 2^${cellShift} steps is too fine. Make the cells wider.`);
  }
  return {shift: cellShift, west, north, columns, lines};
}

/** A grid with more cells on all sides, so that the view may move and zoom in it. @param share - Of its own size, on each side. */
export function grownGrid(grid: CellGrid, share: number): CellGrid {
  const turn = columnsOfWorld(grid);
  const aside = Math.ceil(grid.columns * share);
  const above = Math.ceil(grid.lines * share);
  const north = Math.max(0, grid.north - above);
  const lines = Math.min(turn, grid.north + grid.lines + above) - north;
  const columns = Math.min(turn, grid.columns + 2 * aside);
  return columns * lines > MAX_CELLS ? grid : {shift: grid.shift, west: grid.west - aside, north, columns, lines};
}

/** Whether all cells of one grid are cells of another. */
export function coversGrid(grid: CellGrid, part: CellGrid): boolean {
  if (grid.shift !== part.shift || part.north < grid.north || part.north + part.lines > grid.north + grid.lines) return false;
  return grid.columns === columnsOfWorld(grid) || columnWithin(grid, part.west) + part.columns <= grid.columns;
}

export function isSameGrid(one: CellGrid, other: CellGrid): boolean {
  return one.shift === other.shift && one.west === other.west && one.north === other.north && one.columns === other.columns && one.lines === other.lines;
}

/** How many columns east of the west edge of a grid a column lies, less than one turn. */
export function columnWithin(grid: CellGrid, column: number): number {
  const turn = columnsOfWorld(grid);
  return (((column - grid.west) % turn) + turn) % turn;
}

/** Number of a cell among those of the world: line by line from the north, each from the antimeridian eastward. */
export function cellNumber(column: number, line: number, shift: number): number {
  const turn = STEPS / 2 ** shift;
  return line * turn + (((column % turn) + turn) % turn);
}

function columnsOfWorld({shift}: CellGrid): number {
  return STEPS / 2 ** shift;
}
