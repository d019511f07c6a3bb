import {BarKeys} from './bar-keys.js';
import {LaneKeys} from './lane-keys.js';
import {Narrowing} from './narrowing.js';
import type {PlotKeysHost} from './plot-keys.js';
import {RovingRow} from './roving-row.js';

/** What stands for the events in the plot. */
const PLOT = '.mark, .bar-cursor';

/**
 * The keys of the timeline, but for the handles of the strip. The row of controls, the plot and the folds are a tab stop each.
 *
 * The handles are one each, as in the ARIA pattern of a slider with several thumbs: all the keys by which a focus could rove move
 * a handle.
 */
export class TimelineKeys {
  readonly #host: PlotKeysHost;
  readonly #lanes: LaneKeys;
  readonly bars: BarKeys;
  readonly #controls = new RovingRow('.controls :is(button, select)');
  readonly #folds = new RovingRow('.fold');
  #section: Element | null = null;
  /** The mark or the bar that has the focus. */
  #held: Element | null = null;
  #listening: AbortController | null = null;

  constructor(host: PlotKeysHost) {
    const narrowing = new Narrowing(host);
    const focus = {onMark: (row: number) => this.#find(markOf(row))?.focus(), onPlot: (row: number | null) => this.#focusPlot(row)};
    this.#host = host;
    this.#lanes = new LaneKeys(host, narrowing, focus);
    this.bars = new BarKeys(host, narrowing, focus);
  }

  /** After each drawing. @param width - Of the timeline. */
  follow(width: number): void {
    const root = this.#host.root();
    for (const group of [this.#controls, this.#folds]) group.follow(root, width);
    this.#hold();
    const section = root.querySelector('section');
    if (section === this.#section) return;
    this.release();
    this.#section = section;
    if (!section) return;
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    section.addEventListener('keydown', (event) => this.#handleKeydown(event), {signal});
    section.addEventListener('focusin', (event) => this.#handleFocus(event), {signal});
    section.addEventListener('focusout', (event) => this.#handleFocus(event), {signal});
    section.addEventListener('click', (event) => this.#handleClick(event), {signal});
  }

  release(): void {
    this.#listening?.abort();
    this.#listening = null;
    this.#section = null;
  }

  #handleKeydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    if (this.#handle(event, event.target)) event.preventDefault();
  }

  #handle(event: KeyboardEvent, target: Element): boolean {
    const root = this.#host.root();
    if (target.matches('.bar-cursor')) return this.bars.handle(event);
    const row = target.getAttribute('data-row');
    if (row !== null && target.matches('.mark')) return this.#lanes.handle(event, Number(row));
    const isMirrored = getComputedStyle(target).direction === 'rtl';
    // Along the axis, which runs from left to right everywhere, the keys go by the eye.
    return this.#controls.handle(event, root, isMirrored) || this.#folds.handle(event, root, false);
  }

  #handleFocus({type, target}: FocusEvent): void {
    for (const group of [this.#controls, this.#folds]) group.take(type === 'focusin' ? target : null);
    if (!(target instanceof Element)) return;
    if (type === 'focusin') this.#held = target.matches(PLOT) ? target : null;
    if (!target.matches('.bar-cursor')) return;
    this.bars.hasFocus = type === 'focusin';
    this.#host.redraw();
  }

  /** A screen reader presses what it stands on, where a reader of the picture would point at the bar. */
  #handleClick({target, detail}: MouseEvent): void {
    if (!(target instanceof Element)) return;
    if (target.matches('.bar-cursor')) this.bars.handle({key: 'Enter', shiftKey: false});
    const mark = target.closest('.mark');
    // A pointer has selected already; a press without one counts no clicks.
    if (mark && detail === 0) this.#host.select(Number(mark.getAttribute('data-row')));
  }

  /** A pan by other means, a filter or a playback may take away what has the focus: it stays in the plot, and is not lost to the page. */
  #hold(): void {
    const held = this.#held;
    if (!held || held.matches(':focus')) return;
    this.#held = null;
    if (!held.isConnected && held.ownerDocument.activeElement === held.ownerDocument.body) this.#focusStop();
  }

  #focusStop(): void {
    (this.#find('.bar-cursor') ?? this.#find('.mark[tabindex="0"]'))?.focus();
  }

  async #focusPlot(row: number | null): Promise<void> {
    await this.#host.drawn();
    const mark = this.#find(markOf(row));
    if (mark) mark.focus();
    else this.#focusStop();
  }

  #find(selector: string): HTMLElement | SVGElement | null {
    return this.#host.root().querySelector<HTMLElement | SVGElement>(selector);
  }
}

function markOf(row: number | null): string {
  return `.mark[data-row="${row}"]`;
}
