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

interface ServiceModule {
  readonly ServiceWords: typeof ServiceWords;
}

/** What is known of the words of a store's table. What asks the service of a large one is loaded with the first question. */
export class Asked {
  readonly #asker: Asker;
  readonly #answers = signal<ServiceWords | null>(null);
  readonly #unasked: Words = {
    found: () => null,
    labels: () => {
      void this.#load();
      return null;
    },
  };
  readonly #import: () => Promise<ServiceModule>;
  readonly #isMissing = signal(false);
  #isLoading = false;

  /** @param load - Gives what asks a service. */
  constructor(asker: Asker, load: () => Promise<ServiceModule> = () => import('./service-words.js')) {
    this.#asker = asker;
    this.#import = load;
    effect(() => {
      if (asker.table.service && asker.filters.text) void this.#load();
    });
  }

  get words(): Words {
    const {table} = this.#asker;
    return table.service ? (this.#answers.value ?? this.#unasked) : tableWords(table);
  }

  get searching(): boolean {
    const {table, filters} = this.#asker;
    return Boolean(table.service) && (this.#answers.value?.searching ?? (Boolean(filters.text) && !this.#isMissing.value));
  }

  async #load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      const {ServiceWords} = await this.#import();
      this.#answers.value = new ServiceWords(this.#asker);
    } catch (reason) {
      // The chunk is gone, after a deploy say: all events stay shown, and the next question tries again.
      const remedy = 'Check that all files of the build are there.';
      const message = `What searches the events could not be loaded: ${String(reason)} ${remedy} [chunk-missing]`;
      this.#asker.report({code: 'chunk-missing', severity: 'error', remedy, message});
      this.#isMissing.value = true;
      this.#isLoading = false;
    }
  }
}
