import {effect, signal} from '@preact/signals-core';
import type {Signal} from '@preact/signals-core';
import type {EventTable} from '../data/event-table.js';
import type {LabelIndex} from '../data/label-index.js';
import type {LabelKind, TextService} from '../data/text-service.js';
import type {Asker} from './asked.js';
import type {Words} from './words.js';

/** An answer, and the table whose rows it is about. */
interface Answer<Value> {
  readonly table: EventTable;
  readonly value: Value;
}

/**
 * Asks the service of a table for what its filters look for, and keeps the last answer until the next one is there, so that
 * no list, map or count leaps back to all events while a word is typed. Values are tracked where they are read.
 */
export class ServiceWords implements Words {
  readonly #asker: Asker;
  readonly #found = signal<Answer<Uint8Array | null> | null>(null);
  readonly #searching = signal(false);
  readonly #labels: Record<LabelKind, Signal<Answer<LabelIndex> | null>> = {tags: signal(null), places: signal(null)};
  readonly #requests: Record<LabelKind, EventTable | null> = {tags: null, places: null};
  #request: {readonly table: EventTable; readonly text: string} | null = null;
  /** Ends with the table. */
  #stay = new AbortController();
  #search = new AbortController();

  constructor(asker: Asker) {
    this.#asker = asker;
    effect(() => this.#follow(asker.table, asker.filters.text?.trim() ?? ''));
  }

  get searching(): boolean {
    return this.#searching.value;
  }

  /** What was found last, for this query or the one before it. */
  found(): Uint8Array | null {
    const found = this.#found.value;
    return found?.table === this.#asker.table ? found.value : null;
  }

  labels(kind: LabelKind): LabelIndex | null {
    const {table} = this.#asker;
    const labels = this.#labels[kind].value;
    if (labels?.table === table) return labels.value;
    if (table.service && this.#requests[kind] !== table) void this.#askLabels(kind, table, table.service);
    return null;
  }

  #follow(table: EventTable, text: string): void {
    const {table: lastTable, text: lastText} = this.#request ?? {};
    if (table === lastTable && text === lastText) return;
    this.#request = {table, text};
    this.#search.abort();
    if (table !== lastTable) {
      this.#stay.abort();
      this.#stay = new AbortController();
    }
    const isAsked = Boolean(table.service) && text !== '';
    this.#searching.value = isAsked;
    if (isAsked) void this.#ask(table, text);
    else this.#found.value = null;
  }

  async #ask(table: EventTable, text: string): Promise<void> {
    const search = new AbortController();
    this.#search = search;
    try {
      const value = (await table.service?.search(text, search.signal)) ?? null;
      if (!search.signal.aborted) this.#found.value = {table, value};
    } catch (error) {
      this.#fail(error, search.signal, `The search for “${text}”`);
    }
    if (search === this.#search) this.#searching.value = false;
  }

  async #askLabels(kind: LabelKind, table: EventTable, service: TextService): Promise<void> {
    const {signal} = this.#stay;
    this.#requests[kind] = table;
    try {
      const value = await service.labels(kind, signal);
      if (!signal.aborted) this.#labels[kind].value = {table, value};
    } catch (error) {
      this.#fail(error, signal, `The list of ${kind}`);
    }
  }

  #fail(error: unknown, signal: AbortSignal, what: string): void {
    if (signal.aborted || (error instanceof Error && error.name === 'AbortError')) return;
    const reason = error instanceof Error ? error.message : String(error);
    const remedy = 'Load the page again.';
    this.#asker.report({code: 'search-failed', severity: 'error', remedy, message: `${what} failed: ${reason} ${remedy} [search-failed]`});
  }
}
