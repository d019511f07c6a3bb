import {TIME_PRECISIONS} from '../data/event-table.js';
import type {EpochColumn, EventColumn} from './event-columns.js';

/** Typed arrays of numbers, without those of large whole ones. */
export type Numbers = Float64Array | Float32Array | Int32Array | Uint32Array | Int16Array | Uint16Array | Int8Array | Uint8Array;

/** Moments since 1970 of which each lasts as long as it is known well. */
export interface EpochNumbers {
  readonly numbers: Numbers;
  /** False where small numbers are seconds, and years. */
  readonly isMilliseconds: boolean;
  readonly lengthMs: number;
  /** Index into `TIME_PRECISIONS`. */
  readonly precision: number;
}

/** What is written of a moment, and how long it lasts; a day's length is told by its clock. */
const WRITTEN = {
  minute: {characters: 16, end: 'Z', lengthMs: 60_000},
  second: {characters: 19, end: 'Z', lengthMs: 1000},
  day: {characters: 10, end: '', lengthMs: NaN},
};

export function isNumbers(column: unknown): column is Numbers {
  return ArrayBuffer.isView(column) && !(column instanceof DataView) && !(column instanceof BigInt64Array) && !(column instanceof BigUint64Array);
}

export function isEpochColumn(column: unknown): column is EpochColumn {
  if (typeof column !== 'object' || column === null) return false;
  const {epochMs, precision} = column as Partial<EpochColumn>;
  return epochMs instanceof Float64Array && precision !== undefined && Object.hasOwn(WRITTEN, precision);
}

/** The moments of a column as numbers; null for another one, and for one of days. */
export function epochNumbers(column: EventColumn): EpochNumbers | null {
  if (isNumbers(column)) return {numbers: column, isMilliseconds: false, lengthMs: 1, precision: TIME_PRECISIONS.indexOf('second')};
  if (!isEpochColumn(column) || column.precision === 'day') return null;
  const {epochMs, precision} = column;
  return {numbers: epochMs, isMilliseconds: true, lengthMs: WRITTEN[precision].lengthMs, precision: TIME_PRECISIONS.indexOf(precision)};
}

/** A moment as a date of its precision; null for none. */
export function epochText({epochMs, precision}: EpochColumn, row: number): string | null {
  const {characters, end} = WRITTEN[precision];
  const date = new Date(epochMs[row]);
  // Years of more than four digits have a sign and more characters.
  return Number.isNaN(date.getTime()) ? null : `${date.toISOString().slice(0, characters - ISO_CHARACTERS)}${end}`;
}

const ISO_CHARACTERS = '2022-01-01T00:00:00.000Z'.length;
