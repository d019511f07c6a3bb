import {VERIFICATION_STATUSES} from '../data/event-table.js';
import {CellCounter} from '../data/cell-counter.js';
import {boundsOfShown} from './bounds.js';
import {CAMERA_RADIUS_PIXELS} from './camera-scene.js';
import type {CameraSign} from './camera-scene.js';
import type {Box, MapScene, MapTarget} from './contract.js';
import {fanMarks} from './fan.js';
import type {FannedMark} from './fan.js';
import {hitTest} from './hit-test.js';
import type {Hittable} from './hit-test.js';
import {SINGLE_RADIUS_PIXELS} from './mark-sprites.js';
import {CellSet, cellOf, cellsOfRow, rowsInCells} from './mark-cells.js';
import {coversView, findMarks, onlyRow} from './marks.js';
import type {Mark, MarkField} from './marks.js';
import {MIN_CIRCLE_PIXELS} from './outline-look.js';
import {BADGE_OFFSET_PIXELS, BADGE_RADIUS_PIXELS} from './status-badge.js';
import {isVaguePlace} from './vague-place.js';
import {isShown} from './shown-rows.js';
import {toScreen} from './view.js';
import type {MapViewport, WorldBox} from './view.js';

/** Between a mark and a name. */
const MARK_MARGIN_PIXELS = 5;
const NO_STATUS = VERIFICATION_STATUSES.indexOf('none');

const EMPTY: MarkField = {marks: [], cellShift: 0, byCell: new Map()};

/** A mark under the pointer, with what a click on it needs to know. */
export interface BoardTarget extends MapTarget {
  readonly mark: Mark | null;
}

/** The marks that are on the map now, the spot that is opened, and what is under the pointer. */
export class MarkBoard {
  readonly #counter = new CellCounter();
  #scene: MapScene | null = null;
  #field = EMPTY;
  #madeFor: MapViewport | null = null;
  #fanned: Mark | null = null;
  #fan: readonly FannedMark[] = [];
  /** The signs of cameras that are drawn: they lie under the marks. */
  signs: readonly CameraSign[] = [];
  readonly #rows = new WeakMap<Mark, readonly number[]>();

  setScene(scene: MapScene): void {
    const isOther = scene.table !== this.#scene?.table || scene.mask !== this.#scene.mask || scene.window !== this.#scene.window;
    this.#scene = scene;
    if (!isOther) return;
    this.#madeFor = null;
    this.closeFan();
  }

  /** Counts anew where the view or the scene asks for it. @returns Whether the marks have changed. */
  update(view: MapViewport): boolean {
    if (!this.#scene || (this.#madeFor && coversView(this.#madeFor, view))) return false;
    this.#field = findMarks(this.#scene, view, this.#counter);
    this.#madeFor = view;
    // The opened spot keeps its events, under whatever mark now stands there.
    this.#fanned = this.#fan.length > 0 ? this.markOfRow(this.#fan[0].row) : null;
    return true;
  }

  /** The marks, with the cells that they stand for. */
  get field(): MarkField {
    return this.#field;
  }

  state() {
    return {
      marks: this.#field.marks,
      hovered: this.markOfRow(this.#scene?.hoveredRow ?? null),
      selected: this.markOfRow(this.#scene?.selectedRow ?? null),
      fan: this.#fan,
      fanned: this.#fanned,
    };
  }

  openFan(target: BoardTarget, view: MapViewport): void {
    if (!target.mark) return;
    this.#fanned = target.mark;
    this.#fan = fanMarks(target.mark, target.rows, view.zoom);
  }

  closeFan(): void {
    this.#fanned = null;
    this.#fan = [];
  }

  get isFanOpen(): boolean {
    return this.#fan.length > 0;
  }

  /** What the reader's focus can go to, in no order: the events of the opened spot where there is one, else all marks, also those beside the screen. */
  stops(view: MapViewport): BoardTarget[] {
    if (this.isFanOpen) return this.#fanOn(view).map((place) => oneEvent(place, place.row));
    return this.#field.marks.map((mark) => this.#targetOf(placeOn(view, mark), mark));
  }

  /** The event of the opened spot that is a row; null where it is not among them. */
  stopOfRow(view: MapViewport, row: number): BoardTarget | null {
    const place = this.#fanOn(view).find((each) => each.row === row);
    return place ? oneEvent(place, row) : null;
  }

  /** The mark that stands for a point of the table, in its steps; null where none is on the map. */
  stopAt(view: MapViewport, x: number, y: number): BoardTarget | null {
    const mark = this.#field.byCell.get(cellOf(x, y, this.#field.cellShift));
    return mark ? this.#targetOf(placeOn(view, mark), mark) : null;
  }

  #fanOn(view: MapViewport): (Hittable & {readonly row: number})[] {
    return this.#fan.map(({row, ...place}) => ({row, ...toScreen(view, place.x, place.y), radiusPixels: SINGLE_RADIUS_PIXELS}));
  }

  /** What a pointer is on: an event of the opened spot first, then a mark. */
  targetAt(view: MapViewport, {x, y}: {x: number; y: number}, slackPixels: number): BoardTarget | null {
    const single = hitTest(this.#fanOn(view), x, y, slackPixels);
    if (single) return oneEvent(single, single.row);
    const marks = this.#field.marks.filter((mark) => mark !== this.#fanned).map((mark) => ({mark, ...placeOn(view, mark)}));
    const hit = hitTest(marks, x, y, slackPixels);
    if (!hit) return this.#cameraAt(view, x, y, slackPixels);
    return this.#targetOf(hit, hit.mark);
  }

  #cameraAt(view: MapViewport, x: number, y: number, slackPixels: number): BoardTarget | null {
    const signs = this.signs.map((sign) => ({sign, ...toScreen(view, sign.x, sign.y), radiusPixels: CAMERA_RADIUS_PIXELS}));
    const hit = hitTest(signs, x, y, slackPixels);
    if (!hit) return null;
    const {row, bearingDegrees} = hit.sign;
    return {...oneEvent(hit, row), camera: {bearingDegrees}};
  }

  /** The box around what a mark stands for: its events may have other points, elsewhere. */
  boxOf({mark}: BoardTarget): WorldBox | null {
    return this.#scene && mark && boundsOfShown(this.#scene, new CellSet(mark.cells, this.#field.cellShift));
  }

  /** Boxes of the marks on the screen, which no name should cover. */
  boxes(view: MapViewport): Box[] {
    const places = [
      ...this.#field.marks.map((mark) => ({...mark, radiusPixels: this.#reachOf(mark)})),
      ...this.#fan.map((mark) => ({...mark, radiusPixels: SINGLE_RADIUS_PIXELS})),
      ...this.signs.map((sign) => ({...sign, radiusPixels: CAMERA_RADIUS_PIXELS})),
    ];
    return places.map((mark) => {
      const {x, y} = toScreen(view, mark.x, mark.y);
      const radius = mark.radiusPixels + MARK_MARGIN_PIXELS;
      return {x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius};
    });
  }

  /** Radius of a mark with the badge of its status and the least circle of its place, where that is not exact. */
  #reachOf(mark: Mark): number {
    const {radiusPixels} = mark;
    const row = onlyRow(mark);
    if (row === null || !this.#scene) return radiusPixels;
    const {table} = this.#scene;
    if (isVaguePlace(table, row)) return Math.max(radiusPixels, MIN_CIRCLE_PIXELS);
    return table.verification[row] === NO_STATUS ? radiusPixels : BADGE_OFFSET_PIXELS + BADGE_RADIUS_PIXELS - MARK_MARGIN_PIXELS;
  }

  /** The mark that a row is drawn by; null where window or filters leave it out, and off the screen. */
  markOfRow(row: number | null): Mark | null {
    if (row === null || !this.#scene || !isShown(this.#scene, row)) return null;
    for (const cell of cellsOfRow(this.#scene.table, row, this.#field.cellShift)) {
      const mark = this.#field.byCell.get(cell);
      if (mark) return mark;
    }
    return null;
  }

  /** Rows are looked for when they are asked for: there may be a million, and a pointer on the mark asks with every move. */
  #targetOf(place: Hittable, mark: Mark): BoardTarget {
    const row = onlyRow(mark);
    if (row !== null) return oneEvent(place, row, mark);
    const [scene, {cellShift}, found] = [this.#scene, this.#field, this.#rows];
    let some: {limit: number; rows: readonly number[]} | null = null;
    const look = (limit?: number) => (scene ? rowsInCells(scene, mark.cells, cellShift, limit) : []);
    return {
      ...placeOf(place),
      mark,
      count: mark.count,
      contents: `${mark.key} ${mark.count} ${mark.rowXor}`,
      firstRows: (limit) => {
        const rows = found.get(mark);
        if (rows) return rows.slice(0, limit);
        // A tooltip asks again with every frame of a window that moves.
        if (some?.limit !== limit) some = {limit, rows: look(Math.min(limit, mark.count))};
        return some.rows;
      },
      get rows() {
        const rows = found.get(mark) ?? look();
        found.set(mark, rows);
        return rows;
      },
    };
  }
}

function oneEvent(place: Hittable, row: number, mark: Mark | null = null): BoardTarget {
  return {...placeOf(place), mark, count: 1, contents: String(row), firstRows: () => [row], rows: [row]};
}

function placeOn(view: MapViewport, {x, y, radiusPixels}: Mark): Hittable {
  return {...toScreen(view, x, y), radiusPixels};
}

function placeOf({x, y, radiusPixels}: Hittable): Hittable {
  return {x, y, radiusPixels};
}
