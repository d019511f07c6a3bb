import type {EventTable} from '../../data/event-table.js';
import type {LaneMark} from '../../timeline/lanes.js';
import {markAcross, middleOf} from '../../timeline/mark-across.js';
import {walkRows} from '../../timeline/walk-rows.js';
import type {Narrowing} from './narrowing.js';
import {ZOOM_KEYS} from './plot-keys.js';
import type {PlotFocus, PlotKeysHost} from './plot-keys.js';

/** A mark that reaches no further into the plot is brought into it. */
const EDGE_PIXELS = 12;
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowLeft', -1],
  ['PageDown', 10],
  ['PageUp', -10],
  ['Home', -Infinity],
  ['End', Infinity],
]);
const ACROSS: ReadonlyMap<string, 1 | -1> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

/**
 * The keys of a mark: left and right lead through all events in the order of time, in whatever lane and in view or not; up and
 * down to the nearest one in another lane. Time runs from left to right in every script, and so do the keys.
 */
export class LaneKeys {
  readonly #host: PlotKeysHost;
  readonly #narrowing: Narrowing;
  readonly #focus: PlotFocus;

  constructor(host: PlotKeysHost, narrowing: Narrowing, focus: PlotFocus) {
    this.#host = host;
    this.#narrowing = narrowing;
    this.#focus = focus;
  }

  /** @returns Whether the key was ours. */
  handle({key, shiftKey}: KeyboardEvent, row: number): boolean {
    const host = this.#host;
    const store = host.store();
    const layout = host.layout();
    const mark = layout?.marks.find((each) => each.row === row);
    if (!store || !layout || !mark) return false;
    const steps = STEPS.get(key);
    const across = ACROSS.get(key);
    if (key === 'Enter' || key === ' ') host.select(row);
    else if (key === 'Escape') return this.#back(store.selected !== null);
    else if (ZOOM_KEYS[key]) this.#zoom(row, ZOOM_KEYS[key], mark);
    else if (shiftKey && (steps === 1 || steps === -1)) this.#pan(row, steps);
    else if (steps !== undefined) this.#walk(row, walkRows(store.table, store.filterMask, row, steps), store.table);
    else if (across !== undefined) this.#focus.onMark(markAcross(layout, mark, across)?.row ?? row);
    else return false;
    return true;
  }

  #walk(from: number, to: number | null, table: EventTable): void {
    const row = to ?? from;
    const mark = this.#host.layout()?.marks.find((each) => each.row === row);
    const {widthPixels = 0} = this.#host.strip()?.scale ?? {};
    const isSeen = mark && mark.x + mark.width > EDGE_PIXELS && mark.x < widthPixels - EDGE_PIXELS;
    const instant = [table.startMs[row], table.endMs[row]].find(Number.isFinite);
    if (isSeen || instant === undefined) return this.#focus.onMark(row);
    this.#host.bringIntoView(instant);
    void this.#focus.onPlot(row);
  }

  /** Around the mark, which stays where it is. */
  #zoom(row: number, steps: number, mark: LaneMark): void {
    this.#host.zoom(steps, middleOf(mark));
    void this.#focus.onPlot(row);
  }

  #pan(row: number, direction: number): void {
    this.#host.pan(direction / 2);
    void this.#focus.onPlot(row);
  }

  /** From the open event to the timeline, then from a few dates to more of them. */
  #back(isOpen: boolean): boolean {
    if (isOpen) this.#host.select(null);
    else if (this.#narrowing.widen()) void this.#focus.onPlot(null);
    else return false;
    return true;
  }
}
