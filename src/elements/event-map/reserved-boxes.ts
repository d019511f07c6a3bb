import {scaleOf} from '../../pointer-place.js';
import type {Box} from '../../map/contract.js';

const PARTS = '.controls > div, .foot > *, .placeless > *, .spot, .withheld';

/** Where buttons, notes and credits lie over the map, in pixels from the top left of its stage. */
export function reservedBoxes(root: ParentNode, stage: HTMLElement): Box[] {
  const {left, top} = stage.getBoundingClientRect();
  const scale = scaleOf(stage);
  return [...root.querySelectorAll(PARTS)].map((part) => {
    const {x, y, width, height} = part.getBoundingClientRect();
    return {x: (x - left) / scale.x, y: (y - top) / scale.y, width: width / scale.x, height: height / scale.y};
  });
}
