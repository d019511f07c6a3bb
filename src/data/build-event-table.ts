import type {Category, EventFeature} from '../schema/event-file.js';
import {
  GEOMETRY_KINDS,
  PLACE_PRECISIONS,
  TIME_PRECISIONS,
  VERIFICATION_STATUSES,
  type EventTable,
  type PlacePrecision,
  type VerificationStatus,
} from './event-table.js';
import {dayShiftOf} from './day-shift.js';
import {latToY, lngToX} from './mercator.js';
import type {ReadGeometry} from './read-geometry.js';
import {extentOf} from './span-columns.js';
import {FeatureTexts} from './event-texts.js';
import {timeOrder} from './time-order.js';
import type {WhenSpan} from './when.js';

/** One event as it was read, before it becomes a row. */
export interface EventRow {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  /** Null without a date. */
  readonly span: WhenSpan | null;
  readonly timeZone: string;
  readonly points: ReadGeometry['points'];
  readonly geometryKind: ReadGeometry['kind'];
  readonly placePrecision: PlacePrecision;
  readonly radiusMeters: number;
  /** Id of a category; any other text is “other”. */
  readonly category: string;
  readonly verification: VerificationStatus;
  /** Whether it says what was looked for and not found. */
  readonly negative: boolean;
  readonly feature: EventFeature;
}

/** Id of the category of the rest; the interface has a word for it in every language. */
export const OTHER_CATEGORY = 'other';

/**
 * Turns events into columns, sorted by start; those of one start keep their order, and those without a date stand last.
 *
 * @param rows - In the order of the file.
 * @param categories - In the order of the legend; “other” is added at their end where a row needs it.
 * @param timeZone - The story's, in which windows are read. Default: UTC.
 */
export function buildEventTable(rows: readonly EventRow[], categories: readonly Category[] = [], timeZone = 'UTC'): EventTable {
  const sorted = [...rows].sort((a, b) => sortKey(a) - sortKey(b));
  const spans = sorted.map(({span}) => span);
  const legend = new Index(categories.map(({id}) => id));
  const zones = new Index([]);

  const startMs = Float64Array.from(spans, (span) => span?.startMs ?? NaN);
  const endMs = Float64Array.from(spans, (span) => span?.endMs ?? NaN);
  const category = Uint16Array.from(sorted, (row) => (legend.has(row.category) ? legend.of(row.category) : legend.of(OTHER_CATEGORY)));
  const zone = Uint16Array.from(sorted, (row) => zones.of(row.timeZone));
  const timePrecision = Uint8Array.from(spans, (span) => TIME_PRECISIONS.indexOf(span?.precision ?? 'none'));
  const datedLength = spans.filter((span) => span !== null).length;
  const dayShift = dayShiftOf({length: sorted.length, startMs, endMs, timePrecision, zone, zones: zones.names}, timeZone);
  return {
    length: sorted.length,
    datedLength,
    startMs,
    endMs,
    order: timeOrder({datedLength, startMs, endMs, dayShift}),
    pointMs: Float64Array.from(spans, (span) => span?.pointMs ?? NaN),
    timePrecision,
    ...(dayShift && {dayShift}),
    timeFlags: Uint8Array.from(spans, (span) => span?.flags ?? 0),
    zone,
    zones: zones.names,
    ...pointColumns(sorted),
    geometryKind: Uint8Array.from(sorted, (row) => GEOMETRY_KINDS.indexOf(row.geometryKind)),
    placePrecision: Uint8Array.from(sorted, (row) => PLACE_PRECISIONS.indexOf(row.placePrecision)),
    radiusMeters: Float32Array.from(sorted, (row) => row.radiusMeters),
    category,
    categories: legend.names.map((id, i) => categories[i] ?? {id}),
    verification: Uint8Array.from(sorted, (row) => VERIFICATION_STATUSES.indexOf(row.verification)),
    negative: Uint8Array.from(sorted, (row) => Number(row.negative)),
    texts: new FeatureTexts(sorted.map(({feature}) => feature), sorted.map(({title}) => title), sorted.map(({place}) => place)),
    sensitivityKinds: [...new Set(sorted.flatMap(({feature}) => feature.properties.media?.flatMap(({sensitivity = []}) => sensitivity.map(({kind}) => kind)) ?? []))],
    extent: extentOf(startMs, endMs),
  };
}

/** Names in the order in which they were first asked for, each with its number. */
class Index {
  private readonly numbers: Map<string, number>;
  constructor(readonly names: string[]) {
    this.numbers = new Map(names.map((name, i) => [name, i]));
  }
  has(name: string): boolean {
    return this.numbers.has(name);
  }
  of(name: string): number {
    let number = this.numbers.get(name);
    if (number === undefined) {
      number = this.names.push(name) - 1;
      this.numbers.set(name, number);
    }
    return number;
  }
}

/** Finite, as the difference of two infinite keys would be no number: open starts first, no date last. */
function sortKey({span}: EventRow): number {
  return span ? Math.max(-Number.MAX_VALUE / 4, span.startMs) : Number.MAX_VALUE / 4;
}

function pointColumns(rows: readonly EventRow[]): Pick<EventTable, 'pointOffsets' | 'x' | 'y'> {
  const pointOffsets = new Uint32Array(rows.length + 1);
  rows.forEach(({points}, row) => (pointOffsets[row + 1] = pointOffsets[row] + points.length));
  const x = new Uint32Array(pointOffsets[rows.length]);
  const y = new Uint32Array(pointOffsets[rows.length]);
  rows.forEach(({points}, row) =>
    points.forEach(([lng, lat], i) => {
      x[pointOffsets[row] + i] = lngToX(lng);
      y[pointOffsets[row] + i] = latToY(lat);
    }),
  );
  return {pointOffsets, x, y};
}
