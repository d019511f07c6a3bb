import {CellCounter} from '../data/cell-counter.js';
import type {Cells} from '../data/cell-sums.js';
import {STEPS} from '../data/mercator.js';
import {radiusOfCount} from './mark-sprites.js';
import {mergeMarks} from './merge-marks.js';
import type {Shown} from './shown-rows.js';
import {worldPixels} from './view.js';
import type {MapViewport} from './view.js';
import {withoutRepeats} from './without-repeats.js';

/** Cells are this wide at most, and half as wide at least: about a mark with its halo. */
const CELL_PIXELS = 44;
/** Room around the screen in which marks are counted too, so that a small pan needs no new count. */
const MARGIN_PIXELS = 120;
/** More marks than that are not told apart on a map in an article, and take too long to draw. */
const MAX_MARKS = 800;
/** On a large screen there may be more of them. */
const SCREEN_OF_A_MARK = 500;

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
  /** The numbers of all rows, XORed: other rows have another. See `onlyRow`. */
  readonly rowXor: number;
  readonly radiusPixels: number;
  /** Numbers of the cells that the mark stands for; the first is the one with the most events. */
  readonly cells: readonly number[];
}

/** Marks of a view, and what is needed to find the rows of one again. */
export interface MarkField {
  readonly marks: readonly Mark[];
  /** log2 of a cell's width in the table's steps. */
  readonly cellShift: number;
  /** Mark of a cell. */
  readonly byCell: ReadonlyMap<number, Mark>;
}

/** The row of a mark of one event; null where it stands for several. */
export function onlyRow({count, rowXor}: Pick<Mark, 'count' | 'rowXor'>): number | null {
  return count === 1 ? rowXor : null;
}

/**
 * The marks of a view: cells of the screen are counted, then neighbours that would overlap become one mark. Counts stay
 * exact: an event with points in several cells of one mark counts once in it.
 *
 * @param counter - One for each view: it remembers what it counted last.
 */
export function findMarks(shown: Shown, view: MapViewport, counter = new CellCounter()): MarkField {
  const size = worldPixels(view);
  const cellShift = Math.min(31, Math.floor(Math.log2((CELL_PIXELS / size) * STEPS)));
  const width = ((view.widthPixels + 2 * MARGIN_PIXELS) / size) * STEPS;
  const height = ((view.heightPixels + 2 * MARGIN_PIXELS) / size) * STEPS;
  const cells = counter.count(shown, {x: view.x * STEPS - width / 2, y: view.y * STEPS - height / 2, width, height, cellShift});
  const most = Math.max(MAX_MARKS, (view.widthPixels * view.heightPixels) / SCREEN_OF_A_MARK);
  const merged = withoutRepeats(mergeMarks(marksOfCells(cells, cellShift), {worldPixels: size, cellShift, most}), cells);
  // In the copy of the world that is drawn: a view of all of it has cells beside it that are cells at its other edge.
  const marks = merged.map((mark) => ({...mark, x: mark.x - Math.round(mark.x - view.x)}));
  const byCell = new Map<number, Mark>();
  for (const mark of marks) for (const cell of mark.cells) byCell.set(cell, mark);
  return {marks, cellShift, byCell};
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

function marksOfCells(cells: Cells, cellShift: number): Mark[] {
  const {categoryCount} = cells;
  return Array.from({length: cells.length}, (_, index) => ({
    key: `${cellShift}:${cells.cell[index]}`,
    x: cells.x[index] / STEPS,
    y: cells.y[index] / STEPS,
    count: cells.count[index],
    byCategory: Array.from(cells.categoryRows.subarray(index * categoryCount, (index + 1) * categoryCount)),
    rowXor: cells.rowXor[index],
    radiusPixels: radiusOfCount(cells.count[index]),
    cells: [cells.cell[index]],
  }));
}
