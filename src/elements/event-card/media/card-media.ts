import {nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {localText} from '../../../l10n/local-text.js';
import type {EventProperties, Media} from '../../../schema/event-file.js';
import type {EventStore} from '../../../store/event-store.js';
import {tellMissing} from '../../shared/tell-missing.js';
import type {EventCardElement} from '../event-card.js';
import {gallery} from './gallery.js';
import {baseOf} from './media-address.js';
import {MediaProgress} from './media-progress.js';
import {acceptMedia, askForMedia, askForStep} from './media-requests.js';
import {isSensitive, isUncovered} from './media-scene.js';
import type {MediaScene} from './media-scene.js';
import type {MediaViewer} from './media-viewer.js';

/** What takes the focus where the reader's act has taken away the control that had it. */
const CONTROLS = 'video, audio, .over, button, a';

/** What is to have the focus when it is drawn: a part of an item, else its figure. */
interface NextFocus {
  readonly index: number;
  readonly selector?: string;
  /** The reader has started the clip. */
  readonly play?: boolean;
}

/** The media of the selected event: what the reader does with them in the card and in the large view. */
export class CardMedia {
  readonly #element: EventCardElement;
  #properties: EventProperties | null = null;
  #progress = new MediaProgress();
  #viewer: MediaViewer | null = null;
  #next: NextFocus | null = null;
  /** The large view has gone, and the focus with it. */
  #isFocusLost = false;

  constructor(element: EventCardElement) {
    this.#element = element;
  }

  /** The figures in the card. */
  render(store: EventStore, row: number): TemplateResult | typeof nothing {
    const properties = store.table.texts.feature(row).properties;
    if (properties !== this.#properties) this.#begin(properties);
    const media = this.#items;
    if (media.length === 0) return nothing;
    this.#forgetCovered(store);
    return gallery(media, this.#sceneOf(store, row, this.#progress), {
      open: (index) => void this.#open(index),
      withdraw: () => this.#withdraw(media.findIndex(isSensitive)),
    });
  }

  /** No event is shown. */
  leave(): void {
    if (this.#properties) this.#begin(null);
  }

  /** The element has left the page. */
  release(): void {
    this.#viewer?.release();
  }

  /** The large view. It stands outside of the card's frame, since its keys are its own. */
  renderViewer(store: EventStore, row: number): TemplateResult | typeof nothing {
    const viewer = this.#viewer;
    return viewer?.render(this.#items, localText(store.table, row, 'title', this.#element).text, this.#sceneOf(store, row, viewer.progress)) ?? nothing;
  }

  /** After the element has drawn. */
  updated(): void {
    const root = this.#element.renderRoot;
    this.#viewer?.updated(root.querySelector('dialog'));
    if (this.#isFocusLost) this.#catchFocus();
    const next = this.#next;
    this.#next = null;
    if (!next) return;
    const figure = root.querySelector<HTMLElement>(`${this.#viewer ? 'dialog' : '.media'} [data-index="${next.index}"]`);
    // A browser that forbids it leaves the reader the player's own button.
    if (next.play) figure?.querySelector<HTMLMediaElement>('video, audio')?.play().catch(() => undefined);
    const part = next.selector ? figure?.querySelector<HTMLElement>(next.selector) : null;
    (part ?? figure)?.focus({preventScroll: true});
  }

  get #items(): readonly Media[] {
    return this.#properties?.media ?? [];
  }

  /** Another event is shown. */
  #begin(properties: EventProperties | null): void {
    this.#isFocusLost ||= this.#viewer !== null;
    this.#properties = properties;
    this.#progress = new MediaProgress();
    this.#dropViewer();
    this.#next = null;
  }

  #dropViewer(): void {
    this.#viewer?.release();
    this.#viewer = null;
  }

  /** What is covered, by whatever act, does not start of itself when it is uncovered. */
  #forgetCovered(store: EventStore): void {
    for (const item of this.#items) {
      if (isUncovered(item, store)) continue;
      this.#progress.forget(item);
      this.#viewer?.progress.forget(item);
    }
  }

  /** The reader goes on from the head of what is shown now, unless the page has put the focus somewhere by then. */
  #catchFocus(): void {
    this.#isFocusLost = false;
    const {renderRoot, ownerDocument} = this.#element;
    if (ownerDocument.activeElement !== null && ownerDocument.activeElement !== ownerDocument.body) return;
    renderRoot.querySelector<HTMLElement>('h3, .message')?.focus({preventScroll: true});
  }

  #sceneOf(store: EventStore, row: number, progress: MediaProgress): MediaScene {
    const {strings, locale, shownTimeZone, socialMode} = this.#element;
    const {table} = store;
    const restart = (item: Media) => this.#draw({index: this.#items.indexOf(item), selector: CONTROLS, play: true});
    return {
      store,
      strings,
      locale,
      lang: table.texts.feature(row).properties.lang ?? this.#element.fileLang,
      clocks: {timeZone: table.zones[table.zone[row] ?? 0] ?? store.timeZone, shownTimeZone},
      base: baseOf(this.#element),
      social: socialMode,
      progress,
      restart,
      start: (item) => {
        if (!askForMedia(this.#element, item, this.#items.indexOf(item))) return;
        progress.start(item);
        restart(item);
      },
      fail: (item, part) => {
        progress.fail(item, part);
        this.#draw(this.#hasFocus('video, audio') ? {index: this.#items.indexOf(item), selector: CONTROLS} : null);
      },
      accept: (item, scope) => {
        acceptMedia(this.#element, item, scope);
        // Not a link, nor the button that covers it again: a second press of the key must do neither.
        this.#draw({index: this.#items.indexOf(item), selector: this.#viewer ? undefined : '.over'});
      },
    };
  }

  #draw(next: NextFocus | null): void {
    this.#next = next ?? this.#next;
    this.#element.requestUpdate();
  }

  #hasFocus(selector: string): boolean {
    return Boolean((this.#element.renderRoot as ShadowRoot).activeElement?.closest(selector));
  }

  #withdraw(index: number): void {
    this.#element.store?.acceptance.withdraw();
    this.#draw({index, selector: CONTROLS});
  }

  async #open(index: number): Promise<void> {
    const properties = this.#properties;
    const item = this.#items[index];
    if (!item || !askForMedia(this.#element, item, index)) return;
    try {
      const {MediaViewer, viewerStyles} = await import('./media-viewer.js');
      // Meanwhile another event may be shown, or a second click has come first.
      if (properties !== this.#properties || this.#viewer) return;
      this.#adopt(viewerStyles.styleSheet);
      for (const clip of this.#element.renderRoot.querySelectorAll<HTMLMediaElement>('.media :is(video, audio)')) clip.pause();
      this.#viewer = new MediaViewer(index, {
        ask: (next) => askForStep(this.#element, this.#items[next] ?? item, next),
        moved: (next) => this.#draw(this.#hasFocus('figure') ? {index: next} : null),
        withdraw: (shown) => this.#withdraw(shown),
        closed: () => {
          this.#dropViewer();
          this.#draw({index, selector: `.enlarge, ${CONTROLS}`});
        },
      });
      this.#draw({index});
    } catch (reason) {
      // The chunk is gone, after a deploy say: the card has the item all the same.
      tellMissing(this.#element, reason, 'The large view of media');
    }
  }

  #adopt(sheet: CSSStyleSheet | undefined): void {
    const root = this.#element.renderRoot as ShadowRoot;
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
