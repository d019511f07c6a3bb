import {localeOf} from '../../l10n/language.js';
import type {EventStore} from '../../store/event-store.js';
import {LazyCompanion} from './companion.js';
import type {Companion} from './companion.js';
import {LatePart} from './late-part.js';
import type * as Notices from './notices.js';
import type {SpokenWords} from './spoken-words.js';
import type * as StatusMessage from './status-message.js';
import type {StoreElement} from './store-element.js';

type CompanionOf = new (element: StoreElement) => Companion;

export interface SaidPartsHost {
  /** Something that is said is there, and is to be drawn. */
  came(): void;
  /** It cannot be had. */
  missed(reason: unknown): void;
}

/** What an element says in place of its view and beside it, each loaded when there is something of that kind to say. */
export class SaidParts {
  /** What stands before a story, and the styles of all that is said in place of a view. */
  readonly notices: LatePart<typeof Notices>;
  /** What became of a file of which nothing is shown. */
  readonly status: LatePart<typeof StatusMessage>;
  readonly #element: StoreElement;
  readonly #words: SpokenWords;
  /** Tells of a long load, from the first one on. */
  readonly #teller: LazyCompanion;
  /** Tells the editor what is wrong with the file. */
  readonly #issues: LazyCompanion;

  constructor(element: StoreElement, words: SpokenWords, {came, missed}: SaidPartsHost) {
    this.#element = element;
    this.#words = words;
    this.notices = new LatePart(() => import('./notices.js'), came, missed);
    this.status = new LatePart(() => import('./status-message.js'), came, missed);
    this.#teller = this.#companion(async () => (await import('./load-teller.js')).LoadTeller);
    this.#issues = this.#companion(async () => (await import('./issue-notes.js')).IssueNotes);
  }

  /** Fulfilled when what is said in place of the view is there, or cannot be had. */
  get settled(): Promise<unknown> {
    return Promise.all([this.notices.settled, this.status.settled]);
  }

  /** The element draws. @param isHeldBack - A notice stands before the story. */
  follow(store: EventStore | undefined, isHeldBack: boolean): void {
    if (isHeldBack || hasNews(store)) this.notices.ask();
    if (hasNews(store)) this.status.ask();
    this.#teller.follow(store !== undefined && (store.loader.isLong || (store.error !== null && store.total > 0)));
    if (this.#element.debug && !isHeldBack) this.#issues.follow(store !== undefined);
    else this.#issues.release();
  }

  /** Has what could not be had asked for again. */
  forget(): void {
    this.notices.release();
    this.status.release();
  }

  /** The element has left the page. */
  release(): void {
    this.forget();
    this.#teller.release();
    this.#issues.release();
  }

  /** What tells is loaded with the words for it. */
  #companion(load: () => Promise<CompanionOf>): LazyCompanion {
    return new LazyCompanion(this.#element, async () => {
      const [companion, hasWords] = await Promise.all([load(), this.#words.ask(localeOf(this.#element))]);
      return hasWords ? () => new companion(this.#element) : null;
    });
  }
}

/** Whether readers are told something of the file wherever the element is: that it failed, takes long, or has no events. */
export function hasNews(store: EventStore | undefined): boolean {
  return store !== undefined && (store.error !== null || store.loader.isLong || (store.status === 'ready' && store.total === 0));
}
