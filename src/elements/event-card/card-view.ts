import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {PLACE_RADIUS_METERS, radiusOf} from '../../data/place-precision.js';
import {PLACE_PRECISIONS} from '../../data/event-table.js';
import type {EventStore} from '../../store/event-store.js';
import {formatDistance} from '../../l10n/format-number.js';
import {formatPoint} from '../../l10n/format-point.js';
import {formatSpan, formatZone, labelOf} from '../../l10n/format-when.js';
import type {ElementView} from '../shared/lazy-element.js';
import {categoryName} from '../shared/category-name.js';
import {categorySymbol} from '../shared/symbol.js';
import {statusOf, titleWords} from '../shared/title-words.js';
import {verificationBadge} from '../shared/verification-badge.js';
import type {EventCardElement} from './event-card.js';
import {evidence} from './evidence.js';
import {dotted} from './evidence/evidence-parts.js';
import type {Wording} from './evidence/evidence-parts.js';
import {notices} from './evidence/notices.js';
import {FocusReturn} from './focus-return.js';
import {CardMedia} from './media/card-media.js';
import {watchOutbound} from './outbound.js';
import {placeWords} from './place-words.js';
import {RichText} from './rich-text.js';
import {ShareButton} from './share-button.js';

export {viewStyles} from './card-view.styles.js';

export function createView(element: EventCardElement): ElementView {
  return new CardView(element);
}

/** Draws the selected event. */
class CardView implements ElementView {
  readonly #element: EventCardElement;
  readonly #richText: RichText;
  readonly #media: CardMedia;
  readonly #focusReturn: FocusReturn;
  readonly #share: ShareButton;
  readonly #unwatch: () => void;
  #row: number | null = null;

  constructor(element: EventCardElement) {
    this.#element = element;
    this.#richText = new RichText(element);
    this.#media = new CardMedia(element);
    this.#focusReturn = new FocusReturn(element);
    this.#share = new ShareButton(element);
    this.#unwatch = watchOutbound(element.renderRoot as ShadowRoot, () => element.store?.selected ?? null);
  }

  render(message: TemplateResult | null): TemplateResult | typeof nothing {
    const {store, strings} = this.#element;
    if (message || !store || store.selectedRow === null) this.#media.leave();
    if (message || !store) return message ?? nothing;
    const row = store.selectedRow;
    if (row !== this.#row && row !== null) this.#focusReturn.note();
    this.#row = row;
    if (row === null) return html`<div class="message" part="message" tabindex="-1"><slot>${strings.selectPrompt}</slot></div>`;
    return html`${this.#renderCard(store, row)}${this.#media.renderViewer(store, row)}`;
  }

  updated(): void {
    this.#media.updated();
    this.#focusReturn.settle(this.#element.renderRoot.querySelector('.message'));
  }

  release(): void {
    this.#unwatch();
  }

  #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#close();
  };

  #close = (): void => {
    this.#focusReturn.ask();
    this.#element.selectByReader(null);
  };

  /** The reader goes on from the head of the other event: the button that was pressed is gone. */
  #handleRelated = async (row: number): Promise<void> => {
    this.#element.selectByReader(row);
    await this.#element.updateComplete;
    this.#element.renderRoot.querySelector('h3')?.focus();
  };

  #renderCard(store: EventStore, row: number): TemplateResult {
    const {table} = store;
    const properties = row < table.length ? table.texts.feature(row).properties : undefined;
    const category = table.category[row] ?? 0;
    const {strings} = this.#element;
    const status = statusOf(table, row);
    const wording = this.#wording(store, row);
    return html`<article part="card" aria-label=${this.#element.label ?? strings.card} @keydown=${this.#handleKeydown}>
      <header>
        <p class="kicker">
          <span class="category">${categorySymbol(table, category)} ${categoryName(table, category, strings)}</span>
          ${table.negative[row] ? html`<span class="negative">${strings.negativeFinding}</span>` : nothing} ${verificationBadge(status, strings)}
        </p>
        ${this.#share.render(table.texts.id(row))}
        <button class="close" aria-label=${strings.close} @click=${this.#close}>
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3L13 13M13 3L3 13"></path></svg>
        </button>
        <h3 part="title" tabindex="-1">${titleWords(table, row, strings)}</h3>
        ${this.#renderWhen(store, row)} ${this.#renderPlace(store, row)} ${this.#share.renderStatus(table.texts.id(row))}
      </header>
      ${notices(status, properties?.corrections ?? [], wording)}
      ${properties?.text ? html`<div class="text" part="text">${this.#richText.render(properties.text)}</div>` : nothing}
      ${this.#media.render(store, row)} ${properties ? evidence(store, row, properties, wording, this.#handleRelated) : nothing}
    </article>`;
  }

  #renderWhen(store: EventStore, row: number): TemplateResult {
    const {table} = store;
    const {strings, locale, shownTimeZone} = this.#element;
    const label = labelOf(table, row);
    const span = formatSpan(table, row, locale, shownTimeZone);
    const point = formatPoint(table, row, locale, shownTimeZone);
    const zone = formatZone(table, row, shownTimeZone);
    // The editor's words say it already, as a rule.
    const isSaid = label?.includes(point) ?? false;
    const details = dotted([label !== span && label && span, !isSaid && point, zone && strings.localTime(zone)]);
    return html`<p class="when" part="when"><time>${label ?? span}</time> ${details.length > 0 ? html`<span class="soft">${details}</span>` : nothing}</p>`;
  }

  #renderPlace(store: EventStore, row: number): TemplateResult {
    const {strings, locale} = this.#element;
    return html`<p class="place" part="place">${placeWords(store.table, row, strings, locale)} ${this.#renderPrecision(store, row)}</p>`;
  }

  /** How well the place is known; nothing where the event names none, since that is said in its stead. */
  #renderPrecision({table}: EventStore, row: number): TemplateResult | typeof nothing {
    const {strings, locale} = this.#element;
    const precision = PLACE_PRECISIONS[table.placePrecision[row]];
    if (precision === 'none' && !table.texts.place(row)) return nothing;
    const radiusMeters = radiusOf(table, row);
    // “Exact” and “to about 100 metres” have said it, unless the file says another radius.
    const isSaid = (precision === 'exact' || precision === 'vicinity') && radiusMeters === PLACE_RADIUS_METERS[precision];
    const isWide = !isSaid && radiusMeters > 0;
    return html`<span class="soft">${strings.placePrecision[precision]}${isWide ? html` · ${strings.radius(formatDistance(radiusMeters, locale))}` : nothing}</span>`;
  }

  #wording({table}: EventStore, row: number): Wording {
    const {strings, locale, shownTimeZone} = this.#element;
    return {strings, locale, clocks: {timeZone: table.zones[table.zone[row]] ?? 'UTC', shownTimeZone}};
  }
}
