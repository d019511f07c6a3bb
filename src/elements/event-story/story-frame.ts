import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {EventStore} from '../../store/event-store.js';

type Part = TemplateResult | typeof nothing;

export interface StoryFrame {
  /** Nothing before there are words. */
  readonly label: string | typeof nothing;
  readonly side: 'start' | 'end';
  /** Whether there are views to stand beside the text, and a card among them. */
  readonly has: {readonly views: boolean; readonly card: boolean};
  /** Whether the card lies open over the other views, where it has no room beside them. */
  readonly isOpen?: boolean;
  /** A notice in place of the views. */
  readonly notice?: Part;
  readonly navigation?: Part;
  /** The text in place of the page's own. */
  readonly chapters?: Part;
  readonly message?: Part;
  /** The reader selected an event in one of the views, or none. */
  readonly selected?: (event: CustomEvent<{id: string | null}>) => void;
  /** The focus has come to something in the text. */
  readonly focused?: (event: FocusEvent) => void;
}

/** The views and the text: the same frame before the drawing part is there and after, so that nothing moves. */
export function storyFrame({label, side, has, isOpen = false, notice, navigation = nothing, chapters, message = nothing, selected, focused}: StoryFrame): TemplateResult {
  return html`<section class="frame" aria-label=${label}>
    <div class="layout" data-side=${side} ?data-bare=${!has.views && !notice}>
      <div class="stage" part="views" role="group" aria-label=${label} data-focus-box>
        <div class="views" ?data-card=${has.card} ?data-open=${isOpen} @event-select=${selected}>${notice ?? html`<slot name="views"></slot>`}</div>
        ${navigation}
      </div>
      <div class="text" part="text" @focusin=${focused}>${chapters ?? html`<slot></slot>`}${message}</div>
    </div>
    <div class="end"></div>
  </section>`;
}

/** What a story has in its slot for views. */
export function viewsOf(story: Element): StoryFrame['has'] {
  const views = [...story.children].filter(({slot}) => slot === 'views');
  return {views: views.length > 0, card: views.length > 1 && views.some(({localName}) => localName === 'event-card')};
}

/** What a story says of its file: nothing where its views say it, or where its text stands in place of a word of waiting. */
export function messageOf(story: Element & {readonly store?: EventStore | undefined}, message: TemplateResult | null): Part {
  const isFailed = story.store?.status === 'error';
  if (!message || viewsOf(story).views || (story.childElementCount > 0 && !isFailed)) return nothing;
  return message;
}
