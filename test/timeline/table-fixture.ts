import {TIME_PRECISIONS} from '../../src/data/event-table.js';
import type {EventTable, TimePrecision} from '../../src/data/event-table.js';
import {FeatureTexts} from '../../src/data/event-texts.js';
import type {Category} from '../../src/schema/event-file.js';
import {bareTable} from '../data/bare-table.js';

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
  let points = 0;
  const pointOffsets = Uint32Array.from([false, ...all.map(({located = false}) => located)], (located) => (points += Number(located)));
  return bareTable({
    datedLength: dated.length,
    startMs: Float64Array.from(all, ({startMs}) => startMs),
    endMs: Float64Array.from(all, ({endMs}) => endMs),
    pointMs: Float64Array.from(all, ({point}) => read(point)),
    timePrecision: Uint8Array.from(all, ({precision = 'second'}) => TIME_PRECISIONS.indexOf(precision)),
    timeFlags: Uint8Array.from(all, ({flags = 0}) => flags),
    pointOffsets,
    x: new Uint32Array(points),
    y: new Uint32Array(points),
    category: Uint16Array.from(all, ({category = 0}) => category),
    categories,
    texts: new FeatureTexts(
      all.map((_, row) => ({type: 'Feature', id: `event-${row}`, geometry: null, properties: {title: `Event ${row}`, when: null}})),
      all.map((_, row) => `Event ${row}`),
      all.map(({place = ''}) => place),
    ),
  });
}

/** All rows of a table, as the views draw them when nothing is filtered. */
export function rowsOf(table: EventTable): Uint32Array {
  return Uint32Array.from({length: table.length}, (_, row) => row);
}
