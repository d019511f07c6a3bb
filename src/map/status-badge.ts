import type {VerificationStatus} from '../data/event-table.js';
import {VERIFICATION_PATHS} from '../symbols/verification.js';
import {disc} from './paint-shapes.js';
import type {PaintSprite} from './sprite-atlas.js';
import type {MapTheme} from './theme.js';

/** Middle of the badge, right of and below the middle of its mark. */
export const BADGE_OFFSET_PIXELS = 9;
export const BADGE_RADIUS_PIXELS = 7;
const HALO_PIXELS = 1.5;
/** How far right of and below the middle of its mark a badge ends. */
export const BADGE_REACH_PIXELS = BADGE_OFFSET_PIXELS + BADGE_RADIUS_PIXELS + HALO_PIXELS;
/** Of the paths' grid of 16: on a screen of one device pixel a pixel, a line is still wider than one. */
const SCALE = 0.62;
const LINE = 2.2;

/**
 * Paints a mark and, on its lower right, the sign of its verification; a mark without a status as it is.
 *
 * That something was verified is said quietly; every other status stands out, since it changes what the mark is worth.
 */
export function withBadge(paint: PaintSprite, status: VerificationStatus, theme: MapTheme): PaintSprite {
  if (status === 'none') return paint;
  const isQuiet = status === 'verified';
  return (context) => {
    paint(context);
    context.save();
    context.translate(BADGE_OFFSET_PIXELS, BADGE_OFFSET_PIXELS);
    disc(context, BADGE_RADIUS_PIXELS + HALO_PIXELS, theme.halo);
    disc(context, BADGE_RADIUS_PIXELS, isQuiet ? theme.countFill : theme.countInk);
    context.scale(SCALE, SCALE);
    context.translate(-8, -8);
    context.lineWidth = LINE;
    context.lineCap = context.lineJoin = 'round';
    context.strokeStyle = isQuiet ? theme.countInk : theme.countFill;
    context.stroke(new Path2D(VERIFICATION_PATHS[status]));
    context.restore();
  };
}
