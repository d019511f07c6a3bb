import {parentCell} from './mark-cells.js';
import type {Mark, MarkField} from './marks.js';

/**
 * The marks of an earlier view that each mark of a later one comes from: those with which it shares cells, or of whose cells
 * its own are quarters, and so on. A mark that comes into view comes from none.
 *
 * @returns By mark of `after`, in its order; old marks by the number of shared cells, the most first.
 */
export function markOrigins(before: MarkField, after: MarkField): ReadonlyMap<Mark, readonly Mark[]> {
  const shift = Math.max(before.cellShift, after.cellShift);
  const sources = marksByCell(before, shift);
  return new Map(after.marks.map((mark) => [mark, originsOf(mark, after.cellShift, shift, sources)]));
}

function originsOf({cells}: Mark, cellShift: number, shift: number, sources: ReadonlyMap<number, readonly Mark[]>): readonly Mark[] {
  const shared = new Map<Mark, number>();
  for (const cell of cells) {
    for (const source of sources.get(ancestor(cell, cellShift, shift)) ?? []) shared.set(source, (shared.get(source) ?? 0) + 1);
  }
  return [...shared].sort(([, a], [, b]) => b - a).map(([source]) => source);
}

/** The marks by their cells, in cells of a given width. */
function marksByCell({byCell, cellShift}: MarkField, shift: number): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>();
  for (const [cell, mark] of byCell) {
    const wide = ancestor(cell, cellShift, shift);
    const found = marks.get(wide);
    if (!found) marks.set(wide, [mark]);
    else if (!found.includes(mark)) found.push(mark);
  }
  return marks;
}

function ancestor(cell: number, cellShift: number, shift: number): number {
  let wide = cell;
  for (let at = cellShift; at < shift; at += 1) wide = parentCell(wide, at);
  return wide;
}
