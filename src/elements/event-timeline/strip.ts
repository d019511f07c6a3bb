import {html, nothing, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import type {TimeWindow} from '../../data/event-table.js';
import {rangeCounts} from '../../data/range-counts.js';
import type {Strings} from '../../l10n/strings.js';
import type {EventStore} from '../../store/event-store.js';
import {brushKey} from '../../timeline/brush-key.js';
import {brushCancel, brushDown, brushMove, brushUp, clampWindow} from '../../timeline/brush.js';
import type {BrushContext, BrushState} from '../../timeline/brush.js';
import type {CalendarStep} from '../../timeline/calendar-step.js';
import type {FoldSign} from '../../timeline/fold-signs.js';
import {outOfFold} from '../../timeline/folds.js';
import {addSteps, floorStep, nearestStep, nextStep, stepAround} from '../../timeline/calendar.js';
import {binStep, histogramBins} from '../../timeline/histogram-bins.js';
import {histogramInside, timeHistogram} from '../../timeline/histogram.js';
import {fitScale, toMs, toPixels} from '../../timeline/scale.js';
import type {TimeScale} from '../../timeline/scale.js';
import {memo} from '../shared/memo.js';
import type * as Bars from './bars-view.js';
import type {DrawnEras} from './eras-drawing.js';
import type * as Folds from './folds-view.js';
import {histogramView} from './strip-view.js';

/** Width at which the whole story is thought to be drawn when the limits of the brush are rounded to whole steps. */
const NOMINAL_WIDTH = 800;
/** Width of a handle, all of which is kept inside the strip: a page must not become wider by it. */
const HANDLE_PIXELS = 24;
const ZOOM_KEYS: Readonly<Record<string, number>> = {'+': 1, '=': 1, '-': -1};
/** So wide a step at least: a story of a week begins and ends at midnight, whatever the hour of its first event. */
const LIMIT_STEP_PIXELS = 60;

export interface StripHost {
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
  /** What draws single bars, loaded when it is asked for; null until then. */
  bars(): typeof Bars | null;
}

export interface StripState {
  readonly store: EventStore;
  readonly scale: TimeScale;
  /** Distance of the axis's ticks: what a key moves by, and what a click chooses. */
  readonly step: CalendarStep;
  readonly timeZone: string;
  readonly strings: Strings;
  readonly locale: string;
  /** Whether the strip stands in place of the lanes. */
  readonly isDense: boolean;
  /** A window in words. */
  readonly describe: (window: TimeWindow) => string;
  /** Null where there are none. */
  readonly eras: DrawnEras | null;
  readonly folds: readonly FoldSign[];
  /** What draws them; null where there are none. */
  readonly foldParts: typeof Folds | null;
}

type Handle = 'start' | 'end' | 'window';

/** The strip below the axis: how much was going on when, and the brush that chooses the dates shown. */
export class Strip {
  readonly #host: StripHost;
  readonly #bins = memo(histogramBins);
  readonly #histogram = memo(timeHistogram);
  readonly #inside = memo(histogramInside);
  #drag: BrushState['drag'];
  /** The finger that drags: a second one does not take over. */
  #pointer = 0;
  /** Where the pointer rests over the bars, in pixels. */
  #pointedX: number | null = null;
  #state: StripState | null = null;

  constructor(host: StripHost) {
    this.#host = host;
  }

  /** @param height - Pixels of the highest bar. */
  render(state: StripState, height: number): TemplateResult {
    this.#state = state;
    const {store, scale, timeZone} = state;
    const bins = this.#bins(scale, timeZone);
    const counts = rangeCounts(store.table, store.filterMask);
    const all = this.#histogram(counts, bins);
    const inside = store.window ? this.#inside(counts, all, store.window) : all;
    const bin = this.#pointedBin(scale, bins);
    const drawn = state.isDense || bin !== null ? this.#host.bars() : null;
    const barHeight = height - 4;
    return html`<div class="strip" part="strip" style="height:${height}px">
      <svg
        class="histogram"
        height=${height}
        aria-hidden="true"
        @pointerdown=${this.#handlePointerdown}
        @pointermove=${this.#handlePointermove}
        @pointerup=${this.#handlePointerup}
        @pointercancel=${this.#handlePointercancel}
        @pointerleave=${this.#handlePointerleave}
        @dblclick=${this.#handleDblclick}
      >
        ${state.eras?.bands(height)} ${bin === null ? nothing : drawn?.barGround(bin, all, scale, height)}
        ${histogramView(all, scale, barHeight, 'bars')}
        ${state.isDense && drawn ? drawn.categoryBars(store.table, inside, scale, barHeight) : histogramView(inside, scale, barHeight, 'bars inside')}
        ${state.foldParts?.foldsInStrip(state.folds, height)} ${this.renderBand(store.window, scale, height)}
      </svg>
      ${this.#renderHandles(state)} ${bin === null ? nothing : drawn?.barTip(store.table, bin, all, scale, state)}
    </div>`;
  }

  /** What lies outside the window, veiled; the window's edges as lines. */
  renderBand(window: TimeWindow | null, scale: TimeScale, height: number): SVGTemplateResult {
    if (!window) return svg``;
    const left = Math.max(0, Math.min(scale.widthPixels, toPixels(scale, window.startMs)));
    const right = Math.max(0, Math.min(scale.widthPixels, toPixels(scale, window.endMs)));
    return svg`<g class="band">
      <rect class="veil" width=${left} height=${height}></rect>
      <rect class="veil" x=${right} width=${Math.max(0, scale.widthPixels - right)} height=${height}></rect>
      <line x1=${left} x2=${left} y2=${height}></line><line x1=${right} x2=${right} y2=${height}></line>
    </g>`;
  }

  #renderHandles(state: StripState): TemplateResult {
    const {store, scale, strings, describe} = state;
    const limits = this.#context().limits;
    const window = clampWindow(store.window ?? limits, limits);
    const {startMs, endMs} = window;
    const [left, right] = this.#handlePixels(window, state);
    const handle = (edge: Handle, label: string, x: number, ms: number, words: string) =>
      html`<div
        class="handle ${edge}"
        role="slider"
        tabindex="0"
        aria-label=${label}
        aria-valuemin=${limits.startMs}
        aria-valuemax=${limits.endMs}
        aria-valuenow=${ms}
        aria-valuetext=${words}
        aria-keyshortcuts="Enter"
        ?hidden=${x < -1 || x > scale.widthPixels + 1}
        style="left:clamp(${HANDLE_PIXELS / 2}px, ${x}px, 100% - ${HANDLE_PIXELS / 2}px)"
        @keydown=${(event: KeyboardEvent) => this.#handleKeydown(event, edge)}
      ></div>`;
    const instant = (ms: number) => describe({startMs: ms, endMs: ms + 1}).split('–')[0].trim();
    return html`${handle('start', strings.windowStart, left, startMs, instant(startMs))} ${handle('end', strings.windowEnd, right, endMs, instant(endMs - 1))}
      <div
        class="handle window"
        role="slider"
        tabindex=${store.window ? 0 : -1}
        aria-label=${strings.windowWhole}
        aria-valuemin=${limits.startMs}
        aria-valuemax=${limits.endMs}
        aria-valuenow=${startMs}
        aria-valuetext=${describe(window)}
        aria-keyshortcuts="Enter"
        ?hidden=${!store.window}
        style="left:${Math.max(0, left)}px;width:${Math.max(0, Math.min(scale.widthPixels, right) - Math.max(0, left))}px"
        @keydown=${(event: KeyboardEvent) => this.#handleKeydown(event, 'window')}
      ></div>`;
  }

  /** While all dates are shown, the handles stand inside the strip, though the days before and after the story may be outside. */
  #handlePixels({startMs, endMs}: TimeWindow, {store, scale}: StripState): [left: number, right: number] {
    const [left, right] = [toPixels(scale, startMs), toPixels(scale, endMs)];
    const {extent} = store.table;
    if (store.window || !extent) return [left, right];
    const isWhole = extent.startMs >= scale.startMs && extent.endMs <= scale.endMs;
    return isWhole ? [Math.max(0, left), Math.min(scale.widthPixels, right)] : [left, right];
  }

  /** Reads a key on a handle; a key that is not ours stays the page's. */
  #handleKeydown(event: KeyboardEvent, edge: Handle): void {
    const state = this.#state;
    if (!state || event.ctrlKey || event.metaKey || event.altKey) return;
    const {limits} = this.#context();
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

  #handlePointerdown = (event: PointerEvent): void => {
    if (this.#drag || (event.pointerType === 'mouse' && event.button !== 0)) return;
    this.#pointer = event.pointerId;
    this.#pointedX = null;
    this.#drag = brushDown({window: this.#host.window()}, this.#x(event), this.#context()).drag;
    // A pointer that was made by a script has nothing to capture.
    if (event.isTrusted) (event.currentTarget as Element).setPointerCapture(event.pointerId);
  };

  #handlePointermove = (event: PointerEvent): void => {
    // A finger that moves over the bars scrolls the page or chooses dates; it rests nowhere.
    if (!this.#drag && event.buttons === 0 && event.pointerType !== 'touch') this.#point(this.#x(event));
    if (!this.#drag || event.pointerId !== this.#pointer) return;
    this.#apply(brushMove({window: this.#host.window(), drag: this.#drag}, this.#x(event), this.#context()));
  };

  #handlePointerup = (event: PointerEvent): void => {
    if (!this.#drag || event.pointerId !== this.#pointer) return;
    this.#apply(brushUp({window: this.#host.window(), drag: this.#drag}, this.#x(event), this.#context()));
  };

  #handlePointercancel = (event: PointerEvent): void => {
    if (this.#drag && event.pointerId === this.#pointer) this.#apply(brushCancel({window: this.#host.window(), drag: this.#drag}));
  };

  #handlePointerleave = (): void => this.#point(null);

  /** The clicks before it have chosen dates there; a second time the dates under the pointer, and so from months to days and hours. */
  #handleDblclick = (event: MouseEvent): void => {
    const chosen = this.#host.window();
    const {scale, unitAt, limits} = this.#context();
    const window = chosen && !this.#host.isLookedAt(chosen) ? chosen : clampWindow(unitAt(toMs(scale, this.#x(event))), limits);
    if (window !== chosen) this.#host.change(window);
    this.#host.lookAt(window);
  };

  #point(x: number | null): void {
    if (x === this.#pointedX) return;
    this.#pointedX = x;
    this.#host.redraw();
  }

  /** The bar under the pointer, from the top of the strip to its ground; null where there is none. */
  #pointedBin(scale: TimeScale, bounds: readonly number[]): number | null {
    if (this.#pointedX === null) return null;
    const ms = toMs(scale, this.#pointedX);
    const bin = bounds.findLastIndex((bound) => bound <= ms);
    return bin >= 0 && bin < bounds.length - 1 ? bin : null;
  }

  #apply({window, drag}: BrushState): void {
    this.#drag = drag;
    const before = this.#host.window();
    if (window?.startMs !== before?.startMs || window?.endMs !== before?.endMs) this.#host.change(window);
    else this.#host.redraw();
  }

  #x(event: MouseEvent): number {
    return event.clientX - (event.currentTarget as Element).getBoundingClientRect().left;
  }

  #context(): BrushContext {
    const state = this.#state;
    if (!state) throw new Error('The strip takes pointers only after it is drawn.');
    const {store, scale, step, timeZone} = state;
    const {startMs, endMs} = store.table.extent ?? scale;
    const coarse = binStep(fitScale({startMs, endMs}, NOMINAL_WIDTH), LIMIT_STEP_PIXELS);
    const fine = binStep(scale);
    return {
      scale,
      limits: {startMs: floorStep(startMs, coarse, timeZone), endMs: nextStep(endMs - 1, coarse, timeZone)},
      snap: (ms) => nearestStep(ms, fine, timeZone),
      unitAt: (ms) => stepAround(ms, step, timeZone),
    };
  }
}
