import {PLACE_PRECISIONS, TIME_PRECISIONS} from '../../src/data/event-table.js';
import type {EventTable, TimeWindow} from '../../src/data/event-table.js';
import {FeatureTexts} from '../../src/data/event-texts.js';
import {timeOrder} from '../../src/data/time-order.js';

/** The columns that a table has in any case, sorted as a real one; rows without a date stand last. */
type Columns = Pick<EventTable, 'startMs' | 'endMs'> & Partial<EventTable>;

/**
 * A table of the columns that matter to a test or to a benchmark. In all others stands what a row has of which nothing is known: its
 * days are those of UTC, it has no point, and no words.
 */
export function bareTable(columns: Columns): EventTable {
  const {startMs, endMs} = columns;
  const {length} = startMs;
  const datedLength = columns.datedLength ?? length;
  const filled = (value: number) => new Uint8Array(length).fill(value);
  return {
    length,
    datedLength,
    order: timeOrder({datedLength, startMs, endMs}),
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
    category: filled(0),
    categories: [{id: 'other'}],
    verification: filled(0),
    negative: new Uint8Array(),
    texts: new FeatureTexts([], [], []),
    sensitivityKinds: [],
    extent: spanOf(startMs, endMs),
    ...columns,
  };
}

/** null where no row has an instant. A loop: a call has not room for a million arguments. */
function spanOf(...columns: Float64Array[]): TimeWindow | null {
  const span = {startMs: Infinity, endMs: -Infinity};
  for (const column of columns) {
    for (const ms of column) {
      if (!Number.isFinite(ms)) continue;
      span.startMs = Math.min(span.startMs, ms);
      span.endMs = Math.max(span.endMs, ms);
    }
  }
  return span.startMs > span.endMs ? null : span;
}
