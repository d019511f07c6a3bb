import type {EventFile} from '../schema/event-file.js';
import {epochText, isEpochColumn} from './epoch-column.js';

/** Texts of which many are the same. */
export interface DictionaryColumn {
  readonly dictionary: readonly string[];
  /** Index into `dictionary`, one a row; one beyond its end is an empty cell. */
  readonly codes: Uint8Array | Uint16Array | Uint32Array | Int32Array;
}

/** Moments that are known to a minute, a day, …: what stands in a typed array does not tell. */
export interface EpochColumn {
  /** Milliseconds since 1970, NaN for none. */
  readonly epochMs: Float64Array;
  /** A day is that of the moment in UTC. */
  readonly precision: 'day' | 'minute' | 'second';
}

/**
 * One value a row. Null, undefined, NaN and '' are empty cells.
 *
 * Numbers in a column of dates are years where they are below 100,000, seconds since 1970 below 10¹¹, and milliseconds from there on;
 * a `BigInt64Array` has milliseconds. Such moments are shown to the second; where they are known less well, an `EpochColumn` says so.
 */
export type EventColumn =
  | readonly (string | number | boolean | Date | null | undefined)[]
  | Float64Array
  | Float32Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array
  | BigInt64Array
  | DictionaryColumn
  | EpochColumn;

/**
 * Events that a page has in columns already. What stands beside them is as beside the features of an event file.
 *
 * The names of the columns are those of a CSV file: `title`, `when` or `start` and `end`, `latitude`, `longitude`, `category`, `text`,
 * `media_src`, …, or others that the attribute `fields` tells. The arrays are kept and not copied: they must not be changed.
 */
export interface EventColumns extends Omit<Partial<EventFile>, 'type' | 'features'> {
  readonly type: 'EventColumns';
  /** Number of rows. Default: the length of the longest column. */
  readonly length?: number;
  readonly columns: Readonly<Record<string, EventColumn>>;
}

export function isEventColumns(data: unknown): data is EventColumns {
  return typeof data === 'object' && data !== null && (data as {type?: unknown}).type === 'EventColumns';
}

/** The cells of a column; null for a column of another kind. */
export function cellsOf(column: unknown): {readonly length: number; at(row: number): unknown} | null {
  if (column instanceof BigInt64Array) return {length: column.length, at: (row) => Number(column[row])};
  if (Array.isArray(column)) {
    const items = column as readonly unknown[];
    return {length: items.length, at: (row) => plainCell(items[row])};
  }
  if (ArrayBuffer.isView(column) && !(column instanceof DataView)) {
    const numbers = column as Float64Array;
    return {length: numbers.length, at: (row) => (Number.isNaN(numbers[row]) ? null : numbers[row])};
  }
  if (isEpochColumn(column)) return {length: column.epochMs.length, at: (row) => epochText(column, row)};
  const {dictionary, codes} = (column ?? {}) as Partial<DictionaryColumn>;
  if (!Array.isArray(dictionary) || !ArrayBuffer.isView(codes)) return null;
  return {length: codes.length, at: (row) => dictionary[codes[row]] ?? null};
}

function plainCell(value: unknown): unknown {
  if (typeof value === 'number') return Number.isNaN(value) ? null : value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  return typeof value === 'bigint' ? Number(value) : value;
}
