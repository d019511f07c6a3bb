import {buildEventTable, type EventRow} from '../../src/data/build-event-table.js';
import type {EventTable} from '../../src/data/event-table.js';

export const CATEGORIES = [{id: 'a'}, {id: 'b'}, {id: 'other'}];

/** An event of which only time, category and places matter. */
export interface TestRow {
  /** Null is no date. */
  readonly startMs: number | null;
  readonly endMs: number;
  readonly category: string;
  /** Whose days these are: those of the story's clock, or of one that is some hours ahead of it. */
  readonly zone?: 'UTC' | 'Asia/Tashkent';
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** A table whose points stand exactly where they are said to, in steps. */
export function cellTable(rows: readonly TestRow[]): EventTable {
  const sorted = [...rows].sort((a, b) => keyOf(a) - keyOf(b));
  const table = buildEventTable(
    sorted.map(
      ({startMs, endMs, category, points, zone = 'UTC'}, i): EventRow => ({
        id: String(i),
        title: '',
        place: '',
        span: startMs === null ? null : {startMs, endMs, pointMs: NaN, precision: 'day', flags: 0},
        timeZone: zone,
        points: points.map(() => [0, 0]),
        geometryKind: 'points',
        placePrecision: 'exact',
        radiusMeters: 10,
        category,
        verification: 'none',
        negative: false,
        feature: {type: 'Feature', id: String(i), geometry: null, properties: {title: '', when: null}},
      }),
    ),
    CATEGORIES,
  );
  sorted.flatMap(({points}) => points).forEach(([x, y], i) => {
    table.x[i] = x;
    table.y[i] = y;
  });
  return table;
}

function keyOf({startMs}: TestRow): number {
  return startMs === null ? Number.MAX_VALUE : Math.max(-Number.MAX_VALUE, startMs);
}
