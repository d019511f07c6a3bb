import {PLACE_PRECISIONS, TIME_PRECISIONS} from '../../../src/data/event-table.js';
import type {EventTable} from '../../../src/data/event-table.js';
import type {EventTexts} from '../../../src/data/event-texts.js';
import {timeOrder} from '../../../src/data/time-order.js';

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
  const endMs = startMs.map((ms) => ms + DAY_MS);
  const filled = (value: number) => new Uint8Array(length).fill(value);
  return {
    length,
    datedLength: length,
    startMs,
    endMs,
    order: timeOrder({datedLength: length, startMs, endMs}),
    pointMs: new Float64Array(),
    timePrecision: filled(TIME_PRECISIONS.indexOf('day')),
    timeFlags: filled(0),
    zone: filled(0),
    zones: ['UTC'],
    pointOffsets: new Uint32Array(length + 1),
    x: new Uint32Array(),
    y: new Uint32Array(),
    geometryKind: filled(0),
    placePrecision: filled(PLACE_PRECISIONS.indexOf('none')),
    radiusMeters: new Float32Array(),
    category: Uint8Array.from({length}, (_, row) => row % 2),
    categories: [{id: 'even'}, {id: 'odd'}],
    verification: filled(0),
    negative: new Uint8Array(),
    texts: new CountedTexts(),
    sensitivityKinds: [],
    extent: {startMs: startMs[0], endMs: endMs[length - 1]},
  };
}
