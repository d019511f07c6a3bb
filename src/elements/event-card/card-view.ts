import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {PLACE_PRECISIONS, VERIFICATION_STATUSES} from '../../data/event-table.js';
import type {EventProperties, Media} from '../../schema/event-file.js';
import type {EventStore} from '../../store/event-store.js';
import {formatDistance} from '../../l10n/format-number.js';
import {formatSpan, formatZone, labelOf} from '../../l10n/format-when.js';
import type {ElementView} from '../shared/lazy-element.js';
import {categorySymbol} from '../shared/symbol.js';
import type {EventCardElement} from './event-card.js';
import {claimList, correctionList, sourceList} from './evidence.js';
import {mediaFigure} from './media-figure.js';
import {RichText} from './rich-text.js';

export {viewStyles} from './card-view.styles.js';

export function createView(element: EventCardElement): ElementView {
  return new CardView(element);
}

/** Draws the selected event. */
class CardView implements ElementView {
  readonly #element: EventCardElement;
  readonly #richText: RichText;
  /** Items that the reader has uncovered: those of this file, not others of the same address. */
  readonly #uncovered = new WeakSet<Media>();

  constructor(element: EventCardElement) {
    this.#element = element;
    this.#richText = new RichText(element);
  }

  render(message: TemplateResult | null): TemplateResult | typeof nothing {
    const {store, strings} = this.#element;
    if (message || !store) return message ?? nothing;
    const row = store.selectedRow;
    if (row === null) return html`<div class="message" part="message"><slot>${strings.selectPrompt}</slot></div>`;
    return this.#renderCard(store, row);
  }

  #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#element.selectByReader(null);
  };

  #handleUncover = (item: Media): void => {
    this.#uncovered.add(item);
    this.#element.requestUpdate();
  };

  #renderCard(store: EventStore, row: number): TemplateResult {
    const {table} = store;
    const properties = table.features[row]?.properties;
    const category = table.category[row] ?? 0;
    const status = VERIFICATION_STATUSES[table.verification[row] ?? 0] ?? 'none';
    return html`<article part="card" aria-label=${this.#element.label ?? this.#element.strings.card} @keydown=${this.#handleKeydown}>
      <header>
        <p class="kicker">
          <span class="category">${categorySymbol(table, category)} ${table.categories[category]?.label ?? this.#element.strings.otherCategory}</span>
          ${status === 'none' ? nothing : html`<span class="status" data-status=${status}>${this.#element.strings.verification[status]}</span>`}
        </p>
        <button class="close" aria-label=${this.#element.strings.close} @click=${() => this.#element.selectByReader(null)}>
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3L13 13M13 3L3 13"></path></svg>
        </button>
        <h3 part="title">${table.titles[row]}</h3>
        ${this.#renderWhen(store, row)} ${this.#renderPlace(store, row)}
      </header>
      ${properties?.text ? html`<div class="text" part="text">${this.#richText.render(properties.text)}</div>` : nothing}
      ${properties ? this.#renderMedia(store, properties) : nothing} ${properties ? this.#renderEvidence(properties) : nothing}
    </article>`;
  }

  #renderWhen(store: EventStore, row: number): TemplateResult {
    const {table} = store;
    const label = labelOf(table, row);
    const span = formatSpan(table, row, this.#element.locale, this.#element.shownTimeZone);
    const zone = formatZone(table, row, this.#element.shownTimeZone);
    return html`<p class="when" part="when">
      <time>${label ?? span}</time>
      <span class="soft">${label && label !== span ? html`${span} · ` : nothing}${zone ? html`<span class="zone">${this.#element.strings.localTime(zone)}</span>` : nothing}</span>
    </p>`;
  }

  #renderPlace(store: EventStore, row: number): TemplateResult {
    const {strings} = this.#element;
    return html`<p class="place" part="place">${store.table.places[row] || strings.noPlace} ${this.#renderPrecision(store, row)}</p>`;
  }

  /** How well the place is known; nothing where the event names none, since that is said in its stead. */
  #renderPrecision({table}: EventStore, row: number): TemplateResult | typeof nothing {
    const {strings, locale} = this.#element;
    const precision = PLACE_PRECISIONS[table.placePrecision[row]];
    if (precision === 'none' && !table.places[row]) return nothing;
    const radiusMeters = table.radiusMeters[row];
    const isWide = precision !== 'exact' && radiusMeters > 0;
    return html`<span class="soft">${strings.placePrecision[precision]}${isWide ? html` · ${strings.radius(formatDistance(radiusMeters, locale))}` : nothing}</span>`;
  }

  #renderMedia(store: EventStore, {media}: EventProperties): TemplateResult | typeof nothing {
    if (!media?.length) return nothing;
    const options = {base: store.src ?? this.#element.ownerDocument.baseURI, strings: this.#element.strings, uncovered: this.#uncovered, uncover: this.#handleUncover};
    return html`<div class="media" part="media" role="group" aria-label=${this.#element.strings.media}>
      ${repeat(media, (item) => item, (item) => mediaFigure(item, options))}
    </div>`;
  }

  #renderEvidence({claims, corrections, sources, when}: EventProperties): TemplateResult {
    const basis = typeof when === 'object' && when?.basis ? when.basis : [];
    return html`${claimList(claims ?? [], this.#element.strings, this.#element.locale)} ${correctionList(corrections ?? [], this.#element.strings, this.#element.locale)}
    ${basis.length > 0 ? html`<section><h4>${this.#element.strings.timeBasis}</h4><ul>${basis.map((reason) => html`<li>${reason}</li>`)}</ul></section>` : nothing}
    ${sourceList(sources ?? [], this.#element.strings, this.#element.locale)}`;
  }
}

