import {nextTask} from '../load/next-task.js';

/**
 * Draws at the end of the task in which a change was made, so that the change is in the very next frame, and at most once
 * a frame: what is changed after that is drawn with the frame.
 */
export class FrameGate {
  readonly #draw: (now: number) => void;
  #frame = 0;
  #isAsked = false;
  #isClosed = false;

  /** @param draw - Is told the time, on the clock of frames. It may ask for the next frame. */
  constructor(draw: (now: number) => void) {
    this.#draw = draw;
  }

  /** Something has changed. @param isLong - So much that it is drawn in the task after this one, or with a frame before that. */
  ask(isLong = false): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    if (this.#frame !== 0) return;
    this.#await();
    if (isLong) void nextTask().then(() => this.#answer(performance.now()));
    else queueMicrotask(() => this.#answer(performance.now()));
  }

  /** Draws no more. */
  close(): void {
    this.#isClosed = true;
    cancelAnimationFrame(this.#frame);
  }

  #await(): void {
    this.#frame = requestAnimationFrame((now) => {
      this.#frame = 0;
      if (!this.#isAsked) return;
      this.#await();
      this.#answer(now);
    });
  }

  #answer(now: number): void {
    if (!this.#isAsked || this.#isClosed) return;
    this.#isAsked = false;
    this.#draw(now);
  }
}
