import type {RowReading} from './row-reading.js';

/** Decodes the text of rows; bytes that are not UTF-8 are told once. */
export class RowTexts {
  readonly #decoder = new TextDecoder('utf-8', {ignoreBOM: true});
  readonly #strict = new TextDecoder('utf-8', {ignoreBOM: true, fatal: true});

  /** @param reading - Null where all faults have been told. */
  decode(bytes: Uint8Array, reading: RowReading | null): string {
    const text = this.#decoder.decode(bytes);
    if (reading && text.includes('\uFFFD') && !this.#isSound(bytes)) reading.noteEncoding();
    return text;
  }

  /** A file may well have the sign of a lost letter in it. */
  #isSound(bytes: Uint8Array): boolean {
    try {
      this.#strict.decode(bytes);
      return true;
    } catch {
      return false;
    }
  }
}
