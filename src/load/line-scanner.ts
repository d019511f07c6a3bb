import {CUT, SOUND, TOO_LONG, type RecordList, type Scanner} from './record-sink.js';

const NEWLINE = 10;

/** Finds the lines of newline-delimited JSON; blank ones are none. A last line may lack its line break. */
export class LineScanner implements Scanner {
  #start = -1;
  #isBlank = true;
  readonly #maxBytes: number;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  scan(bytes: Uint8Array, base: number, records: RecordList) {
    if (this.#start < 0) this.#start = base;
    for (let at = 0; at < bytes.length; ) {
      const end = bytes.indexOf(NEWLINE, at);
      const stop = end < 0 ? bytes.length : end;
      for (let i = at; this.#isBlank && i < stop; i++) this.#isBlank = isBlankByte(bytes[i]);
      if (end < 0) return;
      this.#close(base + end + 1, records, SOUND);
      at = end + 1;
    }
  }

  end(length: number, records: RecordList) {
    if (this.#start >= 0 && length > this.#start) this.#close(length, records, CUT);
  }

  #close(end: number, records: RecordList, flags: number) {
    const start = this.#start;
    if (!this.#isBlank) records.add(start, end, end - start > this.#maxBytes ? flags | TOO_LONG : flags);
    this.#start = end;
    this.#isBlank = true;
  }
}

/** Blanks of JSON, and the record separator of RFC 8142. */
export function isBlankByte(byte: number): boolean {
  return byte === 32 || byte === NEWLINE || byte === 13 || byte === 9 || byte === 0x1e;
}
