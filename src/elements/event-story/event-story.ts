import {GroupElement} from '../shared/group-element.js';
import {tokens} from '../shared/tokens.styles.js';
import {styles} from './event-story.styles.js';

/**
 * Paragraphs that lead through the story.
 *
 * @tagname event-story
 * @summary Paragraphs that lead through the story.
 * @slot - Content until the element is upgraded.
 * @csspart message - The text in place of the content: loading, failed, empty.
 */
export class EventStoryElement extends GroupElement {
  static override styles = [tokens, styles];

  protected override loadView() {
    return import('./story-view.js');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-story': EventStoryElement;
  }
}
