import {OTHER_CATEGORY} from '../data/build-event-table.js';
import {dayShiftOf} from '../data/day-shift.js';
import {sortingSteps} from '../data/sort-rows.js';
import {extentOf} from '../data/span-columns.js';
import {timeOrderSteps} from '../data/time-order.js';
import type {Category} from '../schema/event-file.js';
import {sortedPoints} from './column-points.js';
import type {TableColumns} from './contract.js';
import type {GrowingColumn, SparseColumn} from './growing-column.js';
import {OTHER_CODE, type TableBuilder} from './table-builder.js';

type Column = Float64Array | Float32Array | Uint32Array | Uint16Array | Uint8Array;

export interface BuiltColumns {
  readonly columns: TableColumns;
  readonly offsets: Uint32Array;
  readonly idHashes: Uint32Array;
  readonly idNumbers: Uint32Array;
  /** Row of the table to row of the builder. */
  readonly fileRows: Uint32Array;
}

interface Rows {
  /** Row of the table to row of the builder. */
  readonly fileRows: Uint32Array;
  readonly isLast: boolean;
}

/** Rows between two looks at the clock. */
const SLICE = 65_536;
/** So many names fit into a byte. */
const BYTE_NAMES = 256;

/**
 * Sorts the rows of a builder by start; the builder goes on. Yields between parts of the work.
 *
 * @param listed - Categories of the file, in the order of the legend; null where the rows make the list.
 * @param timeZone - Of the story.
 * @param isLast - No more rows come: the memory of the builder's columns is given back one by one.
 */
export function* buildColumns(builder: TableBuilder, listed: readonly Category[] | null, timeZone: string, isLast = false): Generator<void, BuiltColumns> {
  const {length} = builder;
  const fileRows = yield* sortingSteps(builder.startMs.values.subarray(0, length));
  const rows = {fileRows, isLast};
  yield;
  const startMs = yield* sorted(builder.startMs, rows, new Float64Array(length));
  const endMs = yield* sorted(builder.endMs, rows, new Float64Array(length));
  const timePrecision = yield* sorted(builder.timePrecision, rows, new Uint8Array(length));
  const zones = [...builder.zones.names];
  const zone = yield* sorted(builder.zone, rows, zones.length <= BYTE_NAMES ? new Uint8Array(length) : new Uint16Array(length));
  const datedLength = lengthOfDated(startMs);
  const dayShift = dayShiftOf({length, startMs, endMs, timePrecision, zone, zones}, timeZone);
  yield;
  const order = yield* timeOrderSteps({datedLength, startMs, endMs, dayShift});
  yield;
  const columns: TableColumns = {
    length,
    datedLength,
    startMs,
    endMs,
    order,
    ...(dayShift && {dayShift}),
    pointMs: yield* sortedSparse(builder.pointMs, rows, (size) => new Float64Array(size)),
    timePrecision,
    timeFlags: yield* sorted(builder.timeFlags, rows, new Uint8Array(length)),
    zone,
    zones,
    ...(yield* sortedPoints(builder, fileRows, isLast)),
    geometryKind: yield* sorted(builder.geometryKind, rows, new Uint8Array(length)),
    placePrecision: yield* sorted(builder.placePrecision, rows, new Uint8Array(length)),
    radiusMeters: builder.radii ? yield* sorted(builder.radii, rows, new Float32Array(length)) : new Float32Array(0),
    ...(yield* categoryColumns(builder, listed, rows)),
    verification: yield* sorted(builder.verification, rows, new Uint8Array(length)),
    negative: yield* sortedSparse(builder.negative, rows, (size) => new Uint8Array(size)),
    sensitivityKinds: [...builder.sensitivityKinds],
    extent: extentOf(startMs, endMs),
  };
  return {
    columns,
    offsets: yield* sortedOffsets(builder, rows),
    idHashes: yield* sorted(builder.idHashes, rows, new Uint32Array(length)),
    idNumbers: yield* sortedSparse(builder.idNumbers, rows, (size) => new Uint32Array(size)),
    fileRows,
  };
}

function* sorted<T extends Column>(column: GrowingColumn<Column>, {fileRows, isLast}: Rows, target: T): Generator<void, T> {
  const isOne = isUniform(column.values, fileRows.length);
  if (isOne) target.fill(column.values[0]);
  for (let from = isOne ? fileRows.length : 0; from < fileRows.length; from += SLICE) {
    pick(column.values, fileRows, target, from, Math.min(fileRows.length, from + SLICE));
    yield;
  }
  if (isLast) column.release();
  return target;
}

function* sortedOffsets({areNumbered, textOffsets}: TableBuilder, rows: Rows): Generator<void, Uint32Array> {
  if (!areNumbered) return yield* sorted(textOffsets, rows, new Uint32Array(rows.fileRows.length));
  if (rows.isLast) textOffsets.release();
  // Either may be handed over to another thread without the other.
  return rows.fileRows.slice();
}

/**
 * Whether rows have all the same, as in many columns: that is found sooner than they are put in order. Looked at by 32 bits, of which
 * each are like those of the row before, so that one loop is fast for columns of all kinds.
 */
function isUniform({buffer, byteOffset, BYTES_PER_ELEMENT}: Column, length: number): boolean {
  const words = new Uint32Array(buffer, byteOffset, Math.floor((length * BYTES_PER_ELEMENT) / 4));
  const bytes = new Uint8Array(buffer, byteOffset, length * BYTES_PER_ELEMENT);
  const apart = Math.ceil(BYTES_PER_ELEMENT / 4);
  for (let at = BYTES_PER_ELEMENT; at < Math.min(bytes.length, 8); at++) if (bytes[at] !== bytes[at - BYTES_PER_ELEMENT]) return false;
  for (let at = apart; at < words.length; at++) if (words[at] !== words[at - apart]) return false;
  for (let at = words.length * 4; at < bytes.length; at++) if (bytes[at] !== bytes[at - BYTES_PER_ELEMENT]) return false;
  return length > 0;
}

/** A function of its own, as a loop in one that yields is slow. */
function pick(values: Column, fileRows: Uint32Array, target: Column, from: number, to: number) {
  for (let row = from; row < to; row++) target[row] = values[fileRows[row]];
}

function* sortedSparse<T extends Column>({column}: SparseColumn<T>, rows: Rows, make: (size: number) => T): Generator<void, T> {
  return column ? yield* sorted(column, rows, make(rows.fileRows.length)) : make(0);
}

function* categoryColumns(
  {category, categories}: TableBuilder,
  listed: readonly Category[] | null,
  rows: Rows,
): Generator<void, Pick<TableColumns, 'category' | 'categories'>> {
  const legend: Category[] = listed ? [...listed] : categories.names.map((id) => ({id}));
  const numbers = new Map(legend.map(({id}, i) => [id, i]));
  // The builder numbers the categories as they come.
  const numberOf = Uint16Array.from(categories.names, (id) => numbers.get(id) ?? OTHER_CODE);
  const codes = yield* sorted(category, rows, new Uint16Array(rows.fileRows.length));
  let other = numbers.get(OTHER_CATEGORY) ?? -1;
  const column = legend.length < BYTE_NAMES ? new Uint8Array(codes.length) : new Uint16Array(codes.length);
  if (other < 0 && hasOther(codes, numberOf)) other = legend.push({id: OTHER_CATEGORY}) - 1;
  yield;
  numberRows(codes, numberOf, other, column);
  yield;
  return {category: column, categories: legend};
}

function hasOther(codes: Uint16Array, numberOf: Uint16Array): boolean {
  for (let row = 0; row < codes.length; row++) if (codes[row] === OTHER_CODE || numberOf[codes[row]] === OTHER_CODE) return true;
  return false;
}

function numberRows(codes: Uint16Array, numberOf: Uint16Array, other: number, column: Uint8Array | Uint16Array) {
  for (let row = 0; row < codes.length; row++) {
    const number = codes[row] === OTHER_CODE ? OTHER_CODE : numberOf[codes[row]];
    column[row] = number === OTHER_CODE ? other : number;
  }
}

function lengthOfDated(startMs: Float64Array): number {
  let low = 0;
  let high = startMs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (Number.isNaN(startMs[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}
