import {PLACE_PRECISIONS, TIME_PRECISIONS} from '../../src/data/event-table.js';
import type {EventTable, TimePrecision} from '../../src/data/event-table.js';
import {FeatureTexts} from '../../src/data/event-texts.js';
import {timeOrder} from '../../src/data/time-order.js';
import type {Category} from '../../src/schema/event-file.js';

/** What a test says about one event; instants are UTC milliseconds or ISO strings. */
export interface FixtureEvent {
  start?: number | string;
  /** Default: the start and a second. */
  end?: number | string;
  point?: number | string;
  /** Default: `second`. */
  precision?: TimePrecision;
  flags?: number;
  /** Index into the categories of the fixture. Default: 0. */
  category?: number;
  place?: string;
  /** Whether it has a point. Default: false. */
  located?: boolean;
}

const CATEGORIES: readonly Category[] = [{id: 'gathering', label: 'Gathering'}, {id: 'riot', label: 'Riot'}, {id: 'other'}];

/** A table with all its columns, sorted as a real one; events without a start stand last. */
export function tableOf(events: readonly FixtureEvent[], categories: readonly Category[] = CATEGORIES): EventTable {
  const read = (value: number | string | undefined) => (typeof value === 'string' ? Date.parse(value) : (value ?? NaN));
  const rows = events.map((event) => {
    const startMs = read(event.start);
    return {...event, startMs, endMs: event.end === undefined ? startMs + 1000 : read(event.end)};
  });
  const dated = rows.filter(({startMs}) => !Number.isNaN(startMs)).sort((a, b) => a.startMs - b.startMs || 0);
  const all = [...dated, ...rows.filter(({startMs}) => Number.isNaN(startMs))];
  const starts = dated.map(({startMs}) => startMs).filter(Number.isFinite);
  const ends = dated.map(({endMs}) => endMs).filter(Number.isFinite);
  const zeros = () => all.map(() => 0);
  const startMs = Float64Array.from(all, (each) => each.startMs);
  const endMs = Float64Array.from(all, (each) => each.endMs);
  let points = 0;
  return {
    length: all.length,
    datedLength: dated.length,
    startMs,
    endMs,
    order: timeOrder({datedLength: dated.length, startMs, endMs}),
    pointMs: Float64Array.from(all, ({point}) => read(point)),
    timePrecision: Uint8Array.from(all, ({precision = 'second'}) => TIME_PRECISIONS.indexOf(precision)),
    timeFlags: Uint8Array.from(all, ({flags = 0}) => flags),
    zone: Uint16Array.from(zeros()),
    zones: ['UTC'],
    pointOffsets: Uint32Array.from([false, ...all.map(({located = false}) => located)], (located) => (points += Number(located))),
    x: new Uint32Array(points),
    y: new Uint32Array(points),
    geometryKind: Uint8Array.from(zeros()),
    placePrecision: Uint8Array.from(all, () => PLACE_PRECISIONS.indexOf('none')),
    radiusMeters: Float32Array.from(zeros()),
    negative: Uint8Array.from(zeros()),
    category: Uint16Array.from(all, ({category = 0}) => category),
    categories,
    verification: Uint8Array.from(zeros()),
    texts: new FeatureTexts(
      all.map((_, row) => ({type: 'Feature', id: `event-${row}`, geometry: null, properties: {title: `Event ${row}`, when: null}})),
      all.map((_, row) => `Event ${row}`),
      all.map(({place = ''}) => place),
    ),
    sensitivityKinds: [],
    extent: starts.length || ends.length ? span([...starts, ...ends]) : null,
  };
}

function span(instants: readonly number[]): {startMs: number; endMs: number} {
  // Not Math.min(...instants): a table of a test of speed has more rows than a call may have arguments.
  return instants.reduce(({startMs, endMs}, ms) => ({startMs: Math.min(startMs, ms), endMs: Math.max(endMs, ms)}), {
    startMs: Infinity,
    endMs: -Infinity,
  });
}

/** All rows of a table, as the views draw them when nothing is filtered. */
export function rowsOf(table: EventTable): Uint32Array {
  return Uint32Array.from({length: table.length}, (_, row) => row);
}
