import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {EventTable} from '../../data/event-table.js';
import {formatCount} from '../../l10n/format-number.js';
import {formatWindow} from '../../l10n/format-when.js';
import type {EventStore} from '../../store/event-store.js';
import type {LaneLayout} from '../../timeline/lanes.js';
import type {TimeFold} from '../../timeline/scale.js';
import {timeTicks} from '../../timeline/ticks.js';
import type {ElementView} from '../shared/lazy-element.js';
import {memo} from '../shared/memo.js';
import {axisView, gridView} from './axis-view.js';
import type * as Bars from './bars-view.js';
import {clockSwitch} from './clock-switch.js';
import type * as Eras from './eras-drawing.js';
import type {EventTimelineElement} from './event-timeline.js';
import {Folding} from './folding.js';
import type * as Folds from './folds-view.js';
import {LaneFit} from './lane-fit.js';
import {laneNames} from './lane-names-view.js';
import {laneGrounds} from './lanes-view.js';
import {MarksDrawing} from './marks-drawing.js';
import {PartLoader} from './part-loader.js';
import type * as Distances from './place-distances.js';
import {PlaybackTeller} from './playback-teller.js';
import {Strip} from './strip.js';
import {timelineControls} from './timeline-controls.js';
import type * as HandParts from './timeline-hands.js';
import type {TimelineHands} from './timeline-hands.js';
import {Viewport} from './viewport.js';
import {zoneName} from './zone-name.js';

export {viewStyles} from './timeline-view.styles.js';

const AXIS_HEIGHT = 38;
/** Where there is no second row of labels. */
const YEARS_AXIS_HEIGHT = 20;
const ZOOM_STEP = 1.6;
/** Enough for a thumb. */
const STRIP_HEIGHT = 44;
const STRIP_MARGIN = 4;
/** Without lanes the histogram is the timeline. */
const DENSE_STRIP_HEIGHT = 160;

export function createView(element: EventTimelineElement): ElementView {
  return new TimelineView(element);
}

/** Draws the timeline: controls, lanes, axis and strip. */
class TimelineView implements ElementView {
  readonly #element: EventTimelineElement;
  readonly #fit: LaneFit;
  readonly #viewport: Viewport;
  readonly #folding = new Folding();
  readonly #distances: PartLoader<typeof Distances>;
  readonly #bars: PartLoader<typeof Bars>;
  readonly #eras: PartLoader<typeof Eras>;
  readonly #erasDrawing = memo((parts: typeof Eras) => new parts.ErasDrawing());
  readonly #stay = new AbortController();
  readonly #forcedColors: PartLoader<object>;
  readonly #foldParts: PartLoader<typeof Folds>;
  readonly #hands: PartLoader<TimelineHands>;
  readonly #strip: Strip;
  readonly #ticks = memo(timeTicks);
  readonly #marks: MarksDrawing;
  /** The file that the rows below and the viewport are of. */
  #table: EventTable | null = null;
  readonly #teller: PlaybackTeller;
  #drawn: LaneLayout | null = null;
  /** The event under the pointer or with the focus here: one that is hovered in another view is marked, without a tooltip. */
  #pointedRow: number | null = null;

  constructor(element: EventTimelineElement) {
    this.#element = element;
    this.#teller = new PlaybackTeller(element);
    this.#marks = new MarksDrawing();
    this.#distances = new PartLoader(element, () => import('./place-distances.js'));
    this.#bars = new PartLoader(element, () => import('./bars-view.js'));
    this.#eras = new PartLoader(element, () => import('./eras-drawing.js'));
    this.#foldParts = new PartLoader(element, () => import('./folds-view.js'));
    this.#forcedColors = new PartLoader(element, () => import('./forced-colors.styles.js'));
    this.#hands = new PartLoader(element, async () => this.#makeHands(await import('./timeline-hands.js')));
    this.#fit = new LaneFit(element, () => this.#viewport.scale);
    this.#viewport = new Viewport(() => ({extent: this.#store?.table.extent ?? null, widthPixels: this.#fit.plotWidth, folds: this.#folds()}));
    this.#strip = new Strip({
      bars: () => this.#bars.get(),
      hand: () => this.#hands.loaded?.strip ?? null,
      cursor: () => this.#hands.loaded?.keys.bars ?? null,
    });
    this.#hands.get();
    const forced = matchMedia('(forced-colors: active)');
    const follow = () => void (forced.matches && this.#forcedColors.get());
    forced.addEventListener('change', follow, {signal: this.#stay.signal});
    follow();
  }

  get ready(): Promise<void> {
    return this.#whenDrawn();
  }

  render(message: TemplateResult | null): TemplateResult | typeof nothing {
    const store = this.#store;
    const {strings, locale, label} = this.#element;
    if (message || !store) return message ?? nothing;
    if (!store.table.extent) {
      const count = strings.eventCount(store.total, formatCount(store.total, locale));
      return html`<div class="message" part="message">${strings.labelled(strings.undated, count)}</div>`;
    }
    this.#followTable(store);
    this.#viewport.follow(store.window);
    const isMeasured = this.#fit.frameWidth > 0;
    return html`${isMeasured ? nothing : html`<div class="message waiting skeleton"></div>`}<section class=${isMeasured ? nothing : 'unmeasured'} aria-label=${label ?? strings.timeline}>${this.#renderControls(store)} ${this.#renderFrame(store)}</section>`;
  }

  updated(): void {
    if (this.#store) this.#teller.follow(this.#store);
    this.#hands.loaded?.follow(this.#element.renderRoot, this.#scroller, this.#fit.frameWidth);
  }

  release(): void {
    this.#stay.abort();
    this.#fit.release();
    this.#hands.loaded?.release();
  }

  /** Drawn in its own width, with the parts that were asked for. */
  async #whenDrawn(): Promise<void> {
    await this.#whenUpdated();
    await Promise.all([this.#distances, this.#bars, this.#eras, this.#foldParts, this.#forcedColors, this.#hands].map(({ready}) => ready));
  }

  async #whenUpdated(): Promise<void> {
    while (this.#element.isUpdatePending) await this.#element.updateComplete;
  }

  #makeHands({TimelineHands: Hands}: typeof HandParts): TimelineHands {
    const element = this.#element;
    return new Hands({
      element,
      viewport: this.#viewport,
      layout: () => this.#drawn,
      strip: () => this.#strip.drawn,
      move: (move) => this.#move(move),
      zoom: (steps, anchorX) => this.#zoom(steps, anchorX),
      point: (row) => this.#handlePoint(row),
      select: (row) => this.#select(row),
      choose: (window) => this.#store && this.#teller.setWindow(this.#store, window),
      drawn: () => this.#whenUpdated(),
    });
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

  #handleFocus = (row: number): void => {
    this.#marks.focusedRow = row;
    this.#handlePoint(row);
    this.#hands.loaded?.scrollTo(row, this.#scroller);
  };

  #handleScroll = ({currentTarget}: Event): void => {
    if (currentTarget instanceof HTMLElement) this.#hands.loaded?.tellMore(currentTarget);
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
      clock: clockSwitch(this.#element, store, this.#viewport.scale),
      zoom: (steps) => this.#zoom(steps),
      pan: (direction) => this.#move(() => this.#viewport.pan(direction / 2)),
      goesOn: (direction) => this.#viewport.goesOn(direction),
      showAll: () => this.#showAll(store),
      changed: () => this.#teller.steer(store),
    });
  }

  /** Before it is measured there is an empty frame, and the skeleton: nothing is drawn to a width that is not its own. */
  #renderFrame(store: EventStore): TemplateResult {
    const {frameWidth} = this.#fit;
    const layout = frameWidth > 0 ? this.#fit.layout(store) : null;
    if (!layout) this.#element.drawInNextTask();
    return html`<div class="frame ${this.#element.lanes} ${this.#fit.isDense ? 'dense' : ''}" .style="--_drawn:${frameWidth}">
      <div class="ruler"></div>
      ${layout ? this.#renderPlot(store, layout) : html`<div class="plot"><div class="ruler"></div></div>`}
    </div>`;
  }

  #renderPlot(store: EventStore, layout: LaneLayout): TemplateResult {
    const {locale, axisTimeZone, shownTimeZone, strings} = this.#element;
    const {scale} = this.#viewport;
    const foldParts = scale.folds ? this.#foldParts.get() : null;
    const ticks = this.#ticks(scale, axisTimeZone, locale, foldParts?.foldedTicks);
    this.#drawn = layout;
    const {spans = []} = store.dataset;
    const eraParts = spans.length > 0 ? this.#eras.get() : null;
    const eras = eraParts && this.#erasDrawing(eraParts).draw(spans, scale, {strings, locale, timeZone: store.timeZone});
    const {isDense} = this.#fit;
    const strip = {store, scale, step: ticks.step, timeZone: axisTimeZone, strings, locale, isDense, eras, folds: ticks.folds, foldParts};
    const stripHeight = isDense ? DENSE_STRIP_HEIGHT : STRIP_HEIGHT;
    // Above years there is nothing, but beside a fold, which comes and goes with the view.
    const axisHeight = ticks.step.unit === 'year' && !scale.folds ? YEARS_AXIS_HEIGHT : AXIS_HEIGHT;
    const pointed = layout.marks.find(({row}) => row === this.#pointedRow);
    const compare = this.#element.lanes === 'place' ? this.#distances.get() : null;
    // From the event that is pointed at, else the selected one.
    const from = this.#pointedRow ?? store.selectedRow;
    const distances = from === null ? null : compare?.placeDistances(this.#element, store, from, {layout, widthPixels: scale.widthPixels, folds: ticks.folds});
    const describe = (row: number) => this.#hands.loaded?.describe(store.table, row, compare?.comparedWords(this.#element, store, row));
    const tipWords = {strings, reader: this.#element, timeZone: shownTimeZone};
    return html`<svg class="defs" aria-hidden="true"><defs>${eras?.defs} ${foldParts?.foldPattern()}</defs></svg>
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
          >
            ${laneGrounds(layout, scale.widthPixels)} ${eras?.bands(layout.height)} ${gridView(ticks, layout.height)}
            ${distances && compare?.distanceLines(distances, layout.height)}
            ${this.#marks.render(store, {layout, anchorX: this.#viewport.anchorX, describe, handleFocus: this.#handleFocus})}
            ${distances && compare?.distanceLabels(distances)} ${this.#strip.renderBand(store.window, scale, layout.height)}
          </svg>
        </div>
        <div class="plot">
          <div class="ruler"></div>
          <svg class="axis" part="axis" height=${axisHeight} aria-hidden="true">${axisView(ticks, scale.widthPixels)}</svg>
          ${this.#strip.render(strip, stripHeight)} ${zoneName(this.#element, scale, ticks.step)}
        </div>
        ${foldParts?.foldsView(ticks.folds, strings, stripHeight + STRIP_MARGIN, (fold) => this.#unfold(store, fold))}
        <div class="over">${pointed ? this.#hands.loaded?.tooltip(store.table, pointed, scale, this.#scroller?.scrollTop ?? 0, tipWords) : nothing}</div>
      </div>`;
  }

  #renderFoldToggle(store: EventStore): TemplateResult | typeof nothing | undefined {
    const element = this.#element;
    if (this.#folding.found(store, element.axisTimeZone, this.#fit.plotWidth).length === 0) return nothing;
    return this.#foldParts.get()?.foldToggle(element.fold, element.strings, () => {
      this.#folding.reset();
      element.fold = !element.fold;
    });
  }

  #folds(): readonly TimeFold[] | undefined {
    const {fold, axisTimeZone} = this.#element;
    return fold && this.#store ? this.#folding.folds(this.#store, axisTimeZone, this.#fit.plotWidth) : undefined;
  }

  #unfold(store: EventStore, fold: TimeFold): void {
    const {axisTimeZone} = this.#element;
    this.#folding.unfold(fold);
    // With the last one the axis is no more folded than before.
    if (!this.#folding.folds(store, axisTimeZone, this.#fit.plotWidth)) {
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

  /** @param anchorX - What stays where it is; default: the middle of the dates shown. */
  #zoom(steps: number, anchorX?: number): void {
    this.#move(() => this.#viewport.zoom(ZOOM_STEP ** steps, this.#store?.window, anchorX));
  }

  #move(move: () => void): void {
    move();
    this.#element.requestUpdate();
  }

  #showAll(store: EventStore): void {
    this.#move(() => this.#viewport.showAll());
    this.#teller.setWindow(store, null);
  }

  /** Another file is shown from its beginning to its end. */
  #followTable({table}: EventStore): void {
    if (table === this.#table) return;
    this.#table = table;
    this.#viewport.showAll();
    this.#folding.reset();
    this.#marks.focusedRow = null;
    this.#pointedRow = null;
  }
}
