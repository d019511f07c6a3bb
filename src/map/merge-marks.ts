import {radiusOfCount} from './mark-sprites.js';
import type {Mark} from './marks.js';

/** Share of the two radii at which marks are too close: a slight overlap of the halos is still two marks. */
const CLOSENESS = 0.95;

/**
 * Joins marks that would overlap on the screen, the smaller into the larger, at their common mean.
 *
 * @param marks - One mark a cell; a few hundred at most, since cells are as wide as marks.
 * @param worldSize - Width of the world in pixels.
 * @param recount - Corrects the counts of joined marks; none becomes larger by it.
 */
export function mergeMarks(marks: readonly Mark[], worldSize: number, recount: (marks: readonly Mark[]) => Mark[]): Mark[] {
  let merged = [...marks];
  // A joined mark is larger and stands elsewhere, which can bring it to others; each pass leaves fewer, so it ends.
  for (let next = mergeOnce(merged, worldSize); next.length < merged.length; next = mergeOnce(merged, worldSize)) merged = next;
  return recount(merged);
}

function mergeOnce(marks: readonly Mark[], worldSize: number): Mark[] {
  // Ties by key, so that the same marks always merge the same way and nothing flickers while the map moves.
  const byCount = [...marks].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const kept: Mark[] = [];
  for (const mark of byCount) {
    const near = kept.findIndex((other) => {
      const room = ((mark.radiusPixels + other.radiusPixels) * CLOSENESS) / worldSize;
      const offset = eastward(other, mark);
      return Math.abs(offset) < room && Math.abs(mark.y - other.y) < room && Math.hypot(offset, mark.y - other.y) < room;
    });
    if (near < 0) kept.push(mark);
    else kept[near] = join(kept[near], mark);
  }
  return kept;
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
    firstRow: Math.min(large.firstRow, small.firstRow),
    isOnePoint: large.isOnePoint && small.isOnePoint && eastward(large, small) === 0 && large.y === small.y,
    cells: [...large.cells, ...small.cells],
  };
}

/** How far it is from one mark to another, the short way around the world. */
function eastward(from: Mark, to: Mark): number {
  const offset = to.x - from.x;
  return offset - Math.round(offset);
}
