import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {EventTable, TimeWindow} from '../../data/event-table.js';
import {formatCount} from '../../l10n/format-number.js';
import {formatWindow} from '../../l10n/format-when.js';
import type {Strings} from '../../l10n/strings.js';
import type {EventStore} from '../../store/event-store.js';
import {stopByTouch} from '../../store/stop-by-touch.js';
import type {LaneGrouping} from '../../timeline/lane-groups.js';
import {layoutLanes} from '../../timeline/lanes.js';
import type {LaneLayout} from '../../timeline/lanes.js';
import {PlayedFrom} from '../../timeline/played-from.js';
import type {TimeFold} from '../../timeline/scale.js';
import {timeTicks} from '../../timeline/ticks.js';
import type {ElementView} from '../shared/lazy-element.js';
import {memo} from '../shared/memo.js';
import {rove} from '../shared/roving-focus.js';
import {SizeController} from '../shared/size-controller.js';
import {axisView, gridView} from './axis-view.js';
import type * as Bars from './bars-view.js';
import type {ErasDrawing} from './eras-drawing.js';
import type {EventTimelineElement} from './event-timeline.js';
import {Folding} from './folding.js';
import type * as Folds from './folds-view.js';
import {laneNames} from './lane-names-view.js';
import {LanesScroll, tellMore} from './lanes-scroll.js';
import {laneGrounds, marksView} from './lanes-view.js';
import {markWords} from './mark-words.js';
import {PartLoader} from './part-loader.js';
import type * as Distances from './place-distances.js';
import {PlaybackTeller} from './playback-teller.js';
import {RowWords} from './row-words.js';
import {Strip} from './strip.js';
import {timelineControls} from './timeline-controls.js';
import type {TimelineGestures} from './timeline-gestures.js';
import {timelineTooltip} from './timeline-tooltip.js';
import {Viewport} from './viewport.js';

export {viewStyles} from './timeline-view.styles.js';

const AXIS_HEIGHT = 38;
const ZOOM_STEP = 1.6;
const STRIP_HEIGHT = 40;
const STRIP_MARGIN = 4;
/** Without lanes the histogram is the timeline. */
const DENSE_STRIP_HEIGHT = 160;
/** Up to this width the lanes have their names above them, in so many pixels. */
const NARROW_WIDTH = 520;
const LANE_NAME_HEIGHT = 20;

const NO_ERAS: readonly never[] = [];

export function createView(element: EventTimelineElement): ElementView {
  return new TimelineView(element);
}

/** Draws the timeline: controls, lanes, axis and strip. */
class TimelineView implements ElementView {
  readonly #element: EventTimelineElement;
  readonly #size: SizeController;
  readonly #frame: SizeController;
  readonly #viewport: Viewport;
  readonly #folding = new Folding();
  readonly #distances: PartLoader<typeof Distances>;
  readonly #bars: PartLoader<typeof Bars>;
  readonly #eras: PartLoader<ErasDrawing>;
  readonly #foldParts: PartLoader<typeof Folds>;
  readonly #gestures: PartLoader<TimelineGestures>;
  readonly #strip: Strip;
  readonly #layout = memo(layoutLanes);
  readonly #ticks = memo(timeTicks);
  readonly #laneOptions = memo((grouping: LaneGrouping, {otherCategory, otherPlaces, unnamedPlace, noPlace}: Strings, headerPixels: number) => ({
    grouping,
    otherCategoryLabel: otherCategory,
    otherPlacesLabel: otherPlaces,
    unnamedPlaceLabel: unnamedPlace,
    noPlaceLabel: noPlace,
    headerPixels,
  }));
  /** The file that the rows below and the viewport are of. */
  #table: EventTable | null = null;
  readonly #teller: PlaybackTeller;
  readonly #playedFrom = new PlayedFrom();
  readonly #scroll = new LanesScroll();
  readonly #words = new RowWords();
  #drawn: LaneLayout | null = null;
  #focusedRow: number | null = null;
  /** The event under the pointer or with the focus here: one that is hovered in another view is marked, without a tooltip. */
  #pointedRow: number | null = null;

  constructor(element: EventTimelineElement) {
    this.#element = element;
    this.#teller = new PlaybackTeller(element);
    this.#distances = new PartLoader(element, () => import('./place-distances.js'));
    this.#bars = new PartLoader(element, () => import('./bars-view.js'));
    this.#eras = new PartLoader(element, async () => new (await import('./eras-drawing.js')).ErasDrawing());
    this.#foldParts = new PartLoader(element, () => import('./folds-view.js'));
    // The first frame need not wait for what a hand does later.
    this.#gestures = new PartLoader(element, async () => new (await import('./timeline-gestures.js')).TimelineGestures({
      scale: () => this.#viewport.scale,
      limits: () => this.#viewport.limits,
      move: (scale) => this.#handlePan(scale),
      layout: () => this.#drawn,
      point: (row) => this.#handlePoint(row),
      tap: (row) => this.#select(row),
    }));
    this.#size = new SizeController(element, '.plot');
    this.#frame = new SizeController(element, '.frame');
    this.#viewport = new Viewport(() => ({extent: this.#store?.table.extent ?? null, widthPixels: this.#size.width, folds: this.#folds()}));
    this.#strip = new Strip({
      window: () => this.#store?.window ?? null,
      change: (window) => this.#store && this.#teller.setWindow(this.#store, window),
      lookAt: (window) => this.#lookAt(window),
      isLookedAt: (window) => this.#viewport.isFilledBy(window),
      zoom: (steps) => this.#zoom(ZOOM_STEP ** steps),
      redraw: () => element.requestUpdate(),
      bars: () => this.#bars.get(),
    });
  }

  get ready(): Promise<void> {
    return Promise.all([this.#distances, this.#bars, this.#eras, this.#foldParts, this.#gestures].map(({ready}) => ready)).then(() => undefined);
  }

  render(message: TemplateResult | null): TemplateResult | typeof nothing {
    const store = this.#store;
    const {strings, locale, label} = this.#element;
    if (message || !store) return message ?? nothing;
    if (!store.table.extent) return html`<div class="message" part="message">${strings.undated}: ${strings.eventCount(store.total, formatCount(store.total, locale))}</div>`;
    this.#followTable(store);
    this.#viewport.follow(store.window);
    return html`<section aria-label=${label ?? strings.timeline}>${this.#renderControls(store)} ${this.#renderPlot(store)}</section>`;
  }

  updated(): void {
    if (this.#store) this.#teller.follow(this.#store);
    const scroller = this.#scroller;
    if (this.#store && this.#drawn && scroller && !this.#drawn.tooMany) this.#scroll.follow(scroller, this.#drawn, this.#store.selectedRow);
    this.#gestures.get()?.follow(this.#element.renderRoot);
  }

  release(): void {
    for (const size of [this.#size, this.#frame]) {
      this.#element.removeController(size);
      size.hostDisconnected();
    }
    this.#gestures.loaded?.release();
  }

  get #scroller(): HTMLElement | null {
    return this.#element.renderRoot.querySelector<HTMLElement>('.scroller');
  }

  get #store(): EventStore | undefined {
    return this.#element.store;
  }

  #handlePoint(row: number | null): void {
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

  #handleScroll = ({currentTarget}: Event): void => {
    if (currentTarget instanceof HTMLElement) tellMore(currentTarget);
    // The tooltip goes with its mark.
    if (this.#pointedRow !== null) this.#element.requestUpdate();
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
      isWhole: store.window === null && this.#viewport.isWhole,
      fold: this.#renderFoldToggle(store),
      zoom: (steps) => this.#zoom(ZOOM_STEP ** steps),
      showAll: () => this.#showAll(store),
      changed: () => this.#teller.steer(store),
    });
  }

  #renderPlot(store: EventStore): TemplateResult {
    const {locale, axisTimeZone, strings} = this.#element;
    const {scale} = this.#viewport;
    const ticks = this.#ticks(scale, axisTimeZone, locale);
    const layout = this.#currentLayout(store);
    this.#drawn = layout;
    const describe = (window: TimeWindow) => formatWindow(window, locale, axisTimeZone);
    const {spans = NO_ERAS} = store.dataset;
    const eras = (spans.length > 0 && this.#eras.get()?.draw(spans, scale, {strings, locale, timeZone: store.timeZone})) || null;
    const foldParts = ticks.folds.length > 0 ? this.#foldParts.get() : null;
    // Before the plot is measured there is no room for anything, which does not make it dense.
    const isDense = layout.tooMany && scale.widthPixels > 0;
    const strip = {store, scale, step: ticks.step, timeZone: axisTimeZone, strings, locale, isDense, describe, eras, folds: ticks.folds, foldParts};
    const stripHeight = isDense ? DENSE_STRIP_HEIGHT : STRIP_HEIGHT;
    const pointed = layout.marks.find(({row}) => row === this.#pointedRow);
    const compare = this.#element.lanes === 'place' ? this.#distances.get() : null;
    // From the event that is pointed at, else the selected one.
    const from = this.#pointedRow ?? store.selectedRow;
    const distances = from === null ? null : compare?.placeDistances(this.#element, store, from, {layout, widthPixels: scale.widthPixels, folds: ticks.folds});
    return html`<div class="frame ${this.#element.lanes} ${isDense ? 'dense' : ''}" style="--_drawn:${this.#frame.width}">
      <svg class="defs" aria-hidden="true"><defs>${eras?.defs} ${foldParts?.foldPattern()}</defs></svg>
      ${eras?.labels} ${eras?.list}
      <div class="stage">
        <div class="scroller" ?hidden=${isDense} @focusout=${this.#handleFocusout} @scroll=${this.#handleScroll}>
          ${laneNames(store.table, layout.lanes)}
          <svg
            class="lanes ${store.playing ? 'playing' : ''}"
            part="lanes"
            role="group"
            aria-label=${strings.timelineHelp}
            height=${layout.height}
            @keydown=${this.#handleKeydown}
          >
            ${laneGrounds(layout, scale.widthPixels)} ${eras?.bands(layout.height)} ${gridView(ticks, layout.height)}
            ${distances && compare?.distanceLines(distances, layout.height)}
            ${this.#renderMarks(store, layout, (row) => compare?.comparedWords(this.#element, store, row))} ${distances && compare?.distanceLabels(distances)}
            ${this.#strip.renderBand(store.window, scale, layout.height)}
          </svg>
        </div>
        <div class="plot">
          <svg class="axis" part="axis" height=${AXIS_HEIGHT} aria-hidden="true">${axisView(ticks, scale.widthPixels)}</svg>
          ${this.#strip.render(strip, stripHeight)}
        </div>
        ${foldParts?.foldsView(ticks.folds, strings, stripHeight + STRIP_MARGIN, (fold) => this.#unfold(store, fold))}
        ${pointed ? timelineTooltip(store.table, pointed, scale, this.#scroller?.scrollTop ?? 0, {strings, locale, timeZone: this.#element.shownTimeZone}) : nothing}
      </div>
    </div>`;
  }

  #renderFoldToggle(store: EventStore): TemplateResult | typeof nothing | undefined {
    const element = this.#element;
    if (this.#folding.found(store, element.axisTimeZone, this.#size.width).length === 0) return nothing;
    return this.#foldParts.get()?.foldToggle(element.fold, element.strings, () => {
      this.#folding.reset();
      element.fold = !element.fold;
    });
  }

  #renderMarks(store: EventStore, layout: LaneLayout, compared: (row: number) => string | undefined) {
    return marksView(store.table, layout, {
      window: store.window,
      anchorX: this.#viewport.anchorX,
      playedFromMs: this.#playedFrom.follow(store.playing, store.window),
      selectedRow: store.selectedRow,
      hoveredRow: store.hoveredRow,
      tabRow: this.#tabRow(store, layout),
      describe: (row) => this.#describe(store, row, compared(row)),
      handleFocus: this.#handleFocus,
    });
  }

  #describe(store: EventStore, row: number, more: string | undefined): string {
    const {locale, shownTimeZone} = this.#element;
    const words = this.#words.of(row, [store.table, locale, shownTimeZone], () => markWords(this.#element, store, row));
    return more ? `${words}, ${more}` : words;
  }

  /** The one mark that the Tab key reaches: where the focus was last, else the selected one, else the first. */
  #tabRow(store: EventStore, {marks}: LaneLayout): number | null {
    for (const wanted of [this.#focusedRow, store.selectedRow]) if (marks.some(({row}) => row === wanted)) return wanted;
    return marks[0]?.row ?? null;
  }

  #currentLayout(store: EventStore): LaneLayout {
    const {lanes, strings} = this.#element;
    const isNarrow = this.#frame.width > 0 && this.#frame.width <= NARROW_WIDTH;
    const options = this.#laneOptions(lanes, strings, isNarrow && lanes !== 'none' ? LANE_NAME_HEIGHT : 0);
    return this.#layout(store.table, store.filterMask, this.#viewport.scale, options);
  }

  #folds(): readonly TimeFold[] | undefined {
    const {fold, axisTimeZone} = this.#element;
    return fold && this.#store ? this.#folding.folds(this.#store, axisTimeZone, this.#size.width) : undefined;
  }

  #unfold(store: EventStore, fold: TimeFold): void {
    const {axisTimeZone} = this.#element;
    this.#folding.unfold(fold);
    // With the last one the axis is no more folded than before.
    if (!this.#folding.folds(store, axisTimeZone, this.#size.width)) {
      this.#folding.reset();
      this.#element.fold = false;
    }
    this.#element.requestUpdate();
    // The button that was pressed goes with its fold.
    this.#element.renderRoot.querySelector<HTMLElement>('.fold-toggle')?.focus();
  }

  #select(row: number | null): void {
    if (row === null && this.#store?.selected === null) return;
    this.#element.selectByReader(row);
  }

  #zoom(factor: number): void {
    this.#viewport.zoom(factor, this.#store?.window);
    this.#element.requestUpdate();
  }

  #handlePan(view: TimeWindow): void {
    if (this.#store) stopByTouch(this.#store, this.#element);
    this.#viewport.show(view);
    this.#element.requestUpdate();
  }

  #lookAt(window: TimeWindow): void {
    this.#viewport.showWindow(window);
    this.#element.requestUpdate();
  }

  #showAll(store: EventStore): void {
    this.#viewport.showAll();
    this.#teller.setWindow(store, null);
    this.#element.requestUpdate();
  }

  /** Another file is shown from its beginning to its end. */
  #followTable({table}: EventStore): void {
    if (table === this.#table) return;
    this.#table = table;
    this.#viewport.showAll();
    this.#folding.reset();
    this.#focusedRow = null;
    this.#pointedRow = null;
  }
}
