/** Something on the screen that can be pointed at. */
export interface Hittable {
  readonly x: number;
  readonly y: number;
  readonly radiusPixels: number;
}

/** Least reach of a mark, half of a target of 24 pixels (WCAG 2.5.8). */
const MIN_REACH_PIXELS = 12;

/**
 * The mark under a pointer, or the nearest one within reach.
 *
 * @param slackPixels - How far beside a mark may be pointed: more for a finger than for a mouse.
 */
export function hitTest<T extends Hittable>(marks: readonly T[], x: number, y: number, slackPixels: number): T | null {
  let best: T | null = null;
  let bestDistance = Infinity;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    const reach = Math.max(MIN_REACH_PIXELS, mark.radiusPixels) + slackPixels;
    // Measured from the edge, so that a small mark does not reach into a large one beside it.
    if (distance > reach || distance - mark.radiusPixels >= bestDistance) continue;
    best = mark;
    bestDistance = distance - mark.radiusPixels;
  }
  return best;
}
