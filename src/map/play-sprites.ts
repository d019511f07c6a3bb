import {disc} from './paint-shapes.js';
import type {PaintSprite} from './sprite-atlas.js';
import type {MapTheme} from './theme.js';

/** Side of the square that a dot of a trail is painted in. */
export const TRAIL_SIDE_PIXELS = 10;
/** Side of the square that a pulse is painted in at its widest, and the share of it that its ring spans. */
export const PULSE_SIDE_PIXELS = 72;
export const PULSE_SHARE = 0.9;

/** Paints where an event was that has left the window. */
export function paintTrail(color: string, theme: MapTheme): PaintSprite {
  return (context) => {
    disc(context, 4, theme.halo);
    disc(context, 3, color);
  };
}

/** Paints the ring around a mark that has just entered the window; its line grows with it. */
export function paintPulse(color: string): PaintSprite {
  return (context) => {
    context.beginPath();
    context.arc(0, 0, (PULSE_SIDE_PIXELS * PULSE_SHARE) / 2 - 2, 0, 2 * Math.PI);
    context.lineWidth = 4;
    context.strokeStyle = color;
    context.stroke();
  };
}
