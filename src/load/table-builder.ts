import type {EventRow} from '../data/build-event-table.js';
import {GEOMETRY_KINDS, PLACE_PRECISIONS, TIME_PRECISIONS, VERIFICATION_STATUSES} from '../data/event-table.js';
import {latToY, lngToX} from '../data/mercator.js';
import {PLACE_RADIUS_METERS} from '../data/place-precision.js';
import type {SensitivityKind} from '../schema/event-file.js';
import {GrowingColumn, SparseColumn} from './growing-column.js';
import {NameCodes} from './name-codes.js';

const ROOM = 4096;
/** Code of a category that is “other”, until the legend is known. */
export const OTHER_CODE = 0xffff;
const TIME_CODES = codesOf(TIME_PRECISIONS);
const PLACE_CODES = codesOf(PLACE_PRECISIONS);
const KIND_CODES = codesOf(GEOMETRY_KINDS);
const STATUS_CODES = codesOf(VERIFICATION_STATUSES);
/** Radius of each precision, by its code. */
const RADII = PLACE_PRECISIONS.map((precision) => PLACE_RADIUS_METERS[precision]);

const NO_PLACE = PLACE_CODES.none;
const EXACT = PLACE_CODES.exact;

/** Rows that follow each other, in columns. */
export interface BuilderRun {
  /** Offset of the first row; those of the others follow it. */
  readonly from: number;
  /** As long as the run. */
  readonly startMs: Float64Array;
  readonly endMs: Float64Array;
  readonly precision: number;
  readonly zone: number;
  /** In degrees, NaN for none, with the rows of the run from `from` on. */
  readonly places: readonly [longitude: ArrayLike<number>, latitude: ArrayLike<number>] | null;
  readonly category: Uint16Array;
  readonly verification: Uint16Array;
  readonly idHashes: Uint32Array | null;
}

/** The rows of a file as columns, in the order of the file. */
export class TableBuilder {
  length = 0;
  readonly startMs = new GrowingColumn(new Float64Array(this.room));
  readonly endMs = new GrowingColumn(new Float64Array(this.room));
  readonly pointMs = new SparseColumn(() => new Float64Array(this.room), NaN);
  readonly timePrecision = new GrowingColumn(new Uint8Array(this.room));
  readonly timeFlags = new GrowingColumn(new Uint8Array(this.room));
  readonly zone = new GrowingColumn(new Uint16Array(this.room));
  /** Points of the rows before each row. */
  readonly pointOffsets = new GrowingColumn(new Uint32Array(this.room));
  readonly x = new GrowingColumn(new Uint32Array(this.room));
  readonly y = new GrowingColumn(new Uint32Array(this.room));
  readonly geometryKind = new GrowingColumn(new Uint8Array(this.room));
  readonly placePrecision = new GrowingColumn(new Uint8Array(this.room));
  readonly category = new GrowingColumn(new Uint16Array(this.room));
  readonly verification = new GrowingColumn(new Uint8Array(this.room));
  readonly negative = new SparseColumn(() => new Uint8Array(this.room), 0);
  /** Whether the offset of each row is its number, as that of rows in columns. */
  areNumbered = true;
  /** First byte of each row. */
  readonly textOffsets = new GrowingColumn(new Uint32Array(this.room));
  readonly idHashes = new GrowingColumn(new Uint32Array(this.room));
  readonly idNumbers = new SparseColumn(() => new Uint32Array(this.room), 0);
  readonly zones = new NameCodes();
  readonly categories = new NameCodes();
  readonly sensitivityKinds = new Set<SensitivityKind>();
  /** Made with the first radius that is another than that of its precision. */
  #radii: GrowingColumn<Float32Array> | null = null;

  /** @param room - For so many rows, before the columns are made anew. */
  constructor(private readonly room = ROOM) {}

  get radii(): GrowingColumn<Float32Array> | null {
    return this.#radii;
  }

  /** Adds a point of the row that `add` will add. In degrees. */
  addPoint(lng: number, lat: number) {
    this.x.push(lngToX(lng));
    this.y.push(latToY(lat));
  }

  /** Adds a row, its points before it. @param radius - Null for that of its precision. */
  add(startMs: number, endMs: number, precision: number, zone: number, kind: number, place: number, radius: number | null, category: number, status: number, isNegative: boolean) {
    const row = this.length++;
    this.startMs.push(startMs);
    this.endMs.push(endMs);
    this.timePrecision.push(precision);
    this.zone.push(zone);
    this.geometryKind.push(kind);
    this.placePrecision.push(place);
    this.category.push(category);
    this.verification.push(status);
    this.negative.push(row, Number(isNegative));
    this.#addRadius(row, kind, place, radius);
    this.pointOffsets.push(this.x.length);
  }

  /** What `add` has not told of the row. */
  addRest(offset: number, idHash: number, idNumber: number, flags = 0, pointMs = NaN) {
    const row = this.length - 1;
    this.areNumbered &&= offset === row;
    this.textOffsets.push(offset);
    this.idHashes.push(idHash);
    this.idNumbers.push(row, idNumber);
    this.timeFlags.push(flags);
    this.pointMs.push(row, pointMs);
  }

  /** Adds rows that have one point or none, the radius of their precision, and nothing unusual. */
  addRun({from, startMs, endMs, precision, zone, places, category, verification, idHashes}: BuilderRun) {
    const count = startMs.length;
    const first = this.length;
    this.length += count;
    this.startMs.extend(count).set(startMs);
    this.endMs.extend(count).set(endMs);
    this.timePrecision.extend(count).fill(precision);
    this.timeFlags.extend(count);
    this.zone.extend(count).fill(zone);
    this.category.extend(count).set(category.subarray(0, count));
    this.verification.extend(count).set(verification.subarray(0, count));
    this.#addPlaces(from, count, places);
    this.#radii?.extend(count).set(Float32Array.from({length: count}, (_, i) => this.#usualRadius(first + i)));
    this.areNumbered &&= from === first;
    const offsets = this.textOffsets.extend(count);
    for (let i = 0; i < count; i++) offsets[i] = from + i;
    const hashes = this.idHashes.extend(count);
    if (idHashes) hashes.set(idHashes.subarray(0, count));
    for (const column of [this.negative, this.idNumbers, this.pointMs]) column.extend(count);
  }

  #addPlaces(from: number, count: number, places: BuilderRun['places']) {
    const kinds = this.geometryKind.extend(count);
    const precisions = this.placePrecision.extend(count).fill(NO_PLACE);
    const ends = this.pointOffsets.extend(count);
    if (!places) return void ends.fill(this.x.length);
    const [longitude, latitude] = places;
    const before = this.x.length;
    const xs = this.x.extend(count);
    const ys = this.y.extend(count);
    let points = 0;
    for (let i = 0; i < count; i++) {
      const lng = longitude[from + i];
      const lat = latitude[from + i];
      if (!Number.isNaN(lng) && !Number.isNaN(lat)) {
        xs[points] = lngToX(lng);
        ys[points++] = latToY(lat);
        kinds[i] = 1;
        precisions[i] = EXACT;
      }
      ends[i] = before + points;
    }
    this.x.shorten(count - points);
    this.y.shorten(count - points);
  }

  addRow(row: EventRow, hasCategory: boolean, offset: number, idHash: number, idNumber: number) {
    const {span} = row;
    for (const [lng, lat] of row.points) this.addPoint(lng, lat);
    this.add(
      span ? span.startMs : NaN,
      span ? span.endMs : NaN,
      TIME_CODES[span ? span.precision : 'none'],
      this.zones.of(row.timeZone),
      KIND_CODES[row.geometryKind],
      PLACE_CODES[row.placePrecision],
      row.radiusMeters,
      hasCategory ? this.categories.of(row.category) : OTHER_CODE,
      STATUS_CODES[row.verification],
      row.negative,
    );
    this.addRest(offset, idHash, idNumber, span?.flags, span?.pointMs);
    for (const {sensitivity = []} of row.feature.properties.media ?? []) for (const {kind} of sensitivity) this.sensitivityKinds.add(kind);
  }

  #addRadius(row: number, kind: number, place: number, radius: number | null) {
    const usual = kind === 0 ? 0 : RADII[place];
    if (!this.#radii) {
      if (radius === null || radius === usual) return;
      this.#radii = new GrowingColumn(new Float32Array(this.room));
      for (let i = 0; i < row; i++) this.#radii.push(this.#usualRadius(i));
    }
    this.#radii.push(radius ?? usual);
  }

  #usualRadius(row: number): number {
    return this.geometryKind.values[row] === 0 ? 0 : RADII[this.placePrecision.values[row]];
  }
}

function codesOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, code) => [name, code])) as Record<Name, number>;
}
