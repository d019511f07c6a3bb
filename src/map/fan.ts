import {fanOut} from './fan-out.js';
import type {Mark} from './marks.js';
import {worldPixels} from './view.js';

/** So many events can be told apart around one point; more are listed by zooming the timeline or by the list. */
const MAX_FANNED = 60;

/** One event of a spot that the reader opened. */
export interface FannedMark {
  readonly row: number;
  /** Web Mercator, 0 to 1. */
  readonly x: number;
  readonly y: number;
}

/** Spreads the events of a mark around it, in order of time. @param zoom - At which they are spread: pixels become places. */
export function fanMarks(mark: Mark, rows: readonly number[], zoom: number): FannedMark[] {
  const size = worldPixels({zoom});
  const shown = rows.slice(0, MAX_FANNED);
  return fanOut(shown.length).map((offset, index) => ({row: shown[index], x: mark.x + offset.x / size, y: mark.y + offset.y / size}));
}
