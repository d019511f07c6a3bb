import {CsvCells, inferDialect, type CsvDialect} from './csv-cells.js';
import {CsvScanner} from './csv-scanner.js';
import {CUT, RAGGED, RecordList, SOUND, STRAY_QUOTE, TOO_LONG, UNCLOSED} from './record-sink.js';
import type {BytesOf, RowFormat} from './row-format.js';
import type {FieldFinder, RowReading} from './row-reading.js';
import {skipTooLong} from './row-faults.js';
import {RowTexts} from './row-texts.js';
import {tableFields} from './table-fields.js';

const CLOSE_QUOTATION = 'Close it before the end of its cell, and write "" for a quotation mark inside of it.';

/**
 * A table as text. Its first row has the names of the columns: ours, as in the attribute `fields`, or those of others.
 *
 * @param start - First byte of the table, behind a byte order mark.
 */
export class CsvFormat implements RowFormat {
  readonly format = 'csv';
  readonly dialect: CsvDialect;
  readonly start: number;
  readonly #cells: CsvCells;
  readonly #maxBytes: number;
  readonly #firstLine: number;
  readonly #texts = new RowTexts();
  #columnOf: readonly number[] | null = null;

  /** @param firstLine - Of the first row, from 1. */
  constructor(dialect: CsvDialect, start: number, maxBytes: number, firstLine = 1) {
    this.#firstLine = firstLine;
    this.dialect = dialect;
    this.start = start;
    this.#maxBytes = maxBytes;
    this.#cells = new CsvCells(dialect);
  }

  /** Reads the names of the columns. @param head - The first bytes of the file, its whole first row among them. */
  static open(head: Uint8Array, start: number, maxBytes: number): CsvFormat {
    const text = new TextDecoder().decode(head.subarray(start));
    const dialect = inferDialect(text);
    const records = new RecordList();
    const scanner = new CsvScanner(dialect.delimiter, dialect.rowEnd, Infinity);
    scanner.scan(head.subarray(start), start, records);
    if (records.length === 0) scanner.end(head.length, records);
    if (records.length === 0) return new CsvFormat(dialect, head.length, maxBytes);
    const row = new TextDecoder().decode(head.subarray(records.starts[0], records.ends[0]));
    const header = new CsvCells(dialect).readOne(row).map((name) => name.trim());
    return new CsvFormat({...dialect, header}, records.ends[0], maxBytes, 1 + linesIn(head.subarray(start, records.ends[0]), dialect.rowEnd));
  }

  scanner(): CsvScanner {
    const {delimiter, rowEnd, header} = this.dialect;
    const scanner = new CsvScanner(delimiter, rowEnd, this.#maxBytes, this.#firstLine);
    scanner.cells = header.length;
    return scanner;
  }

  fieldFinder(): FieldFinder {
    return tableFields(this.dialect.header);
  }

  read(records: RecordList, first: number, last: number, bytesOf: BytesOf, reading: RowReading) {
    const {starts, ends, flags} = records;
    // Of a table with one column the parser takes a row in quotation marks for a blank line.
    const isPlain = this.dialect.header.length > 1;
    let at = first;
    while (at < last) {
      const base = at;
      // Only rows that follow one another closely are read together: blank lines between them would be counted as rows.
      while (isPlain && at < last && flags[at] === SOUND && (at === base || starts[at] === ends[at - 1])) at++;
      if (at === base) this.#readOdd(records, at++, bytesOf, reading);
      else {
        const text = this.#texts.decode(bytesOf(starts[base], ends[at - 1]), reading);
        this.#cells.read(text, at - base, (cells, i) => this.#add(cells, starts[base + i], reading));
      }
    }
  }

  feature(bytes: Uint8Array): unknown {
    return this.#toFeature(this.#cells.readOne(this.#texts.decode(bytes, null)));
  }

  #readOdd({starts, ends, flags, lines}: RecordList, at: number, bytesOf: BytesOf, reading: RowReading) {
    const flag = flags[at];
    if (flag & TOO_LONG) return skipTooLong(ends[at] - starts[at], this.#maxBytes, reading);
    if (flag & UNCLOSED) return reading.leaveOut('quotation-open', `opens a quotation in line ${lines[at]} that is not closed; it is left out`, CLOSE_QUOTATION);
    if (flag & CUT) return reading.cut(`${lines[at] > 0 ? `in a quotation that opens in line ${lines[at]}, ` : ''}in a row that begins at byte ${starts[at]}, after event`);
    const text = this.#texts.decode(bytesOf(starts[at], ends[at]), reading);
    const cells = this.#cells.readOne(text);
    if (flag & RAGGED) {
      const problem = `has ${cells.length} cells, and the head of the table ${this.dialect.header.length}; missing ones are empty, others left out`;
      reading.warn('row-cells', problem, `Write ${this.dialect.header.length} cells; one with a “${this.dialect.delimiter}” in it stands in quotation marks.`);
    }
    if (flag & STRAY_QUOTE) this.#tellStray(text, lines[at], reading);
    this.#add(cells, starts[at], reading);
  }

  #tellStray(text: string, line: number, reading: RowReading) {
    if (!text.trimEnd().includes(this.dialect.rowEnd)) {
      return reading.warn('quotation-marks', 'has letters behind a closing quotation mark, so that a part of the cell is lost', 'Write "" for a quotation mark inside of a cell in quotation marks.');
    }
    reading.warn('quotation-open', `opens a quotation in line ${line} that takes in what follows, up to the next quotation mark`, CLOSE_QUOTATION);
  }

  #add(cells: readonly string[], offset: number, reading: RowReading) {
    this.#columnOf ??= (reading.fields?.fields ?? []).map(([, {name}]) => (name === null ? -1 : this.dialect.header.lastIndexOf(name)));
    reading.readCells(cells, this.#columnOf, this.#toFeature, offset);
  }

  readonly #toFeature = (cells: readonly unknown[]): unknown => {
    const properties = Object.fromEntries(this.dialect.header.map((name, at) => [name, cells[at] ?? '']));
    return {type: 'Feature', geometry: null, properties};
  };
}

function linesIn(bytes: Uint8Array, rowEnd: string): number {
  const code = rowEnd.charCodeAt(0);
  let lines = 0;
  for (const byte of bytes) if (byte === code) lines++;
  return lines;
}
