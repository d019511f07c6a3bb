import {html, nothing, svg} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {TimeWindow} from '../../data/event-table.js';
import {emit} from '../../events.js';
import {formatCount} from '../../l10n/format-number.js';
import {formatWhen, formatWindow} from '../../l10n/format-when.js';
import type {EventStore} from '../../store/event-store.js';
import {SPEEDS} from '../../store/playback.js';
import type {LaneGrouping} from '../../timeline/lane-groups.js';
import {layoutLanes} from '../../timeline/lanes.js';
import {markAt} from '../../timeline/mark-at.js';
import {finiteExtent, fitScale, panScale, scaleLimits, zoomScale} from '../../timeline/scale.js';
import type {TimeScale} from '../../timeline/scale.js';
import {timeTicks} from '../../timeline/ticks.js';
import {rove} from '../shared/roving-focus.js';
import {SizeController} from '../shared/size-controller.js';
import {statusMessage} from '../shared/status-message.js';
import {StoreElement} from '../shared/store-element.js';
import {categorySymbol} from '../shared/symbol.js';
import {tokens} from '../shared/tokens.styles.js';
import {axisView, gridView} from './axis-view.js';
import {lanesView} from './lanes-view.js';
import {memo} from '../shared/memo.js';
import {attachPlotGestures} from './plot-gestures.js';
import {Strip} from './strip.js';
import {styles} from './event-timeline.styles.js';

const AXIS_HEIGHT = 38;
const ZOOM_STEP = 1.6;
const LANES = ['category', 'place', 'none'] as const;

/**
 * Events along a time axis in the story's zone, in lanes, with a strip below in which the dates shown are chosen.
 *
 * @summary Time axis with lanes, histogram, brush and playback.
 * @slot - Content until the element is upgraded and the events are read.
 * @event {CustomEvent<{src: string | null, total: number, issues: Issue[]}>} event-load - The event file is read.
 * @event {CustomEvent<{src: string | null, message: string}>} event-error - The event file cannot be read.
 * @event {CustomEvent<{id: string | null}>} event-select - The reader selected an event.
 * @event {CustomEvent<{window: TimeWindow | null}>} event-window-change - The reader chose other dates.
 * @event {CustomEvent<{playing: boolean, speed: number}>} event-playback-change - The reader started, paused or paced the playback.
 * @csspart message - The text in place of the timeline: loading, failed, empty.
 * @csspart controls - The row of buttons.
 * @csspart window - The dates shown, in words.
 * @csspart lanes - The lanes.
 * @csspart axis - The time axis.
 * @csspart strip - The histogram with the brush.
 * @cssproperty --event-timeline-height - Height beyond which the lanes scroll; default `24rem`.
 */
export class EventTimelineElement extends StoreElement {
  static override styles = [tokens, styles];

  /** What the lanes are made of: `category`, `place`, or `none` for a single lane. */
  @property({reflect: true}) lanes: LaneGrouping = 'category';

  /** Pace of the playback: 0.5, 1 or 2. */
  @property({type: Number}) speed = 1;

  /** Starts the playback again at the end. */
  @property({type: Boolean}) loop = false;

  /** Leaves out the buttons of the playback. */
  @property({type: Boolean, attribute: 'no-play'}) noPlay = false;

  /** Part of the time that is in view; null fits the whole story. */
  @state() private view: TimeWindow | null = null;

  readonly #size = new SizeController(this, '.plot');
  readonly #strip = new Strip({
    window: () => this.store?.window ?? null,
    change: (window) => this.#setWindow(window),
    redraw: () => this.requestUpdate(),
  });
  readonly #layout = memo(layoutLanes);
  readonly #ticks = memo(timeTicks);
  readonly #scale = memo((extent: TimeWindow, view: TimeWindow | null, widthPixels: number): TimeScale =>
    view ? {...view, widthPixels} : fitScale(extent, widthPixels),
  );
  readonly #laneOptions = memo((grouping: LaneGrouping, otherPlacesLabel: string, noPlaceLabel: string) => ({grouping, otherPlacesLabel, noPlaceLabel}));
  #plot: Element | null = null;
  #detach: (() => void) | null = null;
  #focusedRow: number | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#detach?.();
    this.#detach = null;
    this.#plot = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('speed') && this.speed > 0) this.store?.setSpeed(this.speed);
    if (changed.has('loop')) this.store?.setLoop(this.loop);
    if (!LANES.includes(this.lanes)) this.lanes = 'category';
    this.#followWindow();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const plot = this.shadowRoot?.querySelector('.lanes') ?? null;
    if (plot === this.#plot) return;
    this.#detach?.();
    this.#plot = plot;
    this.#detach = plot && attachPlotGestures(plot, {
      scale: () => this.#currentScale(),
      limits: () => this.#limits(),
      move: (scale) => (this.view = {startMs: scale.startMs, endMs: scale.endMs}),
      point: (position) => this.store?.hover(position ? this.#rowAt(position) : null),
      tap: (position) => this.#select(this.#rowAt(position)),
    });
  }

  private handlePlay(): void {
    const {store} = this;
    if (!store) return;
    if (store.playing) store.pause();
    else store.play();
    emit(this, 'event-playback-change', {playing: store.playing, speed: store.speed});
  }

  private handleSpeed(event: Event): void {
    const {store} = this;
    if (!store) return;
    store.setSpeed(Number((event.target as HTMLSelectElement).value));
    emit(this, 'event-playback-change', {playing: store.playing, speed: store.speed});
  }

  private handleAllDates(): void {
    this.view = null;
    this.store?.pause();
    this.#setWindow(null);
  }

  private handleKeydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const marks = [...(this.shadowRoot?.querySelectorAll<SVGGElement>('.mark') ?? [])];
    const byRow = marks.sort((a, b) => Number(a.dataset['row']) - Number(b.dataset['row']));
    const index = byRow.indexOf(event.target as SVGGElement);
    const next = rove(index, byRow.length, event.key);
    if (event.key === '+' || event.key === '=') this.#zoom(ZOOM_STEP);
    else if (event.key === '-') this.#zoom(1 / ZOOM_STEP);
    else if (index >= 0 && (event.key === 'Enter' || event.key === ' ')) this.#select(Number(byRow[index].dataset['row']));
    else if (index >= 0 && event.key === 'Escape') this.#select(null);
    else if (index >= 0 && next !== null) byRow[next].focus();
    else return;
    event.preventDefault();
  }

  #handleFocus = (row: number): void => {
    this.#focusedRow = row;
    this.store?.hover(row);
    this.requestUpdate();
  };

  protected override render() {
    const {store, strings} = this;
    const message = statusMessage(store, strings);
    if (message || !store) return message;
    if (!store.table.extent) return html`<div class="message" part="message">${strings.undated}: ${formatCount(store.total, this.locale)}</div>`;
    return html`<section aria-label=${this.label ?? strings.timeline}>${this.#renderControls(store)} ${this.#renderPlot(store)}</section>`;
  }

  #renderControls(store: EventStore): TemplateResult {
    const {strings, locale} = this;
    const words = store.window ? formatWindow(store.window, locale, this.axisTimeZone) : strings.allDates;
    const icon = store.playing ? svg`<path d="M4 3H7V13H4ZM9 3H12V13H9Z"></path>` : svg`<path d="M4 2.5L13 8L4 13.5Z"></path>`;
    return html`<div class="controls" part="controls">
      ${this.noPlay
        ? nothing
        : html`<button class="button play" @click=${this.handlePlay} aria-label=${store.playing ? strings.pause : strings.play}>
              <svg viewBox="0 0 16 16" aria-hidden="true">${icon}</svg>
            </button>
            <select class="button speed" aria-label=${strings.speed} @change=${this.handleSpeed}>
              ${SPEEDS.map((speed) => html`<option value=${speed} ?selected=${speed === store.speed}>${formatCount(speed, locale)}×</option>`)}
            </select>`}
      <p class="words" part="window">
        <strong>${words}</strong>
        <span>${strings.countOf(formatCount(store.visibleCount, locale), formatCount(store.total, locale))}</span>
      </p>
      <span class="end">
        <button class="button all" ?disabled=${store.window === null && this.view === null} @click=${this.handleAllDates}>${strings.allDates}</button>
        <button class="button icon" aria-label=${strings.zoomOut} @click=${() => this.#zoom(1 / ZOOM_STEP)}>−</button>
        <button class="button icon" aria-label=${strings.zoomIn} @click=${() => this.#zoom(ZOOM_STEP)}>+</button>
      </span>
    </div>`;
  }

  #renderPlot(store: EventStore): TemplateResult {
    const {strings, locale} = this;
    const scale = this.#currentScale();
    const {table} = store;
    const ticks = this.#ticks(scale, this.axisTimeZone, locale);
    const layout = this.#layout(table, store.filteredRows, scale, this.#laneOptions(this.lanes, strings.otherPlaces, strings.noPlace));
    const {widthPixels: width} = scale;
    const strip = {store, scale, timeZone: this.axisTimeZone, strings, describe: (window: TimeWindow) => formatWindow(window, locale, this.axisTimeZone)};
    return html`<div class="frame ${layout.tooMany ? 'dense' : ''}">
      <div class="scroller" ?hidden=${layout.tooMany}>
        <div class="names" aria-hidden="true">
          ${layout.lanes.map(
            (lane) => html`<div style="height:${lane.height}px" title=${lane.label}>
              ${lane.categoryIndex === undefined ? nothing : categorySymbol(table, lane.categoryIndex)}<span>${lane.label || nothing}</span>
            </div>`,
          )}
        </div>
        <svg class="lanes" part="lanes" role="group" aria-label=${strings.timelineHelp} height=${layout.height} @keydown=${this.handleKeydown} @focusout=${() => store.hover(null)}>
          ${gridView(ticks, layout.height)}
          ${lanesView(table, layout, {
            window: store.window,
            selectedRow: store.selectedRow,
            hoveredRow: store.hoveredRow,
            tabRow: this.#tabRow(store, layout.marks.map(({row}) => row)),
            width,
            describe: (row) => this.#describe(store, row),
            handleFocus: this.#handleFocus,
          })}
          ${this.#strip.renderBand(store.window, scale, layout.height)}
        </svg>
      </div>
      <div class="plot">
        <svg class="axis" part="axis" height=${AXIS_HEIGHT} aria-hidden="true">${axisView(ticks, width)}</svg>
        ${this.#strip.render(strip, layout.tooMany ? 160 : 40)}
      </div>
      ${this.#renderTooltip(store, layout.marks.find(({row}) => row === store.hoveredRow))}
    </div>`;
  }

  #renderTooltip(store: EventStore, mark: {row: number; x: number; width: number; y: number} | undefined): TemplateResult | typeof nothing {
    if (!mark) return nothing;
    const {widthPixels} = this.#currentScale();
    const x = Math.min(widthPixels, Math.max(0, mark.x + mark.width / 2));
    return html`<div class="tip-anchor" style="inset-inline-start:calc(var(--_names) + ${x}px);top:${mark.y}px" aria-hidden="true">
      <div class="tip" style="translate:${-(x / Math.max(1, widthPixels)) * 100}% 0">
        <strong>${store.table.titles[mark.row]}</strong><br />${formatWhen(store.table, mark.row, this.locale, this.shownTimeZone)}
      </div>
    </div>`;
  }

  /** Title, date and place, as a screen reader says them. */
  #describe(store: EventStore, row: number): string {
    const {table} = store;
    return [table.titles[row], formatWhen(table, row, this.locale, this.shownTimeZone), table.places[row]].filter(Boolean).join(', ');
  }

  #tabRow(store: EventStore, rows: readonly number[]): number | null {
    for (const row of [this.#focusedRow, store.selectedRow]) if (row !== null && rows.includes(row)) return row;
    return rows[0] ?? null;
  }

  #currentScale(): TimeScale {
    const extent = this.store?.table.extent ?? finiteExtent({startMs: -Infinity, endMs: Infinity});
    return this.#scale(extent, this.view, this.#size.width);
  }

  #limits() {
    return scaleLimits(this.store?.table.extent ?? finiteExtent({startMs: -Infinity, endMs: Infinity}));
  }

  #rowAt({x, y}: {x: number; y: number}): number | null {
    const {store, strings} = this;
    if (!store) return null;
    const options = this.#laneOptions(this.lanes, strings.otherPlaces, strings.noPlace);
    return markAt(this.#layout(store.table, store.filteredRows, this.#currentScale(), options), x, y)?.row ?? null;
  }

  #select(row: number | null): void {
    if (row === null && this.store?.selected === null) return;
    this.selectByReader(row);
  }

  #zoom(factor: number): void {
    const {startMs, endMs} = zoomScale(this.#currentScale(), factor, this.#size.width / 2, this.#limits());
    this.view = {startMs, endMs};
  }

  #setWindow(window: TimeWindow | null): void {
    this.store?.setWindow(window);
    emit(this, 'event-window-change', {window});
  }

  /** Brings a window that has left the view back into it, while it plays say. */
  #followWindow(): void {
    const window = this.store?.window;
    if (!this.view || !window || (window.startMs < this.view.endMs && window.endMs > this.view.startMs)) return;
    const scale = this.#currentScale();
    const {startMs, endMs} = finiteExtent(window);
    const shiftMs = (startMs + endMs) / 2 - (scale.startMs + scale.endMs) / 2;
    const moved = panScale(scale, (shiftMs / (scale.endMs - scale.startMs)) * scale.widthPixels, this.#limits());
    this.view = {startMs: moved.startMs, endMs: moved.endMs};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimelineElement;
  }
}
