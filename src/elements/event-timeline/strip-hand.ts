import {pointerPlace} from '../../pointer-place.js';
import type {TimeWindow} from '../../data/event-table.js';
import {brushKey} from '../../timeline/brush-key.js';
import {brushCancel, brushDown, brushMove, brushUp} from '../../timeline/brush.js';
import type {BrushContext, BrushDrag, BrushState} from '../../timeline/brush.js';
import {addSteps, nearestStep, stepAround} from '../../timeline/calendar.js';
import {clampWindow} from '../../timeline/clamp-window.js';
import {outOfFold} from '../../timeline/folds.js';
import {binStep} from '../../timeline/histogram-bins.js';
import {toMs, toPixels} from '../../timeline/scale.js';
import type {DrawnStrip, Handle} from './strip.js';

const ZOOM_KEYS: Readonly<Record<string, number>> = {'+': 1, '=': 1, '-': -1};
type Edge = 'start' | 'end';

/** Half of what a thumb hits, and a pointer. */
const THUMB_PIXELS = 22;
const POINTER_PIXELS = 12;
const HANDLES: readonly Handle[] = ['start', 'end', 'window'];

export interface StripHandHost {
  window(): TimeWindow | null;
  /** The reader chose other dates. */
  change(window: TimeWindow | null): void;
  /** The reader wants to see some dates up close. */
  lookAt(window: TimeWindow): void;
  /** Whether the dates are seen so already. */
  isLookedAt(window: TimeWindow): boolean;
  /** By so many steps; negative ones show more. */
  zoom(steps: number): void;
  redraw(): void;
  /** As it is drawn; null before it is. */
  drawn(): DrawnStrip | null;
}

/** What a hand does on the strip: the brush under a pointer, the keys of its handles, and the bar that is pointed at. */
export class StripHand {
  readonly #host: StripHandHost;
  #drag: BrushState['drag'];
  /** The finger that drags: a second one does not take over. */
  #pointer = 0;
  #pointedX: number | null = null;
  #isTouch = false;
  #taken: Edge | null = null;

  constructor(host: StripHandHost) {
    this.#host = host;
  }

  /** Where the pointer rests over the bars, in pixels; null where it does not. */
  get pointedX(): number | null {
    return this.#pointedX;
  }

  /** The handle that was clicked: the next click on the strip says where it goes, for who cannot drag it there. */
  get taken(): Edge | null {
    return this.#taken;
  }

  /** @param histogram - In the strip, beside the handles. @param signal - Ends it. */
  attach(histogram: Element, signal: AbortSignal): void {
    // What was begun on another histogram has ended with it.
    [this.#drag, this.#taken, this.#pointedX] = [undefined, null, null];
    const on = <Name extends keyof HTMLElementEventMap>(name: Name, listener: (event: HTMLElementEventMap[Name]) => void, target = histogram) =>
      target.addEventListener(name, listener as EventListener, {signal});
    on('pointerdown', (event) => this.#handlePointerdown(event));
    on('pointermove', (event) => this.#handlePointermove(event));
    on('pointerup', (event) => this.#handlePointerup(event));
    on('pointercancel', (event) => this.#handlePointercancel(event));
    on('pointerleave', () => this.#point(null));
    on('dblclick', (event) => this.#handleDblclick(event));
    if (histogram.parentElement) on('keydown', (event) => this.#handleKeydown(event), histogram.parentElement);
  }

  /** Reads a key on a handle; a key that is not ours stays the page's. */
  #handleKeydown(event: KeyboardEvent): void {
    const state = this.#host.drawn();
    const edge = HANDLES.find((name) => event.target instanceof Element && event.target.matches(`.handle.${name}`));
    if (!state || !edge || event.ctrlKey || event.metaKey || event.altKey) return;
    const {limits} = state;
    const window = this.#host.window();
    if (ZOOM_KEYS[event.key] || (event.key === 'Enter' && window)) {
      event.preventDefault();
      if (event.key === 'Enter' && window) this.#host.lookAt(window);
      else this.#host.zoom(ZOOM_KEYS[event.key]);
      return;
    }
    const next = brushKey(edge, event.key, window ?? limits, {
      limits,
      shiftKey: event.shiftKey,
      addSteps: (ms, times) => outOfFold(addSteps(ms, state.step, times, state.timeZone), times, state.scale.folds),
    });
    if (!next) return;
    event.preventDefault();
    this.#host.change(next);
  }

  #handlePointerdown(event: PointerEvent): void {
    if (this.#drag || (event.pointerType === 'mouse' && event.button !== 0)) return;
    this.#pointer = event.pointerId;
    this.#pointedX = null;
    this.#isTouch = event.pointerType === 'touch';
    this.#drag = brushDown({window: this.#host.window()}, xOf(event), this.#context()).drag;
    // A pointer that was made by a script has nothing to capture.
    if (event.isTrusted) (event.currentTarget as Element).setPointerCapture(event.pointerId);
  }

  #handlePointermove(event: PointerEvent): void {
    // A finger that moves over the bars scrolls the page or chooses dates; it rests nowhere.
    if (!this.#drag && event.buttons === 0 && event.pointerType !== 'touch') this.#point(xOf(event));
    if (!this.#drag || event.pointerId !== this.#pointer) return;
    this.#apply(brushMove({window: this.#host.window(), drag: this.#drag}, xOf(event), this.#context()));
  }

  #handlePointerup(event: PointerEvent): void {
    if (!this.#drag || event.pointerId !== this.#pointer) return;
    const window = this.#host.window();
    const context = this.#context();
    const {mode} = this.#drag;
    const isClick = !brushMove({window, drag: this.#drag}, xOf(event), context).drag?.moved;
    const taken = isClick ? this.#taken : null;
    const isHandle = mode === 'start' || mode === 'end';
    this.#taken = isClick && isHandle && mode !== taken ? mode : null;
    if (taken && window && !isHandle) this.#apply(brushUp({window, drag: dragOf(taken, window, context)}, xOf(event), context));
    else this.#apply(brushUp({window, drag: this.#drag}, xOf(event), context));
    if (this.#taken && event.currentTarget instanceof Element) event.currentTarget.parentElement?.querySelector<HTMLElement>(`.handle.${mode}`)?.focus();
  }

  #handlePointercancel(event: PointerEvent): void {
    if (this.#drag && event.pointerId === this.#pointer) this.#apply(brushCancel({window: this.#host.window(), drag: this.#drag}));
  }

  /** The clicks before it have chosen dates there; a second time the dates under the pointer, and so from months to days and hours. */
  #handleDblclick(event: MouseEvent): void {
    const chosen = this.#host.window();
    const {scale, unitAt, limits} = this.#context();
    const window = chosen && !this.#host.isLookedAt(chosen) ? chosen : clampWindow(unitAt(toMs(scale, xOf(event))), limits);
    if (window !== chosen) this.#host.change(window);
    this.#host.lookAt(window);
  }

  #point(x: number | null): void {
    if (x === this.#pointedX) return;
    this.#pointedX = x;
    this.#host.redraw();
  }

  #apply({window, drag}: BrushState): void {
    this.#drag = drag;
    const before = this.#host.window();
    if (window?.startMs !== before?.startMs || window?.endMs !== before?.endMs) this.#host.change(window);
    else this.#host.redraw();
  }

  #context(): BrushContext {
    const state = this.#host.drawn();
    if (!state) throw new Error('The strip takes pointers only after it is drawn.');
    const {scale, step, timeZone, limits} = state;
    const fine = binStep(scale);
    return {scale, limits, handlePixels: this.#isTouch ? THUMB_PIXELS : POINTER_PIXELS, snap: (ms) => nearestStep(ms, fine, timeZone), unitAt: (ms) => stepAround(ms, step, timeZone)};
  }
}

/** A drag of an edge from where it is. */
function dragOf(mode: Edge, window: TimeWindow, {scale, limits}: BrushContext): BrushDrag {
  const {startMs, endMs} = clampWindow(window, limits);
  return {mode, originX: toPixels(scale, mode === 'start' ? startMs : endMs), origin: window, moved: true};
}

function xOf(event: MouseEvent): number {
  return pointerPlace(event.currentTarget as Element, event).x;
}
