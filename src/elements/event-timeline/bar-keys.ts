import {lowestIndex} from '../../data/bisect.js';
import {clampWindow} from '../../timeline/clamp-window.js';
import {toPixels} from '../../timeline/scale.js';
import {walkBins} from '../../timeline/walk-bins.js';
import {walkRows} from '../../timeline/walk-rows.js';
import type {Narrowing} from './narrowing.js';
import {ZOOM_KEYS} from './plot-keys.js';
import type {PlotFocus, PlotKeysHost} from './plot-keys.js';
import type {DrawnStrip} from './strip.js';

/** As of a slider: more is later. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['PageUp', 10],
  ['PageDown', -10],
  ['Home', -Infinity],
  ['End', Infinity],
]);

/**
 * The keys of the bars, which stand where there are too many events for marks: the arrows go from bar to bar, Enter chooses the
 * dates of one and looks at them up close, until there are few enough events to be reached one by one. Escape goes back.
 */
export class BarKeys {
  readonly #host: PlotKeysHost;
  readonly #narrowing: Narrowing;
  readonly #focus: PlotFocus;
  /** Start of the bar that has the focus, or had it last; null before one had it. */
  ms: number | null = null;
  hasFocus = false;

  constructor(host: PlotKeysHost, narrowing: Narrowing, focus: PlotFocus) {
    this.#host = host;
    this.#narrowing = narrowing;
    this.#focus = focus;
  }

  /** @returns Whether the key was ours. */
  handle({key, shiftKey}: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
    const strip = this.#host.strip();
    if (!strip || strip.cursorBin === null) return false;
    const steps = STEPS.get(key);
    if (key === 'Enter' || key === ' ') this.#narrow(strip, strip.cursorBin);
    else if (key === 'Escape') return this.#widen();
    else if (ZOOM_KEYS[key]) this.#zoom(strip, strip.cursorBin, ZOOM_KEYS[key]);
    else if (shiftKey && (key === 'ArrowLeft' || key === 'ArrowRight')) this.#host.pan(key === 'ArrowLeft' ? -0.5 : 0.5);
    else if (steps !== undefined) this.#walk(strip, strip.cursorBin, steps);
    else return false;
    return true;
  }

  #walk(strip: DrawnStrip, bin: number, steps: number): void {
    const {histogram} = strip;
    const next = Number.isFinite(steps) ? walkBins(histogram, bin, steps) : null;
    if (next !== null) this.#stand(histogram.bounds[next]);
    else this.#leaveView(strip, steps);
  }

  /** To the next event before or behind all that is in view, or to the first or the last one of all. */
  #leaveView({histogram: {bounds}, store: {table, filterMask}}: DrawnStrip, steps: number): void {
    const isLater = steps > 0;
    const edgeMs = isLater ? bounds[bounds.length - 1] : bounds[0];
    const edgeRow = lowestIndex(table.datedLength, (index) => table.startMs[index] >= edgeMs);
    const row = Number.isFinite(steps) ? walkRows(table, filterMask, isLater ? edgeRow - 1 : edgeRow, isLater ? 1 : -1) : walkRows(table, filterMask, -1, steps);
    const instant = row === null ? undefined : [table.startMs[row], table.endMs[row]].find(Number.isFinite);
    if (instant === undefined) return;
    this.#host.bringIntoView(instant);
    this.#stand(instant);
    void this.#focus.onPlot(row);
  }

  #narrow({histogram: {bounds}, limits, store: {table, filterMask}}: DrawnStrip, bin: number): void {
    const window = clampWindow({startMs: bounds[bin], endMs: bounds[bin + 1]}, limits);
    if (!this.#narrowing.narrow(window)) return;
    this.ms = window.startMs;
    const firstRow = lowestIndex(table.datedLength, (index) => table.startMs[index] >= window.startMs);
    void this.#focus.onPlot(walkRows(table, filterMask, firstRow - 1, 1));
  }

  #widen(): boolean {
    if (!this.#narrowing.widen()) return false;
    void this.#focus.onPlot(null);
    return true;
  }

  #zoom({histogram: {bounds}, scale}: DrawnStrip, bin: number, steps: number): void {
    this.ms = bounds[bin];
    this.#host.zoom(steps, (toPixels(scale, bounds[bin]) + toPixels(scale, bounds[bin + 1])) / 2);
    void this.#focus.onPlot(null);
  }

  #stand(ms: number): void {
    this.ms = ms;
    this.#host.redraw();
  }
}
