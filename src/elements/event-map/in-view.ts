import {LARGE_TABLE} from '../../data/large-table.js';
import type {MapEngine} from '../../map/contract.js';
import type {EventStore} from '../../store/event-store.js';

/** How many events a map shows, counted for its description: where it has come to rest, and where other events are shown. */
export class InView {
  /** Null before it is counted. */
  count: number | null = null;
  #countedFor: readonly unknown[] = [];
  #hasMoved = false;

  /**
   * Counts anew where other events are shown. While a window plays nobody reads the number, and of a long story it is counted for readers
   * who are at the map.
   *
   * @param hasMoved - The map has moved, or has another size.
   * @returns Whether the number is another.
   */
  recount(engine: MapEngine, {table, filterMask, window, playing}: EventStore, hasFocus: boolean, hasMoved: boolean): boolean {
    this.#hasMoved ||= hasMoved;
    if (playing || (table.length > LARGE_TABLE && !hasFocus)) return false;
    const shown = [table, filterMask, window];
    if (!this.#hasMoved && shown.every((value, index) => value === this.#countedFor[index])) return false;
    this.#countedFor = shown;
    this.#hasMoved = false;
    const before = this.count;
    this.count = engine.countInView();
    return this.count !== before;
  }
}
