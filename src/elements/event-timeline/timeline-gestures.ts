import {attachPlotGestures} from './plot-gestures.js';
import type {PlotListeners} from './plot-gestures.js';
import {attachWheel} from './wheel-gesture.js';

const ignore = (): void => undefined;

/**
 * The gestures of all that is drawn along the time axis. The lanes are panned, zoomed, pointed at and tapped; so is the axis, which
 * stays when there are too many events for lanes, but for taps. Over the strip a drag chooses dates: there only the wheel moves the axis.
 */
export class TimelineGestures {
  readonly #listeners: PlotListeners;
  #lanes: Element | null = null;
  #detach: (() => void) | null = null;

  constructor(listeners: PlotListeners) {
    this.#listeners = listeners;
  }

  /** Listens to what is drawn now: the same parts as before, or others. */
  follow(root: ParentNode): void {
    const lanes = root.querySelector('svg.lanes');
    if (lanes === this.#lanes) return;
    this.release();
    this.#lanes = lanes;
    const [axis, histogram] = [root.querySelector('svg.axis'), root.querySelector('svg.histogram')];
    if (!lanes || !axis || !histogram) return;
    const strip = new AbortController();
    attachWheel(histogram, this.#listeners, strip.signal);
    const detach = [attachPlotGestures(lanes, this.#listeners), attachPlotGestures(axis, {...this.#listeners, point: ignore, tap: ignore})];
    this.#detach = () => {
      strip.abort();
      for (const each of detach) each();
    };
  }

  release(): void {
    this.#detach?.();
    this.#detach = null;
    this.#lanes = null;
  }
}
