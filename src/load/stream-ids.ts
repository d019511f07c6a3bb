import {contentId, ownId, reportMissingId, reportSecondId} from '../data/event-ids.js';
import type {Report} from '../data/issue-list.js';
import {HashSet} from './hash-set.js';
import type {IdKeeper} from './row-ids.js';

/**
 * Gives each event of a stream an id that no other has, by the rules of `EventIds`, without holding the ids.
 *
 * A made-up id must not take one that is still to come. Which come is known at the end only: where one has been taken,
 * `isContradicted` asks for another reading, which is given the ids of this one.
 */
export class StreamIds implements IdKeeper {
  isContradicted = false;
  lastNumber = 0;
  readonly #used: HashSet;
  readonly #coming: StreamIds | null;
  readonly #numbers = new Map<string, number>();

  /** @param coming - Ids of an earlier reading. @param expected - Number of ids, where it is known. */
  constructor(coming: StreamIds | null = null, expected = 0) {
    this.#used = new HashSet(expected);
    this.#coming = coming;
  }

  next(feature: Record<string, unknown>, report: Report): string {
    const id = ownId(feature);
    if (id !== null) return this.#nextOwn(id, report);
    return this.nextMissing(() => contentId(feature), () => report);
  }

  #nextOwn(id: string, report: Report): string {
    const known = this.#used.find(id);
    this.lastNumber = 0;
    if (known === 'given') this.isContradicted = true;
    if (known === null) {
      this.#used.add(id, 'own');
      return id;
    }
    this.#used.add(id, 'own');
    const other = this.#free(id);
    this.#used.add(other, 'given');
    reportSecondId(id, other, report);
    return other;
  }

  nextMissing(make: () => string, report: () => Report): string {
    reportMissingId(report());
    this.lastNumber = 0;
    const id = this.#free(make());
    this.#used.add(id, 'given');
    return id;
  }

  /** No more ids are given. */
  release() {
    this.#used.release();
    this.#coming?.release();
  }

  takeNew(id: string): boolean {
    this.lastNumber = 0;
    return this.#used.addNew(id);
  }

  #free(id: string): string {
    if (!this.#isTaken(id)) return id;
    let number = (this.#numbers.get(id) ?? 1) + 1;
    while (this.#isTaken(`${id}-${number}`)) number++;
    this.#numbers.set(id, number);
    this.lastNumber = number;
    return `${id}-${number}`;
  }

  #isTaken(id: string): boolean {
    return this.#used.find(id) !== null || (this.#coming !== null && this.#coming.#used.find(id) === 'own');
  }
}
