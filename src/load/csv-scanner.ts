import {CUT, RAGGED, SOUND, STRAY_QUOTE, TOO_LONG, UNCLOSED, type RecordList, type Scanner} from './record-sink.js';

const QUOTE = 34;
const RETURN = 13;
/** Kinds of bytes; those below `DELIMITER` are inside of a cell. */
const OTHER = 0;
const MARK = 1;
const DELIMITER = 2;
const ROW_END = 3;

/**
 * Finds the rows of a table of text: a line break inside quotation marks ends no row, and a mark inside a cell opens no quotation.
 *
 * Lines without anything are no rows. A quotation that has not been closed after as many bytes as a row may have is given up: the
 * bytes from its row on are scanned again, and the row ends with its line.
 */
export class CsvScanner implements Scanner {
  /** Cells of a row; rows with another number are flagged. 0 allows every number. */
  cells = 0;
  readonly #kinds = new Uint8Array(256);
  readonly #maxBytes: number;
  #start = -1;
  #count = 1;
  #flags = SOUND;
  #inQuotes = false;
  /** The last byte was a mark that may have closed a quotation. */
  #isAfterMark = false;
  #isCellStart = true;
  readonly #rowEnd: number;
  /** Lines of the place that was reached, of the start of its row and of the last quotation, and of one that is told. */
  #line: number;
  #rowLine: number;
  #openLine = 0;
  #toldLine = 0;
  #openAt = -1;
  /** The next line break of the bytes, from where it was looked for last: -1 before that. */
  #lineBreak = -1;
  #restart = -1;

  /** @param delimiter - One ASCII character. @param rowEnd - `\n`, or `\r` for files of old. @param line - Of the first byte, from 1. */
  constructor(delimiter: string, rowEnd: string, maxBytes: number, line = 1) {
    this.#kinds[delimiter.charCodeAt(0)] = DELIMITER;
    this.#kinds[rowEnd.charCodeAt(0)] = ROW_END;
    this.#kinds[QUOTE] = MARK;
    this.#maxBytes = maxBytes;
    this.#rowEnd = rowEnd.charCodeAt(0);
    this.#line = this.#rowLine = line;
  }

  scan(bytes: Uint8Array, base: number, records: RecordList) {
    const kinds = this.#kinds;
    const {length} = bytes;
    let at = 0;
    if (this.#start < 0) this.#start = base;
    this.#lineBreak = -1;
    while (at < length) {
      if (this.#inQuotes) {
        const mark = bytes.indexOf(QUOTE, at);
        const stop = mark < 0 ? length : mark;
        if (base + stop - this.#openAt > this.#maxBytes) return this.#giveUp();
        this.#countLines(bytes, at, stop);
        if (mark < 0) return;
        at = mark + 1;
        this.#inQuotes = false;
        this.#isAfterMark = true;
        continue;
      }
      if (this.#isAfterMark) {
        this.#isAfterMark = false;
        const byte = bytes[at];
        if (byte === QUOTE) {
          this.#inQuotes = true;
          at++;
          continue;
        }
        if (kinds[byte] === OTHER && byte !== RETURN && !(this.#flags & STRAY_QUOTE)) {
          this.#flags |= STRAY_QUOTE;
          this.#toldLine = this.#openLine;
        }
      }
      if (this.#isCellStart && bytes[at] === QUOTE && !(this.#flags & UNCLOSED)) {
        this.#inQuotes = true;
        this.#openAt = base + at;
        this.#openLine = this.#line;
        this.#isCellStart = false;
        at++;
        continue;
      }
      const from = at;
      while (at < length && kinds[bytes[at]] < DELIMITER) at++;
      // The first half of a line break that came in two pieces, or of a blank line.
      if (at > from && !(at === from + 1 && bytes[from] === RETURN)) this.#isCellStart = false;
      if (at === length) return;
      if (kinds[bytes[at++]] === DELIMITER) this.#count++;
      else this.#close(base + at, records);
      this.#isCellStart = true;
    }
  }

  nextPlace(at: number): number {
    if (this.#restart < 0) return at;
    const place = this.#restart;
    this.#restart = -1;
    return place;
  }

  end(length: number, records: RecordList) {
    // A last row without a line break may be whole, but not with too few cells.
    if (this.#inQuotes || this.#count < this.cells) this.#flags |= CUT;
    if (this.#inQuotes) this.#toldLine = this.#openLine;
    if (this.#start >= 0 && length > this.#start) this.#close(length, records);
  }

  #giveUp() {
    this.#restart = this.#start;
    this.#toldLine = this.#openLine;
    this.#line = this.#rowLine;
    this.#flags = UNCLOSED;
    this.#count = 1;
    this.#isCellStart = true;
    this.#inQuotes = this.#isAfterMark = false;
  }

  #countLines(bytes: Uint8Array, from: number, to: number) {
    if (this.#lineBreak < from) this.#lineBreak = this.#nextBreak(bytes, from);
    for (; this.#lineBreak < to; this.#lineBreak = this.#nextBreak(bytes, this.#lineBreak + 1)) this.#line++;
  }

  #nextBreak(bytes: Uint8Array, from: number): number {
    const at = bytes.indexOf(this.#rowEnd, from);
    return at < 0 ? bytes.length : at;
  }

  /** @param end - Behind the line break. */
  #close(end: number, records: RecordList) {
    const start = this.#start;
    const isBlank = this.#count === 1 && this.#isCellStart;
    this.#start = end;
    if (!isBlank) {
      if (end - start > this.#maxBytes) this.#flags |= TOO_LONG;
      if (this.cells > 0 && this.#count !== this.cells) this.#flags |= RAGGED;
      records.add(start, end, this.#flags, this.#toldLine);
    }
    this.#rowLine = ++this.#line;
    this.#toldLine = 0;
    this.#count = 1;
    this.#flags = SOUND;
    this.#inQuotes = this.#isAfterMark = false;
  }
}
