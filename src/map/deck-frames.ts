type FrameCallback = (time: number) => void;

/**
 * The frames that deck.gl waits for, which can be brought forward: what is handed to deck.gl in a frame of ours would be drawn in
 * the next one, since deck.gl asked for its own before.
 */
export class DeckFrames {
  #waiting: FrameCallback | null = null;
  #id = 0;

  requestAnimationFrame(callback: FrameCallback): number {
    this.#waiting = callback;
    this.#id = requestAnimationFrame((now) => this.#go(now));
    return this.#id;
  }

  cancelAnimationFrame(id: number): void {
    cancelAnimationFrame(id);
    if (id === this.#id) this.#waiting = null;
  }

  /** Takes the frame that is waited for now. */
  bringForward(): void {
    cancelAnimationFrame(this.#id);
    this.#go(performance.now());
  }

  #go(now: number): void {
    const callback = this.#waiting;
    this.#waiting = null;
    callback?.(now);
  }
}
