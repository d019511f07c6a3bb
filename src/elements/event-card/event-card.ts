import {LazyElement} from '../shared/lazy-element.js';
import {tokens} from '../shared/tokens.styles.js';
import {styles} from './event-card.styles.js';

/**
 * The selected event: its date in the editor's words, its place and how well that is known, text, media with credits,
 * claims, corrections, sources and verification.
 *
 * @tagname event-card
 * @summary The selected event in full.
 * @slot - What stands here until an event is selected.
 * @event {CustomEvent<{src: string | null, total: number, issues: Issue[]}>} event-load - The event file is read.
 * @event {CustomEvent<{src: string | null, message: string}>} event-error - The event file cannot be read.
 * @event {CustomEvent<{id: string | null}>} event-select - The reader closed the card.
 * @csspart message - The text in place of the card.
 * @csspart card - The frame around the event.
 * @csspart title - The event's title.
 * @csspart when - Its date.
 * @csspart place - Its place.
 * @csspart text - Its text.
 * @csspart media - The figures.
 */
export class EventCardElement extends LazyElement {
  static override styles = [tokens, styles];

  protected override loadView() {
    return import('./card-view.js');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-card': EventCardElement;
  }
}
