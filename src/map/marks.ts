import {CellScratch, countCells} from '../data/index.js';
import type {Cells} from '../data/index.js';
import {STEPS} from '../data/mercator.js';
import {windowSlice} from '../data/window-slice.js';
import type {EventTable} from '../data/event-table.js';
import {radiusOfCount} from './mark-sprites.js';
import {mergeMarks} from './merge-marks.js';
import {isShown} from './shown-rows.js';
import type {Shown} from './shown-rows.js';
import {worldPixels} from './view.js';
import type {MapViewport} from './view.js';

/** Cells are this wide at most, and half as wide at least: about a mark with its halo. */
const CELL_PIXELS = 44;
/** Room around the screen in which marks are counted too, so that a small pan needs no new count. */
const MARGIN_PIXELS = 120;

/** One event, or several that share a spot of the screen. */
export interface Mark {
  /** The same while the mark stands for the same cells. */
  readonly key: string;
  /** Web Mercator, 0 to 1 around the world; may be beyond where the view crosses the antimeridian. */
  readonly x: number;
  readonly y: number;
  /** Distinct events. */
  readonly count: number;
  /** Events by category, in the order of the table's categories. */
  readonly byCategory: readonly number[];
  /** The earliest event; the only one where `count` is 1. */
  readonly firstRow: number;
  /** All events have this one point: zooming in would not part them. */
  readonly isOnePoint: boolean;
  readonly radiusPixels: number;
  /** Cells that the mark stands for. */
  readonly cells: readonly string[];
}

/** Marks of a view, and what is needed to find the rows of one again. */
export interface MarkField {
  readonly marks: readonly Mark[];
  /** log2 of a cell's width in the table's steps. */
  readonly cellShift: number;
  /** Mark of a cell. */
  readonly byCell: ReadonlyMap<string, Mark>;
}

/**
 * The marks of a view: cells of the screen are counted, then neighbours that would overlap become one mark. Counts stay
 * exact: an event with points in several cells of one mark counts once in it.
 */
export function findMarks(shown: Shown, view: MapViewport, scratch = new CellScratch()): MarkField {
  const {table, mask, window} = shown;
  const size = worldPixels(view);
  const cellShift = Math.min(31, Math.max(0, Math.floor(Math.log2((CELL_PIXELS / size) * STEPS))));
  const width = ((view.widthPixels + 2 * MARGIN_PIXELS) / size) * STEPS;
  const height = ((view.heightPixels + 2 * MARGIN_PIXELS) / size) * STEPS;
  const viewport = {x: view.x * STEPS - width / 2, y: view.y * STEPS - height / 2, width, height, cellShift};
  const slice = windowSlice(table, window);
  const cells = countCells(table, {...slice, window, ...(mask && {rowMask: mask})}, viewport, scratch);
  const merged = mergeMarks(marksOfCells(cells, cellShift), size, (joined) => withoutRepeats(table, (row) => isShown(shown, row), cellShift, joined));
  // In the copy of the world that is drawn: a view of all of it has cells beside it that are cells at its other edge.
  const marks = merged.map((mark) => ({...mark, x: mark.x - Math.round(mark.x - view.x)}));
  return {marks, cellShift, byCell: new Map(marks.flatMap((mark) => mark.cells.map((cell) => [cell, mark] as const)))};
}

/** Whether a field that was made for one view still serves another: the same zoom, moved less than its margin. */
export function coversView(made: MapViewport, now: MapViewport): boolean {
  const size = worldPixels(made);
  const offset = now.x - made.x;
  return (
    made.zoom === now.zoom &&
    made.widthPixels === now.widthPixels &&
    made.heightPixels === now.heightPixels &&
    Math.abs(offset - Math.round(offset)) * size < MARGIN_PIXELS &&
    Math.abs(now.y - made.y) * size < MARGIN_PIXELS
  );
}

/** Name of the cell that a point of the table lies in. */
export function cellOf(x: number, y: number, cellShift: number): string {
  return `${x >>> cellShift},${y >>> cellShift}`;
}

/** The cells of the points of a row, each once. */
export function cellsOfRow(table: EventTable, row: number, cellShift: number): string[] {
  const cells = new Set<string>();
  for (let point = table.pointOffsets[row]; point < table.pointOffsets[row + 1]; point += 1) {
    cells.add(cellOf(table.x[point], table.y[point], cellShift));
  }
  return [...cells];
}

/** The rows among some that have a point in one of the cells. */
export function rowsInCells(table: EventTable, rows: Iterable<number>, cells: readonly string[], cellShift: number): number[] {
  const columns = STEPS / 2 ** cellShift;
  const numberOf = (column: number, line: number) => line * columns + column;
  const wanted = new Set(cells.map((cell) => numberOf(...(cell.split(',').map(Number) as [number, number]))));
  const found: number[] = [];
  for (const row of rows) {
    for (let point = table.pointOffsets[row]; point < table.pointOffsets[row + 1]; point += 1) {
      if (!wanted.has(numberOf(table.x[point] >>> cellShift, table.y[point] >>> cellShift))) continue;
      found.push(row);
      break;
    }
  }
  return found;
}

function marksOfCells(cells: Cells, cellShift: number): Mark[] {
  const turn = STEPS / 2 ** cellShift;
  return Array.from({length: cells.length}, (_, index) => {
    const count = cells.count[index];
    const column = Math.floor(cells.x[index] / 2 ** cellShift);
    const cell = `${((column % turn) + turn) % turn},${Math.floor(cells.y[index] / 2 ** cellShift)}`;
    return {
      key: `${cellShift}:${cell}`,
      x: cells.x[index] / STEPS,
      y: cells.y[index] / STEPS,
      count,
      byCategory: [...cells.categoryRows.subarray(index * cells.categoryCount, (index + 1) * cells.categoryCount)],
      firstRow: cells.firstRow[index],
      isOnePoint: cells.samePoint[index] === 1,
      radiusPixels: radiusOfCount(count),
      cells: [cell],
    };
  });
}

/** Takes back what an event with several points was counted too often in marks of several cells. */
function withoutRepeats(table: EventTable, isCounted: (row: number) => boolean, cellShift: number, marks: readonly Mark[]): Mark[] {
  const byCell = new Map(marks.flatMap((mark, index) => (mark.cells.length > 1 ? mark.cells.map((cell) => [cell, index] as const) : [])));
  if (byCell.size === 0) return [...marks];
  const corrected = marks.map((mark) => ({...mark, byCategory: [...mark.byCategory]}));
  for (const row of rowsOfSeveralPoints(table)) {
    if (!isCounted(row)) continue;
    const hits = cellsOfRow(table, row, cellShift).map((cell) => byCell.get(cell));
    for (const index of new Set(hits)) {
      if (index === undefined) continue;
      const repeats = hits.filter((hit) => hit === index).length - 1;
      corrected[index].count -= repeats;
      corrected[index].byCategory[table.category[row]] -= repeats;
    }
  }
  return corrected.map((mark) => ({...mark, radiusPixels: radiusOfCount(mark.count)}));
}

const severalPoints = new WeakMap<EventTable, readonly number[]>();

function rowsOfSeveralPoints(table: EventTable): readonly number[] {
  let rows = severalPoints.get(table);
  if (!rows) {
    const found: number[] = [];
    for (let row = 0; row < table.length; row += 1) if (table.pointOffsets[row + 1] - table.pointOffsets[row] > 1) found.push(row);
    severalPoints.set(table, (rows = found));
  }
  return rows;
}
