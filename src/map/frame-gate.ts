import {nextTask} from '../load/next-task.js';

/**
 * Draws at the end of the task in which a change was made, so that the change is in the very next frame, and at most once
 * a frame: what is changed after that is drawn with the frame.
 *
 * A change that takes long is prepared in the tasks after this one, and drawn in the one after them.
 */
export class FrameGate {
  readonly #draw: (now: number) => void;
  readonly #prepare: (now: number) => Iterable<void>;
  #frame = 0;
  #isAsked = false;
  /** What is asked for is on its way in tasks of its own. */
  #isLong = false;
  #isClosed = false;

  /**
   * @param draw - Is told the time, on the clock of frames. It may ask for the next frame.
   * @param prepare - What can be done of a long change before it is drawn, in steps of a task each. Default: nothing.
   */
  constructor(draw: (now: number) => void, prepare: (now: number) => Iterable<void> = () => []) {
    this.#draw = draw;
    this.#prepare = prepare;
  }

  /** Something has changed. @param isLong - So much that it is prepared and drawn in tasks of their own. */
  ask(isLong = false): void {
    if (isLong && !this.#isLong) void this.#goLong();
    if (this.#isAsked) return;
    this.#isAsked = true;
    if (this.#frame !== 0) return;
    this.#await();
    if (!this.#isLong) queueMicrotask(() => this.#answer(performance.now()));
  }

  /** Draws no more. */
  close(): void {
    this.#isClosed = true;
    cancelAnimationFrame(this.#frame);
  }

  async #goLong(): Promise<void> {
    this.#isLong = true;
    try {
      await nextTask();
      if (this.#isClosed) return;
      const steps = this.#prepare(performance.now())[Symbol.iterator]();
      while (!this.#isClosed && !steps.next().done) await nextTask();
      await nextTask();
    } finally {
      this.#isLong = false;
    }
    this.#answer(performance.now());
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
    if (!this.#isAsked || this.#isLong || this.#isClosed) return;
    this.#isAsked = false;
    this.#draw(now);
  }
}
