import {ScrollMap} from './scroll-map.js';

/** Parts of a pixel of the scroll bar: only its thumb, or a jump to an end, moves the element by more at once. */
const THUMB_STEP = 4;

/**
 * A scrolled element as the virtualiser sees it: as tall as all rows are, however many.
 *
 * Wheel, keys and fingers move the rows pixel by pixel; where the element cannot be as tall as the rows, it falls behind them
 * by that, and is brought to its place when it rests. The thumb of the scroll bar moves the rows in proportion.
 */
export class LongScroller {
  readonly element: HTMLElement;
  readonly ownerDocument: Document;
  readonly style: CSSStyleDeclaration;
  #map = new ScrollMap(0, 0);
  #rowsPixels = 0;
  /** How far the rows are ahead of the element. */
  #lead = 0;
  #lastTop: number;

  constructor(element: HTMLElement) {
    this.element = element;
    this.ownerDocument = element.ownerDocument;
    this.style = element.style;
    this.#lastTop = element.scrollTop;
  }

  get clientHeight(): number {
    return this.element.clientHeight;
  }

  get clientWidth(): number {
    return this.element.clientWidth;
  }

  get scrollHeight(): number {
    return Math.max(this.#rowsPixels, this.clientHeight);
  }

  /** Top of what is seen of the rows. */
  get scrollTop(): number {
    return this.element.scrollTop + this.#lead;
  }

  /** Height that the element must have. */
  get heightPixels(): number {
    return this.#map.heightPixels;
  }

  /** Where something stands in the element that stands among the rows at `rowsPixels`. */
  placeOf(rowsPixels: number): number {
    return rowsPixels - this.#lead;
  }

  /** @param rowsPixels - Height of all rows. */
  resize(rowsPixels: number): void {
    this.#rowsPixels = rowsPixels;
    this.#map = new ScrollMap(rowsPixels, this.clientHeight);
    if (!this.#map.isScaled) this.#lead = 0;
  }

  /** @param isMoving - The reader scrolls: the element must not be moved under the hand. */
  scrollTo(rowsTop: number, isMoving: boolean): void {
    const isNear = Math.abs(rowsTop - this.scrollTop) < this.#leapPixels;
    if (this.#map.isScaled && isMoving && isNear) this.#lead = rowsTop - this.element.scrollTop;
    else this.#place(rowsTop);
  }

  /** The element was scrolled. */
  follow(): void {
    const {scrollTop} = this.element;
    const moved = Math.abs(scrollTop - this.#lastTop);
    this.#lastTop = scrollTop;
    if (!this.#map.isScaled) return;
    if (moved > this.#leapPixels) this.#lead = this.#map.toRows(scrollTop) - scrollTop;
    else if (this.#isAtEnd(scrollTop)) this.rest();
  }

  /** The element rests: it is brought to where the rows are among all. */
  rest(): void {
    if (this.#map.isScaled) this.#place(this.scrollTop);
  }

  addEventListener(...args: Parameters<HTMLElement['addEventListener']>): void {
    this.element.addEventListener(...args);
  }

  removeEventListener(...args: Parameters<HTMLElement['removeEventListener']>): void {
    this.element.removeEventListener(...args);
  }

  get #leapPixels(): number {
    return this.heightPixels / Math.max(1, this.clientHeight) / THUMB_STEP;
  }

  /** The element has no way left, though the rows have, or the other way round. */
  #isAtEnd(scrollTop: number): boolean {
    const rowsTop = this.scrollTop;
    const end = this.heightPixels - this.clientHeight;
    const rowsEnd = this.#rowsPixels - this.clientHeight;
    return scrollTop <= 0 !== rowsTop <= 0 || scrollTop >= end - 1 !== rowsTop >= rowsEnd - 1;
  }

  #place(rowsTop: number): void {
    const top = Math.min(Math.max(0, rowsTop), Math.max(0, this.#rowsPixels - this.clientHeight));
    this.element.scrollTop = this.#map.toElement(top);
    this.#lastTop = this.element.scrollTop;
    // The browser rounds, and knows no place beyond what is drawn.
    this.#lead = this.#map.isScaled ? top - this.#lastTop : 0;
  }
}
