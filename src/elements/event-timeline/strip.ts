import {html, nothing, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import type {TimeWindow} from '../../data/event-table.js';
import {rangeCounts} from '../../data/range-counts.js';
import {formatWindow} from '../../l10n/format-when.js';
import type {Strings} from '../../l10n/strings.js';
import type {EventStore} from '../../store/event-store.js';
import type {CalendarStep} from '../../timeline/calendar-step.js';
import {floorStep, nextStep} from '../../timeline/calendar.js';
import {clampWindow} from '../../timeline/clamp-window.js';
import type {FoldSign} from '../../timeline/fold-signs.js';
import {binStep, histogramBins} from '../../timeline/histogram-bins.js';
import {histogramInside, timeHistogram} from '../../timeline/histogram.js';
import type {TimeHistogram} from '../../timeline/histogram.js';
import {fitScale, toMs, toPixels} from '../../timeline/scale.js';
import type {TimeScale} from '../../timeline/scale.js';
import {binAt, binFrom} from '../../timeline/walk-bins.js';
import {memo} from '../shared/memo.js';
import type * as Bars from './bars-view.js';
import type {DrawnEras} from './eras-drawing.js';
import type * as Folds from './folds-view.js';
import {histogramView} from './strip-view.js';
import type {StripTaker} from './timeline-gestures.js';

/** Width at which the whole story is thought to be drawn when the limits of the brush are rounded to whole steps. */
const NOMINAL_WIDTH = 800;
/** So wide a step at least: a story of a week begins and ends at midnight, whatever the hour of its first event. */
const LIMIT_STEP_PIXELS = 60;

/** Where the keys are among the bars. */
export interface BarCursor {
  /** In the bar; null before one had the focus. */
  readonly ms: number | null;
  readonly hasFocus: boolean;
}

export interface StripHost {
  /** What draws the bar that is pointed at, loaded when it is asked for; null until then. */
  bars(): typeof Bars | null;
  /** What takes pointers and keys; null until it is loaded. */
  hand(): StripTaker | null;
  /** The bar that the keys are at, where the bars stand in place of the lanes; null until it is loaded. */
  cursor(): BarCursor | null;
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
  /** Null where there are none. */
  readonly eras: DrawnEras | null;
  readonly folds: readonly FoldSign[];
  /** What draws them; null where there are none. */
  readonly foldParts: typeof Folds | null;
}

/** As it is drawn. */
export interface DrawnStrip extends StripState {
  /** What can be chosen: the story in whole steps. */
  readonly limits: TimeWindow;
  readonly histogram: TimeHistogram;
  /** The bar that the keys are at; null where there are lanes, or nothing to be at. */
  readonly cursorBin: number | null;
}

export type Handle = 'start' | 'end' | 'window';

/** The strip below the axis: how much was going on when, and the brush that chooses the dates shown. */
export class Strip {
  readonly #host: StripHost;
  readonly #bins = memo(histogramBins);
  readonly #histogram = memo(timeHistogram);
  readonly #inside = memo(histogramInside);
  readonly #limits = memo((extent: TimeWindow, timeZone: string): TimeWindow => {
    const step = binStep(fitScale(extent, NOMINAL_WIDTH), LIMIT_STEP_PIXELS);
    return {startMs: floorStep(extent.startMs, step, timeZone), endMs: nextStep(extent.endMs - 1, step, timeZone)};
  });
  /** Null before it is drawn. */
  drawn: DrawnStrip | null = null;

  constructor(host: StripHost) {
    this.#host = host;
  }

  /** @param height - Pixels of the highest bar. */
  render(state: StripState, height: number): TemplateResult {
    const {store, scale, timeZone} = state;
    const bins = this.#bins(scale, timeZone);
    const counts = rangeCounts(store.table, store.filterMask);
    const all = this.#histogram(counts, bins);
    const inside = store.window ? this.#inside(counts, all, store.window) : all;
    const cursor = this.#host.cursor();
    // It begins with the dates chosen, and may go on beyond them.
    const ms = cursor?.ms ?? null;
    const cursorBin = !state.isDense ? null : ms === null ? (binFrom(inside, -Infinity) ?? binFrom(all, -Infinity)) : binFrom(all, ms);
    const drawn: DrawnStrip = {...state, limits: this.#limits(store.table.extent ?? scale, timeZone), histogram: all, cursorBin};
    this.drawn = drawn;
    const bin = this.#pointedBin(scale, bins) ?? (cursor?.hasFocus ? cursorBin : null);
    const parts = bin === null && !state.isDense ? null : this.#host.bars();
    const barHeight = height - 4;
    return html`<div class="strip" part="strip" .style="height:${height}px">
      <svg class="histogram" height=${height} aria-hidden="true">
        ${state.isDense ? parts?.barPatterns() : nothing} ${state.eras?.bands(height)} ${bin === null ? nothing : parts?.barGround(bin, all, scale, height)}
        ${histogramView(all, scale, barHeight, 'bars')}
        ${(state.isDense && parts?.categoryBars(store.table, inside, scale, barHeight)) || histogramView(inside, scale, barHeight, 'bars inside')}
        ${state.foldParts?.foldsInStrip(state.folds, height)} ${this.renderBand(store.window, scale, height)}
      </svg>
      ${cursorBin === null ? nothing : parts?.barCursor(cursorBin, all, scale, state)} ${this.#renderHandles(drawn)}
      ${bin === null ? nothing : parts?.barTip(store.table, bin, all, scale, state)}
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

  #renderHandles(state: DrawnStrip): TemplateResult {
    const {store, scale, strings, limits, locale, timeZone} = state;
    const describe = (shown: TimeWindow) => formatWindow(shown, locale, timeZone);
    const window = clampWindow(store.window ?? limits, limits);
    const {startMs, endMs} = window;
    const [left, right] = this.#handlePixels(window, state);
    const taken = this.#host.hand()?.taken;
    const handle = (edge: Handle, label: string, x: number, ms: number, words: string) =>
      html`<div
        class="handle ${edge} ${edge === taken ? 'taken' : ''} ${x < -1 || x > scale.widthPixels + 1 ? 'away' : ''}"
        role="slider"
        tabindex="0"
        aria-label=${label}
        aria-valuemin=${limits.startMs}
        aria-valuemax=${limits.endMs}
        aria-valuenow=${ms}
        aria-valuetext=${words}
        aria-keyshortcuts="Enter"
        .style="--_x:${x}px"
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
        .style="left:${Math.max(0, left)}px;width:${Math.max(0, Math.min(scale.widthPixels, right) - Math.max(0, left))}px"
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

  /** The bar under the pointer, from the top of the strip to its ground; null where there is none. */
  #pointedBin(scale: TimeScale, bounds: readonly number[]): number | null {
    const x = this.#host.hand()?.pointedX ?? null;
    if (x === null) return null;
    return binAt(bounds, toMs(scale, x));
  }
}
