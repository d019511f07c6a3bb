import {attachPlotGestures} from './plot-gestures.js';
import type {PlotListeners} from './plot-gestures.js';
import type {StripHand} from './strip-hand.js';
import {attachWheel} from './wheel-gesture.js';
import type {MovedScale} from './wheel-gesture.js';
import type {LaneLayout} from '../../timeline/lanes.js';
import {markAt} from '../../timeline/mark-at.js';

export interface GestureListeners extends MovedScale {
  /** As it is drawn; null before it is. */
  layout(): LaneLayout | null;
  /** The pointer is at this event, or at none. */
  point(row: number | null): void;
  tap(row: number | null): void;
}

/** Takes what a hand does on the strip, but for the wheel. */
export type StripTaker = Pick<StripHand, 'attach' | 'pointedX' | 'taken'>;

const ignore = (): void => undefined;

/**
 * The gestures of all that is drawn along the time axis. The lanes are panned, zoomed, pointed at and tapped; so is the axis, which
 * stays when there are too many events for lanes, but for taps. Over the strip a drag chooses dates: there only the wheel moves the axis.
 */
export class TimelineGestures {
  readonly #listeners: GestureListeners;
  readonly hand: StripTaker;
  #lanes: Element | null = null;
  #detach: (() => void) | null = null;

  constructor(listeners: GestureListeners, hand: StripTaker) {
    this.#listeners = listeners;
    this.hand = hand;
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
    this.hand.attach(histogram, strip.signal);
    const rowAt = ({x, y}: {x: number; y: number}) => {
      const layout = this.#listeners.layout();
      return (layout && markAt(layout, x, y)?.row) ?? null;
    };
    const {point, tap, ...moved} = this.#listeners;
    const onLanes: PlotListeners = {...moved, point: (position) => point(position && rowAt(position)), tap: (position) => tap(rowAt(position))};
    const detach = [attachPlotGestures(lanes, onLanes), attachPlotGestures(axis, {...moved, point: ignore, tap: ignore})];
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
