import {effect, signal} from '@preact/signals-core';
import type {EventTable} from '../data/event-table.js';
import type {Issue} from '../data/issue.js';
import type {Filters} from './filters.js';
import type {ServiceWords} from './service-words.js';
import {tableWords} from './words.js';
import type {Words} from './words.js';

/** What is asked about, read under watch. */
export interface Asker {
  readonly table: EventTable;
  readonly filters: Filters;
  report(issue: Issue): void;
}

/** What is known of the words of a store's table. What asks the service of a large one is loaded for such a table only. */
export class Asked {
  readonly #asker: Asker;
  readonly #answers = signal<ServiceWords | null>(null);

  constructor(asker: Asker) {
    this.#asker = asker;
    effect(() => {
      if (asker.table.service && !this.#answers.peek()) void this.#load();
    });
  }

  get words(): Words {
    const {table} = this.#asker;
    return (table.service && this.#answers.value) || tableWords(table);
  }

  get searching(): boolean {
    const {table, filters} = this.#asker;
    return Boolean(table.service) && (this.#answers.value?.searching ?? Boolean(filters.text));
  }

  async #load(): Promise<void> {
    const {ServiceWords} = await import('./service-words.js');
    this.#answers.value ??= new ServiceWords(this.#asker);
  }
}
