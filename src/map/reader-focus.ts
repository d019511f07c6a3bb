import {CellSet} from './mark-cells.js';
import type {MapScene} from './contract.js';
import type {BoardTarget, MarkBoard} from './mark-board.js';
import {neighbour} from './neighbour.js';
import type {Direction, ScreenPlace} from './neighbour.js';
import {pointsOffField} from './off-field.js';
import {STEPS} from '../data/mercator.js';
import {toScreen} from './view.js';
import type {MapViewport} from './view.js';

/** A point of the table, in its steps, for which a mark stands. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The mark that the reader has come to by keys. What is kept of it is a point of its first event: marks part and join with every zoom, and
 * the focus stays with what it was on.
 */
export class ReaderFocus {
  readonly #board: MarkBoard;
  #point: Point | null = null;
  /** The event of an opened spot; it stands beside its point. */
  #fannedRow: number | null = null;

  constructor(board: MarkBoard) {
    this.#board = board;
  }

  /** The mark in focus, where it is now; null where there is none on the map. */
  target(view: MapViewport): BoardTarget | null {
    if (this.#board.isFanOpen) return this.#fannedRow === null ? null : this.#board.stopOfRow(view, this.#fannedRow);
    return this.#point && this.#board.stopAt(view, this.#point.x, this.#point.y);
  }

  /** The reader has turned to something else. */
  end(): void {
    this.#point = null;
    this.#fannedRow = null;
  }

  /**
   * Goes to the next stop in a direction; from none, to the selected event, else to what is nearest to the middle. Where no mark is left on
   * that side it goes to the next event beyond those that are counted.
   *
   * @returns Where it has come to on the screen, or far beside it; null where there is nothing to go to.
   */
  walk(direction: Direction, scene: MapScene, view: MapViewport): ScreenPlace | null {
    const stops = this.#board.stops(view);
    const from = this.target(view) ?? this.#place(view);
    if (!from) return this.#goTo(this.#first(stops, scene, view), scene);
    const next = neighbour(from, stops, direction);
    if (next || this.#board.isFanOpen) return this.#goTo(next, scene);
    const far = neighbour(from, pointsOffField(scene, this.#board.field, view), direction);
    if (far) [this.#point, this.#fannedRow] = [{x: far.stepX, y: far.stepY}, null];
    return far;
  }

  /** Goes to the first event of a spot that is opened. */
  enterFan(row: number): void {
    this.#fannedRow = row;
  }

  #goTo(stop: BoardTarget | null, scene: MapScene): ScreenPlace | null {
    const [row] = stop?.firstRows(1) ?? [];
    if (!stop || row === undefined) return null;
    this.#fannedRow = stop.mark ? null : row;
    // The events of an opened spot have its mark for their point.
    if (stop.mark || !this.#point) this.#point = this.#pointOf(stop, row, scene);
    return stop;
  }

  /** The point of a row that its mark stands for; it may have others, elsewhere. */
  #pointOf({mark}: BoardTarget, row: number, {table: {pointOffsets, x, y}}: MapScene): Point {
    const cells = mark && new CellSet(mark.cells, this.#board.field.cellShift);
    let point = pointOffsets[row];
    while (cells && point + 1 < pointOffsets[row + 1] && !cells.has(x[point], y[point])) point += 1;
    return {x: x[point], y: y[point]};
  }

  #first(stops: readonly BoardTarget[], {selectedRow}: MapScene, view: MapViewport): BoardTarget | null {
    const {selected} = this.#board.state();
    // All rows of a mark are not asked for: that takes a pass over the table for each.
    const chosen = stops.find((stop) => (stop.mark ? stop.mark === selected : stop.rows[0] === selectedRow));
    if (chosen) return chosen;
    if (this.#board.isFanOpen) return stops[0] ?? null;
    const away = ({x, y}: ScreenPlace) => Math.hypot(x - view.widthPixels / 2, y - view.heightPixels / 2);
    return stops.reduce<BoardTarget | null>((best, stop) => (best && away(best) <= away(stop) ? best : stop), null);
  }

  /** Where the focus was: its event may be left out by now, or be beside the marks that are counted. */
  #place(view: MapViewport): ScreenPlace | null {
    if (this.#board.isFanOpen) return null;
    return this.#point && toScreen(view, this.#point.x / STEPS, this.#point.y / STEPS);
  }
}
