import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Dataset} from '../../data/dataset.js';
import type {EventDetails} from '../../events.js';
import {inLanguage} from '../../l10n/in-language.js';
import type {EventStore} from '../../store/event-store.js';
import {watchOutbound} from '../event-card/outbound.js';
import {headingLevel} from '../shared/heading-level.js';
import {hasContent} from '../shared/has-content.js';
import type {ElementView} from '../shared/lazy-element.js';
import type {StoreElement} from '../shared/store-element.js';
import {creditLine} from './credit-line.js';
import {defineParts} from './define-parts.js';
import type {EventViewerElement} from './event-viewer.js';
import {partLabel} from './part-label.js';
import {ViewerFocus} from './viewer-focus.js';
import {handOn, isLed, viewerParts} from './viewer-parts.js';
import type {ViewerParts} from './viewer-parts.js';

export {viewStyles} from './viewer-view.styles.js';

export function createView(element: EventViewerElement): ElementView {
  defineParts(customElements);
  return new ViewerView(element);
}

/** Lays out the elements of a story, and says once for all of them what there is to say of the file. */
class ViewerView implements ElementView {
  readonly #element: EventViewerElement;
  readonly #focus: ViewerFocus;
  readonly #headingLevel: number;
  readonly #unwatch: () => void;
  #shownRow: number | null = null;

  constructor(element: EventViewerElement) {
    this.#element = element;
    this.#focus = new ViewerFocus(element);
    this.#headingLevel = headingLevel(element);
    this.#unwatch = watchOutbound(element.renderRoot as ShadowRoot, () => null);
  }

  /** Fulfilled when every part is drawn, which waits until it is near the viewport. */
  get ready(): Promise<void> {
    return Promise.all(this.#inner().map(({ready}) => ready)).then(() => undefined);
  }

  updated(): void {
    for (const part of this.#inner()) {
      handOn(this.#element, part);
      part.label = partLabel(this.#element, part, this.#element.strings);
    }
    this.#showCardFromItsTop();
  }

  release(): void {
    this.#unwatch();
  }

  render(message: TemplateResult | null): TemplateResult {
    const {store, strings, label} = this.#element;
    const name = label ?? (this.#hasTitle ? null : strings.viewer);
    const led = isLed(this.#element);
    return html`<div class="frame" ?data-led=${led}>
      <section
        class="viewer"
        aria-label=${name ?? nothing}
        aria-labelledby=${name === null ? 'title' : nothing}
        @event-load=${this.#handleLoad}
        @event-error=${this.#handleError}
        @event-select=${this.#focus.handleSelect}
      >
        <button class="skip button" @click=${this.#focus.handleSkip}>${strings.skipViewer}</button>
        <div id="title" class=${led ? 'title visually-hidden' : 'title'} part="title"><slot name="title">${this.#renderTitle()}</slot></div>
        ${message || !store ? this.#renderMessage(message) : this.#renderParts(store)}
        <div class="end" tabindex="-1">${strings.viewerEnd}</div>
      </section>
    </div>`;
  }

  /** The viewer itself tells that the file is read: its parts would tell it once each. */
  #handleLoad = (event: Event): void => event.stopPropagation();

  #handleError = (event: CustomEvent<EventDetails['event-error']>): void => {
    if (event.detail.message === this.#element.store?.error) event.stopPropagation();
  };

  #renderTitle(): TemplateResult | typeof nothing {
    const {words, lang} = inLanguage<Partial<Dataset>>(this.#element.store?.dataset ?? {}, this.#element);
    const {title} = words;
    return title ? html`<h2 lang=${lang ?? nothing} aria-level=${this.#headingLevel}>${title}</h2>` : nothing;
  }

  /** While the file is loaded, the room of the parts; else what there is to say in their place. */
  #renderMessage(message: TemplateResult | null): TemplateResult {
    const {store, strings} = this.#element;
    if (store?.status === 'ready' || store?.status === 'error' || hasContent(this.#element)) return html`${message}`;
    const bone = (name: string) => html`<div class="bone ${name}"></div>`;
    return html`<p class="visually-hidden">${strings.loading}</p>
      ${this.#renderBody(viewerParts(this.#element, null), {filter: bone('filter'), map: bone('map'), timeline: bone('timeline'), pages: bone('pages')})}`;
  }

  #renderParts(store: EventStore): TemplateResult {
    const {strings, locale, shownTimeZone} = this.#element;
    const parts = viewerParts(this.#element, store.table);
    const shown = parts.card && (store.selectedRow !== null || !parts.list) ? 'card' : 'list';
    return html`${this.#renderBody(parts, {
        filter: html`<event-filter class="filter" part="filter" folded></event-filter>`,
        map: html`<event-map class="map" part="map"></event-map>`,
        timeline: html`<event-timeline class="timeline" part="timeline"></event-timeline>`,
        pages: html`<div class="pages" data-shown=${shown}>
          ${parts.list ? html`<event-list part="list"></event-list>` : nothing} ${parts.card ? html`<event-card part="card"></event-card>` : nothing}
        </div>`,
      })}
      <div class="credit" part="credit"><slot name="credit">${creditLine(inLanguage(store.dataset, this.#element).words, {strings, locale, shownTimeZone})}</slot></div>`;
  }

  #renderBody(parts: ViewerParts, {filter, map, timeline, pages}: Readonly<Record<'filter' | 'map' | 'timeline' | 'pages', TemplateResult>>): TemplateResult {
    const hasPanel = parts.list || parts.card;
    return html`${parts.filter ? filter : nothing}
      <div class="body" data-shape=${parts.map && hasPanel ? 'split' : 'stack'}>
        ${parts.map || parts.timeline ? html`<div class="stage">${parts.map ? map : nothing} ${parts.timeline ? timeline : nothing}</div>` : nothing}
        ${hasPanel ? html`<div class="panel" part="panel">${pages}</div>` : nothing}
      </div>`;
  }

  /** A card scrolls in the room that it has: the next event begins at its title. */
  #showCardFromItsTop(): void {
    const row = this.#element.store?.selectedRow ?? null;
    if (row === this.#shownRow) return;
    this.#shownRow = row;
    this.#element.renderRoot.querySelector('event-card')?.scrollTo(0, 0);
  }

  get #hasTitle(): boolean {
    return Boolean(this.#element.store?.dataset.title) || [...this.#element.children].some(({slot}) => slot === 'title');
  }

  #inner(): StoreElement[] {
    return [...this.#element.renderRoot.querySelectorAll<StoreElement>('event-filter, event-map, event-timeline, event-list, event-card')];
  }
}
