import {STEPS} from '../data/mercator.js';
import {windowSlice} from '../data/window-slice.js';
import {isShown, type Shown} from './shown-rows.js';
import {worldPixels} from './view.js';
import type {MapViewport} from './view.js';

/**
 * Number of events that window and filters leave and that have a point in view, each once. One pass over the rows of the window: for a
 * map at rest, not for every frame.
 */
export function countInView(shown: Shown, view: MapViewport): number {
  const {pointOffsets, x, y} = shown.table;
  const {first, last} = windowSlice(shown.table, shown.window);
  const size = worldPixels(view);
  const [reachX, reachY] = [view.widthPixels / 2 / size, view.heightPixels / 2 / size];
  let count = 0;
  for (let row = first; row < last; row += 1) {
    for (let point = pointOffsets[row]; point < pointOffsets[row + 1]; point += 1) {
      const aside = x[point] / STEPS - view.x;
      if (Math.abs(y[point] / STEPS - view.y) > reachY || Math.abs(aside - Math.round(aside)) > reachX || !isShown(shown, row)) continue;
      count += 1;
      break;
    }
  }
  return count;
}
