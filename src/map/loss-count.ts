const SPAN_MS = 60_000;
const MOST = 3;

/** Tells bad luck from a browser that takes every context away, as it does where the graphics driver fails at each drawing. */
export class LossCount {
  #timesMs: number[] = [];

  /** Notes a loss. @returns Whether it is the third within a minute: another context would be of no use. */
  isHopeless(nowMs: number): boolean {
    this.#timesMs = [...this.#timesMs.filter((timeMs) => nowMs - timeMs < SPAN_MS), nowMs];
    return this.#timesMs.length >= MOST;
  }
}
