import {nearestCopy} from '../layers/mark-instances.js';
import type {PlacedSprite, SpriteMotion} from '../layers/mark-instances.js';
import {easeOut, progressOf} from '../mark-motion.js';
import {LABEL_HEIGHT_PIXELS, LABEL_WIDTH_PIXELS} from '../mark-sprites.js';
import type {SpriteAtlas, SpriteFrame} from '../sprite-atlas.js';
import type {MapViewport} from '../view.js';
import type {Context2D, Projection} from './paint-picture.js';

export interface SpriteStage {
  readonly atlas: SpriteAtlas;
  readonly view: MapViewport;
  readonly projection: Projection;
  /** On the clock of the sprites' motions. */
  readonly nowMs: number;
}

/** Paints sprites and their labels in the order of the list; what is not in the atlas is not painted. */
export function paintSprites(context: Context2D, sprites: readonly PlacedSprite[], stage: SpriteStage): void {
  const {atlas, view, projection} = stage;
  const {frames, canvas} = atlas;
  const put = (frame: SpriteFrame, width: number, height: number) => context.drawImage(canvas, frame.x, frame.y, frame.width, frame.height, -width / 2, -height / 2, width, height);
  for (const {sprite, sidePixels, label, angle = 0, ...way} of sprites) {
    const frame = frames[sprite];
    const {x, y, opacity} = placeOf(way, stage.nowMs);
    // What moves stays in the copy of the world that it moves to.
    const copy = view.x + nearestCopy(way.x - view.x) - way.x;
    const [left, top] = [projection.left(x + copy), projection.top(y)];
    if (!frame || isOutside(left, view.widthPixels, sidePixels) || isOutside(top, view.heightPixels, sidePixels)) continue;
    context.save();
    context.translate(left, top);
    context.rotate((-angle * Math.PI) / 180);
    context.globalAlpha = opacity;
    put(frame, sidePixels, sidePixels);
    const ink = label === undefined ? undefined : frames[label];
    if (ink) put(ink, LABEL_WIDTH_PIXELS, LABEL_HEIGHT_PIXELS);
    context.restore();
  }
}

function isOutside(at: number, sizePixels: number, sidePixels: number): boolean {
  return at < -sidePixels || at > sizePixels + sidePixels;
}

/** Where a sprite is on its way, as the shader of the marks has it. */
function placeOf({x, y, opacity = 1, motion}: Pick<PlacedSprite, 'x' | 'y' | 'opacity' | 'motion'>, nowMs: number): {x: number; y: number; opacity: number} {
  if (!motion) return {x, y, opacity};
  const progress = easeOut(progressOf(motion, nowMs));
  const {fromX, fromY} = motion;
  return {x: fromX + (x - fromX) * progress, y: fromY + (y - fromY) * progress, opacity: opacity * shareSeen(motion, progress)};
}

function shareSeen({fade}: SpriteMotion, progress: number): number {
  if (fade === 'in') return progress;
  return fade === 'out' ? 1 - progress : 1;
}
