import {nextTask} from './next-task.js';

/** So long the page or a worker's messages may wait. */
const SLICE_MS = 10;

/**
 * Runs work to its end with a turn for everything else after every ten milliseconds or so.
 *
 * @param work - Yields wherever it can be interrupted, which should be every millisecond.
 * @returns What the work returns. Rejected with the signal's reason where that is aborted at a turn.
 */
export async function inSlices<Result>(work: Generator<unknown, Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    signal?.throwIfAborted();
    const untilMs = performance.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < untilMs);
    await nextTask();
  }
}
