/** So long nothing may change before it counts as at rest: longer than between two repeats of a key that is held. */
const REST_MS = 400;

/** Does something once nothing has changed for a while. The while is measured in frames: a page that nobody sees waits. */
export class AtRest {
  readonly #run: () => boolean;
  #frame = 0;
  #changedMs = 0;

  /** @param run - Returns false where it could not be done yet: it is asked again with the next frame. */
  constructor(run: () => boolean) {
    this.#run = run;
  }

  get isWaiting(): boolean {
    return this.#frame !== 0;
  }

  /** Something has changed: the while begins anew. */
  start(): void {
    this.#changedMs = performance.now();
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#step);
  }

  /** There is nothing to do any more. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #step = (): void => {
    this.#frame = 0;
    const isDone = performance.now() - this.#changedMs >= REST_MS && this.#run();
    if (!isDone) this.#frame = requestAnimationFrame(this.#step);
  };
}
