import type {EventRow} from '../data/build-event-table.js';
import type {ByteBlocks} from './byte-blocks.js';
import {CsvFormat} from './csv-format.js';
import {FeatureFormat} from './feature-format.js';
import {FeatureScanner} from './feature-scanner.js';
import {RawRowReader} from './raw-row-reader.js';
import type {ReadingPlan} from './reading-plan.js';
import {RecordList} from './record-sink.js';
import type {RowFormat} from './row-format.js';

const FIRST_PIECE_BYTES = 1024;
const PIECE_GROWTH = 4;

/** Reads single rows out of the bytes of a file. */
export class RowDecoder {
  readonly #blocks: ByteBlocks;
  readonly #format: RowFormat;
  readonly #reader: RawRowReader;
  readonly #records = new RecordList();

  constructor(blocks: ByteBlocks, {format, dialect, fields, timeZone}: ReadingPlan) {
    this.#blocks = blocks;
    this.#format = dialect ? new CsvFormat(dialect, 0, Infinity) : new FeatureFormat(format === 'ndjson' ? 'ndjson' : 'geojson', 0, Infinity);
    this.#reader = new RawRowReader(fields, timeZone);
  }

  /** @param offset - First byte of the row. @param idNumber - What stands behind its id, 0 for nothing. */
  row(offset: number, idNumber: number): EventRow {
    return this.#reader.read(this.#format.feature(this.#blocks.slice(offset, this.#end(offset))), idNumber);
  }

  /** Byte behind a row: looked for in small pieces, as most rows are short. */
  #end(offset: number): number {
    const scanner = this.#format.format === 'geojson' ? FeatureScanner.inside(Infinity) : this.#format.scanner();
    this.#records.clear();
    let at = offset;
    for (let most = FIRST_PIECE_BYTES; this.#records.length === 0 && at < this.#blocks.length; most *= PIECE_GROWTH) {
      const end = Math.min(this.#blocks.length, at + most);
      scanner.scan(this.#blocks.slice(at, end), at, this.#records);
      at = end;
    }
    if (this.#records.length === 0) scanner.end(at, this.#records);
    return this.#records.length > 0 ? this.#records.ends[0] : at;
  }
}
