import {clampWindow} from './clamp-window.js';
import {slideInto, toMs, toPixels} from './scale.js';
import type {TimeScale} from './scale.js';
import type {TimeWindow} from '../data/event-table.js';

/** What a drag does: it makes a window, moves it, or moves one of its edges. */
export type BrushMode = 'create' | 'move' | 'start' | 'end';

export interface BrushDrag {
  readonly mode: BrushMode;
  readonly originX: number;
  /** The window before the drag, to go back to. */
  readonly origin: TimeWindow | null;
  /** Whether the pointer has left the place where it went down: otherwise it is a click. */
  readonly moved: boolean;
}

export interface BrushState {
  /** The chosen span; null is all dates. */
  readonly window: TimeWindow | null;
  /** Undefined while nothing is dragged. */
  readonly drag?: BrushDrag;
}

/** What the brush works on; the same for all acts of one drag. */
export interface BrushContext {
  readonly scale: TimeScale;
  /** The window stays inside; usually those of the scale or the extent. */
  readonly limits: TimeWindow;
  /** Where an edge may rest, such as `nearestStep`. Default: anywhere. */
  readonly snap?: (ms: number) => number;
  /** What a click chooses when there is no window, such as `stepAround` for the unit of the ticks. */
  readonly unitAt: (ms: number) => TimeWindow;
  /** Shortest window in milliseconds. Default: 60,000. */
  readonly minSpanMs?: number;
  /** How far from an edge its handle can be taken. Default: 12, half a target of 24. */
  readonly handlePixels?: number;
  /** How far a pointer may tremble in a click. Default: 3. */
  readonly slopPixels?: number;
}

const MIN_SPAN_MS = 60_000;

/**
 * The pointer goes down. The window does not change yet.
 *
 * On a handle it takes that edge (in a narrow window the middle third still moves it), between the handles the
 * window, elsewhere it starts a new one.
 *
 * @param x - Pixels of the scale, as for `brushMove` and `brushUp`.
 */
export function brushDown(state: BrushState, x: number, context: BrushContext): BrushState {
  return {window: state.window, drag: {mode: modeAt(state.window, x, context), originX: x, origin: state.window, moved: false}};
}

/** The pointer moves; nothing happens while none is down or it only trembles. Edges that cross are swapped. */
export function brushMove(state: BrushState, x: number, context: BrushContext): BrushState {
  const {drag} = state;
  if (!drag) return state;
  const {slopPixels = 3, scale} = context;
  if (!drag.moved && Math.abs(x - drag.originX) <= slopPixels) return state;
  const {origin, mode} = drag;
  const moved = {...drag, moved: true};
  if (!origin || mode === 'create') {
    return {window: windowBetween(toMs(scale, drag.originX), toMs(scale, x), context), drag: moved};
  }
  const window = clampWindow(origin, context.limits);
  // By pixels and not by time: across a fold the edge would run away from the pointer.
  const dragged = (ms: number) => toMs(scale, toPixels(scale, ms) + x - drag.originX);
  if (mode === 'move') return {window: shiftWindow(window, dragged(window.startMs), context), drag: moved};
  const [fixed, edge] = mode === 'start' ? [window.endMs, window.startMs] : [window.startMs, window.endMs];
  return {window: windowBetween(fixed, dragged(edge), context, false), drag: moved};
}

/**
 * The pointer goes up, which ends the drag.
 *
 * A click outside of the window brings the window's middle there; with no window it chooses the unit under the pointer. A click
 * inside the window or on a handle changes nothing. Clearing is left to a button or a key of the caller.
 */
export function brushUp(state: BrushState, x: number, context: BrushContext): BrushState {
  const {drag, window} = brushMove(state, x, context);
  if (!drag || drag.moved || drag.mode !== 'create') return {window};
  const ms = toMs(context.scale, x);
  if (!window) return {window: clampWindow(context.unitAt(ms), context.limits)};
  const {startMs, endMs} = clampWindow(window, context.limits);
  return {window: shiftWindow({startMs, endMs}, ms - (endMs - startMs) / 2, context)};
}

/** Gives up a drag, as on Escape or `pointercancel`: the window is what it was before. */
export function brushCancel({window, drag}: BrushState): BrushState {
  return {window: drag ? drag.origin : window};
}

function modeAt(window: TimeWindow | null, x: number, {scale, handlePixels = 12}: BrushContext): BrushMode {
  if (!window) return 'create';
  const start = toPixels(scale, window.startMs);
  const end = toPixels(scale, window.endMs);
  // Inside, a handle takes no more than a third, so that a window that is not wider than its handles can still be moved.
  const inner = Math.min(handlePixels, (end - start) / 3);
  if (x >= start - handlePixels && x <= start + inner) return 'start';
  if (x <= end + handlePixels && x >= end - inner) return 'end';
  return x > start && x < end ? 'move' : 'create';
}

/** The window from a fixed instant to a moving one, in order, snapped, inside the limits and not too short. */
function windowBetween(fixedMs: number, movingMs: number, context: BrushContext, snapBoth = true): TimeWindow {
  const {limits, snap = (ms: number) => ms, minSpanMs = MIN_SPAN_MS} = context;
  const inside = (ms: number) => Math.max(limits.startMs, Math.min(ms, limits.endMs));
  const fixed = inside(snapBoth ? snap(inside(fixedMs)) : fixedMs);
  const moving = inside(snap(inside(movingMs)));
  const span = Math.max(minSpanMs, Math.abs(moving - fixed));
  return slideInto(moving < fixed || (moving === fixed && movingMs < fixedMs) ? fixed - span : fixed, span, limits);
}

/** Moves a window of constant length to a start, which is snapped and held inside the limits. */
function shiftWindow({startMs, endMs}: TimeWindow, toMs: number, {snap = (ms: number) => ms, limits}: BrushContext): TimeWindow {
  return slideInto(snap(slideInto(toMs, endMs - startMs, limits).startMs), endMs - startMs, limits);
}
