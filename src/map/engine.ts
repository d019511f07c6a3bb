import type {Texture} from '@luma.gl/core';
import type {Layer} from '@deck.gl/core';
import type {CameraPosition} from '../events.js';
import {ATTRIBUTION} from './basemap/index.js';
import {boundsOfRows} from './bounds.js';
import {cameraScene} from './camera-scene.js';
import type {CameraScene} from './camera-scene.js';
import type {BasemapKind, CreateEngine, Flight, Framing, MapEngine, MapHost, MapListeners, MapScene} from './contract.js';
import {DeckHost} from './deck-host.js';
import {FlightController} from './flight.js';
import {attachGestures} from './gestures.js';
import {Ground} from './ground.js';
import {markLayer} from './layers/mark-layer.js';
import {MarkBoard} from './mark-board.js';
import type {Mark} from './marks.js';
import {nearestOffView} from './off-view.js';
import {PlayBoard} from './play-board.js';
import {sceneLayers} from './scene-layers.js';
import {isShown, shownRows} from './shown-rows.js';
import {SpriteAtlas} from './sprite-atlas.js';
import {readTheme} from './theme.js';
import type {MapTheme} from './theme.js';
import {cameraOf, clampViewport, fitBox, viewportOf, worldPixels, zoomAround, zoomOutTo} from './view.js';
import type {MapViewport, Padding} from './view.js';

/** A story at one point is shown with its surroundings. */
const MAX_FIT_ZOOM = 7;
/** A mark that a click opens may be looked at more closely. */
const MAX_OPEN_ZOOM = 12;
const FIT_PADDING: Padding = {top: 44, right: 76, bottom: 44, left: 44};
const EARTH_METERS = 40_075_016.686;
const WORLD_BOX = {minX: 0, maxX: 1, minY: 0.12, maxY: 0.78};
const FINGER_SLACK_PIXELS = 10;

/** Makes a map in an element. @throws Where the browser has no WebGL2 to give. */
export const createEngine: CreateEngine = async (host, listeners) => {
  const view = viewportOf({longitude: 0, latitude: 20, zoom: 0}, host.stage.clientWidth, host.stage.clientHeight);
  let engine: Engine | null = null;
  const deck = await DeckHost.create(host.stage, view, () => engine && listeners.lost());
  engine = new Engine(host, listeners, deck, view);
  return engine;
};

/** The map at work: a view, a scene, and what follows from the two. */
class Engine implements MapEngine {
  readonly attribution = ATTRIBUTION;
  greedy = false;
  readonly #host: MapHost;
  readonly #listeners: MapListeners;
  readonly #deck: DeckHost;
  readonly #atlas: SpriteAtlas;
  readonly #texture: Texture;
  readonly #board = new MarkBoard();
  readonly #play = new PlayBoard();
  readonly #flight = new FlightController();
  readonly #resize: ResizeObserver;
  readonly #detach: () => void;
  #theme: MapTheme;
  #ground: Ground | null = null;
  #view: MapViewport;
  #scene: MapScene | null = null;
  #layers: Layer[] = [];
  #frame = 0;
  #pointer: {x: number; y: number} | null = null;

  constructor(host: MapHost, listeners: MapListeners, deck: DeckHost, view: MapViewport) {
    this.#host = host;
    this.#listeners = listeners;
    this.#deck = deck;
    this.#view = view;
    this.#theme = readTheme(host.surface);
    this.#atlas = new SpriteAtlas(deck.pixelRatio);
    this.#texture = deck.device.createTexture({
      width: this.#atlas.canvas.width,
      height: this.#atlas.canvas.height,
      format: 'rgba8unorm',
      sampler: {minFilter: 'linear', magFilter: 'linear'},
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
      fit: () => this.#scene && this.fit(shownRows(this.#scene), {animate: true, byReader: true}),
      isGreedy: () => this.greedy,
    });
    this.setBasemap('embedded');
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
    this.#draw(true);
  }

  restyle(): void {
    this.#theme = readTheme(this.#host.surface);
    this.#atlas.clear();
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

  fit(rows: Iterable<number>, flight: Flight = {}): void {
    const box = this.#scene && boundsOfRows(this.#scene.table, rows);
    this.#move(fitBox(this.#view, box ?? WORLD_BOX, FIT_PADDING, MAX_FIT_ZOOM), flight);
  }

  drawn(): Promise<void> {
    return this.#deck.drawn();
  }

  destroy(): void {
    this.#flight.stop();
    cancelAnimationFrame(this.#frame);
    this.#resize.disconnect();
    this.#detach();
    this.#ground?.destroy();
    this.#ground = null;
    this.#texture.destroy();
    this.#deck.destroy();
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

  /** Draws in the next frame, whatever is asked until then. @param isAnew - The layers of the scene must be made anew. */
  #draw(isAnew: boolean): void {
    if (isAnew) this.#layers = [];
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame((now) => {
      this.#frame = 0;
      this.#drawNow(now);
    });
  }

  #drawNow(now: number): void {
    const view = this.#view;
    const hasNewMarks = this.#board.update(view);
    if (this.#scene && (hasNewMarks || this.#layers.length === 0)) this.#layers = this.#makeLayers(this.#scene);
    const pulses = this.#play.pulses((row) => this.#board.markOfRow(row), now);
    if (this.#atlas.takeDirty()) this.#texture.copyExternalImage({image: this.#atlas.canvas, premultipliedAlpha: true});
    this.#deck.show(view, [...(this.#ground?.layers(view) ?? []), ...this.#layers, ...(pulses.length > 0 ? [markLayer('pulses', pulses, this.#texture, this.#atlas.frames)] : [])]);
    this.#ground?.label(view, this.#board.boxes(view));
    this.#listeners.move((EARTH_METERS / worldPixels(view)) * Math.cos((this.camera.latitude * Math.PI) / 180));
    if (this.#pointer) this.#point(this.#pointer);
    // Frames follow each other for as long as something pulses, and no longer.
    if (this.#play.isPulsing(now)) this.#draw(false);
  }

  #makeLayers(scene: MapScene): Layer[] {
    const state = this.#board.state();
    const cameras = this.#cameras(scene, state.fanned);
    this.#board.signs = cameras.signs;
    const play = this.#play;
    return sceneLayers({scene, theme: this.#theme, atlas: this.#atlas, texture: this.#texture, ...state, cameras, trail: play.trail, others: play.paints()});
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
    if (target.rows.length === 1) return this.#listeners.choose(target.rows[0]);
    const box = this.#board.boxOf(target);
    const closer = box && fitBox(this.#view, box, FIT_PADDING, MAX_OPEN_ZOOM);
    // Zooming in must part them: where it would not, they are spread around their place.
    if (closer && closer.zoom > this.#view.zoom + 0.5 && !target.isOnePoint) return this.#move(closer, {animate: true, byReader: true});
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
