import {html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import type {EventTable} from '../../data/event-table.js';
import {emit} from '../../events.js';
import type {CameraPosition} from '../../events.js';
import type {MapEngine, MapHost, MapListeners, Padding} from '../../map/contract.js';
import type {ElementView} from '../shared/lazy-element.js';
import {RovingControls} from '../shared/roving-controls.js';
import {EngineStart} from './engine-start.js';
import type {EventMapElement} from './event-map.js';
import {fitPadding} from './fit-padding.js';
import {FullScreen} from './full-screen.js';
import {GestureHint} from './gesture-hint.js';
import {InView} from './in-view.js';
import {mapControls} from './map-controls.js';
import {mapDescription} from './map-description.js';
import {MapFoot} from './map-foot.js';
import {MapNotes} from './map-notes.js';
import {sceneMaker} from './map-scene.js';
import {mapStop, stopId} from './map-stop.js';
import {mapTooltip} from './map-tooltip.js';
import type {TooltipContext} from './map-tooltip.js';
import {markName} from './mark-name.js';
import {PanPad} from './pan-pad.js';
import {Placement} from './placement.js';
import {PointedMark} from './pointed-mark.js';
import {PrintScale} from './print-scale.js';
import {reservedBoxes} from './reserved-boxes.js';

export {viewStyles} from './map-view.styles.js';

/** One stop of the Tab key for all buttons that are shown. */
const CONTROLS = {box: '.controls', controls: '.controls > div > button, .pad:not([hidden]) button'};

/** Loads the map engine into an element that is near the viewport. */
export function createView(element: EventMapElement): ElementView {
  return new MapElementView(element);
}

/** Draws what lies over the map, and hands the store's values to the engine. */
class MapElementView implements ElementView {
  readonly #element: EventMapElement;
  readonly #scene = sceneMaker();
  readonly #notes: MapNotes;
  readonly #placement: Placement;
  readonly #printScale = new PrintScale();
  readonly #start: EngineStart;
  readonly #fullScreen: FullScreen;
  readonly #foot: MapFoot;
  readonly #hint: GestureHint;
  readonly #panPad: PanPad;
  readonly #inView = new InView();
  readonly #marks = new PointedMark();
  readonly #roving: RovingControls;

  constructor(element: EventMapElement) {
    this.#element = element;
    this.#placement = new Placement(element);
    this.#notes = new MapNotes(element);
    this.#foot = new MapFoot(element);
    this.#roving = new RovingControls(element.renderRoot as ShadowRoot, [CONTROLS]);
    this.#hint = new GestureHint(element);
    this.#panPad = new PanPad(element, (x, y) => this.#engine?.panBy(x, y, {animate: true, byReader: true}));
    this.#fullScreen = new FullScreen(element, () => this.#part('section'), () => this.#handleFullScreen());
    this.#start = new EngineStart(element, {
      parts: () => this.#host(),
      listeners: () => this.#listeners(),
      made: (engine) => this.#handleMade(engine),
      failed: (reason) => this.#tell(`The map could not be drawn: ${messageOf(reason)} [map-unavailable]`),
    });
  }

  /** Fulfilled when the events are on the screen. */
  get ready(): Promise<void> {
    return this.#start.ready;
  }

  updated(changed: PropertyValues): void {
    this.#roving.updated();
    this.#start.update();
    const engine = this.#engine;
    if (!engine) return;
    if (changed.has('basemap')) engine.setBasemap(this.#element.basemap === 'none' ? 'none' : 'embedded');
    if (changed.has('theme')) engine.restyle();
    if (this.#placement.isPlaced && (changed.has('center') || changed.has('zoom'))) this.#placement.place(engine, {});
    this.#show(engine);
    this.#recount(false);
  }

  release(): void {
    this.#roving.release();
    this.#fullScreen.release();
    this.#printScale.release();
    this.#start.release();
  }

  get #engine(): MapEngine | null {
    return this.#start.engine;
  }

  #handleMade(engine: MapEngine): void {
    engine.setBasemap(this.#element.basemap === 'none' ? 'none' : 'embedded');
    engine.greedy = this.#fullScreen.isOn;
    this.#show(engine);
  }

  /** Hands the scene over, then the camera, which goes before bringing a selected event into view. */
  #show(engine: MapEngine): void {
    const {store} = this.#element;
    if (!store) return;
    engine.hold(store.status === 'loading');
    engine.setScene(this.#scene(store));
    this.#placement.follow(engine, store);
  }

  #listeners(): MapListeners {
    return {
      hover: (target) => this.#handleMark(this.#marks.point(target)),
      // While the focus is elsewhere nobody is at that mark.
      focus: (target) => this.#handleMark(this.#marks.stopAt(target) && this.#marks.hasFocus),
      choose: (row) => this.#handleChoose(row),
      open: (target, isByKey) => this.#notes.open(target, isByKey),
      rest: (camera) => this.#handleRest(camera),
      cameraEnd: (camera) => this.#handleCameraEnd(camera),
      move: (metersPerPixel) => this.#foot.move(metersPerPixel),
      blocked: (gesture) => this.#hint.show(gesture),
      // The reader misses nothing, but whoever looks after the page may want to know why the map is slow.
      plain: (reason, code) => this.#tell(`The map is painted without WebGL, which is slower: ${messageOf(reason)} [${code}]`),
      basemapError: (message) => this.#tell(message),
    };
  }

  #tell(message: string): void {
    emit(this.#element, 'event-error', {src: null, message, issue: null});
  }

  #handleRest(camera: CameraPosition): void {
    if (this.#placement.isAtEvents) this.#element.store?.camera.note(camera);
    this.#recount(true);
  }

  #handleCameraEnd(camera: CameraPosition): void {
    this.#element.store?.camera.note(camera, true);
    emit(this.#element, 'event-camera-change', {camera});
  }

  /** The mark under the pointer, or the one in focus, may be another. */
  #handleMark(isOther: boolean): void {
    if (!isOther) return;
    const {target} = this.#marks;
    this.#element.store?.hover(target?.count === 1 ? target.rows[0] : null);
    this.#element.requestUpdate();
  }

  #handleFocus = ({type}: FocusEvent): void => {
    this.#marks.setFocus(type === 'focus');
    this.#handleMark(this.#marks.hasStop);
    this.#recount(false);
  };

  #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#goBack()) return;
    // What is around the map, a dialog say, stays open.
    event.preventDefault();
    event.stopPropagation();
  };

  /** Closes what was opened last, or lets go of the selected event. @returns Whether there was either. */
  #goBack(): boolean {
    const {store} = this.#element;
    if (this.#engine?.closeSpot() || this.#notes.close()) return true;
    if (!store || store.selected === null) return false;
    this.#element.selectByReader(null);
    return true;
  }

  #handleChoose(row: number | null): void {
    this.#notes.close();
    if (row === null && this.#element.store?.selected === null) return;
    this.#element.selectByReader(row);
  }

  #recount(hasMoved: boolean): void {
    const {store} = this.#element;
    if (this.#engine && store && this.#inView.recount(this.#engine, store, this.#marks.hasFocus, hasMoved)) this.#element.requestUpdate();
  }

  #handleFullScreen(): void {
    if (this.#engine) this.#engine.greedy = this.#fullScreen.isOn;
    this.#element.requestUpdate();
  }

  #part(selector: string): HTMLElement | null {
    return this.#element.renderRoot.querySelector<HTMLElement>(selector);
  }

  #host(): MapHost | null {
    const [stage, labels, surface] = [this.#part('.stage'), this.#part('.labels-host'), this.#part('.surface')];
    if (!stage || !labels || !surface) return null;
    this.#printScale.observe(stage);
    return {stage, labels, surface, reserved: () => reservedBoxes(this.#element.renderRoot, stage), padding: () => this.#padding()};
  }

  #padding(): Padding {
    const {noControls} = this.#element;
    return fitPadding({
      hasNote: this.#notes.hasPlaceless,
      hasControls: !noControls,
      isRightToLeft: getComputedStyle(this.#element).direction === 'rtl',
    });
  }

  render(message: TemplateResult | null): TemplateResult {
    const {strings, label, store, basemap} = this.#element;
    const {isDrawn, hasFailed} = this.#start;
    const {target, stop} = this.#marks;
    // Its size is read for a tooltip only: it makes the browser lay out the page.
    const context = store && (target || stop) ? this.#context(store.table) : undefined;
    return html`<section aria-label=${label ?? strings.map}>
      <div class="stage" ?data-drawn=${isDrawn}></div>
      <div class="labels-host"></div>
      <div
        class="surface ${this.#marks.isPointing ? 'pointing' : ''}"
        tabindex=${isDrawn && !message ? 0 : -1}
        role="application"
        aria-label=${label ?? strings.map}
        aria-describedby=${store ? 'description' : nothing}
        aria-activedescendant=${stop ? stopId(stop) : nothing}
        ?hidden=${hasFailed}
        @keydown=${this.#handleKeydown}
        @focus=${this.#handleFocus}
        @blur=${this.#handleFocus}
      >
        ${stop && context && store ? mapStop(stop, markName(stop, context), stop.count === 1 ? stop.rows[0] === store.selectedRow : undefined, () => this.#engine?.openFocus()) : nothing}
      </div>
      ${store ? mapDescription(this.#element, store, this.#inView.count) : nothing}
      <span class="theme-probe" @transitionend=${() => this.#engine?.restyle()}></span>
      <div class="fallback" ?hidden=${isDrawn && !message}>${message ?? this.#renderFallback(hasFailed)}</div>
      ${(isDrawn && !message) || this.#fullScreen.isOn ? this.#renderControls() : nothing}
      ${isDrawn && !message ? html`${this.#foot.render(basemap === 'none' ? undefined : this.#engine?.attribution)}` : nothing} ${isDrawn && store && !message ? this.#notes.render(store) : nothing}
      ${target && context && !this.#notes.lists(target) ? mapTooltip(target, context) : nothing} ${this.#hint.render(strings)}
    </section>`;
  }

  #renderFallback(hasFailed: boolean): TemplateResult {
    const note = hasFailed ? html`<p class="message" part="message">${this.#element.strings.mapUnavailable}</p>` : nothing;
    return html`<slot></slot>${note}`;
  }

  /** In full screen there is always a way back. */
  #renderControls(): TemplateResult | typeof nothing {
    const {strings, noControls} = this.#element;
    const isFullScreen = this.#fullScreen.isOn;
    if (noControls && !isFullScreen) return nothing;
    return mapControls({
      strings,
      isFullScreen,
      zoom: (steps) => this.#engine?.zoomBy(steps, {animate: true, byReader: true}),
      fit: () => this.#engine && this.#placement.place(this.#engine, {animate: true, byReader: true}),
      toggleFullScreen: () => void this.#fullScreen.toggle(),
      pan: this.#panPad.render(strings),
    });
  }

  #context(table: EventTable): TooltipContext {
    const {strings, locale, fileLang, shownTimeZone} = this.#element;
    const stage = this.#part('.stage');
    return {table, strings, locale, fileLang, timeZone: shownTimeZone, widthPixels: stage?.clientWidth ?? 0, heightPixels: stage?.clientHeight ?? 0};
  }
}

function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
