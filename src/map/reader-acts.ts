import type {MapListeners, MapScene} from './contract.js';
import {isPoint} from './bounds.js';
import {MAX_FANNED} from './fan.js';
import type {BoardTarget, MarkBoard} from './mark-board.js';
import type {Direction, ScreenPlace} from './neighbour.js';
import {ReaderFocus} from './reader-focus.js';
import {fitBox, panInto} from './view.js';
import type {MapViewport, Padding} from './view.js';

/** A mark that a click opens may be looked at more closely. */
const MAX_OPEN_ZOOM = 12;

export interface ReaderActsHost {
  view(): MapViewport;
  scene(): MapScene | null;
  padding(): Padding;
  /** Moves the map there, as the reader's act. */
  move(view: MapViewport): void;
  /** The parts of the scene have changed. */
  redraw(): void;
  /** Whether the map is on its way to another zoom. */
  isZooming(): boolean;
}

/** What the reader's pointer and keys do to the marks. */
export class ReaderActs {
  readonly #board: MarkBoard;
  readonly #listeners: MapListeners;
  readonly #host: ReaderActsHost;
  readonly #focus: ReaderFocus;
  #pointer: ScreenPlace | null = null;

  constructor(board: MarkBoard, listeners: MapListeners, host: ReaderActsHost) {
    this.#board = board;
    this.#listeners = listeners;
    this.#host = host;
    this.#focus = new ReaderFocus(board);
  }

  /** The map is drawn, and other marks may be below the pointer and around the focus. */
  follow(): void {
    if (this.#pointer) this.point(this.#pointer);
    this.#tellFocus();
  }

  /** The pointer is there; null where it has left. */
  point(position: ScreenPlace | null): void {
    this.#pointer = position;
    this.#listeners.hover(position && this.#board.targetAt(this.#host.view(), position, 0));
  }

  /** Selects an event, opens a mark with a count, or lets go of both. */
  tap(position: ScreenPlace, slackPixels: number): void {
    this.#focus.end();
    this.#tellFocus();
    const target = this.#board.targetAt(this.#host.view(), position, slackPixels);
    if (target) return this.#open(target, false);
    this.closeSpot();
    this.#listeners.choose(null);
  }

  /** Goes to the next mark in a direction, and brings it into view. @returns Whether there are marks at all. */
  walk(direction: Direction): boolean {
    const scene = this.#host.scene();
    const view = this.#host.view();
    if (!scene) return false;
    // The pointer rests somewhere while the reader goes on by keys.
    this.point(null);
    const place = this.#focus.walk(direction, scene, view);
    const next = place && panInto(view, place, this.#host.padding());
    if (next && next !== view) this.#host.move(next);
    this.#tellFocus();
    return place !== null || this.#focus.target(view) !== null || this.#board.field.marks.length > 0;
  }

  /** As a tap on the mark in focus. @returns Whether there is one. */
  enter(): boolean {
    const target = this.#focus.target(this.#host.view());
    if (!target) return false;
    this.#open(target, true);
    return true;
  }

  /** Gathers the events of an opened spot. @returns Whether one was open. */
  closeSpot(): boolean {
    const wasOpen = this.#board.isFanOpen;
    this.#board.closeFan();
    this.#host.redraw();
    this.#tellFocus();
    return wasOpen;
  }

  #open(target: BoardTarget, isByKey: boolean): void {
    if (target.count === 1) return this.#listeners.choose(target.rows[0]);
    const view = this.#host.view();
    const box = this.#board.boxOf(target);
    const closer = box && fitBox(view, box, this.#host.padding(), MAX_OPEN_ZOOM);
    // Zooming in must part them: where it would not, they are spread around their place.
    if (closer && closer.zoom > view.zoom + 0.5 && !isPoint(box)) return this.#host.move(closer);
    if (target.count > MAX_FANNED) {
      this.closeSpot();
      return this.#listeners.open(target, isByKey);
    }
    this.#board.openFan(target, view);
    if (isByKey) this.#focus.enterFan(target.rows[0]);
    this.#host.redraw();
    this.#tellFocus();
  }

  /** While the map zooms, marks part and join with every frame: each would be read out. */
  #tellFocus(): void {
    this.#listeners.focus(this.#host.isZooming() ? null : this.#focus.target(this.#host.view()));
  }
}
