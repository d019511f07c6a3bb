import type {Cells} from '../data/cell-sums.js';
import {radiusOfCount} from './mark-sprites.js';
import type {Mark} from './marks.js';

/** Takes back what an event with several points was counted too often in marks of several cells. */
export function withoutRepeats(marks: readonly Mark[], {cell, split}: Pick<Cells, 'cell' | 'split'>): readonly Mark[] {
  if (split.length === 0) return marks;
  const markOfCell = new Map(marks.flatMap((mark, index) => mark.cells.map((each) => [each, index] as const)));
  const corrected = new Map<number, {count: number; rowXor: number; byCategory: number[]}>();
  for (const {cells, count, rowXor, categoryRows} of split) {
    const seen = new Set<number>();
    for (const part of cells) {
      const index = markOfCell.get(cell[part]);
      if (index === undefined) continue;
      if (!seen.has(index)) {
        seen.add(index);
        continue;
      }
      const mark = corrected.get(index) ?? {...marks[index], byCategory: [...marks[index].byCategory]};
      corrected.set(index, mark);
      mark.count -= count;
      mark.rowXor = (mark.rowXor ^ rowXor) >>> 0;
      categoryRows.forEach((rows, category) => (mark.byCategory[category] -= rows));
    }
  }
  return marks.map((mark, index) => {
    const right = corrected.get(index);
    return right ? {...mark, ...right, radiusPixels: radiusOfCount(right.count)} : mark;
  });
}
