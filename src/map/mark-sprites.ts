import type {Shape} from '../schema/event-file.js';
import {SHAPE_PATHS} from '../symbols/shapes.js';
import {disc, scaledPath, stroke} from './paint-shapes.js';
import type {PaintSprite} from './sprite-atlas.js';
import type {MapTheme} from './theme.js';

/** Radius of the circle that a single event's shape has about the area of. */
export const SINGLE_RADIUS_PIXELS = 7;
/** How far the corners of a shape lie from its middle. */
export const SHAPE_REACH_PIXELS = SINGLE_RADIUS_PIXELS * 1.4;
const HALO_PIXELS = 2;
const RING_PIXELS = 4;
/** Dash and gap. */
const DASH_PIXELS = [4.2, 2.6];
const MAX_COUNT_RADIUS_PIXELS = 26;

/** A part of a count: how many events of one colour. */
export interface Share {
  readonly color: string;
  readonly count: number;
}

/** How a mark is marked out. */
export type MarkState = 'plain' | 'hovered' | 'selected';

/** How a mark of one event is filled: one whose place is known roughly is hollow, and what was looked for and not found is dashed. */
export type MarkFill = 'solid' | 'hollow' | 'dashed';

/**
 * Radius of a mark with a count: its area grows with the logarithm, so that ten and ten thousand share a map. In whole pixels,
 * so that marks of about the same count share a sprite.
 */
export function countRadius(count: number): number {
  return Math.min(MAX_COUNT_RADIUS_PIXELS, Math.round(11 + 3.2 * Math.log2(Math.max(2, count)) ** 0.9));
}

/** Radius of a mark: of one event, or of several with their count. */
export function radiusOfCount(count: number): number {
  return count === 1 ? SINGLE_RADIUS_PIXELS : countRadius(count);
}

/** Radius of the ring around a mark that is hovered or selected: the corners of a shape lie beyond its circle. */
export function ringRadius(radiusPixels: number): number {
  return (radiusPixels === SINGLE_RADIUS_PIXELS ? SHAPE_REACH_PIXELS : radiusPixels) + 4;
}

/** A count in at most four characters: 999, 1.2k, 87k, 3.4M. */
export function shortCount(count: number): string {
  if (count < 1000) return String(count);
  const [value, unit] = count < 999_500 ? [count / 1000, 'k'] : [count / 1e6, 'M'];
  return (value < 9.95 ? value.toFixed(1).replace('.0', '') : String(Math.round(value))) + unit;
}

/** Paints one event: the shape of its category with a halo. */
export function paintSingle(shape: Shape, color: string, fill: MarkFill, state: MarkState, theme: MapTheme): PaintSprite {
  return (context) => {
    const path = scaledPath(SHAPE_PATHS[shape], SINGLE_RADIUS_PIXELS);
    context.lineJoin = 'round';
    if (state !== 'plain') ring(context, ringRadius(SINGLE_RADIUS_PIXELS), theme, state);
    stroke(context, path, theme.halo, HALO_PIXELS * 2);
    context.fillStyle = fill === 'solid' ? color : theme.halo;
    context.fill(path);
    if (fill !== 'solid') {
      context.save();
      context.clip(path);
      if (fill === 'dashed') context.setLineDash(DASH_PIXELS);
      stroke(context, path, color, fill === 'dashed' ? 4 : 5);
      context.restore();
    }
  };
}

/**
 * Paints several events: a disc that their count stands on, and around it a ring in the categories' colours by their share.
 *
 * @param radius - In pixels.
 * @param shares - Clockwise from the top.
 */
export function paintDisc(radius: number, shares: readonly Share[], state: MarkState, theme: MapTheme): PaintSprite {
  return (context) => {
    if (state !== 'plain') ring(context, ringRadius(radius), theme, state);
    disc(context, radius + 1, theme.halo);
    disc(context, radius - RING_PIXELS / 2, theme.countFill);
    let angle = -Math.PI / 2;
    const total = shares.reduce((sum, share) => sum + share.count, 0);
    context.lineWidth = RING_PIXELS;
    for (const share of shares) {
      const next = angle + (share.count / total) * 2 * Math.PI;
      context.strokeStyle = share.color;
      context.beginPath();
      context.arc(0, 0, radius - RING_PIXELS / 2, angle, next);
      context.stroke();
      angle = next;
    }
    if (shares.length > 1) separate(context, radius, shares, total, theme);
  };
}

/** Box that the widest label fits in. */
export const LABEL_WIDTH_PIXELS = 32;
export const LABEL_HEIGHT_PIXELS = 16;

/** Paints a count as `shortCount` writes it. */
export function paintLabel(label: string, theme: MapTheme): PaintSprite {
  return (context) => {
    context.fillStyle = theme.countInk;
    context.font = `600 ${/\D/.test(label) ? 11 : 12}px system-ui, sans-serif`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(label, 0, 0.5);
  };
}

/** Side of the square that a mark of a radius is painted in; one that is marked out needs room for its ring. */
export function spriteSide(radiusPixels: number, state: MarkState = 'selected'): number {
  return 2 * Math.ceil(radiusPixels + (state === 'plain' ? HALO_PIXELS : 8));
}

/** Thin gaps between the shares, so that neighbours are told apart without their colours. */
function separate(context: OffscreenCanvasRenderingContext2D, radius: number, shares: readonly Share[], total: number, theme: MapTheme): void {
  context.strokeStyle = theme.countFill;
  context.lineWidth = 1;
  let angle = -Math.PI / 2;
  for (const share of shares) {
    context.beginPath();
    context.moveTo(Math.cos(angle) * (radius - RING_PIXELS), Math.sin(angle) * (radius - RING_PIXELS));
    context.lineTo(Math.cos(angle) * radius, Math.sin(angle) * radius);
    context.stroke();
    angle += (share.count / total) * 2 * Math.PI;
  }
}

function ring(context: OffscreenCanvasRenderingContext2D, radius: number, theme: MapTheme, state: MarkState): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.lineWidth = 5;
  context.strokeStyle = theme.halo;
  context.stroke();
  context.lineWidth = state === 'selected' ? 2.5 : 1.5;
  context.strokeStyle = theme.selection;
  context.stroke();
}

/** Paints the head of an arrow that points to the right. */
export function paintArrow(color: string, theme: MapTheme): PaintSprite {
  return (context) => {
    const path = new Path2D('M-5-6.5L8 0L-5 6.5L-2.5 0Z');
    context.lineJoin = 'round';
    stroke(context, path, theme.halo, 3);
    context.fillStyle = color;
    context.fill(path);
  };
}
