const ROOM = 2 ** 16;
const BEYOND_ASCII = 128;
/** Of a unit of UTF-16, at the most. */
const UNIT_BYTES = 3;
const BLANK = 32;
/** Signs below it part texts, and are taken for blanks inside of them. */
const FIRST_OF_TEXT = 3;
const SIGNS = /[\u0001\u0002]/g;

/** Texts one behind another as UTF-8, written without an object for each. */
export class TextBytes {
  length = 0;
  #bytes = new Uint8Array(ROOM);

  /** @param sign - A byte that ends the text: 1 or 2. */
  put(text: string, sign: number): void {
    this.#makeRoom(text.length * UNIT_BYTES + 1);
    const start = this.length;
    const bytes = this.#bytes;
    let to = start;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit >= BEYOND_ASCII) return this.#encode(text, sign);
      bytes[to++] = unit < FIRST_OF_TEXT && unit > 0 ? BLANK : unit;
    }
    bytes[to++] = sign;
    this.length = to;
  }

  /** Puts another sign in place of the last one. */
  end(sign: number): void {
    this.#bytes[this.length - 1] = sign;
  }

  /** What was written; it begins anew. The bytes are the same until something else is put. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.length);
    // After a long text.
    if (this.#bytes.length > ROOM * 2) this.#bytes = new Uint8Array(ROOM);
    this.length = 0;
    return taken;
  }

  #encode(text: string, sign: number): void {
    const {written} = new TextEncoder().encodeInto(text.replace(SIGNS, ' '), this.#bytes.subarray(this.length));
    this.length += written;
    this.#bytes[this.length++] = sign;
  }

  #makeRoom(most: number): void {
    if (this.length + most <= this.#bytes.length) return;
    const longer = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + most));
    longer.set(this.#bytes);
    this.#bytes = longer;
  }
}
