import {html, nothing, svg} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {EventTable, TimeWindow} from '../../data/event-table.js';
import {emit} from '../../events.js';
import type {BasemapKind, MapEngine, MapHost, MapListeners, MapScene, MapTarget} from '../../map/contract.js';
import {memo} from '../shared/memo.js';
import {statusMessage} from '../shared/status-message.js';
import {StoreElement} from '../shared/store-element.js';
import {tokens} from '../shared/tokens.styles.js';
import {parseCenter} from './center.js';
import {EngineLoader} from './engine-loader.js';
import {mapTooltip} from './map-tooltip.js';
import {scaleBar} from './scale-bar.js';
import type {ScaleBar} from './scale-bar.js';
import {styles} from './event-map.styles.js';

const SCALE_PIXELS = 90;

/**
 * The events of the window on a map. The map engine is loaded when the element comes near the viewport; until then, and
 * where the browser cannot draw it, the element's own children are shown.
 *
 * @summary The events on a map.
 * @slot - Content until the map is drawn, and where it cannot be drawn: a picture with its caption, say.
 * @event {CustomEvent<{src: string | null, total: number, issues: Issue[]}>} event-load - The event file is read.
 * @event {CustomEvent<{src: string | null, message: string}>} event-error - The event file, or a part of the map, cannot be read.
 * @event {CustomEvent<{id: string | null}>} event-select - The reader selected an event, or none.
 * @event {CustomEvent<{camera: Camera}>} event-camera-change - The reader moved the map.
 * @csspart message - The text in place of the map: loading, failed, empty.
 * @csspart controls - The buttons.
 * @csspart tooltip - What a mark stands for.
 * @csspart attribution - Whose map it is.
 * @cssproperty --event-map-land - Land; default `light-dark(#f6f4f0, #23282d)`.
 * @cssproperty --event-map-water - Sea and lakes; default `light-dark(#dfe6ea, #14191e)`.
 * @cssproperty --event-map-border - Borders of countries.
 * @cssproperty --event-map-coast - Coast lines.
 */
export class EventMapElement extends StoreElement {
  static override styles = [tokens, styles];

  /** Where the map looks, `longitude,latitude` in degrees; default: at all events. */
  @property() center: string | null = null;

  /** Zoom, 0 (the world in 512 pixels) to 17; default: as near as shows all events. */
  @property({type: Number}) zoom: number | null = null;

  /** `embedded`, the package's own map, or `none`. */
  @property() basemap: BasemapKind = 'embedded';

  /** Leaves out the buttons. */
  @property({type: Boolean, attribute: 'no-controls'}) noControls = false;

  @state() private engineState: 'waiting' | 'drawn' | 'failed' = 'waiting';
  @state() private target: MapTarget | null = null;
  @state() private hint: 'wheel' | 'touch' | null = null;
  @state() private bar: ScaleBar | null = null;
  @state() private isFullScreen = false;

  @query('.stage') private stage!: HTMLElement | null;
  @query('.labels-host') private labels!: HTMLElement | null;
  @query('.surface') private surface!: HTMLElement | null;

  readonly #loader = new EngineLoader({
    host: () => this.#host(),
    engineListeners: () => this.#engineListeners(),
    ready: (engine) => this.#handleEngine(engine),
    failed: (reason) => this.#handleFailure(reason),
  });
  readonly #scene = memo(
    (table: EventTable, rows: Uint32Array, window: TimeWindow | null, selectedRow: number | null, hoveredRow: number | null): MapScene => ({
      table,
      rows,
      window,
      selectedRow,
      hoveredRow,
    }),
  );
  #fitted: EventTable | null = null;
  #whenDrawn = Promise.withResolvers<void>();
  #listening: AbortController | null = null;

  /** Fulfilled when the file is read and its events are on the map, which waits until the element is near the viewport. */
  override get ready(): Promise<void> {
    return Promise.all([super.ready, this.#whenDrawn.promise]).then(() => this.#loader.engine?.drawn());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    this.ownerDocument.addEventListener('fullscreenchange', () => this.#handleFullScreen(), {signal: this.#listening.signal});
    if (this.hasUpdated) this.#loader.watch(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    this.#loader.release();
    this.#fitted = null;
    this.#whenDrawn = Promise.withResolvers<void>();
    this.engineState = 'waiting';
    this.target = null;
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    this.#loader.watch(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {engine} = this.#loader;
    if (!engine || !this.store) return;
    if (changed.has('basemap')) engine.setBasemap(this.basemap === 'none' ? 'none' : 'embedded');
    if (changed.has('theme')) engine.restyle();
    if (this.#fitted && (changed.has('center') || changed.has('zoom'))) this.#place(engine, false);
    this.#show(engine);
  }

  #handleEngine(engine: MapEngine): void {
    engine.setBasemap(this.basemap === 'none' ? 'none' : 'embedded');
    engine.greedy = this.isFullScreen;
    this.#show(engine);
    void engine.drawn().then(() => {
      if (engine !== this.#loader.engine) return;
      this.engineState = 'drawn';
      this.#whenDrawn.resolve();
    });
  }

  #handleFailure(reason: unknown): void {
    this.engineState = 'failed';
    const message = `The map could not be drawn: ${reason instanceof Error ? reason.message : String(reason)} [map-unavailable]`;
    emit(this, 'event-error', {src: null, message, issue: null});
  }

  /** Hands the scene over; the first time for a file, the camera too. */
  #show(engine: MapEngine): void {
    const {store} = this;
    if (!store) return;
    const {table} = store;
    engine.setScene(this.#scene(table, store.rows, store.window, store.selectedRow, store.hoveredRow));
    if (this.#fitted === table || (table.length === 0 && this.#fitted)) return;
    this.#fitted = table;
    this.#place(engine, false);
  }

  /** Puts the camera where the attributes say, else where it shows all events. */
  #place(engine: MapEngine, animate: boolean): void {
    const center = parseCenter(this.center);
    if (this.center && !center) this.#reportCenter(this.center);
    if (!center && this.store) engine.fit(this.store.table.ids.keys(), {animate});
    if (center || this.zoom !== null) engine.setCamera({...center, ...(this.zoom === null ? {} : {zoom: this.zoom})}, {animate});
  }

  private handleHome(): void {
    const {engine} = this.#loader;
    if (!engine) return;
    this.#place(engine, true);
    emit(this, 'event-camera-change', {camera: engine.camera});
  }

  private handleZoom(steps: number): void {
    const {engine} = this.#loader;
    engine?.zoomBy(steps, {animate: true});
    if (engine) emit(this, 'event-camera-change', {camera: engine.camera});
  }

  private async handleFullScreenClick(): Promise<void> {
    if (this.isFullScreen) await this.ownerDocument.exitFullscreen();
    else await this.requestFullscreen();
  }

  #handleFullScreen(): void {
    this.isFullScreen = this.matches(':fullscreen');
    if (this.#loader.engine) this.#loader.engine.greedy = this.isFullScreen;
  }

  #engineListeners(): MapListeners {
    return {
      hover: (target) => this.#handleHover(target),
      choose: (row) => this.#handleChoose(row),
      cameraEnd: (camera) => emit(this, 'event-camera-change', {camera}),
      move: (metersPerPixel) => this.#handleMove(metersPerPixel),
      blocked: (gesture) => (this.hint = gesture),
      lost: () => this.#handleLost(),
      basemapError: (message) => emit(this, 'event-error', {src: null, message, issue: null}),
    };
  }

  #handleHover(target: MapTarget | null): void {
    if (target?.x === this.target?.x && target?.y === this.target?.y && target?.rows[0] === this.target?.rows[0]) return;
    this.target = target;
    this.store?.hover(target?.rows.length === 1 ? target.rows[0] : null);
  }

  #handleChoose(row: number | null): void {
    if (row === null && this.store?.selected === null) return;
    this.selectByReader(row);
  }

  #handleMove(metersPerPixel: number): void {
    const bar = scaleBar(metersPerPixel, SCALE_PIXELS, this.locale);
    if (bar.label !== this.bar?.label || bar.widthPixels !== this.bar.widthPixels) this.bar = bar;
  }

  /** A context that was taken away comes back with a new engine, at the same place. */
  #handleLost(): void {
    const camera = this.#loader.engine?.camera;
    this.#loader.release();
    void this.#loader.load().then(() => camera && this.#loader.engine?.setCamera(camera));
  }

  #host(): MapHost | null {
    const {stage, labels, surface} = this;
    return stage && labels && surface ? {stage, labels, surface} : null;
  }

  #reportCenter(value: string): void {
    const remedy = 'Write longitude,latitude in degrees: 66.9,48.0.';
    const message = `center is "${value}", which is not a place. ${remedy} [center-unreadable]`;
    this.store?.report({code: 'center-unreadable', severity: 'warning', field: 'center', value, remedy, message});
  }

  protected override render() {
    const {strings, engineState} = this;
    const message = statusMessage(this.store, strings);
    const isDrawn = engineState === 'drawn';
    return html`<section aria-label=${this.label ?? strings.map}>
      <div class="stage" ?data-drawn=${isDrawn}></div>
      <div class="labels-host"></div>
      <div
        class="surface ${this.target ? 'pointing' : ''}"
        tabindex="0"
        role="group"
        aria-label="${this.label ?? strings.map}. ${strings.mapHelp}"
        ?hidden=${engineState === 'failed'}
      ></div>
      <span class="theme-probe" @transitionend=${() => this.#loader.engine?.restyle()}></span>
      <div class="fallback" ?hidden=${isDrawn && !message}>${message ?? (engineState === 'failed' ? this.#renderUnavailable() : html`<slot></slot>`)}</div>
      ${isDrawn && !this.noControls ? this.#renderControls() : nothing} ${isDrawn ? this.#renderFoot() : nothing}
      ${this.target && this.store ? mapTooltip(this.target, this.#tooltipContext(this.store.table)) : nothing}
      ${this.hint ? this.#renderHint(this.hint) : nothing}
    </section>`;
  }

  #renderUnavailable(): TemplateResult {
    return html`<slot></slot>
      <p class="message" part="message">${this.strings.mapUnavailable}</p>`;
  }

  #renderControls(): TemplateResult {
    const {strings} = this;
    const button = (label: string, path: string, click: () => void) =>
      html`<button aria-label=${label} title=${label} @click=${click}>
        <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>
      </button>`;
    return html`<div class="controls" part="controls">
      <div>${button(strings.zoomIn, 'M8 3V13M3 8H13', () => this.handleZoom(1))} ${button(strings.zoomOut, 'M3 8H13', () => this.handleZoom(-1))}</div>
      <div>${button(strings.fitAll, 'M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10M6.5 8A1.5 1.5 0 1 0 9.5 8A1.5 1.5 0 1 0 6.5 8', () => this.handleHome())}</div>
      ${this.ownerDocument.fullscreenEnabled
        ? html`<div>
            ${this.isFullScreen
              ? button(strings.leaveFullScreen, 'M2.5 6H6V2.5M10 2.5V6H13.5M13.5 10H10V13.5M6 13.5V10H2.5', () => void this.handleFullScreenClick())
              : button(strings.fullScreen, 'M6 2.5H2.5V6M13.5 6V2.5H10M10 13.5H13.5V10M2.5 10V13.5H6', () => void this.handleFullScreenClick())}
          </div>`
        : nothing}
    </div>`;
  }

  #renderFoot(): TemplateResult {
    const credit = this.basemap === 'none' ? undefined : this.#loader.engine?.attribution;
    return html`<div class="foot">
      ${this.bar ? html`<span class="bar" style="width:${this.bar.widthPixels}px" aria-hidden="true">${this.bar.label}</span>` : nothing}
      ${credit ? html`<span class="attribution" part="attribution">${this.strings.attribution(credit)}</span>` : nothing}
    </div>`;
  }

  #renderHint(hint: 'wheel' | 'touch'): TemplateResult {
    const key = /Mac|iP(hone|ad)/.test(navigator.platform) ? '⌘' : 'Ctrl';
    return html`<div class="hint" @animationend=${() => (this.hint = null)}>
      ${hint === 'wheel' ? this.strings.wheelHint(key) : this.strings.touchHint}
    </div>`;
  }

  #tooltipContext(table: EventTable) {
    return {table, strings: this.strings, locale: this.locale, timeZone: this.shownTimeZone, widthPixels: this.clientWidth};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-map': EventMapElement;
  }
}
