import {MarkBins} from './mark-bins.js';
import {parentCell} from './mark-cells.js';
import {radiusOfCount} from './mark-sprites.js';
import type {Mark} from './marks.js';

/** Share of the two radii at which marks are too close: a slight overlap of the halos is still two marks. */
const CLOSENESS = 0.95;

export interface MergeOptions {
  /** Width of the world. */
  readonly worldPixels: number;
  /** log2 of the width of the marks' cells. */
  readonly cellShift: number;
  /** Where more marks than that are left, those of cells side by side are joined. */
  readonly most: number;
}

/**
 * Joins marks that would overlap on the screen, the smaller into the larger, at their common mean.
 *
 * @param marks - One mark a cell.
 * @returns Marks whose counts are the sums of what they joined.
 */
export function mergeMarks(marks: readonly Mark[], {worldPixels, cellShift, most}: MergeOptions): Mark[] {
  let merged = mergeClose(marks, worldPixels);
  for (let shift = cellShift; merged.length > most && shift < 31; shift += 1) {
    merged = mergeClose(joinByParent(merged, cellShift, shift + 1), worldPixels);
  }
  return merged;
}

function mergeClose(marks: readonly Mark[], worldPixels: number): Mark[] {
  let merged = [...marks];
  // A joined mark is larger and stands elsewhere, which can bring it to others; each pass leaves fewer, so it ends.
  for (let next = mergeOnce(merged, worldPixels); next.length < merged.length; next = mergeOnce(merged, worldPixels)) merged = next;
  return merged;
}

function mergeOnce(marks: readonly Mark[], worldPixels: number): Mark[] {
  const largest = radiusOfCount(marks.reduce((sum, {count}) => sum + count, 0));
  const bins = new MarkBins((2 * largest * CLOSENESS) / worldPixels);
  const kept: Mark[] = [];
  for (const mark of bySize(marks)) {
    const near = bins.lowest(mark, (index) => isClose(kept[index], mark, worldPixels));
    if (near < 0) {
      bins.add(mark, kept.push(mark) - 1);
    } else {
      const joined = join(kept[near], mark);
      bins.move(kept[near], joined, near);
      kept[near] = joined;
    }
  }
  return kept;
}

/** Ties by cell, so that the same marks always merge the same way and nothing flickers while the map moves. */
function bySize(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => b.count - a.count || a.cells[0] - b.cells[0]);
}

function isClose(one: Mark, other: Mark, worldPixels: number): boolean {
  const room = ((one.radiusPixels + other.radiusPixels) * CLOSENESS) / worldPixels;
  const offset = eastward(one, other);
  return Math.abs(offset) < room && Math.abs(other.y - one.y) < room && Math.hypot(offset, other.y - one.y) < room;
}

/** Joins the marks whose first cells lie in one wider cell. @param wide - log2 of its width. */
function joinByParent(marks: readonly Mark[], cellShift: number, wide: number): Mark[] {
  const joined = new Map<number, Mark>();
  for (const mark of bySize(marks)) {
    let [parent] = mark.cells;
    for (let shift = cellShift; shift < wide; shift += 1) parent = parentCell(parent, shift);
    const larger = joined.get(parent);
    joined.set(parent, larger ? join(larger, mark) : mark);
  }
  return [...joined.values()];
}

function join(large: Mark, small: Mark): Mark {
  const count = large.count + small.count;
  return {
    ...large,
    x: large.x + (eastward(large, small) * small.count) / count,
    y: (large.y * large.count + small.y * small.count) / count,
    count,
    radiusPixels: radiusOfCount(count),
    byCategory: large.byCategory.map((rows, category) => rows + small.byCategory[category]),
    rowXor: (large.rowXor ^ small.rowXor) >>> 0,
    cells: [...large.cells, ...small.cells],
  };
}

/** How far it is from one mark to another, the short way around the world. */
function eastward(from: Mark, to: Mark): number {
  const offset = to.x - from.x;
  return offset - Math.round(offset);
}
