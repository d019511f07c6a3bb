/** So often may a height go back to the one before the last, while the reader does nothing, until that is taken for a loop. */
const MOST_SWINGS = 4;

/**
 * Decides which heights are told.
 *
 * A host that shows a scroll bar for the one height and none for the other makes a frame swing between two widths, and so between two
 * heights, for ever. Then the larger one is kept until the reader does something in the frame.
 */
export class SteadyHeight {
  #last = 0;
  #before = 0;
  #swings = 0;

  /** The height told last, in CSS pixels; 0 before the first. */
  get last(): number {
    return this.#last;
  }

  /**
   * @param measuredPixels - Fractions are rounded up, so that nothing is cut off; a hundredth is taken for an error of the layout.
   * @returns The height to tell, or null where there is nothing new to tell.
   */
  next(measuredPixels: number): number | null {
    const height = Math.ceil(measuredPixels - 0.01);
    if (!(height > 0) || height === this.#last) return null;
    this.#swings = height === this.#before ? this.#swings + 1 : 0;
    if (this.#swings > MOST_SWINGS && height < this.#last) return null;
    [this.#before, this.#last] = [this.#last, height];
    return height;
  }

  /** The reader has done something: heights may go up and down again. */
  settle(): void {
    this.#swings = 0;
  }
}
