import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {EventTable, TimeWindow} from '../../data/event-table.js';
import {emit} from '../../events.js';
import {formatCount} from '../../l10n/format-number.js';
import {formatWhen, formatWindow} from '../../l10n/format-when.js';
import type {EventStore} from '../../store/event-store.js';
import type {LaneGrouping} from '../../timeline/lane-groups.js';
import {layoutLanes} from '../../timeline/lanes.js';
import type {LaneLayout} from '../../timeline/lanes.js';
import {markAt} from '../../timeline/mark-at.js';
import {finiteExtent, fitScale, panScale, scaleLimits, zoomScale} from '../../timeline/scale.js';
import type {TimeScale} from '../../timeline/scale.js';
import {timeTicks} from '../../timeline/ticks.js';
import type {ElementView} from '../shared/lazy-element.js';
import {memo} from '../shared/memo.js';
import {rove} from '../shared/roving-focus.js';
import {SizeController} from '../shared/size-controller.js';
import {categorySymbol} from '../shared/symbol.js';
import {axisView, gridView} from './axis-view.js';
import type {EventTimelineElement} from './event-timeline.js';
import {lanesView} from './lanes-view.js';
import {attachPlotGestures} from './plot-gestures.js';
import {Strip} from './strip.js';
import {timelineControls} from './timeline-controls.js';
import {timelineTooltip} from './timeline-tooltip.js';

export {viewStyles} from './timeline-view.styles.js';

const AXIS_HEIGHT = 38;
const ZOOM_STEP = 1.6;
const STRIP_HEIGHT = 40;
/** Without lanes the histogram is the timeline. */
const DENSE_STRIP_HEIGHT = 160;

export function createView(element: EventTimelineElement): ElementView {
  return new TimelineView(element);
}

/** Draws the timeline: controls, lanes, axis and strip. */
class TimelineView implements ElementView {
  readonly #element: EventTimelineElement;
  readonly #size: SizeController;
  readonly #strip: Strip;
  readonly #layout = memo(layoutLanes);
  readonly #ticks = memo(timeTicks);
  readonly #scale = memo((extent: TimeWindow, view: TimeWindow | null, widthPixels: number): TimeScale =>
    view ? {...view, widthPixels} : fitScale(extent, widthPixels),
  );
  readonly #laneOptions = memo((grouping: LaneGrouping, otherPlacesLabel: string, noPlaceLabel: string) => ({grouping, otherPlacesLabel, noPlaceLabel}));
  /** The file that the rows and the part in view below are of. */
  #table: EventTable | null = null;
  /** Part of the time that is in view; null fits the whole story. */
  #view: TimeWindow | null = null;
  #plot: Element | null = null;
  #detach: (() => void) | null = null;
  #isPlayedByReader = false;
  /** The window that the page was told of last. */
  #toldWindow: TimeWindow | null = null;
  #focusedRow: number | null = null;
  /** The event under the pointer or with the focus here: one that is hovered in another view is marked, without a tooltip. */
  #pointedRow: number | null = null;

  constructor(element: EventTimelineElement) {
    this.#element = element;
    this.#size = new SizeController(element, '.plot');
    this.#strip = new Strip({
      window: () => this.#store?.window ?? null,
      change: (window) => this.#setWindow(window),
      redraw: () => element.requestUpdate(),
    });
  }

  render(message: TemplateResult | null): TemplateResult | typeof nothing {
    const store = this.#store;
    const {strings, locale, label} = this.#element;
    if (message || !store) return message ?? nothing;
    if (!store.table.extent) return html`<div class="message" part="message">${strings.undated}: ${strings.eventCount(store.total, formatCount(store.total, locale))}</div>`;
    this.#followTable(store);
    this.#followWindow(store);
    return html`<section aria-label=${label ?? strings.timeline}>${this.#renderControls(store)} ${this.#renderPlot(store)}</section>`;
  }

  updated(): void {
    this.#followPlayback();
    const plot = this.#element.renderRoot.querySelector('svg.lanes');
    if (plot === this.#plot) return;
    this.#detach?.();
    this.#plot = plot;
    this.#detach = plot && attachPlotGestures(plot, {
      scale: () => this.#currentScale(),
      limits: () => this.#limits(),
      move: (scale) => this.#setView(scale),
      point: (position) => this.#handlePoint(position),
      tap: (position) => this.#select(this.#rowAt(position)),
    });
  }

  release(): void {
    this.#element.removeController(this.#size);
    this.#size.hostDisconnected();
    this.#detach?.();
    this.#detach = null;
    this.#plot = null;
  }

  get #store(): EventStore | undefined {
    return this.#element.store;
  }

  #handlePoint(position: {x: number; y: number} | null): void {
    const row = position && this.#rowAt(position);
    this.#pointedRow = row;
    this.#store?.hover(row);
    // The store tells of a change only: the tooltip may have to go although the hovered event is the same.
    this.#element.requestUpdate();
  }

  #handleKeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const marks = [...this.#element.renderRoot.querySelectorAll<SVGGElement>('.mark')];
    marks.sort((a, b) => Number(a.dataset['row']) - Number(b.dataset['row']));
    const index = marks.indexOf(event.target as SVGGElement);
    const next = rove(index, marks.length, event.key);
    if (event.key === '+' || event.key === '=') this.#zoom(ZOOM_STEP);
    else if (event.key === '-') this.#zoom(1 / ZOOM_STEP);
    else if (index < 0) return;
    else if (event.key === 'Enter' || event.key === ' ') this.#select(Number(marks[index].dataset['row']));
    else if (event.key === 'Escape') this.#select(null);
    else if (next !== null) marks[next].focus();
    else return;
    event.preventDefault();
  };

  #handleFocus = (row: number): void => {
    this.#focusedRow = row;
    this.#pointedRow = row;
    this.#store?.hover(row);
    this.#element.requestUpdate();
  };

  #handleFocusout = (): void => this.#handlePoint(null);

  #renderControls(store: EventStore): TemplateResult {
    const {strings, locale, axisTimeZone, noPlay} = this.#element;
    return timelineControls({
      store,
      strings,
      locale,
      noPlay,
      words: store.window ? formatWindow(store.window, locale, axisTimeZone) : strings.allDates,
      isWhole: store.window === null && this.#view === null,
      zoom: (steps) => this.#zoom(ZOOM_STEP ** steps),
      showAll: () => this.#showAll(store),
      changed: () => {
        this.#isPlayedByReader = store.playing;
        this.#tellPlayback(store);
      },
    });
  }

  #renderPlot(store: EventStore): TemplateResult {
    const {locale, axisTimeZone, strings} = this.#element;
    const scale = this.#currentScale();
    const ticks = this.#ticks(scale, axisTimeZone, locale);
    const layout = this.#currentLayout(store);
    const describe = (window: TimeWindow) => formatWindow(window, locale, axisTimeZone);
    const strip = {store, scale, step: ticks.step, timeZone: axisTimeZone, strings, describe};
    // Before the plot is measured there is no room for anything, which does not make it dense.
    const isDense = layout.tooMany && scale.widthPixels > 0;
    const pointed = layout.marks.find(({row}) => row === this.#pointedRow);
    return html`${this.#renderLegend(store, layout)}<div class="frame ${isDense ? 'dense' : ''}">
      <div class="scroller" ?hidden=${isDense}>
        ${this.#renderNames(store, layout)}
        <svg
          class="lanes"
          part="lanes"
          role="group"
          aria-label=${strings.timelineHelp}
          height=${layout.height}
          @keydown=${this.#handleKeydown}
          @focusout=${this.#handleFocusout}
        >
          ${gridView(ticks, layout.height)} ${this.#renderLanes(store, layout, scale)} ${this.#strip.renderBand(store.window, scale, layout.height)}
        </svg>
      </div>
      <div class="plot">
        <svg class="axis" part="axis" height=${AXIS_HEIGHT} aria-hidden="true">${axisView(ticks, scale.widthPixels)}</svg>
        ${this.#strip.render(strip, isDense ? DENSE_STRIP_HEIGHT : STRIP_HEIGHT)}
      </div>
      ${pointed ? timelineTooltip(store.table, pointed, scale, {locale, timeZone: this.#element.shownTimeZone}) : nothing}
    </div>`;
  }

  /** The lanes' names where there is no room beside the lanes. */
  #renderLegend({table}: EventStore, {lanes}: LaneLayout): TemplateResult | typeof nothing {
    const named = lanes.filter(({categoryIndex}) => categoryIndex !== undefined);
    if (named.length === 0) return nothing;
    return html`<p class="legend" aria-hidden="true">${named.map(({label, categoryIndex = 0}) => html`<span>${categorySymbol(table, categoryIndex)} ${label}</span>`)}</p>`;
  }

  #renderNames({table}: EventStore, {lanes}: LaneLayout): TemplateResult {
    return html`<div class="names" aria-hidden="true">
      ${lanes.map(
        ({label, height, categoryIndex}) => html`<div style="height:${height}px" title=${label}>
          ${categoryIndex === undefined ? nothing : categorySymbol(table, categoryIndex)}<span>${label}</span>
        </div>`,
      )}
    </div>`;
  }

  #renderLanes(store: EventStore, layout: LaneLayout, scale: TimeScale) {
    return lanesView(store.table, layout, {
      window: store.window,
      selectedRow: store.selectedRow,
      hoveredRow: store.hoveredRow,
      tabRow: this.#tabRow(store, layout),
      width: scale.widthPixels,
      describe: (row) => this.#describe(store, row),
      handleFocus: this.#handleFocus,
    });
  }

  /** Title, date and place, as a screen reader says them. */
  #describe({table}: EventStore, row: number): string {
    const {locale, shownTimeZone} = this.#element;
    return [table.titles[row], formatWhen(table, row, locale, shownTimeZone), table.places[row]].filter(Boolean).join(', ');
  }

  /** The one mark that the Tab key reaches: where the focus was last, else the selected one, else the first. */
  #tabRow(store: EventStore, {marks}: LaneLayout): number | null {
    for (const wanted of [this.#focusedRow, store.selectedRow]) if (marks.some(({row}) => row === wanted)) return wanted;
    return marks[0]?.row ?? null;
  }

  #currentScale(): TimeScale {
    return this.#scale(this.#extent(), this.#view, this.#size.width);
  }

  #currentLayout(store: EventStore): LaneLayout {
    const {lanes, strings} = this.#element;
    return this.#layout(store.table, store.filteredRows, this.#currentScale(), this.#laneOptions(lanes, strings.otherPlaces, strings.noPlace));
  }

  #extent(): TimeWindow {
    return this.#store?.table.extent ?? finiteExtent({startMs: -Infinity, endMs: Infinity});
  }

  #limits() {
    return scaleLimits(this.#extent());
  }

  #rowAt({x, y}: {x: number; y: number}): number | null {
    const store = this.#store;
    return store ? (markAt(this.#currentLayout(store), x, y)?.row ?? null) : null;
  }

  #select(row: number | null): void {
    if (row === null && this.#store?.selected === null) return;
    this.#element.selectByReader(row);
  }

  #zoom(factor: number): void {
    this.#setView(zoomScale(this.#currentScale(), factor, this.#size.width / 2, this.#limits()));
  }

  #setView({startMs, endMs}: TimeWindow): void {
    this.#view = {startMs, endMs};
    this.#element.requestUpdate();
  }

  #showAll(store: EventStore): void {
    this.#view = null;
    if (store.playing) {
      store.pause();
      this.#isPlayedByReader = false;
      this.#tellPlayback(store);
    }
    this.#setWindow(null);
    this.#element.requestUpdate();
  }

  /** A playback that the reader started tells the page of each step and of its end, as the reader's own acts do. */
  #followPlayback(): void {
    const store = this.#store;
    if (!store || !this.#isPlayedByReader) return;
    const {window, playing} = store;
    if (window !== this.#toldWindow) this.#tellWindow(window);
    if (playing) return;
    this.#isPlayedByReader = false;
    this.#tellPlayback(store);
  }

  #tellPlayback({playing, speed}: EventStore): void {
    emit(this.#element, 'event-playback-change', {playing, speed});
  }

  #setWindow(window: TimeWindow | null): void {
    this.#store?.setWindow(window);
    this.#tellWindow(window);
  }

  #tellWindow(window: TimeWindow | null): void {
    this.#toldWindow = window;
    emit(this.#element, 'event-window-change', {window});
  }

  /** Another file is shown from its beginning to its end. */
  #followTable({table}: EventStore): void {
    if (table === this.#table) return;
    this.#table = table;
    this.#view = null;
    this.#focusedRow = null;
    this.#pointedRow = null;
  }

  /** Brings a window that has left the view back into it, while it plays say. */
  #followWindow({window}: EventStore): void {
    if (!this.#view || !window || (window.startMs < this.#view.endMs && window.endMs > this.#view.startMs)) return;
    const scale = this.#currentScale();
    const {startMs, endMs} = finiteExtent(window);
    const shiftMs = (startMs + endMs) / 2 - (scale.startMs + scale.endMs) / 2;
    const moved = panScale(scale, (shiftMs / (scale.endMs - scale.startMs)) * scale.widthPixels, this.#limits());
    this.#view = {startMs: moved.startMs, endMs: moved.endMs};
  }
}
