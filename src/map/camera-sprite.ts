import {stroke} from './paint-shapes.js';
import type {PaintSprite} from './sprite-atlas.js';
import type {MapTheme} from './theme.js';

/** Side of the square that the sign of a camera is painted in. */
export const CAMERA_SIDE_PIXELS = 26;

/** A plate, and on it a camera with its lens: no category has a shape like it. */
const PLATE = 'M-7-9H7A2 2 0 0 1 9-7V7A2 2 0 0 1 7 9H-7A2 2 0 0 1-9 7V-7A2 2 0 0 1-7-9Z';
const BODY = 'M-6-3.25H-3L-2-5H2L3-3.25H6V4.75H-6Z';
const LENS_RADIUS_PIXELS = 2.4;

/** Paints the sign of a camera. */
export function paintCamera(theme: MapTheme): PaintSprite {
  return (context) => {
    const plate = new Path2D(PLATE);
    context.lineJoin = 'round';
    stroke(context, plate, theme.halo, 3);
    context.fillStyle = theme.countInk;
    context.fill(plate);
    context.fillStyle = theme.countFill;
    context.fill(new Path2D(BODY));
    context.fillStyle = theme.countInk;
    context.beginPath();
    context.arc(0, 0.75, LENS_RADIUS_PIXELS, 0, 2 * Math.PI);
    context.fill();
  };
}
