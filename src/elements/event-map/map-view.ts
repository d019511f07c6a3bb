import {html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import type {EventTable, TimeWindow} from '../../data/event-table.js';
import {emit} from '../../events.js';
import type {CameraPosition} from '../../events.js';
import type {Box, MapEngine, MapHost, MapListeners, MapScene, MapTarget} from '../../map/contract.js';
import type {EventStore} from '../../store/event-store.js';
import type {ElementView} from '../shared/lazy-element.js';
import {memo} from '../shared/memo.js';
import {withheldWords} from '../shared/withheld-words.js';
import type {EventMapElement} from './event-map.js';
import {importEngine} from './import-engine.js';
import {mapControls} from './map-controls.js';
import {mapTooltip} from './map-tooltip.js';
import {placelessRows} from './placeless.js';
import {PlacelessList} from './placeless-list.js';
import {Placement} from './placement.js';
import {PrintScale} from './print-scale.js';
import {scaleBar} from './scale-bar.js';
import type {ScaleBar} from './scale-bar.js';
import {SpotList} from './spot-list.js';

export {viewStyles} from './map-view.styles.js';

const SCALE_PIXELS = 90;
const APPLE = /Mac|iP(hone|ad)/;

/** Loads the map engine into an element that is near the viewport. */
export function createView(element: EventMapElement): ElementView {
  return new MapElementView(element);
}

type EngineState = 'waiting' | 'drawn' | 'failed';

/** Draws what lies over the map, and hands the store's values to the engine. */
class MapElementView implements ElementView {
  readonly #element: EventMapElement;
  readonly #scene = memo(
    (
      table: EventTable,
      mask: Uint8Array | null,
      window: TimeWindow | null,
      selectedRow: number | null,
      hoveredRow: number | null,
      playing: boolean,
      filters: object,
    ): MapScene => ({table, mask, window, selectedRow, hoveredRow, playing, filters}),
  );
  readonly #placeless = memo(placelessRows);
  readonly #placelessList: PlacelessList;
  readonly #spotList: SpotList;
  readonly #placement: Placement;
  readonly #printScale = new PrintScale();
  readonly #listening = new AbortController();
  readonly #whenDrawn = Promise.withResolvers<void>();
  #engine: MapEngine | null = null;
  #isRequested = false;
  #state: EngineState = 'waiting';
  #target: MapTarget | null = null;
  #hint: 'wheel' | 'touch' | null = null;
  #bar: ScaleBar | null = null;
  #isFullScreen = false;

  constructor(element: EventMapElement) {
    this.#element = element;
    this.#placement = new Placement(element);
    this.#placelessList = new PlacelessList(element);
    this.#spotList = new SpotList(element);
    element.ownerDocument.addEventListener('fullscreenchange', () => this.#handleFullScreen(), {signal: this.#listening.signal});
  }

  /** Fulfilled when the events are on the screen. */
  get ready(): Promise<void> {
    return this.#whenDrawn.promise.then(() => this.#engine?.drawn());
  }

  updated(changed: PropertyValues): void {
    if (!this.#isRequested) void this.#load();
    const engine = this.#engine;
    if (!engine) return;
    if (changed.has('basemap')) engine.setBasemap(this.#element.basemap === 'none' ? 'none' : 'embedded');
    if (changed.has('theme')) engine.restyle();
    if (this.#placement.isPlaced && (changed.has('center') || changed.has('zoom'))) this.#placement.place(engine, {});
    this.#show(engine);
  }

  release(): void {
    this.#listening.abort();
    this.#printScale.release();
    this.#whenDrawn.resolve();
    this.#engine?.destroy();
    this.#engine = null;
    this.#target = null;
  }

  async #load(): Promise<void> {
    this.#isRequested = true;
    const host = this.#host();
    if (!host) return;
    this.#printScale.observe(host.stage);
    try {
      const {createEngine} = await importEngine();
      const {signal} = this.#listening;
      const engine = await createEngine(host, this.#listeners(), signal);
      // The element has left the page meanwhile.
      if (signal.aborted) return;
      this.#engine = engine;
      await this.#handleEngine(engine);
    } catch (reason) {
      if (!this.#listening.signal.aborted) this.#handleFailure(reason);
    }
  }

  async #handleEngine(engine: MapEngine): Promise<void> {
    engine.setBasemap(this.#element.basemap === 'none' ? 'none' : 'embedded');
    engine.greedy = this.#isFullScreen;
    this.#show(engine);
    await engine.drawn();
    if (engine !== this.#engine) return;
    this.#state = 'drawn';
    this.#element.requestUpdate();
    this.#whenDrawn.resolve();
  }

  /** No WebGL2, or a chunk that is gone: the page goes on with timeline and list. */
  #handleFailure(reason: unknown): void {
    this.#state = 'failed';
    const message = `The map could not be drawn: ${reason instanceof Error ? reason.message : String(reason)} [map-unavailable]`;
    emit(this.#element, 'event-error', {src: null, message, issue: null});
    this.#element.requestUpdate();
    this.#whenDrawn.resolve();
  }

  /** Hands the scene over, then the camera, which goes before bringing a selected event into view. */
  #show(engine: MapEngine): void {
    const {store} = this.#element;
    if (!store) return;
    const {table, filterMask, window, selectedRow, hoveredRow, playing, filters} = store;
    engine.setScene(this.#scene(table, filterMask, window, selectedRow, hoveredRow, playing, filters));
    this.#placement.follow(engine, store);
  }

  #listeners(): MapListeners {
    return {
      hover: (target) => this.#handleHover(target),
      choose: (row) => this.#handleChoose(row),
      open: (target) => this.#handleOpen(target),
      rest: (camera) => this.#handleRest(camera),
      cameraEnd: (camera) => this.#handleCameraEnd(camera),
      move: (metersPerPixel) => this.#handleMove(metersPerPixel),
      blocked: (gesture) => this.#showHint(gesture),
      lost: (reason) => this.#handleLost(reason),
      basemapError: (message) => emit(this.#element, 'event-error', {src: null, message, issue: null}),
    };
  }

  #handleRest(camera: CameraPosition): void {
    if (this.#placement.isAtEvents) this.#element.store?.camera.note(camera);
  }

  #handleCameraEnd(camera: CameraPosition): void {
    this.#element.store?.camera.note(camera, true);
    emit(this.#element, 'event-camera-change', {camera});
  }

  #handleHover(target: MapTarget | null): void {
    if (target?.x === this.#target?.x && target?.y === this.#target?.y && target?.contents === this.#target?.contents) return;
    this.#target = target;
    this.#element.store?.hover(target?.count === 1 ? target.rows[0] : null);
    this.#element.requestUpdate();
  }

  #handleChoose(row: number | null): void {
    this.#closeLists();
    if (row === null && this.#element.store?.selected === null) return;
    this.#element.selectByReader(row);
  }

  #handleOpen(target: MapTarget): void {
    this.#closeLists();
    this.#spotList.open(target);
  }

  /** Whether the list of a spot says what a tooltip would. */
  #isListed({count}: MapTarget): boolean {
    return this.#spotList.isOpen && count > 1;
  }

  #closeLists(): void {
    this.#placelessList.close();
    this.#spotList.close();
  }

  #handleMove(metersPerPixel: number): void {
    const bar = scaleBar(metersPerPixel, SCALE_PIXELS, this.#element.locale);
    if (bar.label === this.#bar?.label && bar.widthPixels === this.#bar.widthPixels) return;
    this.#bar = bar;
    this.#element.requestUpdate();
  }

  #handleLost(reason: unknown): void {
    // Before there is an engine, loading it fails.
    if (!this.#engine) return;
    this.#engine.destroy();
    this.#engine = null;
    this.#target = null;
    this.#handleFailure(reason);
  }

  #handleFullScreen(): void {
    this.#isFullScreen = this.#element.matches(':fullscreen');
    if (this.#engine) this.#engine.greedy = this.#isFullScreen;
    this.#element.requestUpdate();
  }

  #toggleFullScreen = async (): Promise<void> => {
    if (this.#isFullScreen) await this.#element.ownerDocument.exitFullscreen();
    else await this.#element.requestFullscreen();
  };

  #showHint(hint: 'wheel' | 'touch' | null): void {
    if (hint === this.#hint) return;
    this.#hint = hint;
    this.#element.requestUpdate();
  }

  #host(): MapHost | null {
    const part = (name: string) => this.#element.renderRoot.querySelector<HTMLElement>(name);
    const [stage, labels, surface] = [part('.stage'), part('.labels-host'), part('.surface')];
    return stage && labels && surface ? {stage, labels, surface, reserved: () => this.#reserved(stage)} : null;
  }

  /** Where buttons and credits lie over the map. */
  #reserved(stage: HTMLElement): Box[] {
    const {left, top} = stage.getBoundingClientRect();
    return [...this.#element.renderRoot.querySelectorAll('.controls > div, .foot > *, .placeless > *, .spot, .withheld')].map((part) => {
      const {x, y, width, height} = part.getBoundingClientRect();
      return {x: x - left, y: y - top, width, height};
    });
  }

  render(message: TemplateResult | null): TemplateResult {
    const {strings, label, store, noControls} = this.#element;
    const isDrawn = this.#state === 'drawn';
    return html`<section aria-label=${label ?? strings.map}>
      <div class="stage" ?data-drawn=${isDrawn}></div>
      <div class="labels-host"></div>
      <div
        class="surface ${this.#target ? 'pointing' : ''}"
        tabindex="0"
        role="group"
        aria-label="${label ?? strings.map}. ${strings.mapHelp}"
        ?hidden=${this.#state === 'failed'}
      ></div>
      <span class="theme-probe" @transitionend=${() => this.#engine?.restyle()}></span>
      <div class="fallback" ?hidden=${isDrawn && !message}>${message ?? this.#renderFallback()}</div>
      ${isDrawn && !noControls ? this.#renderControls() : nothing} ${isDrawn ? this.#renderFoot() : nothing}
      ${isDrawn && store && !message ? this.#renderNotes(store) : nothing}
      ${this.#target && store && !this.#isListed(this.#target) ? this.#renderTooltip(this.#target, store.table) : nothing} ${this.#hint ? this.#renderHint(this.#hint) : nothing}
    </section>`;
  }

  /** What the marks do not show: the events of a spot that is opened, those without a place, and those that are withheld. */
  #renderNotes(store: EventStore): TemplateResult {
    const {strings, locale} = this.#element;
    const withheld = withheldWords(store, strings, locale);
    return html`<div class="notes">
      ${this.#spotList.render(store)} ${this.#placelessList.render(this.#placeless(store.table, store.filterMask, store.window))} ${withheld ? html`<p class="withheld">${withheld}</p>` : nothing}
    </div>`;
  }

  #renderFallback(): TemplateResult {
    const note = this.#state === 'failed' ? html`<p class="message" part="message">${this.#element.strings.mapUnavailable}</p>` : nothing;
    return html`<slot></slot>${note}`;
  }

  #renderControls(): TemplateResult {
    const {strings, ownerDocument} = this.#element;
    return mapControls({
      strings,
      isFullScreen: this.#isFullScreen,
      zoom: (steps) => this.#engine?.zoomBy(steps, {animate: true, byReader: true}),
      fit: () => this.#engine && this.#placement.place(this.#engine, {animate: true, byReader: true}),
      toggleFullScreen: ownerDocument.fullscreenEnabled ? this.#toggleFullScreen : undefined,
    });
  }

  #renderFoot(): TemplateResult {
    const {basemap, strings} = this.#element;
    const credit = basemap === 'none' ? undefined : this.#engine?.attribution;
    return html`<div class="foot">
      ${this.#bar ? html`<span class="bar" style="--_bar-width:${this.#bar.widthPixels}px" aria-hidden="true">${this.#bar.label}</span>` : nothing}
      ${credit ? html`<span class="attribution" part="attribution">${strings.attribution(credit)}</span>` : nothing}
    </div>`;
  }

  #renderHint(hint: 'wheel' | 'touch'): TemplateResult {
    const {strings} = this.#element;
    const words = hint === 'wheel' ? strings.wheelHint(APPLE.test(navigator.platform) ? '⌘' : 'Ctrl') : strings.touchHint;
    return html`<div class="hint" @animationend=${() => this.#showHint(null)}>${words}</div>`;
  }

  #renderTooltip(target: MapTarget, table: EventTable): TemplateResult {
    const {strings, locale, shownTimeZone, clientWidth} = this.#element;
    return mapTooltip(target, {table, strings, locale, timeZone: shownTimeZone, widthPixels: clientWidth});
  }
}
