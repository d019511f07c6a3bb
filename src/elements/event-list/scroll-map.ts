/** A taller element is cut off by some browsers: Firefox at 17 million pixels, Chromium at 33. */
const MOST_PIXELS = 8_000_000;
/** So far from both ends the bar moves as the rows do, so that no turn of the wheel runs into its end before theirs. */
const EDGE_PIXELS = 20_000;

/**
 * Where in the scrolled element the rows stand that are taller than any element may be.
 *
 * Near both ends a pixel of the element is a pixel of the rows, between them it is several, so that the scroll bar says by its
 * place which rows are shown. Rows that no element is too small for stand where they are. All in pixels from the top.
 */
export class ScrollMap {
  /** Height of the element. */
  readonly heightPixels: number;
  readonly #rowsEnd: number;
  readonly #end: number;
  readonly #ratio: number;

  /** @param rowsPixels - Height of all rows. @param viewPixels - Height of what is seen at once. */
  constructor(rowsPixels: number, viewPixels: number) {
    this.heightPixels = Math.min(rowsPixels, MOST_PIXELS);
    this.#rowsEnd = Math.max(0, rowsPixels - viewPixels);
    this.#end = Math.max(0, this.heightPixels - viewPixels);
    this.#ratio = this.isScaled ? (this.#rowsEnd - 2 * EDGE_PIXELS) / (this.#end - 2 * EDGE_PIXELS) : 1;
  }

  get isScaled(): boolean {
    return this.#rowsEnd > this.#end;
  }

  /** The top of the rows that are seen where the element is scrolled to `top`. */
  toRows(top: number): number {
    if (!this.isScaled || top <= EDGE_PIXELS) return top;
    if (top >= this.#end - EDGE_PIXELS) return top + this.#rowsEnd - this.#end;
    return EDGE_PIXELS + (top - EDGE_PIXELS) * this.#ratio;
  }

  /** Where the element has to be scrolled to: undoes `toRows`. */
  toElement(rowsTop: number): number {
    if (!this.isScaled || rowsTop <= EDGE_PIXELS) return rowsTop;
    if (rowsTop >= this.#rowsEnd - EDGE_PIXELS) return rowsTop - this.#rowsEnd + this.#end;
    return EDGE_PIXELS + (rowsTop - EDGE_PIXELS) / this.#ratio;
  }
}
