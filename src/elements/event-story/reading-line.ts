/** Far beyond any page: the observed area reaches from the line upwards without end. */
const WITHOUT_END = '10000000px';

export interface LinePlace {
  /** What scrolls; null for the page itself. */
  readonly scroller: Element | null;
  /** Distance of the line from the lower edge of what is seen, in per cent of its height. */
  readonly bottomPercent: number;
}

/**
 * A line across the screen, and which of some parts of the page have reached it from below.
 *
 * The browser observes the area above the line. A part comes into it when its top crosses the line and never leaves it
 * at the other end, so a leap over many parts is seen as well as a slow scroll, and nothing is measured while scrolling.
 */
export class ReadingLine {
  readonly #reached: (index: number, isFirst: boolean) => void;
  #observer: IntersectionObserver | null = null;
  #parts: readonly Element[] = [];
  #place: LinePlace | null = null;
  #hasTold = false;
  readonly #above = new Set<Element>();

  /** @param reached - Told of the last part that has reached the line, -1 for none: at first, and whenever it is another one. */
  constructor(reached: (index: number, isFirst: boolean) => void) {
    this.#reached = reached;
  }

  /** Follows other parts, given in the order of the text, or the same at another line. */
  follow(parts: readonly Element[], place: LinePlace): void {
    const isSame = parts.length === this.#parts.length && parts.every((part, index) => part === this.#parts[index]);
    if (isSame && this.#place?.scroller === place.scroller && this.#place.bottomPercent === place.bottomPercent) return;
    this.release();
    this.#parts = parts;
    this.#place = place;
    const [first] = parts;
    if (!first) return void (this.#hasTold && this.#reached(-1, false));
    // The page is named as the root, since margins of the implied one do not hold in a frame of another site.
    this.#observer = new IntersectionObserver((entries) => this.#handleCrossing(entries), {
      root: place.scroller ?? first.ownerDocument,
      rootMargin: `${WITHOUT_END} 0px -${place.bottomPercent}% 0px`,
    });
    for (const part of parts) this.#observer.observe(part);
  }

  release(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#place = null;
    this.#above.clear();
  }

  #handleCrossing(entries: readonly IntersectionObserverEntry[]): void {
    for (const {target, isIntersecting} of entries) {
      if (isIntersecting) this.#above.add(target);
      else this.#above.delete(target);
    }
    const isFirst = !this.#hasTold;
    this.#hasTold = true;
    this.#reached(this.#parts.findLastIndex((part) => this.#above.has(part)), isFirst);
  }
}
