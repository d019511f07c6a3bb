/** What a record is known for before it is read: bits. */
export const SOUND = 0;
/** Longer than a row may be. */
export const TOO_LONG = 1;
/** With another number of cells than the head of the table. */
export const RAGGED = 2;
/** With letters behind a closing quotation mark. */
export const STRAY_QUOTE = 4;
/** The file ends inside of it. */
export const CUT = 8;
/** With a quotation that is not closed. */
export const UNCLOSED = 16;

/** The places of records in the bytes of a file, in their order. */
export class RecordList {
  length = 0;
  /** First byte of each. */
  starts = new Float64Array(1024);
  /** Byte after the last one of each. */
  ends = new Float64Array(1024);
  flags = new Uint8Array(1024);
  /** Line in which the quotation opens that a flag is about, from 1; 0 where none is. */
  lines = new Float64Array(1024);

  add(start: number, end: number, flags: number, line = 0) {
    if (this.length === this.starts.length) this.#grow();
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.lines[this.length] = line;
    this.flags[this.length++] = flags;
  }

  clear() {
    this.length = 0;
  }

  #grow() {
    const {starts, ends, flags, lines} = this;
    this.starts = new Float64Array(starts.length * 2);
    this.ends = new Float64Array(starts.length * 2);
    this.flags = new Uint8Array(starts.length * 2);
    this.lines = new Float64Array(starts.length * 2);
    this.starts.set(starts);
    this.ends.set(ends);
    this.flags.set(flags);
    this.lines.set(lines);
  }
}

/** Finds records in bytes that come piece by piece; a piece may end anywhere. */
export interface Scanner {
  /** @param base - Place of the first of the bytes in the file. */
  scan(bytes: Uint8Array, base: number, records: RecordList): void;
  /** No more bytes come. @param length - Of the file. */
  end(length: number, records: RecordList): void;
  /** @param at - Behind the bytes that were scanned. @returns Place of the bytes to scan next: before it where some are scanned again. */
  nextPlace?(at: number): number;
}
