import type {Layer} from '@deck.gl/core';
import type {CameraPosition} from '../events.js';
import {LARGE_TABLE} from '../data/large-table.js';
import {copyAtlas} from './atlas-texture.js';
import {ATTRIBUTION} from './basemap/index.js';
import {boundsOfRows, boundsOfShown, boundsOfTable, isPoint} from './bounds.js';
import {cameraScene} from './camera-scene.js';
import type {CameraScene} from './camera-scene.js';
import type {BasemapKind, CreateEngine, Flight, Framing, MapEngine, MapHost, MapListeners, MapScene} from './contract.js';
import {MAX_FANNED} from './fan.js';
import {FlightController} from './flight.js';
import {FrameGate} from './frame-gate.js';
import {attachGestures} from './gestures.js';
import {Ground} from './ground.js';
import {MarkLayer, markLayer} from './layers/mark-layer.js';
import type {MarkView} from './layers/mark-layer.js';
import {MarkBoard} from './mark-board.js';
import {MarkMotion} from './mark-motion.js';
import type {Mark} from './marks.js';
import {MapScreen} from './map-screen.js';
import type {DrawingKit} from './map-screen.js';
import {nearestOffView} from './off-view.js';
import {PlayBoard} from './play-board.js';
import {sceneLayers} from './scene-layers.js';
import {isShown} from './shown-rows.js';
import {readTheme} from './theme.js';
import type {MapTheme} from './theme.js';
import {cameraOf, clampViewport, fitBox, viewportOf, worldPixels, zoomAround, zoomOutTo} from './view.js';
import type {MapViewport, Padding, WorldBox} from './view.js';

/** A story at one point is shown with its surroundings. */
const MAX_FIT_ZOOM = 7;
/** A mark that a click opens may be looked at more closely. */
const MAX_OPEN_ZOOM = 12;
const FIT_PADDING: Padding = {top: 44, right: 76, bottom: 44, left: 44};
const EARTH_METERS = 40_075_016.686;
const WORLD_BOX = {minX: 0, maxX: 1, minY: 0.12, maxY: 0.78};
const FINGER_SLACK_PIXELS = 10;

/** Makes a map in an element. @throws Where the browser has no WebGL2 to give. */
export const createEngine: CreateEngine = async (host, listeners, signal) => {
  const engine = new Engine(host, listeners);
  signal?.addEventListener('abort', () => engine.destroy(), {once: true});
  try {
    await engine.begun;
  } catch (reason) {
    engine.destroy();
    throw reason;
  }
  return engine;
};

/** The map at work: a view, a scene, and what follows from the two. */
class Engine implements MapEngine {
  readonly attribution = ATTRIBUTION;
  greedy = false;
  readonly #host: MapHost;
  readonly #listeners: MapListeners;
  readonly #screen: MapScreen;
  readonly #whenBegun = Promise.withResolvers<void>();
  readonly #board = new MarkBoard();
  readonly #play = new PlayBoard();
  readonly #motion = new MarkMotion();
  readonly #flight = new FlightController();
  readonly #gate = new FrameGate((now) => this.#drawNow(now));
  readonly #resize: ResizeObserver;
  readonly #detach: () => void;
  #theme: MapTheme;
  #ground: Ground | null = null;
  #view: MapViewport;
  #scene: MapScene | null = null;
  #layers: Layer[] = [];
  #isMoving = false;
  #pointer: {x: number; y: number} | null = null;

  constructor(host: MapHost, listeners: MapListeners) {
    this.#host = host;
    this.#listeners = listeners;
    this.#view = viewportOf({longitude: 0, latitude: 20, zoom: 0}, host.stage.clientWidth, host.stage.clientHeight);
    this.#theme = readTheme(host.surface);
    this.#screen = new MapScreen(host.stage, host.surface, {
      view: () => this.#view,
      begin: () => this.#begin(),
      end: () => this.#end(),
      rest: () => this.#ground?.forget(),
      fail: (reason) => this.#fail(reason),
    });
    this.#resize = new ResizeObserver(() => this.#handleResize());
    this.#resize.observe(host.stage);
    this.#detach = attachGestures(host.surface, {
      view: () => this.#view,
      move: (next, animate) => (animate ? this.#move(next, {animate, byReader: true}) : this.#step(next)),
      end: () => this.#rest(true),
      point: (position) => this.#point(position),
      tap: (position, pointerType) => this.#tap(position, pointerType === 'touch' ? FINGER_SLACK_PIXELS : 0),
      blocked: listeners.blocked,
      fit: () => this.#fitTo(this.#scene && boundsOfShown(this.#scene), {animate: true, byReader: true}),
      isGreedy: () => this.greedy,
    });
    this.setBasemap('embedded');
  }

  /** Fulfilled when it has a context for the first time. */
  get begun(): Promise<void> {
    return this.#whenBegun.promise;
  }

  get camera(): CameraPosition {
    return cameraOf(this.#view);
  }

  setScene(scene: MapScene): void {
    const before = this.#scene;
    if (scene === before) return;
    this.#scene = scene;
    this.#play.setScene(scene, performance.now(), prefersStill());
    this.#board.setScene(scene);
    if (scene.selectedRow !== null && scene.selectedRow !== before?.selectedRow) this.#bringIntoView(scene.selectedRow);
    this.#draw(true, scene.table !== before?.table && scene.table.length > LARGE_TABLE);
  }

  restyle(): void {
    this.#theme = readTheme(this.#host.surface);
    this.#screen.kit?.atlas.clear();
    if (this.#ground) this.#ground.theme = this.#theme;
    this.#draw(true);
  }

  setBasemap(kind: BasemapKind): void {
    if ((kind === 'embedded') === (this.#ground !== null)) return;
    this.#ground?.destroy();
    this.#ground = kind === 'none' ? null : new Ground({
      container: this.#host.labels,
      theme: this.#theme,
      reserved: this.#host.reserved ?? (() => []),
      onChange: () => this.#draw(false),
      onMissing: this.#listeners.basemapError,
    });
    this.#draw(false);
  }

  setCamera(camera: Partial<CameraPosition>, {showing = [], ...flight}: Framing = {}): void {
    const {widthPixels, heightPixels} = this.#view;
    const view = viewportOf({...this.camera, ...camera}, widthPixels, heightPixels);
    const box = this.#scene && boundsOfRows(this.#scene.table, showing);
    this.#move(box ? zoomOutTo(view, box, FIT_PADDING) : view, flight);
  }

  zoomBy(steps: number, flight: Flight = {}): void {
    this.#move(zoomAround(this.#view, steps, this.#view.widthPixels / 2, this.#view.heightPixels / 2), flight);
  }

  fit(rows: Iterable<number> | 'all', flight: Flight = {}): void {
    const table = this.#scene?.table;
    this.#fitTo(table ? (rows === 'all' ? boundsOfTable(table) : boundsOfRows(table, rows)) : null, flight);
  }

  #fitTo(box: WorldBox | null, flight: Flight): void {
    this.#move(fitBox(this.#view, box ?? WORLD_BOX, FIT_PADDING, MAX_FIT_ZOOM), flight);
  }

  drawn(): Promise<void> {
    return this.#screen.drawn();
  }

  destroy(): void {
    this.#flight.stop();
    this.#gate.close();
    this.#resize.disconnect();
    this.#detach();
    this.#ground?.destroy();
    this.#ground = null;
    this.#screen.destroy();
    this.#whenBegun.reject(new Error('The map has left the page.'));
  }

  #begin(): void {
    this.#draw(true);
    this.#whenBegun.resolve();
  }

  /** Layers belong to a context. */
  #end(): void {
    this.#layers = [];
    this.#ground?.leave();
  }

  #fail(reason: unknown): void {
    this.#whenBegun.reject(reason);
    this.#listeners.lost(reason);
  }

  #move(view: MapViewport, {animate = false, byReader = false}: Flight): void {
    if (animate && !prefersStill()) return this.#flight.fly(this.#view, view, (step) => this.#setView(step), () => this.#rest(byReader));
    this.#step(view);
    this.#rest(byReader);
  }

  /** A cut, which may be one of many in a gesture. */
  #step(view: MapViewport): void {
    this.#flight.stop();
    this.#setView(view);
  }

  #rest(isReaders: boolean): void {
    this.#listeners.rest(this.camera);
    if (isReaders) this.#listeners.cameraEnd(this.camera);
  }

  #setView(view: MapViewport): void {
    if (view.zoom !== this.#view.zoom) this.#board.closeFan();
    this.#view = view;
    this.#draw(false);
  }

  #handleResize(): void {
    const {clientWidth, clientHeight} = this.#host.stage;
    // Hidden by its page: the view is kept as it was.
    if (clientWidth === 0 || clientHeight === 0) return;
    this.#setView(clampViewport({...this.#view, widthPixels: clientWidth, heightPixels: clientHeight}));
    this.#rest(false);
  }

  /** Draws once for whatever is asked until then. @param isAnew - The layers of the scene must be made anew. @param isLong - As of the gate. */
  #draw(isAnew: boolean, isLong = false): void {
    if (isAnew) this.#layers = [];
    this.#screen.change();
    this.#gate.ask(isLong);
  }

  #drawNow(now: number): void {
    const view = this.#view;
    const {kit} = this.#screen;
    this.#screen.show(view, kit && this.#layersOn(kit, view, now));
    // What is far off is put right when it comes near.
    if (!kit && !this.#screen.isNear) return;
    this.#ground?.label(view, this.#board.boxes(view));
    this.#listeners.move((EARTH_METERS / worldPixels(view)) * Math.cos((this.camera.latitude * Math.PI) / 180));
    if (this.#pointer) this.#point(this.#pointer);
    // Frames follow each other for as long as something moves or pulses, and no longer.
    if (kit && (this.#isMoving || this.#play.isPulsing(now))) this.#draw(false);
  }

  #layersOn({atlas, texture}: DrawingKit, view: MapViewport, now: number): Layer[] {
    const hasNewMarks = this.#board.update(view);
    const wasMoving = this.#isMoving;
    if (hasNewMarks && this.#scene) this.#motion.follow({scene: this.#scene, zoom: view.zoom, field: this.#board.field}, now, prefersStill());
    this.#isMoving = this.#motion.isMoving(now);
    const isAnew = hasNewMarks || this.#layers.length === 0 || (wasMoving && !this.#isMoving);
    if (this.#scene && isAnew) this.#layers = this.#makeLayers(this.#scene, {atlas, texture}, {x: view.x, y: view.y, nowMs: now});
    else if (this.#isMoving) this.#layers = this.#layers.map((layer) => (layer instanceof MarkLayer ? layer.clone({nowMs: now}) : layer));
    const pulses = this.#play.pulses((row) => this.#board.markOfRow(row), now);
    copyAtlas(atlas, texture);
    return [...(this.#ground?.layers(view) ?? []), ...this.#layers, ...(pulses.length > 0 ? [markLayer('pulses', pulses, texture, atlas.frames)] : [])];
  }

  #makeLayers(scene: MapScene, kit: Pick<DrawingKit, 'atlas' | 'texture'>, seen: MarkView): Layer[] {
    const state = this.#board.state();
    const cameras = this.#cameras(scene, state.fanned);
    this.#board.signs = cameras.signs;
    const play = this.#play;
    return sceneLayers({scene, theme: this.#theme, ...kit, ...state, cameras, trail: play.trail, others: play.paints(), motion: this.#motion, seen});
  }

  /** The cameras of the selected and the hovered event. */
  #cameras(scene: MapScene, fanned: Mark | null): CameraScene {
    const {table, selectedRow, hoveredRow} = scene;
    const asked = new Set([selectedRow, hoveredRow].flatMap((row) => (row !== null && isShown(scene, row) ? [row] : [])));
    const markOfRow = (row: number) => {
      const mark = this.#board.markOfRow(row);
      return mark === fanned ? null : mark;
    };
    return cameraScene({table, rows: [...asked], markOfRow, linkColor: this.#theme.selection}, this.#view);
  }

  #point(position: {x: number; y: number} | null): void {
    this.#pointer = position;
    this.#listeners.hover(position && this.#board.targetAt(this.#view, position, 0));
  }

  /** Selects an event, opens a mark with a count, or lets go of both. */
  #tap(position: {x: number; y: number}, slackPixels: number): void {
    const target = this.#board.targetAt(this.#view, position, slackPixels);
    if (!target) {
      this.#board.closeFan();
      this.#draw(true);
      return this.#listeners.choose(null);
    }
    if (target.count === 1) return this.#listeners.choose(target.rows[0]);
    const box = this.#board.boxOf(target);
    const closer = box && fitBox(this.#view, box, FIT_PADDING, MAX_OPEN_ZOOM);
    // Zooming in must part them: where it would not, they are spread around their place.
    if (closer && closer.zoom > this.#view.zoom + 0.5 && !isPoint(box)) return this.#move(closer, {animate: true, byReader: true});
    if (target.count > MAX_FANNED) {
      this.#board.closeFan();
      this.#draw(true);
      return this.#listeners.open(target);
    }
    this.#board.openFan(target, this.#view);
    this.#draw(true);
  }

  /** Centres the map on the nearest point of a row; it stays where it is while one is in view. */
  #bringIntoView(row: number): void {
    const nearest = this.#scene && nearestOffView(this.#scene.table, row, this.#view);
    if (nearest) this.#move(clampViewport({...this.#view, ...nearest}), {animate: true});
  }
}

/** Whether the reader asks for less motion. */
function prefersStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
