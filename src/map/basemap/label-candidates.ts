import type {Box} from './view.js';

export type LabelSide = 'right' | 'left' | 'top' | 'bottom' | 'center' | 'above' | 'below' | 'west' | 'east';

/** A place where a label's text may stand, in CSS pixels of the view. */
export interface LabelCandidate {
  side: LabelSide;
  box: Box;
}

const TOWN_SIDES: readonly LabelSide[] = ['right', 'left', 'top', 'bottom'];
/** From a dot's middle to its text. */
const GAP = 6;

/**
 * Places beside a town's dot: right, left, above, below, as cartographers prefer them.
 *
 * @param mark - A mark that stands on the dot: the text then stands beside the mark.
 */
export function townCandidates(x: number, y: number, width: number, height: number, mark?: Box): LabelCandidate[] {
  const [west, north, east, south] = mark ?? [x, y, x, y];
  const gap = mark ? 3 : GAP;
  return TOWN_SIDES.map((side) => {
    const left = side === 'right' ? east + gap : side === 'left' ? west - gap - width : x - width / 2;
    // Above and below need less room than beside: letters do not fill their line.
    const top = side === 'top' ? north - gap + 2 - height : side === 'bottom' ? south + gap - 2 : y - height / 2;
    return {side, box: [left, top, left + width, top + height]};
  });
}

/** Places of a name that lies on its ground: the middle, then a line or two away from it. */
export function areaCandidates(x: number, y: number, width: number, height: number): LabelCandidate[] {
  const steps: readonly [LabelSide, number, number][] = [
    ['center', 0, 0],
    ['above', 0, -1.1],
    ['below', 0, 1.1],
    ['west', -0.3, 0],
    ['east', 0.3, 0],
  ];
  return steps.map(([side, across, down]) => {
    const left = x - width / 2 + across * width;
    const top = y - height / 2 + down * height;
    return {side, box: [left, top, left + width, top + height]};
  });
}

/** Whether two boxes come closer than `room` pixels. */
export function collide(a: Box, b: Box, room: number): boolean {
  return a[0] < b[2] + room && b[0] < a[2] + room && a[1] < b[3] + room && b[1] < a[3] + room;
}
