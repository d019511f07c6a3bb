import type {CameraPosition} from '../events.js';
import {LARGE_TABLE} from '../data/large-table.js';
import {ATTRIBUTION} from './basemap/index.js';
import {boundsOfRows, boundsOfShown, boundsOfTable} from './bounds.js';
import type {BasemapKind, CreateEngine, Flight, Framing, MapEngine, MapHost, MapListeners, MapScene} from './contract.js';
import {countInView} from './count-in-view.js';
import {FlightController} from './flight.js';
import {FrameGate} from './frame-gate.js';
import {attachGestures} from './gestures.js';
import {Ground} from './ground.js';
import {MapScreen} from './map-screen.js';
import {nearestOffView} from './off-view.js';
import {ReaderActs} from './reader-acts.js';
import {prefersStill, watchStill} from './reduced-motion.js';
import {SceneBoard} from './scene-board.js';
import {readTheme} from './theme.js';
import {cameraOf, clampViewport, fitBox, panBy, viewportOf, worldPixels, zoomAround, zoomOutTo} from './view.js';
import type {MapViewport, Padding, WorldBox} from './view.js';

/** A story at one point is shown with its surroundings. */
const MAX_FIT_ZOOM = 7;
/** Clear of the buttons on the right, and of scale and credits below. */
const FIT_PADDING: Padding = {top: 44, right: 76, bottom: 56, left: 44};
const EARTH_METERS = 40_075_016.686;
const WORLD_BOX = {minX: 0, maxX: 1, minY: 0.12, maxY: 0.78};
const FINGER_SLACK_PIXELS = 10;

/** Makes a map in an element. @throws Where the browser has no Canvas 2D. */
export const createEngine: CreateEngine = (host, listeners) => new Engine(host, listeners);

/** The map at work: a view, a scene, and what follows from the two. */
class Engine implements MapEngine {
  readonly attribution = ATTRIBUTION;
  greedy = false;
  readonly #host: MapHost;
  readonly #listeners: MapListeners;
  readonly #screen: MapScreen;
  readonly #board: SceneBoard;
  readonly #flight = new FlightController();
  readonly #gate = new FrameGate((now) => this.#drawNow(now), (now) => this.#prepare(now));
  readonly #resize: ResizeObserver;
  readonly #detach: () => void;
  readonly #unwatch: () => void;
  readonly #acts: ReaderActs;
  #ground: Ground | null = null;
  #view: MapViewport;
  #isFirst = true;
  /** What the map was last made to show, unless it was moved since. */
  #fitted: WorldBox | null = null;

  constructor(host: MapHost, listeners: MapListeners) {
    this.#host = host;
    this.#listeners = listeners;
    this.#view = viewportOf({longitude: 0, latitude: 20, zoom: 0}, host.stage.clientWidth, host.stage.clientHeight);
    this.#board = new SceneBoard(readTheme(host.surface));
    this.#screen = new MapScreen(host.stage, host.surface, {
      view: () => this.#view,
      draw: () => this.#show(this.#view, performance.now()),
      near: () => this.#draw(false),
      rest: () => this.#ground?.forget(),
      plain: listeners.plain,
    });
    this.#resize = new ResizeObserver(() => this.#handleResize());
    this.#resize.observe(host.stage);
    this.#acts = new ReaderActs(this.#board.marks, listeners, {
      view: () => this.#view,
      scene: () => this.#board.scene,
      padding: () => this.#padding,
      move: (view) => this.#move(view, {animate: true, byReader: true}),
      redraw: () => this.#draw(true),
      isZooming: () => this.#flight.isZooming,
    });
    this.#unwatch = watchStill(() => this.#stand());
    this.#detach = attachGestures(host.surface, {
      view: () => this.#view,
      move: (next, animate) => (animate ? this.#move(next, {animate, byReader: true}) : this.#step(next)),
      end: () => this.#rest(true),
      point: (position) => this.#acts.point(position),
      tap: (position, pointerType) => this.#acts.tap(position, pointerType === 'touch' ? FINGER_SLACK_PIXELS : 0),
      walk: (direction) => this.#acts.walk(direction),
      enter: () => this.#acts.enter(),
      blocked: listeners.blocked,
      fit: () => this.#fitTo(this.#board.scene && boundsOfShown(this.#board.scene), {animate: true, byReader: true}),
      isGreedy: () => this.greedy,
    });
    this.setBasemap('embedded');
  }

  get camera(): CameraPosition {
    return cameraOf(this.#view);
  }

  setScene(scene: MapScene): void {
    const before = this.#board.scene;
    if (scene === before) return;
    this.#board.setScene(scene);
    if (scene.selectedRow !== null && scene.selectedRow !== before?.selectedRow) this.#bringIntoView(scene.selectedRow);
    this.#draw(true, scene.table !== before?.table && scene.table.length > LARGE_TABLE);
  }

  hold(isHeld: boolean): void {
    this.#screen.hold(isHeld);
  }

  restyle(): void {
    const theme = readTheme(this.#host.surface);
    this.#board.setTheme(theme);
    if (this.#ground) this.#ground.theme = theme;
    this.#draw(true);
  }

  setBasemap(kind: BasemapKind): void {
    if ((kind === 'embedded') === (this.#ground !== null)) return;
    this.#ground?.destroy();
    this.#ground = kind === 'none' ? null : new Ground({
      container: this.#host.labels,
      theme: readTheme(this.#host.surface),
      reserved: this.#host.reserved ?? (() => []),
      onChange: () => this.#draw(false),
      onMissing: this.#listeners.basemapError,
    });
    this.#draw(false);
  }

  setCamera(camera: Partial<CameraPosition>, {showing = [], ...flight}: Framing = {}): void {
    const {widthPixels, heightPixels} = this.#view;
    const view = viewportOf({...this.camera, ...camera}, widthPixels, heightPixels);
    const {scene} = this.#board;
    const box = scene && boundsOfRows(scene.table, showing);
    this.#move(box ? zoomOutTo(view, box, this.#padding) : view, flight);
  }

  zoomBy(steps: number, flight: Flight = {}): void {
    this.#move(zoomAround(this.#view, steps, this.#view.widthPixels / 2, this.#view.heightPixels / 2), flight);
  }

  panBy(shareX: number, shareY: number, flight: Flight = {}): void {
    const {widthPixels, heightPixels} = this.#view;
    this.#move(panBy(this.#view, -shareX * widthPixels, -shareY * heightPixels), flight);
  }

  countInView(): number {
    const {scene} = this.#board;
    return scene ? countInView(scene, this.#view) : 0;
  }

  openFocus(): void {
    this.#acts.enter();
  }

  closeSpot(): boolean {
    return this.#acts.closeSpot();
  }

  fit(rows: Iterable<number> | 'all', flight: Flight = {}): void {
    const table = this.#board.scene?.table;
    this.#fitTo(table ? (rows === 'all' ? boundsOfTable(table) : boundsOfRows(table, rows)) : null, flight);
  }

  #fitTo(box: WorldBox | null, flight: Flight): void {
    const fitted = box ?? WORLD_BOX;
    this.#move(fitBox(this.#view, fitted, this.#padding, MAX_FIT_ZOOM), flight);
    this.#fitted = fitted;
  }

  drawn(): Promise<void> {
    return this.#screen.drawn();
  }

  settled(): Promise<void> {
    return this.#screen.settled();
  }

  destroy(): void {
    this.#flight.stop();
    this.#gate.close();
    this.#resize.disconnect();
    this.#detach();
    this.#unwatch();
    this.#ground?.destroy();
    this.#ground = null;
    this.#screen.destroy();
  }

  #move(view: MapViewport, {animate = false, byReader = false}: Flight): void {
    this.#fitted = null;
    if (animate && !prefersStill()) return this.#flight.fly(this.#view, view, (step) => this.#setView(step), () => this.#rest(byReader));
    this.#step(view);
    this.#rest(byReader);
  }

  /** A cut, which may be one of many in a gesture. */
  #step(view: MapViewport): void {
    this.#fitted = null;
    this.#flight.stop();
    this.#setView(view);
  }

  /** The reader has asked for less motion: what is on its way is there. */
  #stand(): void {
    this.#flight.finish();
    this.#board.stand();
    this.#draw(true);
  }

  get #padding(): Padding {
    return this.#host.padding?.() ?? FIT_PADDING;
  }

  #rest(isReaders: boolean): void {
    this.#listeners.rest(this.camera);
    if (isReaders) this.#listeners.cameraEnd(this.camera);
  }

  #setView(view: MapViewport): void {
    if (view.zoom !== this.#view.zoom) this.#board.marks.closeFan();
    this.#view = view;
    this.#draw(false);
  }

  #handleResize(): void {
    const {clientWidth, clientHeight} = this.#host.stage;
    // Hidden by its page: the view is kept as it was.
    if (clientWidth === 0 || clientHeight === 0) return;
    this.#setView(clampViewport({...this.#view, widthPixels: clientWidth, heightPixels: clientHeight}));
    // A page is laid out step by step: what is to be seen is seen in the end.
    if (this.#fitted) this.#fitTo(this.#fitted, {});
    else this.#rest(false);
  }

  /** Draws once for whatever is asked until then. @param isAnew - The parts of the scene must be made anew. @param isLong - As of the gate. */
  #draw(isAnew: boolean, isLong = false): void {
    if (isAnew) this.#board.change();
    this.#screen.change();
    // What is drawn for the first time takes longer, whatever it is.
    this.#gate.ask(isLong || this.#isFirst);
  }

  #drawNow(now: number): void {
    // What is far off is put right when it comes near.
    if (!this.#screen.isNear) return;
    const view = this.#view;
    this.#isFirst = false;
    this.#show(view, now);
    this.#ground?.label(view, this.#board.marks.boxes(view));
    this.#listeners.move((EARTH_METERS / worldPixels(view)) * Math.cos((this.camera.latitude * Math.PI) / 180));
    this.#acts.follow();
    // Frames follow each other for as long as something moves or pulses, and no longer.
    if (this.#board.isMoving(now)) this.#draw(false);
  }

  #show(view: MapViewport, now: number): void {
    this.#screen.show(this.#board.picture(view, now, (isNewTable) => this.#ground?.tiles(view, !isNewTable) ?? []));
  }

  /** Counts the events of a large scene and paints its sprites, before it is drawn. */
  *#prepare(now: number): Iterable<void> {
    if (!this.#screen.isNear) return;
    this.#board.count(this.#view, now);
    yield;
    this.#board.makeParts(this.#view);
  }

  /** Centres the map on the nearest point of a row; it stays where it is while one is in view. */
  #bringIntoView(row: number): void {
    const {scene} = this.#board;
    const nearest = scene && nearestOffView(scene.table, row, this.#view);
    if (nearest) this.#move(clampViewport({...this.#view, ...nearest}), {animate: true});
  }
}
