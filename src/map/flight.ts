import {between} from './view.js';
import type {MapViewport} from './view.js';

const DURATION_MS = 450;

/** Moves from view to view over a short time; a new flight or a gesture takes over from the one under way. */
export class FlightController {
  #frame = 0;

  /**
   * @param step - Called with each view of the way, the last one being `to`.
   * @param done - Called at the end, unless the flight was stopped.
   */
  fly(from: MapViewport, to: MapViewport, step: (view: MapViewport) => void, done: () => void): void {
    this.stop();
    const startMs = performance.now();
    const advance = (nowMs: number) => {
      const progress = Math.min(1, Math.max(0, (nowMs - startMs) / DURATION_MS));
      // Before the step, which may stop the flight or start another.
      if (progress < 1) this.#frame = requestAnimationFrame(advance);
      step(progress === 1 ? to : between(from, to, ease(progress)));
      if (progress === 1) done();
    };
    this.#frame = requestAnimationFrame(advance);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }
}

/** Starts and ends gently. */
function ease(progress: number): number {
  return progress < 0.5 ? 4 * progress ** 3 : 1 - (2 - 2 * progress) ** 3 / 2;
}
