import type {EventTable} from '../data/event-table.js';
import type {PaintedTile} from './basemap/index.js';
import {cameraScene} from './camera-scene.js';
import type {CameraScene} from './camera-scene.js';
import type {MapScene} from './contract.js';
import {MarkBoard} from './mark-board.js';
import {MarkMotion} from './mark-motion.js';
import type {Mark} from './marks.js';
import type {Picture} from './picture.js';
import {mapPixelRatio} from './pixel-ratio.js';
import {PlayBoard} from './play-board.js';
import {prefersStill} from './reduced-motion.js';
import {sceneParts} from './scene-parts.js';
import type {SceneParts} from './scene-parts.js';
import {isShown} from './shown-rows.js';
import {SpriteAtlas} from './sprite-atlas.js';
import type {MapTheme} from './theme.js';
import type {MapViewport} from './view.js';

/** The scene of a map, from scene to scene: its marks, how they move, what a playback leaves, and what is drawn of all that. */
export class SceneBoard {
  readonly marks = new MarkBoard();
  readonly #play = new PlayBoard();
  readonly #motion = new MarkMotion();
  readonly #atlas = new SpriteAtlas(mapPixelRatio());
  #scene: MapScene | null = null;
  #theme: MapTheme;
  /** Null when they must be made anew. */
  #parts: SceneParts | null = null;
  /** What was drawn last. */
  #table: EventTable | undefined;
  #isMoving = false;

  constructor(theme: MapTheme) {
    this.#theme = theme;
  }

  get scene(): MapScene | null {
    return this.#scene;
  }

  setScene(scene: MapScene): void {
    this.#scene = scene;
    this.#play.setScene(scene, performance.now(), prefersStill());
    this.marks.setScene(scene);
  }

  setTheme(theme: MapTheme): void {
    this.#theme = theme;
    this.#atlas.clear();
  }

  /** What is drawn must be made anew. */
  change(): void {
    this.#parts = null;
  }

  /** Marks stand where they belong, and nothing pulses. */
  stand(): void {
    this.#motion.stop();
    this.#play.stop();
  }

  /** Whether something moves or pulses, so that another frame is needed. */
  isMoving(nowMs: number): boolean {
    return this.#isMoving || this.#play.isPulsing(nowMs);
  }

  /** Finds the marks of a view. */
  count(view: MapViewport, nowMs: number): void {
    const hasNewMarks = this.marks.update(view);
    const wasMoving = this.#isMoving;
    if (hasNewMarks && this.#scene) this.#motion.follow({scene: this.#scene, zoom: view.zoom, field: this.marks.field}, nowMs, prefersStill());
    this.#isMoving = this.#motion.isMoving(nowMs);
    if (hasNewMarks || (wasMoving && !this.#isMoving)) this.#parts = null;
  }

  /** Makes what is drawn above the ground, where that is not as it was. */
  makeParts(view: MapViewport): void {
    if (this.#scene) this.#parts ??= this.#partsOf(this.#scene, view);
  }

  /** @param tiles - The ground of the view, told whether it lies under a table that was not drawn before. */
  picture(view: MapViewport, nowMs: number, tiles: (isNewTable: boolean) => readonly PaintedTile[]): Picture {
    this.count(view, nowMs);
    this.makeParts(view);
    const pulses = this.#play.pulses((row) => this.marks.markOfRow(row), nowMs);
    const isNewTable = this.#scene?.table !== this.#table;
    this.#table = this.#scene?.table;
    return {view, tiles: tiles(isNewTable), parts: this.#parts, pulses, atlas: this.#atlas, nowMs, isMoving: this.#isMoving};
  }

  #partsOf(scene: MapScene, view: MapViewport): SceneParts {
    const state = this.marks.state();
    const cameras = this.#cameras(scene, state.fanned, view);
    this.marks.signs = cameras.signs;
    const play = this.#play;
    return sceneParts({scene, theme: this.#theme, atlas: this.#atlas, ...state, cameras, trail: play.trail, others: play.paints(), motion: this.#motion});
  }

  /** The cameras of the selected and the hovered event. */
  #cameras(scene: MapScene, fanned: Mark | null, view: MapViewport): CameraScene {
    const {table, selectedRow, hoveredRow} = scene;
    const asked = new Set([selectedRow, hoveredRow].flatMap((row) => (row !== null && isShown(scene, row) ? [row] : [])));
    const markOfRow = (row: number) => {
      const mark = this.marks.markOfRow(row);
      return mark === fanned ? null : mark;
    };
    return cameraScene({table, rows: [...asked], markOfRow, linkColor: this.#theme.selection}, view);
  }
}
