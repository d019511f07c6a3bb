import type {EventTable} from '../data/event-table.js';
import {colorOf} from '../symbols/palette.js';

/** The colour of a row: that of its category. */
export function rowColor({categories, category}: EventTable, row: number): string {
  return colorOf(categories[category[row]], category[row]);
}
