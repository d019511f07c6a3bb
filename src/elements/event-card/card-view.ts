import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {PLACE_RADIUS_METERS, radiusOf} from '../../data/place-precision.js';
import {PLACE_PRECISIONS} from '../../data/event-table.js';
import type {EventStore} from '../../store/event-store.js';
import {formatDistance} from '../../l10n/format-number.js';
import {formatPoint} from '../../l10n/format-point.js';
import {localText} from '../../l10n/local-text.js';
import {formatSpan, formatZoneName, labelOf} from '../../l10n/format-when.js';
import type {ElementView} from '../shared/lazy-element.js';
import {categoryName} from '../shared/category-name.js';
import {headingLevel} from '../shared/heading-level.js';
import {RovingControls} from '../shared/roving-controls.js';
import type {RovingGroup} from '../shared/roving-controls.js';
import {categorySymbol} from '../shared/symbol.js';
import {eventPlace, eventTitle, inOwnLanguage, originalPlace, textDirection} from '../shared/event-text.js';
import {statusOf} from '../shared/title-words.js';
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

/** What opens the large view: one of them is a tab stop, and arrow keys lead from item to item. */
const ROVING: readonly RovingGroup[] = [{box: '.media', controls: '.enlarge, .thumb .over'}];

/**
 * Draws the selected event.
 *
 * It is an article to read: links and buttons between its words are tab stops of their own, as in any other. Only what opens
 * its media is one, of however many items.
 */
class CardView implements ElementView {
  readonly #element: EventCardElement;
  readonly #richText: RichText;
  readonly #media: CardMedia;
  readonly #focusReturn: FocusReturn;
  readonly #share: ShareButton;
  readonly #roving: RovingControls;
  readonly #headingLevel: number;
  readonly #unwatch: () => void;
  #row: number | null = null;

  constructor(element: EventCardElement) {
    this.#element = element;
    this.#richText = new RichText(element);
    this.#media = new CardMedia(element);
    this.#focusReturn = new FocusReturn(element);
    this.#share = new ShareButton(element);
    this.#roving = new RovingControls(element.renderRoot as ShadowRoot, ROVING);
    this.#headingLevel = headingLevel(element);
    this.#unwatch = watchOutbound(element.renderRoot as ShadowRoot, () => element.store?.selected ?? null);
  }

  render(message: TemplateResult | null): TemplateResult | typeof nothing {
    const {store, strings} = this.#element;
    if (message || !store || store.selectedRow === null) this.#media.leave();
    if (message || !store) return message ?? nothing;
    const row = store.selectedRow;
    if (row !== this.#row && row !== null) this.#focusReturn.note();
    this.#row = row;
    if (row === null) return html`<div class="message prompt" part="message" tabindex="-1"><slot>${strings.selectPrompt}</slot></div>`;
    return html`${this.#renderCard(store, row)}${this.#media.renderViewer(store, row)}`;
  }

  updated(): void {
    this.#roving.updated();
    this.#media.updated();
    this.#focusReturn.settle(this.#element.renderRoot.querySelector('.message'));
  }

  release(): void {
    this.#unwatch();
    this.#roving.release();
    this.#media.release();
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
        <h3 part="title" tabindex="-1" aria-level=${this.#headingLevel}>${eventTitle(table, row, strings, this.#element)}</h3>
        ${this.#renderWhen(store, row)} ${this.#renderPlace(store, row)} ${this.#share.renderStatus(table.texts.id(row))}
      </header>
      ${notices(status, properties?.corrections ?? [], wording)}
      ${properties ? this.#renderText(store, row) : nothing}
      ${this.#media.render(store, row)} ${properties ? evidence(store, row, properties, wording, this.#handleRelated) : nothing}
    </article>`;
  }

  #renderWhen(store: EventStore, row: number): TemplateResult {
    const {table} = store;
    const {strings, locale, shownTimeZone} = this.#element;
    const label = labelOf(table, row);
    const span = formatSpan(table, row, locale, shownTimeZone);
    const point = formatPoint(table, row, locale, shownTimeZone);
    const zone = formatZoneName(table, row, locale, shownTimeZone);
    // The editor's words say it already, as a rule.
    const isSaid = label?.includes(point) ?? false;
    const details = dotted([label !== span && label && span, !isSaid && point, zone], strings);
    return html`<p class="when" part="when"><time dir="auto">${label ?? span}</time>${details.length > 0 ? html`<span class="soft">${strings.dot}${details}</span>` : nothing}</p>`;
  }

  #renderText({table}: EventStore, row: number): TemplateResult | typeof nothing {
    const text = localText(table, row, 'text', this.#element);
    if (!text.text) return nothing;
    return html`<div class="text" part="text" lang=${text.lang ?? nothing} dir=${textDirection(text)}>${this.#richText.render(text.text)}</div>`;
  }

  /** By its name in the reader's language, and by the one that it has on signs there where that is in other letters. */
  #renderPlace(store: EventStore, row: number): TemplateResult {
    const {strings, locale} = this.#element;
    const name = eventPlace(store.table, row, this.#element);
    const original = originalPlace(store.table, row, this.#element);
    const place = name === nothing ? placeWords(store.table, row, strings, locale) : html`${name}${original ? html`${strings.dot}${inOwnLanguage(original)}` : nothing}`;
    return html`<p class="place" part="place">${place}${this.#renderPrecision(store, row)}</p>`;
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
    const words = [strings.placePrecision[precision], ...(isWide ? [strings.radius(formatDistance(radiusMeters, locale))] : [])];
    return html`<span class="soft">${strings.dot}${strings.apart(words)}</span>`;
  }

  #wording({table}: EventStore, row: number): Wording {
    const {strings, locale, shownTimeZone, fileLang} = this.#element;
    const {lang = fileLang} = row < table.length ? table.texts.feature(row).properties : {};
    return {strings, locale, clocks: {timeZone: table.zones[table.zone[row]] ?? 'UTC', shownTimeZone}, lang, headingLevel: Math.min(6, this.#headingLevel + 1)};
  }
}
