import {LazyElement} from '../shared/lazy-element.js';
import {tokens} from '../shared/tokens.styles.js';
import {styles} from './event-filter.styles.js';

/**
 * Legend, filters and search.
 *
 * @tagname event-filter
 * @summary Legend, filters and search.
 * @slot - Content until the element is upgraded.
 * @csspart message - The text in place of the content: loading, failed, empty.
 */
export class EventFilterElement extends LazyElement {
  static override styles = [tokens, styles];

  protected override loadView() {
    return import('./filter-view.js');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-filter': EventFilterElement;
  }
}
