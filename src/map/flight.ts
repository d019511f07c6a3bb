import {between} from './view.js';
import type {MapViewport} from './view.js';

const DURATION_MS = 450;

/** Moves from view to view over a short time; a new flight or a gesture takes over from the one under way. */
export class FlightController {
  #frame = 0;
  /** Arrives at once; null while nothing flies. */
  #arrive: (() => void) | null = null;
  #isZooming = false;

  /** Whether a flight to another zoom is under way. */
  get isZooming(): boolean {
    return this.#isZooming;
  }

  /**
   * @param step - Called with each view of the way, the last one being `to`.
   * @param done - Called at the end, unless the flight was stopped.
   */
  fly(from: MapViewport, to: MapViewport, step: (view: MapViewport) => void, done: () => void): void {
    this.stop();
    const startMs = performance.now();
    this.#isZooming = from.zoom !== to.zoom;
    this.#arrive = () => {
      this.stop();
      step(to);
      done();
    };
    const advance = (nowMs: number) => {
      const progress = Math.min(1, Math.max(0, (nowMs - startMs) / DURATION_MS));
      if (progress === 1) return this.finish();
      // Before the step, which may stop the flight or start another.
      this.#frame = requestAnimationFrame(advance);
      step(between(from, to, ease(progress)));
    };
    this.#frame = requestAnimationFrame(advance);
  }

  /** Ends the flight where it leads. */
  finish(): void {
    this.#arrive?.();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#arrive = null;
    this.#isZooming = false;
  }
}

/** Starts and ends gently. */
function ease(progress: number): number {
  return progress < 0.5 ? 4 * progress ** 3 : 1 - (2 - 2 * progress) ** 3 / 2;
}
