import {radiusOfCount} from '../../../src/map/mark-sprites.js';
import type {Mark} from '../../../src/map/marks.js';

/** A mark of one event in the middle of the world, but for what is given. */
export function aMark(parts: Partial<Mark> = {}): Mark {
  const {count = 1, key = '28:136'} = parts;
  return {
    key,
    x: 0.5,
    y: 0.5,
    count,
    byCategory: [count, 0],
    rowXor: 0,
    radiusPixels: radiusOfCount(count),
    cells: [Number(key.slice(key.indexOf(':') + 1))],
    ...parts,
  };
}
