import {nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {emit} from '../../events.js';
import type {Warning} from '../../schema/event-file.js';
import type {EventStore} from '../../store/event-store.js';
import {storeOfGroup} from './join-store.js';
import type * as Notices from './notices.js';
import type {StoreElement} from './store-element.js';
import {enterRoster, leadsRoster, leaveRoster} from './warning-roster.js';

interface Held {
  readonly store: EventStore;
  readonly warning: Warning;
  /** Whether a group around the element has the same story, and says the notice for it. */
  readonly isInGroup: boolean;
}

/**
 * Holds a story back behind its notice (`warning` in the event file) until the reader asks for it.
 *
 * Every lazy element has one, groups too, and there is nothing that they have to do for it: while the gate is up they have no
 * view, and the page's children in their slots are not shown. The views inside a group say a short line at most.
 */
export class WarningGate {
  readonly #element: StoreElement;
  /** Found out once for each story: it takes a look at the whole page. */
  #headingLevel: number | null = null;
  #held: Held | null = null;

  constructor(element: StoreElement) {
    this.#element = element;
  }

  get isUp(): boolean {
    return this.#held !== null;
  }

  /** Puts itself up or takes itself away; what it reads of the store is tracked. */
  update(store: EventStore | undefined): void {
    const warning = store && store.total > 0 && !store.acceptance.hasWarning && store.dataset.warning;
    this.#hold(warning ? {store, warning, isInGroup: storeOfGroup(this.#element) === store} : null);
  }

  /** The element leaves the page. */
  release(): void {
    this.#hold(null);
  }

  /** @param notices - What draws it. @param accepted - Called when the reader has asked for the story here. */
  render({warningNotice, headingLevel}: typeof Notices, accepted: () => void): TemplateResult | typeof nothing {
    if (!this.#held) return nothing;
    const {store, warning, isInGroup} = this.#held;
    const {strings, locale} = this.#element;
    const form = isInGroup ? 'line' : leadsRoster(store, this.#element) ? 'whole' : 'short';
    const accept = () => {
      store.acceptance.acceptWarning();
      emit(this.#element, 'event-warning-accept', {scope: 'dataset', kinds: warning.kinds ?? [], id: null});
      accepted();
    };
    this.#headingLevel ??= headingLevel(this.#element);
    return warningNotice(warning, form, {strings, locale, headingLevel: this.#headingLevel, accept});
  }

  #hold(held: Held | null): void {
    const [before, now] = [this.#held, held].map((each) => (each && !each.isInGroup ? each.store : null));
    this.#held = held;
    if (before === now) return;
    this.#headingLevel = null;
    if (before) leaveRoster(before, this.#element);
    if (now) enterRoster(now, this.#element);
  }
}
