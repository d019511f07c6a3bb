import type {CsvDialect} from './csv-cells.js';
import type {RecordList, Scanner} from './record-sink.js';
import type {FieldFinder, RowReading} from './row-reading.js';

/** The bytes `[start, end)` of the file. */
export type BytesOf = (start: number, end: number) => Uint8Array;

/** One format of files: where its rows are and how they are read. */
export interface RowFormat {
  readonly format: 'geojson' | 'ndjson' | 'csv';
  readonly dialect: CsvDialect | null;
  /** First byte of the rows. */
  readonly start: number;
  /** Begins anew at `start`. */
  scanner(): Scanner;
  /** Finds the fields by the first rows. */
  fieldFinder(sample: RecordList, bytesOf: BytesOf): FieldFinder;
  /** Reads records `[first, last)`. They lie close together: a few hundred kilobytes at most. */
  read(records: RecordList, first: number, last: number, bytesOf: BytesOf, reading: RowReading): void;
  /** The row that a record is, as a feature of GeoJSON before its names are put into ours. */
  feature(bytes: Uint8Array): unknown;
}
