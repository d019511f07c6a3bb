import {GroupElement} from '../shared/group-element.js';
import {tokens} from '../shared/tokens.styles.js';
import {styles} from './event-viewer.styles.js';

/**
 * Map, timeline, card, list and filter from one tag.
 *
 * @tagname event-viewer
 * @summary Map, timeline, card, list and filter from one tag.
 * @slot - Content until the element is upgraded.
 * @csspart message - The text in place of the content: loading, failed, empty.
 */
export class EventViewerElement extends GroupElement {
  static override styles = [tokens, styles];

  protected override loadView() {
    return import('./viewer-view.js');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-viewer': EventViewerElement;
  }
}
