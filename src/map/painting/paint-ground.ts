import {toWorld} from '../basemap/mercator.js';
import type {PaintedTile} from '../basemap/index.js';
import type {Context2D, Projection} from './paint-picture.js';

/** Paints the tiles, each in the copy of the world that its bounds name. */
export function paintGround(context: Context2D, tiles: readonly PaintedTile[], {left, top}: Projection): void {
  context.imageSmoothingEnabled = true;
  for (const {bounds: [west, south, east, north], image} of tiles) {
    const [x0, y0] = toWorld(west, north);
    const [x1, y1] = toWorld(east, south);
    // On whole pixels: between two edges that are both smoothed the page would shine through.
    const [x, y] = [Math.round(left(x0)), Math.round(top(y0))];
    context.drawImage(image, x, y, Math.round(left(x1)) - x, Math.round(top(y1)) - y);
  }
}
