import type {Category, SensitivityKind} from '../schema/event-file.js';
import type {DayShift} from './day-shift.js';
import type {EventTexts} from './event-texts.js';
import type {TextService} from './text-service.js';
import type {TimeOrder} from './time-order.js';

/** How finely a date was written, from a second to a century. The order is from fine to coarse. */
export const TIME_PRECISIONS = ['second', 'minute', 'hour', 'part', 'day', 'month', 'year', 'decade', 'century', 'none'] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

/** How well a place is known. `none` is an event without a place. The order is from exact to vague. */
export const PLACE_PRECISIONS = ['exact', 'vicinity', 'locality', 'region', 'country', 'none'] as const;
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

/** What stands in `geometry`. A path is a LineString, an area a Polygon or a MultiPolygon. */
export const GEOMETRY_KINDS = ['none', 'point', 'points', 'path', 'area'] as const;
export type GeometryKind = (typeof GEOMETRY_KINDS)[number];

export const VERIFICATION_STATUSES = [
  'none',
  'verified',
  'partly-verified',
  'unverified',
  'disputed',
  'debunked',
  'retracted',
] as const;
export type VerificationStatus = (typeof VERIFICATION_STATUSES)[number];

/** Bits of `EventTable.timeFlags`. */
export const APPROXIMATE = 1;
export const UNCERTAIN = 2;
export const OPEN_START = 4;
export const OPEN_END = 8;

/** A half-open span `[startMs, endMs)` in UTC milliseconds; an open side is ±Infinity. */
export interface TimeWindow {
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * The events as columns, one entry a row, sorted by start; rows of one start keep the order of the file. An event takes at
 * most 48 bytes of them where a file keeps to one clock: a column in which nothing would stand is empty, which its doc says.
 *
 * Rows without a date stand last, from `datedLength` on, with `NaN` as start and end. A row may have no point, one or
 * several: the points of row `r` are `pointOffsets[r]` to `pointOffsets[r + 1]` in the columns `x` and `y`. A path or an
 * area has one point, its anchor; its outline is in `texts.feature(r).geometry`.
 */
export interface EventTable {
  /** Number of rows. */
  readonly length: number;
  /** Rows `[0, datedLength)` have a date. */
  readonly datedLength: number;
  /** Start in UTC milliseconds; -Infinity where the start is open. */
  readonly startMs: Float64Array;
  /** First millisecond after the event; +Infinity where the end is open. */
  readonly endMs: Float64Array;
  /** The dated rows by when they are over, so that the rows that enter and leave a window are found by bisection. */
  readonly order: TimeOrder;
  /** Where rows have another clock than the story: what puts those without a clock time on its days, in windows. */
  readonly dayShift?: DayShift;
  /** An approximate instant inside the span (“around 23:00”), or NaN; empty where no row has one. */
  readonly pointMs: Float64Array;
  /** Index into `TIME_PRECISIONS`. */
  readonly timePrecision: Uint8Array;
  /** Bits: `APPROXIMATE`, `UNCERTAIN`, `OPEN_START`, `OPEN_END`. */
  readonly timeFlags: Uint8Array;
  /** Index into `zones`. */
  readonly zone: Uint8Array | Uint16Array;
  /** IANA names of the zones in use. */
  readonly zones: readonly string[];
  /** `length + 1` offsets into `x` and `y`. */
  readonly pointOffsets: Uint32Array;
  /** Web Mercator, 2³² steps around the world, from the antimeridian eastward. */
  readonly x: Uint32Array;
  /** Web Mercator, 2³² steps from 85.0511° N southward. */
  readonly y: Uint32Array;
  /** Index into `GEOMETRY_KINDS`. */
  readonly geometryKind: Uint8Array;
  /** Index into `PLACE_PRECISIONS`. */
  readonly placePrecision: Uint8Array;
  /** Radius of the uncertainty of the place, 0 where there is none; empty where all have that of their precision: see `radiusOf`. */
  readonly radiusMeters: Float32Array;
  /** Index into `categories`. */
  readonly category: Uint8Array | Uint16Array;
  /** Categories in the order of the legend; the last one is “other” where a row has none or an unknown one. */
  readonly categories: readonly Category[];
  /** Index into `VERIFICATION_STATUSES`. */
  readonly verification: Uint8Array;
  /** 1 where the event says what was looked for and not found; empty where none does. */
  readonly negative: Uint8Array;
  /** What is read and not counted: ids, titles, places, and the rows as they stand in the file. */
  readonly texts: EventTexts;
  /** Searches and counts the words where a pass over them would stop the page; absent where the page does so itself. */
  readonly service?: TextService;
  /** What the media of all rows may distress by. */
  readonly sensitivityKinds: readonly SensitivityKind[];
  /** Span of all dated rows, open ends left out; null where no row has a date. */
  readonly extent: TimeWindow | null;
}
