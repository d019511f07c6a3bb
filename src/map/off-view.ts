import {STEPS} from '../data/mercator.js';
import type {EventTable} from '../data/event-table.js';
import type {WorldPoint} from './camera-cone.js';
import {toScreen} from './view.js';
import type {MapViewport} from './view.js';

/** So near the edge an event is not well seen. */
const EDGE_PIXELS = 40;

/** The nearest point of a row that has points, none of them in view; null where one is, and where there are none. */
export function nearestOffView({pointOffsets, x, y}: EventTable, row: number, view: MapViewport): WorldPoint | null {
  const {widthPixels, heightPixels} = view;
  let nearest: WorldPoint | null = null;
  let least = Infinity;
  for (let point = pointOffsets[row]; point < pointOffsets[row + 1]; point += 1) {
    const place = {x: x[point] / STEPS, y: y[point] / STEPS};
    const screen = toScreen(view, place.x, place.y);
    const beyondX = Math.abs(screen.x - widthPixels / 2) - (widthPixels / 2 - EDGE_PIXELS);
    const beyondY = Math.abs(screen.y - heightPixels / 2) - (heightPixels / 2 - EDGE_PIXELS);
    const distance = Math.max(beyondX, beyondY);
    if (distance <= 0) return null;
    if (distance < least) [nearest, least] = [place, distance];
  }
  return nearest;
}
