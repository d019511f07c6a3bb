import {LazyElement} from '../shared/lazy-element.js';
import {tokens} from '../shared/tokens.styles.js';
import {styles} from './event-list.styles.js';

/**
 * The events in the window as a list, in order of time: the accessible equal of map and timeline.
 *
 * Up to 300 events are in the page as a whole. Of more, only those around what is in sight are: scroll bar, keys and screen
 * readers know all of them, but the browser’s own search in the page finds no others, for which there is the search of
 * `<event-filter>`, and the first 300 are printed, with the number of the others.
 *
 * The list is one tab stop: arrow keys, PageUp, PageDown, Home and End go from event to event, Enter opens one, Escape closes its
 * card. What a mark shows by its colour, shape or sign an event says in words here. Its days are headings one level below the
 * nearest heading before the element.
 *
 * @tagname event-list
 * @summary The events of the window, in order, as a list.
 * @slot - Content until the element is upgraded and the events are read: a list that works without JavaScript.
 * @event {CustomEvent<{src: string | null, total: number, issues: Issue[]}>} event-load - The event file is read.
 * @event {CustomEvent<{src: string | null, message: string, issue: Issue | null}>} event-error - The event file cannot be read.
 * @event {CustomEvent<{id: string | null}>} event-select - The reader selected an event.
 * @event {CustomEvent<{filters: Filters}>} event-filter-change - The reader took all filters back, as no event was left.
 * @event {CustomEvent<{window: TimeWindow | null}>} event-window-change - The reader went back to all dates, as no event was left.
 * @cssproperty --event-hit - Ground of words that a search has found; default `light-dark(#fae6a0, #5c4a10)`.
 * @csspart message - The text in place of the list: loading, failed, empty.
 * @csspart count - The number of events in the window, and of those that are withheld.
 * @csspart group - The heading of a day, or of what was looked for and not found.
 * @csspart item - One event.
 * @cssproperty --event-list-height - Height beyond which the list scrolls; default `30rem`.
 */
export class EventListElement extends LazyElement {
  static override styles = [tokens, styles];

  protected override loadView() {
    return import('./list-view.js');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-list': EventListElement;
  }
}
