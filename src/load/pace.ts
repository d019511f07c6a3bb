import type {LoadStep} from './contract.js';

/** After so much work the page gets its turn. */
const STEP_MS = 8;
const SNAPSHOT_MS = 1000;
/** So many times as long as a table took to make, none is made: what is read meanwhile is worth more. */
const TIMES_COST = 40;
/** The next table on the way has so many times as many rows. */
const GROWTH = 3;
const SLOW_GROWTH = 1.2;

/** Parts work into steps. */
export class StepPace {
  #startedMs = performance.now();

  isDue(): boolean {
    return performance.now() - this.#startedMs >= STEP_MS;
  }

  /** The step itself; the next one begins with it. */
  step(step: LoadStep): LoadStep {
    this.#startedMs = performance.now();
    return step;
  }
}

/**
 * Says when a table on the way is worth its cost: after the first rows, and then when their number has trebled, so that all of them
 * together cost half as much as the last. Where the file comes slowly, a fifth more after a second is enough, or
 * later where tables take long to make.
 */
export class SnapshotPace {
  #rows = 0;
  #madeMs = -Infinity;
  #costMs = 0;

  isDue(rows: number): boolean {
    const isGrown = rows >= this.#rows * GROWTH && rows > this.#rows;
    const isLate = rows > this.#rows * SLOW_GROWTH && performance.now() - this.#madeMs > Math.max(SNAPSHOT_MS, TIMES_COST * this.#costMs);
    if (!isGrown && !isLate) return false;
    this.#rows = rows;
    this.#madeMs = performance.now();
    return true;
  }

  /** The table that was due has been made. */
  made() {
    this.#costMs = performance.now() - this.#madeMs;
  }
}
