/** A map without events to show waits so long for its file before it starts the engine all the same. */
const PATIENCE_MS = 1000;
/** What was seen has left the browser's graphics process by then, which a new context would have to wait for. */
const REST_MS = 200;
const IDLE_MS = 500;

/** Holds back the start of the engine, which keeps the page busy, until the reader has seen the events, they are all there, and the page is idle. */
export class QuietStart {
  /** Fulfilled when it may start. */
  readonly begun: Promise<void>;
  readonly #resolve: () => void;
  #timer: number;
  #isWanted = false;
  #isHeld = false;
  #isGoing = false;

  constructor() {
    const {promise, resolve} = Promise.withResolvers<void>();
    this.begun = promise;
    this.#resolve = resolve;
    this.#timer = window.setTimeout(() => this.go(), PATIENCE_MS);
  }

  /** There is something to see now, or it is not waited for. */
  go(): void {
    this.#isWanted = true;
    if (this.#isHeld || this.#isGoing) return;
    this.#isGoing = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#whenIdle(), REST_MS);
  }

  /** @param isHeld - The page is at work: whatever is wanted waits until that is over. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    if (isHeld) this.#isGoing = false;
    else if (this.#isWanted) this.go();
  }

  /** Waits no longer, for nothing. */
  end(): void {
    clearTimeout(this.#timer);
    this.#isGoing = true;
    this.#resolve();
  }

  #whenIdle(): void {
    // It may have been held again meanwhile.
    const begin = () => this.#isGoing && this.#resolve();
    if (typeof requestIdleCallback === 'function') requestIdleCallback(begin, {timeout: IDLE_MS});
    else begin();
  }
}
