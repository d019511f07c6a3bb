import {nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {GroupElement} from '../shared/group-element.js';
import {tokens} from '../shared/tokens.styles.js';
import {styles} from './event-story.styles.js';
import {messageOf, storyFrame, viewsOf} from './story-frame.js';
import type {StoryFrame} from './story-frame.js';

/**
 * A text that leads the views: each of its steps sets the dates shown, the selected event and the map when the reader
 * scrolls to it. The views stay in sight, beside the text where there is room for both and above it elsewhere.
 *
 * Steps are the elements inside that say `data-event="id"` (or several ids between blanks: the first is selected, the map
 * fits all; with `data-camera` it zooms out from there as far as it takes to show all), `data-window="2022-01-04"` (empty is all dates) or `data-camera="longitude,latitude,zoom"`. What an element
 * around several steps says holds for each that does not say it. A step without a word of the dates, the selection or the
 * map leaves that as the step before it has it; one with dates or a view of the map, and no event, lets go of the
 * selection. Above the first step and below the story all
 * is as before it. Where nothing is marked, the `chapters` of the event file are shown as
 * the text.
 *
 * The step that leads has `aria-current="step"`, for the page to style. No event is fired for it: the reader reads, and has
 * changed nothing. What the reader does in a view holds until the next step.
 *
 * @tagname event-story
 * @summary A text whose steps lead the map, the timeline and the card.
 * @slot - The text. Its elements with `data-event`, `data-window` or `data-camera` are the steps.
 * @slot views - The views that the text leads; they join the store of the story.
 * @event {CustomEvent<{src: string | null, total: number, issues: Issue[]}>} event-load - The event file is read.
 * @event {CustomEvent<{src: string | null, message: string, issue: Issue | null}>} event-error - The event file cannot be read.
 * @event {CustomEvent<{id: string | null}>} event-select - The reader selected an event in a view inside.
 * @csspart message - The text in place of the content: loading, failed, empty.
 * @csspart views - What stays in sight: the views and the navigation.
 * @csspart navigation - The steps as a bar of buttons, the place in the story, and the buttons back and on.
 * @csspart text - What is beside or below the views.
 * @csspart chapter - A chapter of the event file.
 * @csspart chapter-title - Its heading.
 * @cssproperty --event-story-top - Distance of the views from the upper edge of the screen, where the page has a bar there; default `0px`.
 * @cssproperty --event-story-height - Height of the views above the text; default `58svh`. Beside it they fill the screen.
 * @cssproperty --event-timeline-lanes - Set on a timeline among the views: `flex` where there is room for lanes, else `none`.
 * @cssproperty --event-viewer-height - Set on a viewer among the views, which takes the room that there is; `0px`.
 * @cssproperty --event-timeline-height - Set on a timeline too: height beyond which the lanes scroll, `min(18rem, 30svh)`.
 */
export class EventStoryElement extends GroupElement {
  static override styles = [tokens, styles];

  /** Where the views stand beside the text: `start` or `end` of the line. */
  @property({reflect: true}) side: 'start' | 'end' = 'start';

  protected override loadView() {
    return import('./story-view.js');
  }

  protected override renderEarly(message: TemplateResult): TemplateResult {
    return storyFrame({...this.#frame, message: messageOf(this, message)});
  }

  /** Its views say it, where there are any. */
  protected override get callsOut(): boolean {
    return !viewsOf(this).views;
  }

  protected override renderHeldBack(notice: TemplateResult | typeof nothing): TemplateResult {
    return storyFrame({...this.#frame, notice});
  }

  get #frame(): StoryFrame {
    return {label: this.label ?? (this.hasWords ? this.strings.story : nothing), side: this.side, has: viewsOf(this)};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-story': EventStoryElement;
  }
}
