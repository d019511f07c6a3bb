import {fanOut} from './fan-out.js';
import type {Mark} from './marks.js';
import {worldPixels} from './view.js';

/** So many events can be told apart around one point; more are listed. */
export const MAX_FANNED = 30;

/** One event of a spot that the reader opened. */
export interface FannedMark {
  readonly row: number;
  /** Web Mercator, 0 to 1. */
  readonly x: number;
  readonly y: number;
}

/** Spreads the events of a mark around it, in order of time. @param rows - At most `MAX_FANNED`. @param zoom - At which they are spread: pixels become places. */
export function fanMarks(mark: Mark, rows: readonly number[], zoom: number): FannedMark[] {
  const size = worldPixels({zoom});
  return fanOut(rows.length).map((offset, index) => ({row: rows[index], x: mark.x + offset.x / size, y: mark.y + offset.y / size}));
}
