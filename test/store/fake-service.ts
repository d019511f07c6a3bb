import type {EventTable} from '../../src/data/event-table.js';
import {placeIndex, tagIndex} from '../../src/data/label-index.js';
import type {LabelIndex} from '../../src/data/label-index.js';
import {searchMask} from '../../src/data/search-index.js';
import type {LabelKind, TextService} from '../../src/data/text-service.js';
import {microtasks} from './story.js';

interface Question {
  readonly words: string;
  readonly signal: AbortSignal;
  readonly settle: () => void;
  readonly fail: (error: Error) => void;
}

/** A service that answers when the test says so. */
export class FakeService implements TextService {
  readonly #table: EventTable;
  /** What was asked and is not answered: a query, or `tags` or `places` with a colon before it. */
  readonly questions: Question[] = [];

  /** @param table - Whose words it knows. */
  constructor(table: EventTable) {
    this.#table = table;
  }

  search(query: string, asked: AbortSignal): Promise<Uint8Array | null> {
    return this.#ask(query, asked, () => searchMask(this.#table, query)?.slice() ?? null);
  }

  labels(kind: LabelKind, asked: AbortSignal): Promise<LabelIndex> {
    return this.#ask(`:${kind}`, asked, () => (kind === 'tags' ? tagIndex : placeIndex)(this.#table));
  }

  /** Answers the open questions, or those in these words; the signals of others are told by `isWanted`. */
  async answer(words?: string): Promise<void> {
    for (const question of this.#take(words)) question.settle();
    await microtasks();
  }

  async fail(message: string): Promise<void> {
    for (const question of this.#take()) question.fail(new Error(message));
    await microtasks();
  }

  isWanted(words: string): boolean {
    return this.questions.some((each) => each.words === words && !each.signal.aborted);
  }

  #take(words?: string): Question[] {
    const taken = this.questions.filter((each) => words === undefined || each.words === words);
    for (const each of taken) this.questions.splice(this.questions.indexOf(each), 1);
    return taken;
  }

  #ask<Value>(words: string, asked: AbortSignal, answer: () => Value): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.questions.push({words, signal: asked, settle: () => resolve(answer()), fail: reject});
      asked.addEventListener('abort', () => reject(asked.reason as Error));
    });
  }
}

/** A table whose words are asked of a service. */
export function served(table: EventTable): {table: EventTable; service: FakeService} {
  const service = new FakeService(table);
  return {service, table: {...table, service}};
}
