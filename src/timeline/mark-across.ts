import type {LaneLayout, LaneMark} from './lanes.js';

/**
 * The mark of the next lane above or below that is nearest in time. Lanes with nothing in view are passed over; in a single lane
 * it is the next row of marks.
 *
 * @param direction - 1 is down, -1 is up.
 * @returns Undefined where there is none.
 */
export function markAcross({lanes, marks}: LaneLayout, from: LaneMark, direction: 1 | -1): LaneMark | undefined {
  const levelOf = ({lane, y}: LaneMark) => (lanes.length > 1 ? lane : y);
  const x = middleOf(from);
  let nearest: LaneMark | undefined;
  for (const mark of marks) {
    const beyond = (levelOf(mark) - levelOf(from)) * direction;
    if (beyond <= 0) continue;
    const closer = nearest ? (levelOf(nearest) - levelOf(mark)) * direction || distance(nearest, x) - distance(mark, x) : 1;
    if (closer > 0) nearest = mark;
  }
  return nearest;
}

/** Where a mark has its symbol, or the middle of what it covers. */
export function middleOf({x, width, pointX}: LaneMark): number {
  return pointX ?? x + width / 2;
}

/** A span is near all that it covers; of two that cover a place, the one is nearer whose middle is. */
function distance(mark: LaneMark, x: number): number {
  const outside = Math.max(mark.x - x, x - mark.x - mark.width, 0);
  return outside + Math.abs(middleOf(mark) - x) / 1e6;
}
