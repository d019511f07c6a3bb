/** As far beside the viewport as elements begin to load. */
const NEAR = '600px';
/** A context is given back farther off than it is taken, so that small scrolls do neither. */
const FAR = '1600px';

/** Where a part of the page is, seen from the viewport. */
export class Sight {
  readonly #part: Element;
  readonly #observers: readonly IntersectionObserver[];
  #isNear = true;

  /**
   * @param part - Near the viewport to begin with.
   * @param onChange - It has come near the viewport, or gone far from it: it may also have been hidden.
   */
  constructor(part: Element, onChange: (isNear: boolean) => void) {
    this.#part = part;
    const observe = (rootMargin: string, wanted: boolean) => {
      const observer = new IntersectionObserver(
        (entries) => {
          const isNear = entries[entries.length - 1].isIntersecting;
          if (isNear !== wanted || isNear === this.#isNear) return;
          this.#isNear = isNear;
          onChange(isNear);
        },
        {rootMargin},
      );
      observer.observe(part);
      return observer;
    };
    this.#observers = [observe(NEAR, true), observe(FAR, false)];
  }

  get isNear(): boolean {
    return this.#isNear;
  }

  /** From its middle to that of the viewport. */
  get distancePixels(): number {
    const {left, top, width, height} = this.#part.getBoundingClientRect();
    return Math.hypot(left + width / 2 - innerWidth / 2, top + height / 2 - innerHeight / 2);
  }

  get isInView(): boolean {
    const {left, top, right, bottom} = this.#part.getBoundingClientRect();
    return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  }

  release(): void {
    for (const observer of this.#observers) observer.disconnect();
  }
}
