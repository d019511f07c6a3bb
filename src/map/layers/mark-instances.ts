import type {SpriteFrame} from '../sprite-atlas.js';

/** A sprite on the map. */
export interface PlacedSprite {
  /** Web Mercator, 0 to 1. */
  readonly x: number;
  readonly y: number;
  readonly sprite: string;
  /** Side of the sprite in CSS pixels. */
  readonly sidePixels: number;
  /** Degrees, anticlockwise. */
  readonly angle?: number;
  /** From 0 to 1. Default: 1. */
  readonly opacity?: number;
  /** Another sprite in the middle of this one: a count, on a square of `LABEL_WIDTH_PIXELS` by `LABEL_HEIGHT_PIXELS`. */
  readonly label?: string;
  /** Where it comes from; without it it stands still. */
  readonly motion?: SpriteMotion;
}

/** A way to the place of a sprite, over `MOTION_MS`. */
export interface SpriteMotion {
  /** Web Mercator, 0 to 1. */
  readonly fromX: number;
  readonly fromY: number;
  /** On the clock of the frames. */
  readonly startMs: number;
  /** Whether it appears or is lost on its way. Default: neither. */
  readonly fade?: 'in' | 'out';
}

/** Place, frame, frame of the label, and motion: four numbers each. */
export const FLOATS_PER_MARK = 16;
const FADES = {in: 1, out: -1} as const;

/** An origin on the map, near to what is drawn. */
export interface MarkOrigin {
  readonly x: number;
  readonly y: number;
  /** From which the starts of motions are counted: single precision tells a millisecond for some hours only. */
  readonly startMs: number;
}

/** Of a way from west to east, in worlds, the shortest: a place is once on the map, in the copy of the world that is in view. */
export function nearestCopy(way: number): number {
  return way - Math.round(way);
}

/**
 * Numbers of a list of sprites for the GPU, in their order; places are told from an origin, since single precision would be too
 * coarse, in the copy of the world that is nearest to it.
 */
export function markInstances(sprites: readonly PlacedSprite[], frames: Readonly<Record<string, SpriteFrame>>, origin: MarkOrigin): Float32Array {
  const numbers = new Float32Array(sprites.length * FLOATS_PER_MARK);
  let at = 0;
  for (const {x, y, sprite, sidePixels, angle = 0, opacity = 1, label, motion} of sprites) {
    const frame = frames[sprite];
    // What is not painted is not drawn: its place keeps a size of nothing.
    if (frame) {
      const right = nearestCopy(x - origin.x);
      numbers[at] = right;
      numbers[at + 1] = y - origin.y;
      numbers[at + 2] = sidePixels / 2;
      numbers[at + 3] = (angle * Math.PI) / 180;
      numbers[at + 4] = frame.x;
      numbers[at + 5] = frame.y;
      numbers[at + 6] = frame.width;
      numbers[at + 7] = opacity;
      const labelFrame = label === undefined ? undefined : frames[label];
      if (labelFrame) numbers.set([labelFrame.x, labelFrame.y, labelFrame.width, labelFrame.height], at + 8);
      numbers[at + 12] = right + (motion?.fromX ?? x) - x;
      numbers[at + 13] = (motion?.fromY ?? y) - origin.y;
      numbers[at + 14] = motion ? motion.startMs - origin.startMs : 0;
      numbers[at + 15] = motion?.fade ? FADES[motion.fade] : 0;
    }
    at += FLOATS_PER_MARK;
  }
  return numbers;
}
