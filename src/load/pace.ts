import type {LoadStep} from './contract.js';
import {SMALL_BYTES} from './small-file.js';

/** After so much work the page gets its turn. */
const STEP_MS = 8;
const SNAPSHOT_MS = 1000;
/** So many times as long as a table took to make, none is made: what is read meanwhile is worth more. */
const TIMES_COST = 40;
/** The next table on the way has so many times as many rows, and is not made before the page has drawn the last. */
const GROWTH = 3;
const DRAWING_MS = 500;
const SLOW_GROWTH = 1.2;
/** Nobody waits so long for the rest in vain. */
const LAST_STRETCH_MS = 5000;

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
 * Says when a table on the way is worth its cost: after the first rows, and then when their number has trebled and half a second has passed, so that all
 * of them together cost half as much as the last. Where the file comes slowly, a fifth more after a second is enough, or
 * later where tables take long to make.
 *
 * A table that is shown is held in memory beside the next one. Where the length of the file is known, the last stretch of some
 * seconds is waited for, and all of a small file.
 */
export class SnapshotPace {
  readonly #totalBytes: number;
  #beganMs = performance.now();
  #rows = 0;
  #madeMs = -Infinity;
  #costMs = 0;
  #handedMs = 0;

  /** @param totalBytes - Of the file; null where that is not known. */
  constructor(totalBytes: number | null = null) {
    this.#totalBytes = totalBytes ?? 0;
  }

  /** @param bytes - That were read. */
  isDue(rows: number, bytes = 0): boolean {
    if (this.#totalBytes > 0 && bytes <= this.#totalBytes && this.#isNearEnd(bytes)) return false;
    const sinceMs = performance.now() - this.#madeMs;
    const isGrown = rows >= this.#rows * GROWTH && rows > this.#rows && sinceMs >= DRAWING_MS;
    const isLate = rows > this.#rows * SLOW_GROWTH && sinceMs > Math.max(SNAPSHOT_MS, TIMES_COST * this.#costMs);
    if (!isGrown && !isLate) return false;
    this.#rows = rows;
    this.#madeMs = performance.now();
    return true;
  }

  #isNearEnd(bytes: number): boolean {
    if (this.#rows === 0 && bytes < this.#totalBytes) return this.#totalBytes <= SMALL_BYTES;
    const leftMs = (performance.now() - this.#beganMs) * (this.#totalBytes / bytes - 1);
    return leftMs < LAST_STRETCH_MS;
  }

  /** The table that was due has been made. */
  made(): void {
    this.#handedMs = performance.now();
    this.#costMs = this.#handedMs - this.#madeMs;
  }

  /** The reading goes on. How long the page took over that table says nothing of the file. */
  resumed(): void {
    const pausedMs = performance.now() - this.#handedMs;
    this.#beganMs += pausedMs;
    this.#madeMs += pausedMs;
  }
}
