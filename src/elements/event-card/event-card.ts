import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {EventStore} from '../../store/event-store.js';
import {LazyElement} from '../shared/lazy-element.js';
import {tokens} from '../shared/tokens.styles.js';
import {styles} from './event-card.styles.js';
import type {SocialMode} from './media/media-scene.js';

const SOCIAL_MODES: readonly string[] = ['link', 'click', 'none'] satisfies SocialMode[];

/**
 * The selected event: its date in the editor's words, its place and how well that is known, text, media with credits,
 * claims, corrections, sources and verification.
 *
 * Escape closes it, and the focus goes back to where the reader came from. Of what opens its media one is a tab stop, and arrow
 * keys lead to the others. Its title is a heading one level below the nearest heading before the element.
 *
 * @tagname event-card
 * @summary The selected event in full.
 * @slot - What stands here until an event is selected.
 * @event {CustomEvent<{src: string | null, total: number, issues: Issue[]}>} event-load - The event file is read.
 * @event {CustomEvent<{src: string | null, message: string, issue: Issue | null}>} event-error - The event file cannot be read.
 * @event {CustomEvent<{id: string | null}>} event-select - The reader closed the card.
 * @event {CustomEvent<{id: string | null, index: number, type: MediaType, src: string | null, provider: string | null}>} event-media-open - The reader asks
 * for the large view of an item, the start of a clip or a post of another site. Cancelable: then nothing happens.
 * @event {CustomEvent<{href: string, id: string | null}>} event-outbound - The reader follows a link out of the card. Cancelable: then it is not opened.
 * @csspart message - The text in place of the card.
 * @csspart card - The frame around the event.
 * @csspart title - The event's title.
 * @csspart when - Its date.
 * @csspart place - Its place.
 * @csspart text - Its text.
 * @csspart media - The figures.
 * @csspart notices - What comes before the text: that the event does not hold, and what was corrected.
 * @csspart claims - What was claimed, as a table.
 * @csspart verification - How the event was checked.
 * @csspart cameras - Where the cameras stood.
 * @csspart time - How the time is known.
 * @csspart sources - The sources.
 * @csspart links - Further reading.
 * @csspart related - Other events that belong with this one.
 * @csspart viewer - The dialog in which an image or a clip is shown large.
 */
export class EventCardElement extends LazyElement {
  static override styles = [tokens, styles];

  /**
   * What may become of posts of other sites (media of the type `embed`). `link`: each is a card made of the file's own data,
   * with a link; nothing is asked of the site. `click`: it may also be loaded, when the reader clicks. `none`: no link either.
   */
  @property() social: SocialMode = 'link';

  /** @internal What `social` says; anything unknown counts as `link`. */
  get socialMode(): SocialMode {
    return SOCIAL_MODES.includes(this.social) ? this.social : 'link';
  }

  protected override joined(store: EventStore): void {
    super.joined?.(store);
    this.#checkSocial();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('social')) this.#checkSocial();
  }

  protected override loadView() {
    return import('./card-view.js');
  }

  #checkSocial(): void {
    // An attribute that is taken away leaves null.
    const value: string | null = this.social;
    if (value === null || SOCIAL_MODES.includes(value)) return;
    const remedy = 'Write link, click or none.';
    const message = `social is "${value}", which is not one of the known words: posts are linked. ${remedy} [social-unknown]`;
    this.store?.report({code: 'social-unknown', severity: 'warning', field: 'social', value, remedy, message});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-card': EventCardElement;
  }
}
