import type {Picture} from '../picture.js';
import {worldPixels} from '../view.js';
import type {MapViewport} from '../view.js';
import {paintGround} from './paint-ground.js';
import {paintOutlines} from './paint-outlines.js';
import {paintSprites} from './paint-sprites.js';

/** A canvas of the page, or one apart from it. */
export type Context2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Where the world lies on the canvas, in CSS pixels. */
export interface Projection {
  /** Width of the world. */
  readonly worldPixels: number;
  /** @param x - Web Mercator, 0 to 1. */
  readonly left: (x: number) => number;
  /** @param y - Web Mercator, 0 to 1. */
  readonly top: (y: number) => number;
}

/**
 * Paints with Canvas 2D what deck.gl draws: the first picture of a map, before deck.gl has come and made its programs, and
 * all of them where there is no WebGL.
 *
 * @param context - Scaled so that its unit is a CSS pixel. What was on it is gone.
 */
export function paintPicture(context: Context2D, picture: Picture): void {
  const {view, tiles, parts, pulses, atlas, nowMs} = picture;
  context.clearRect(0, 0, view.widthPixels, view.heightPixels);
  paintGround(context, tiles, projectionOf(view, 0));
  if (parts) for (const copy of copiesOf(view)) paintOutlines(context, parts, projectionOf(view, copy));
  const stage = {atlas, view, projection: projectionOf(view, 0), nowMs};
  if (parts) paintSprites(context, parts.sprites, stage);
  paintSprites(context, pulses, stage);
}

/** The copies of the world that are in view: 0 is the one of the view's centre. */
function copiesOf(view: MapViewport): number[] {
  const half = view.widthPixels / 2 / worldPixels(view);
  const first = Math.floor(view.x - half);
  return Array.from({length: Math.ceil(view.x + half) - first}, (_, index) => first + index);
}

function projectionOf(view: MapViewport, copy: number): Projection {
  const size = worldPixels(view);
  return {
    worldPixels: size,
    left: (x) => (x + copy - view.x) * size + view.widthPixels / 2,
    top: (y) => (y - view.y) * size + view.heightPixels / 2,
  };
}
