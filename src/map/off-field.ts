import {STEPS} from '../data/mercator.js';
import {windowSlice} from '../data/window-slice.js';
import {cellOf} from './mark-cells.js';
import type {MarkField} from './marks.js';
import type {ScreenPlace} from './neighbour.js';
import {isShown, type Shown} from './shown-rows.js';
import {toScreen} from './view.js';
import type {MapViewport} from './view.js';

/** A point of a shown event, on the screen and in the steps of the table. */
export interface ShownPoint extends ScreenPlace {
  readonly stepX: number;
  readonly stepY: number;
}

/**
 * The points of the shown events that no mark of a field stands for, since they are too far from the view. A pass over all
 * rows of the window: for a reader who comes to the last mark.
 */
export function* pointsOffField(shown: Shown, {byCell, cellShift}: MarkField, view: MapViewport): Iterable<ShownPoint> {
  const {pointOffsets, x, y} = shown.table;
  const {first, last} = windowSlice(shown.table, shown.window);
  for (let row = first; row < last; row += 1) {
    for (let point = pointOffsets[row]; point < pointOffsets[row + 1]; point += 1) {
      if (byCell.has(cellOf(x[point], y[point], cellShift)) || !isShown(shown, row)) continue;
      yield {stepX: x[point], stepY: y[point], ...toScreen(view, x[point] / STEPS, y[point] / STEPS)};
    }
  }
}
