import {fromWorld, toWorld, worldPixels as worldPixelsAt} from './basemap/mercator.js';
import type {CameraPosition} from '../events.js';

/** Beyond it the embedded basemap has nothing to tell places by. */
export const MAX_ZOOM = 17;

/**
 * Where a map of a given size looks: the centre in Web Mercator, `x` and `y` from 0 to 1, eastward from the antimeridian
 * and southward from 85.0511° N.
 */
export interface MapViewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** Room to be left free at the edges, in pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A box in Web Mercator; `minX` may be negative and `maxX` above 1 where it crosses the antimeridian. */
export interface WorldBox {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export function viewportOf(camera: CameraPosition, widthPixels: number, heightPixels: number): MapViewport {
  const [x, y] = toWorld(camera.longitude, camera.latitude);
  return clampViewport({x, y, zoom: camera.zoom, widthPixels, heightPixels});
}

export function cameraOf({x, y, zoom}: MapViewport): CameraPosition {
  const [longitude, latitude] = fromWorld(x, y);
  return {longitude, latitude, zoom};
}

/** Width of the whole world in pixels. */
export function worldPixels({zoom}: {readonly zoom: number}): number {
  return worldPixelsAt(zoom);
}

/** Keeps the view inside the world: never smaller than its height or width allows, never beyond the poles; `x` wraps. */
export function clampViewport(view: MapViewport): MapViewport {
  const {widthPixels, heightPixels} = view;
  const minZoom = Math.log2(Math.max(widthPixels, heightPixels, 1) / worldPixelsAt(0));
  const zoom = Math.min(MAX_ZOOM, Math.max(minZoom, view.zoom));
  const halfHeight = heightPixels / 2 / worldPixels({zoom});
  return {
    x: view.x - Math.floor(view.x),
    y: Math.min(1 - halfHeight, Math.max(halfHeight, view.y)),
    zoom,
    widthPixels,
    heightPixels,
  };
}

/** Position of a place on the screen, of the copy of the world that is nearest to the centre. */
export function toScreen(view: MapViewport, x: number, y: number): {x: number; y: number} {
  const size = worldPixels(view);
  const offset = x - view.x;
  return {
    x: (offset - Math.round(offset)) * size + view.widthPixels / 2,
    y: (y - view.y) * size + view.heightPixels / 2,
  };
}

/** Moves the map by as many pixels as the pointer moved. */
export function panBy(view: MapViewport, deltaX: number, deltaY: number): MapViewport {
  const size = worldPixels(view);
  return clampViewport({...view, x: view.x - deltaX / size, y: view.y - deltaY / size});
}

/** The view, moved as little as it takes for a point of its screen to be clear of the padding. */
export function panInto(view: MapViewport, {x, y}: {readonly x: number; readonly y: number}, padding: Padding): MapViewport {
  const into = (at: number, from: number, to: number) => (from > to ? (from + to) / 2 : Math.min(to, Math.max(from, at))) - at;
  const moveX = into(x, padding.left, view.widthPixels - padding.right);
  const moveY = into(y, padding.top, view.heightPixels - padding.bottom);
  return moveX === 0 && moveY === 0 ? view : panBy(view, moveX, moveY);
}

/** Zooms by a number of steps, each a doubling; the place under the point `(screenX, screenY)` stays where it is. */
export function zoomAround(view: MapViewport, steps: number, screenX: number, screenY: number): MapViewport {
  const {zoom} = clampViewport({...view, zoom: view.zoom + steps});
  const fromCentreX = screenX - view.widthPixels / 2;
  const fromCentreY = screenY - view.heightPixels / 2;
  const shrink = 1 / worldPixels(view) - 1 / worldPixels({zoom});
  return clampViewport({...view, zoom, x: view.x + fromCentreX * shrink, y: view.y + fromCentreY * shrink});
}

/** The view that shows a box as large as it fits. @param maxZoom - For a box that is a point. */
export function fitBox(view: MapViewport, box: WorldBox, padding: Padding, maxZoom: number): MapViewport {
  const roomX = Math.max(1, view.widthPixels - padding.left - padding.right);
  const roomY = Math.max(1, view.heightPixels - padding.top - padding.bottom);
  const pixels = Math.min(roomX / Math.max(box.maxX - box.minX, 1e-9), roomY / Math.max(box.maxY - box.minY, 1e-9));
  const zoom = Math.min(maxZoom, Math.log2(pixels / worldPixelsAt(0)));
  const size = worldPixels({zoom});
  return clampViewport({
    ...view,
    zoom,
    x: (box.minX + box.maxX) / 2 + (padding.right - padding.left) / 2 / size,
    y: (box.minY + box.maxY) / 2 + (padding.bottom - padding.top) / 2 / size,
  });
}

/** The view, zoomed out around its centre as far as it takes to show a box. */
export function zoomOutTo(view: MapViewport, box: WorldBox, padding: Padding): MapViewport {
  // The copy of the box that is nearest to the centre.
  const copy = Math.round((box.minX + box.maxX) / 2 - view.x);
  const [halfWidth, halfHeight] = [view.widthPixels / 2, view.heightPixels / 2];
  const pixels = Math.min(
    perUnit(halfWidth - padding.left, view.x - box.minX + copy),
    perUnit(halfWidth - padding.right, box.maxX - copy - view.x),
    perUnit(halfHeight - padding.top, view.y - box.minY),
    perUnit(halfHeight - padding.bottom, box.maxY - view.y),
  );
  return clampViewport({...view, zoom: Math.min(view.zoom, Math.log2(pixels / worldPixelsAt(0)))});
}

/** The scale at which a distance from the centre fills the room on its side; what lies on the other side fits at any. */
function perUnit(roomPixels: number, distance: number): number {
  return distance > 0 ? Math.max(1, roomPixels) / distance : Infinity;
}

/** A point of a flight from one view to another: `progress` from 0 to 1, the short way around the world. */
export function between(from: MapViewport, to: MapViewport, progress: number): MapViewport {
  const zoom = from.zoom + (to.zoom - from.zoom) * progress;
  const scaleFrom = 2 ** from.zoom;
  const scaleTo = 2 ** to.zoom;
  // Moves the centre at the pace of the scale, so that a zoom runs straight towards its target instead of in a bow.
  const share = Math.abs(scaleTo - scaleFrom) < 1e-6 * scaleFrom ? progress : (1 / scaleFrom - 2 ** -zoom) / (1 / scaleFrom - 1 / scaleTo);
  const offset = to.x - from.x;
  return clampViewport({
    ...to,
    zoom,
    x: from.x + (offset - Math.round(offset)) * share,
    y: from.y + (to.y - from.y) * share,
  });
}
