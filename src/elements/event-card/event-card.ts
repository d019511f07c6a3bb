import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {PLACE_PRECISIONS, VERIFICATION_STATUSES} from '../../data/event-table.js';
import type {EventProperties} from '../../schema/event-file.js';
import type {EventStore} from '../../store/event-store.js';
import {formatDistance} from '../../l10n/format-number.js';
import {formatSpan, formatZone, labelOf} from '../../l10n/format-when.js';
import {statusMessage} from '../shared/status-message.js';
import {StoreElement} from '../shared/store-element.js';
import {categorySymbol} from '../shared/symbol.js';
import {tokens} from '../shared/tokens.styles.js';
import {claimList, correctionList, sourceList} from './evidence.js';
import {mediaFigure} from './media-figure.js';
import {RichText} from './rich-text.js';
import {styles} from './event-card.styles.js';

/**
 * The selected event: its date in the editor's words, its place and how well that is known, text, media with credits,
 * claims, corrections, sources and verification.
 *
 * @summary The selected event in full.
 * @slot - What stands here until an event is selected.
 * @event {CustomEvent<{src: string | null, total: number, issues: Issue[]}>} event-load - The event file is read.
 * @event {CustomEvent<{src: string | null, message: string}>} event-error - The event file cannot be read.
 * @event {CustomEvent<{id: string | null}>} event-select - The reader closed the card.
 * @csspart message - The text in place of the card.
 * @csspart card - The frame around the event.
 * @csspart title - The event's title.
 * @csspart when - Its date.
 * @csspart place - Its place.
 * @csspart text - Its text.
 * @csspart media - The figures.
 */
export class EventCardElement extends StoreElement {
  static override styles = [tokens, styles];

  /** Items that the reader has uncovered, by their address. */
  @state() private uncovered: ReadonlySet<string> = new Set();

  readonly #richText = new RichText(this);

  private handleKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.selectByReader(null);
  }

  private handleUncover = (src: string): void => {
    this.uncovered = new Set([...this.uncovered, src]);
  };

  protected override render() {
    const {store, strings} = this;
    const message = statusMessage(store, strings);
    if (message || !store) return message;
    const row = store.selectedRow;
    if (row === null) return html`<div class="message" part="message"><slot>${strings.selectPrompt}</slot></div>`;
    return this.#renderCard(store, row);
  }

  #renderCard(store: EventStore, row: number): TemplateResult {
    const {table} = store;
    const properties = table.features[row]?.properties;
    const category = table.category[row] ?? 0;
    const status = VERIFICATION_STATUSES[table.verification[row] ?? 0] ?? 'none';
    return html`<article part="card" aria-label=${this.label ?? this.strings.card} @keydown=${this.handleKeydown}>
      <header>
        <p class="kicker">
          <span class="category">${categorySymbol(table, category)} ${table.categories[category]?.label ?? this.strings.otherCategory}</span>
          ${status === 'none' ? nothing : html`<span class="status" data-status=${status}>${this.strings.verification[status]}</span>`}
        </p>
        <button class="close" aria-label=${this.strings.close} @click=${() => this.selectByReader(null)}>
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
    const span = formatSpan(table, row, this.locale, this.shownTimeZone);
    const zone = formatZone(table, row, this.shownTimeZone);
    return html`<p class="when" part="when">
      <time>${label ?? span}</time>
      <span class="soft">${label && label !== span ? html`${span} · ` : nothing}${zone ? html`<span class="zone">${this.strings.localTime(zone)}</span>` : nothing}</span>
    </p>`;
  }

  #renderPlace(store: EventStore, row: number): TemplateResult {
    const {strings} = this;
    const {table} = store;
    const precision = PLACE_PRECISIONS[table.placePrecision[row] ?? 0] ?? 'none';
    const radiusMeters = table.radiusMeters[row] ?? 0;
    const isWide = precision !== 'exact' && radiusMeters > 0;
    return html`<p class="place" part="place">
      ${table.places[row] || strings.noPlace}
      <span class="soft">${strings.placePrecision[precision]}${isWide ? html` · ${strings.radius(formatDistance(radiusMeters, this.locale))}` : nothing}</span>
    </p>`;
  }

  #renderMedia(store: EventStore, {media}: EventProperties): TemplateResult | typeof nothing {
    if (!media?.length) return nothing;
    const options = {base: store.src ?? this.ownerDocument.baseURI, strings: this.strings, uncovered: this.uncovered, uncover: this.handleUncover};
    return html`<div class="media" part="media" role="group" aria-label=${this.strings.media}>
      ${media.map((item) => mediaFigure(item, options))}
    </div>`;
  }

  #renderEvidence({claims, corrections, sources, when}: EventProperties): TemplateResult {
    const basis = typeof when === 'object' && when?.basis ? when.basis : [];
    return html`${claimList(claims ?? [], this.strings, this.locale)} ${correctionList(corrections ?? [], this.strings, this.locale)}
    ${basis.length > 0 ? html`<section><h4>${this.strings.timeBasis}</h4><ul>${basis.map((reason) => html`<li>${reason}</li>`)}</ul></section>` : nothing}
    ${sourceList(sources ?? [], this.strings, this.locale)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-card': EventCardElement;
  }
}
