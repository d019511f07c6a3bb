import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {EventStore} from '../../store/event-store.js';
import {LazyElement} from '../shared/lazy-element.js';
import {tokens} from '../shared/tokens.styles.js';
import {styles} from './event-filter.styles.js';
import {SHOWABLE, readShow} from './show.js';
import type {Showable} from './show.js';

/**
 * Legend, filters and search: what is chosen here is chosen in all views of the story.
 *
 * Categories and verification statuses are all shown at first, and each can be left out; of tags and places the reader
 * chooses those that an event must have one of. Beside each stands the number of events that it has in the dates shown,
 * under the other filters. Filters that have only one name to choose are left out.
 *
 * The legend is one tab stop, as are the names of each filter: arrow keys, Home and End go from one to the next, the blank
 * ticks. Escape goes back to what has opened a filter.
 *
 * @tagname event-filter
 * @summary Legend, filters and search.
 * @slot - Content until the element is upgraded and the events are read: a legend that works without JavaScript.
 * @event {CustomEvent<{src: string | null, total: number, issues: Issue[]}>} event-load - The event file is read.
 * @event {CustomEvent<{src: string | null, message: string, issue: Issue | null}>} event-error - The event file cannot be read.
 * @event {CustomEvent<{filters: Filters}>} event-filter-change - The reader chose other filters, or searched.
 * @csspart message - The text in place of the filters: loading, failed, empty.
 * @csspart search - The field of the search.
 * @csspart count - The number of events that are left.
 * @csspart toggle - The button that opens the filters where there is little room.
 * @csspart legend - The categories, with their symbols.
 * @csspart group - A filter that can be opened: verification, tags, places.
 */
export class EventFilterElement extends LazyElement {
  static override styles = [tokens, styles];

  /** What is offered, any of `search`, `category`, `verification`, `tag` and `place`, apart by blanks; default: all. */
  @property() show: string | null = null;

  /** Keeps all but the search behind a button, as where there is little room. */
  @property({type: Boolean, reflect: true}) folded = false;

  protected override loadView() {
    return import('./filter-view.js');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('show')) this.#checkShow(this.store);
  }

  protected override joined(store: EventStore): void {
    super.joined?.(store);
    this.#checkShow(store);
  }

  /** @internal What is offered, in the order in which it stands. */
  get shown(): ReadonlySet<Showable> {
    return readShow(this.show).shown;
  }

  #checkShow(store: EventStore | undefined): void {
    for (const value of readShow(this.show).unknown) {
      const remedy = `Write any of ${SHOWABLE.join(', ')}.`;
      const message = `show has "${value}", which is nothing that <event-filter> can show. ${remedy} [show-unknown]`;
      store?.report({code: 'show-unknown', severity: 'warning', field: 'show', value, remedy, message});
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-filter': EventFilterElement;
  }
}
