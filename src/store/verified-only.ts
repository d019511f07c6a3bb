import {batch, computed, signal} from '@preact/signals-core';
import type {ReadonlySignal} from '@preact/signals-core';
import {rowsInWindow, subsetTable} from '../data/index.js';
import {VERIFICATION_STATUSES} from '../data/event-table.js';
import type {EventTable} from '../data/event-table.js';

const VERIFIED = VERIFICATION_STATUSES.indexOf('verified');

/**
 * Keeps all but verified events out of a story, for as long as the page or anyone else asks for it. It stands before
 * everything that reads the table, so that no view, count or search can forget it. Values are tracked where they are read.
 */
export class VerifiedOnly {
  readonly #isSet = signal(false);
  readonly #askers = signal(0);
  /** Apart from the number of askers, which changes more often. */
  readonly #required = computed(() => this.#isSet.value || this.#askers.value > 0);
  readonly #whole: () => EventTable;
  readonly #changing: () => void;
  readonly #table: ReadonlySignal<EventTable> = computed(() => {
    const whole = this.#whole();
    return this.required ? subsetTable(whole, rowsInWindow(whole, null, (row) => whole.verification[row] === VERIFIED)) : whole;
  });

  /**
   * @param whole - All events of the file.
   * @param changing - Called with each change of what is required: row numbers of before mean nothing after it.
   */
  constructor(whole: () => EventTable, changing: () => void) {
    this.#whole = whole;
    this.#changing = changing;
  }

  get required(): boolean {
    return this.#required.value;
  }

  /** The events that may be shown. */
  get table(): EventTable {
    return this.#table.value;
  }

  /** How many events may not. */
  get withheldCount(): number {
    return this.#whole().length - this.table.length;
  }

  set(isRequired: boolean): void {
    this.#change(() => (this.#isSet.value = isRequired));
  }

  /** Asks until the asker lets go: at the end of the task, as an element that is moved in the page comes back before. @returns Lets go. */
  ask(): () => void {
    this.#change(() => (this.#askers.value += 1));
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      queueMicrotask(() => this.#change(() => (this.#askers.value -= 1)));
    };
  }

  #change(run: () => void): void {
    batch(() => {
      const before = this.#required.peek();
      run();
      if (before !== this.#required.peek()) this.#changing();
    });
  }
}
