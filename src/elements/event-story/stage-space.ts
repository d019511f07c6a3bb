import {scrollFrameOf} from './scroll-frame.js';
import type {ScrollFrame} from './scroll-frame.js';

/** Follows how much of the screen the views cover from above: all of their height where the text goes on below them, nothing beside it. */
export class StageSpace {
  readonly #changed: () => void;
  #observer: ResizeObserver | null = null;
  #stage: Element | null = null;
  #text: Element | null = null;
  frame: ScrollFrame = {scroller: null, trap: null};
  /** Height of what is seen of the page, or of what scrolls in its place; 0 before it is measured. */
  screenPixels = 0;
  coveredPixels = 0;
  /** Width of the views. */
  widthPixels = 0;

  /** @param changed - Called when the values are others: when something was given another size, never while scrolling. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  follow(stage: Element | null, text: Element | null): void {
    if (stage === this.#stage && text === this.#text) return;
    this.release();
    if (!stage || !text) return;
    [this.#stage, this.#text] = [stage, text];
    this.#observer = new ResizeObserver(() => this.#measure(stage, text));
    this.#observer.observe(stage);
    this.#observer.observe(text);
    // Measured at once, so that the first frame is drawn by it already.
    this.#measure(stage, text);
  }

  release(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#stage = null;
    this.#text = null;
  }

  /** Distance of the middle of what is left free from the lower edge of the screen, in per cent of its height. */
  get middlePercent(): number {
    const share = this.screenPixels > 0 ? Math.min(1, this.coveredPixels / this.screenPixels) : 0;
    return Math.round(500 * (1 - share)) / 10;
  }

  #measure(stage: Element, text: Element): void {
    const frame = scrollFrameOf(stage);
    const screenPixels = frame.scroller?.clientHeight ?? innerHeight;
    const coveredPixels = coverOf(stage, text);
    const widthPixels = stage.clientWidth;
    const isSame = screenPixels === this.screenPixels && coveredPixels === this.coveredPixels && widthPixels === this.widthPixels;
    if (isSame && frame.scroller === this.frame.scroller && frame.trap === this.frame.trap) return;
    this.frame = frame;
    this.screenPixels = screenPixels;
    this.coveredPixels = coveredPixels;
    this.widthPixels = widthPixels;
    this.#changed();
  }
}

function coverOf(stage: Element, text: Element): number {
  const [above, below] = [stage.getBoundingClientRect(), text.getBoundingClientRect()];
  const isBeside = above.right <= below.left || below.right <= above.left;
  return isBeside ? 0 : Math.round(above.height + (parseFloat(getComputedStyle(stage).top) || 0));
}
