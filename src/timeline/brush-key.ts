import {clampWindow} from './clamp-window.js';
import {slideInto} from './scale.js';
import type {TimeWindow} from '../data/event-table.js';

/** What the keys work on. */
export interface BrushKeyContext {
  readonly limits: TimeWindow;
  /** An instant some steps later or, with a negative number, earlier, such as by `addSteps`. */
  readonly addSteps: (ms: number, times: number) => number;
  /** Whether Shift is held: an arrow then goes ten steps. Default: false. */
  readonly shiftKey?: boolean;
  /** Shortest window in milliseconds. Default: 60,000. */
  readonly minSpanMs?: number;
}

const LARGE = 10;
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['PageDown', -LARGE],
  ['PageUp', LARGE],
  ['Home', -Infinity],
  ['End', Infinity],
]);

/**
 * The window after a key, by the rules of an ARIA slider: arrows go one step, Page Up and Page Down ten, Home and End to the limit.
 *
 * Later is to the right in every script. An edge stops at the other one; the window as a whole keeps its length.
 *
 * @param edge - What has the focus.
 * @param key - `KeyboardEvent.key`.
 * @param window - The current window; open ends count as the limits.
 * @returns Null for a key that is not ours, so that the page can have it. A key that meets a limit is ours all the same.
 */
export function brushKey(
  edge: 'start' | 'end' | 'window',
  key: string,
  window: TimeWindow,
  {limits, addSteps, shiftKey = false, minSpanMs = 60_000}: BrushKeyContext,
): TimeWindow | null {
  const steps = STEPS.get(key);
  if (steps === undefined) return null;
  const times = shiftKey && Math.abs(steps) === 1 ? steps * LARGE : steps;
  const {startMs, endMs} = clampWindow(window, limits);
  const shift = (ms: number) => (Number.isFinite(times) ? addSteps(ms, times) : times);
  if (edge === 'window') return slideInto(shift(startMs), endMs - startMs, limits);
  const spanMs = Math.min(minSpanMs, endMs - startMs);
  if (edge === 'start') return {startMs: Math.max(limits.startMs, Math.min(shift(startMs), endMs - spanMs)), endMs};
  return {startMs, endMs: Math.min(limits.endMs, Math.max(shift(endMs), startMs + spanMs))};
}
