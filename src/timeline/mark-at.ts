import type {LaneLayout, LaneMark} from './lanes.js';

/** Least width and height of what a finger or a pointer can hit, as WCAG 2.5.8 asks; the visible mark may be smaller. */
export const TARGET_PIXELS = 24;

/**
 * The mark under a pointer, or the nearest one whose target of at least 24 by 24 px reaches it.
 *
 * Where targets overlap, the mark itself wins, and then the one that is closest: two dots side by side can both be hit.
 *
 * @param x - In pixels of the layout, like `y`.
 * @returns Undefined where there is none.
 */
export function markAt(layout: LaneLayout, x: number, y: number): LaneMark | undefined {
  let nearest: LaneMark | undefined;
  let least = Infinity;
  for (const mark of layout.marks) {
    const dy = Math.abs(y - mark.y);
    const dx = Math.max(mark.x - x, x - mark.x - mark.width, 0);
    const reach = Math.max(0, (TARGET_PIXELS - mark.width) / 2);
    if (dy > TARGET_PIXELS / 2 || dx > reach) continue;
    const distance = Math.hypot(dx, dy);
    if (distance < least) [nearest, least] = [mark, distance];
  }
  return nearest;
}
