import {radiusOfCount} from '../../../src/map/mark-sprites.js';
import type {Mark} from '../../../src/map/marks.js';

/** A mark of one event in the middle of the world, but for what is given. */
export function aMark(parts: Partial<Mark> = {}): Mark {
  const {count = 1, key = '28:8,8'} = parts;
  return {
    key,
    x: 0.5,
    y: 0.5,
    count,
    byCategory: [count, 0],
    firstRow: 0,
    isOnePoint: true,
    radiusPixels: radiusOfCount(count),
    cells: [key.slice(key.indexOf(':') + 1)],
    ...parts,
  };
}
