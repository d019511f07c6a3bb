import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {formatCount} from '../../l10n/format-number.js';
import {formatWhen} from '../../l10n/format-when.js';
import {rove} from '../shared/roving-focus.js';
import {categorySymbol} from '../shared/symbol.js';
import {statusOf, titleWords} from '../shared/title-words.js';
import {verificationBadge} from '../shared/verification-badge.js';
import type {EventMapElement} from './event-map.js';

/** More are counted: the list of the story has them all. */
const MAX_LISTED = 50;

/** The events that no map can show, behind a button that says how many they are. */
export class PlacelessList {
  readonly #element: EventMapElement;
  #isOpen = false;
  /** Which button of the list the Tab key comes to. */
  #focus = 0;

  constructor(element: EventMapElement) {
    this.#element = element;
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#focus = 0;
    this.#element.requestUpdate();
  }

  /** @param rows - Rows of the window without a point, in order of time. */
  render(rows: readonly number[]): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing;
    const {strings, locale} = this.#element;
    const words = strings.placeless(rows.length, formatCount(rows.length, locale));
    return html`<div class="placeless" part="placeless" @keydown=${this.#handleKeydown}>
      <button class="toggle" aria-expanded=${this.#isOpen} aria-controls="placeless" @click=${this.#handleToggle}>${words}</button>
      <div id="placeless" part="placeless-list" ?hidden=${!this.#isOpen}>${this.#isOpen ? this.#renderList(rows, words) : nothing}</div>
    </div>`;
  }

  #renderList(rows: readonly number[], words: string): TemplateResult {
    const {store, strings, locale, shownTimeZone} = this.#element;
    const table = store?.table;
    const listed = rows.slice(0, MAX_LISTED);
    const rest = rows.length - listed.length;
    const focus = Math.min(this.#focus, listed.length - 1);
    return html`<ul aria-label=${words}>
        ${listed.map((row, index) =>
          table
            ? html`<li class=${table.negative[row] === 1 ? 'negative' : nothing}>
                <button
                  tabindex=${index === focus ? 0 : -1}
                  aria-current=${row === store.selectedRow ? 'true' : nothing}
                  @focus=${() => (this.#focus = index)}
                  @click=${() => this.#element.selectByReader(row)}
                >
                  ${categorySymbol(table, table.category[row])}
                  <span>
                    ${titleWords(table, row, strings)}
                    <span class="facts">
                      <time>${formatWhen(table, row, locale, shownTimeZone)}</time>
                      ${table.negative[row] === 1 ? html`<span>${strings.negativeFinding}</span>` : nothing} ${verificationBadge(statusOf(table, row), strings)}
                    </span>
                  </span>
                </button>
              </li>`
            : nothing,
        )}
      </ul>
      ${rest > 0 ? html`<p>${strings.moreEvents(rest, formatCount(rest, locale))}</p>` : nothing}`;
  }

  #handleToggle = (): void => {
    if (this.#isOpen) return this.close();
    this.#isOpen = true;
    this.#element.requestUpdate();
  };

  #handleKeydown = (event: KeyboardEvent): void => {
    if (!this.#isOpen) return;
    const box = event.currentTarget as HTMLElement;
    if (event.key === 'Escape') {
      this.close();
      box.querySelector<HTMLElement>('.toggle')?.focus();
      // What is around the map, a dialog say, stays open.
      event.stopPropagation();
      event.preventDefault();
      return;
    }
    const buttons = [...box.querySelectorAll<HTMLElement>('li button')];
    const now = buttons.indexOf(event.target as HTMLElement);
    const next = now < 0 ? null : rove(now, buttons.length, event.key);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
    this.#element.requestUpdate();
  };
}
