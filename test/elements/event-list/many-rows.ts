import type {EventTable} from '../../../src/data/event-table.js';
import type {EventTexts} from '../../../src/data/event-texts.js';
import {bareTable} from '../../data/bare-table.js';

/** Events of a day. */
export const PER_DAY = 100;
const DAY_MS = 86_400_000;
const FIRST_MS = Date.UTC(2000, 0, 1);

/** Words that are made when they are asked for, and a note of which rows that were. */
class CountedTexts implements EventTexts {
  readonly asked = new Set<number>();

  id(row: number): string {
    return `e${row}`;
  }

  title(row: number): string {
    this.asked.add(row);
    return row % 3 === 0 ? `Event ${row}, of which more is told than one line of a narrow list has room for` : `Event ${row}`;
  }

  place(): string {
    return '';
  }

  feature(row: number) {
    return {type: 'Feature' as const, id: this.id(row), geometry: null, properties: {title: this.title(row), when: null}};
  }

  rowOf(id: string): number {
    return Number(id.slice(1));
  }
}

/** A table of so many events in columns, a hundred of them each day from 1 January 2000 on. Its words are no columns. */
export function manyRows(length: number): EventTable & {readonly texts: CountedTexts} {
  const startMs = Float64Array.from({length}, (_, row) => FIRST_MS + Math.floor(row / PER_DAY) * DAY_MS);
  const texts = new CountedTexts();
  const table = bareTable({
    startMs,
    endMs: startMs.map((ms) => ms + DAY_MS),
    category: Uint8Array.from({length}, (_, row) => row % 2),
    categories: [{id: 'even'}, {id: 'odd'}],
    texts,
  });
  return {...table, texts};
}
