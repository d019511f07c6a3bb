import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {formatCount} from '../../l10n/format-number.js';
import type {EventMapElement} from './event-map.js';
import {RowList} from './row-list.js';

/** More are counted: the list of the story has them all. */
const MAX_LISTED = 50;

/** The events that no map can show, behind a button that says how many they are. */
export class PlacelessList {
  readonly #element: EventMapElement;
  readonly #list: RowList;
  #isOpen = false;

  constructor(element: EventMapElement) {
    this.#element = element;
    this.#list = new RowList(element);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#list.reset();
    this.#element.requestUpdate();
  }

  /** @param rows - Rows of the window without a point, in order of time. */
  render(rows: readonly number[]): TemplateResult | typeof nothing {
    if (rows.length === 0) {
      this.#isOpen = false;
      return nothing;
    }
    const {strings, locale} = this.#element;
    const words = strings.placeless(rows.length, formatCount(rows.length, locale));
    return html`<div class="placeless" part="placeless" @keydown=${this.#handleKeydown}>
      <button class="toggle" aria-expanded=${this.#isOpen} aria-controls="placeless" @click=${this.#handleToggle}>${words}</button>
      <div id="placeless" class="rows" part="placeless-list" ?hidden=${!this.#isOpen}>${this.#isOpen ? this.#renderList(rows, words) : nothing}</div>
    </div>`;
  }

  #renderList(rows: readonly number[], words: string): TemplateResult {
    const {strings, locale} = this.#element;
    const rest = rows.length - MAX_LISTED;
    return html`${this.#list.render(rows.slice(0, MAX_LISTED), words)}
    ${rest > 0 ? html`<p>${strings.moreEvents(rest, formatCount(rest, locale))}</p>` : nothing}`;
  }

  #handleToggle = (): void => {
    if (this.#isOpen) return this.close();
    this.#isOpen = true;
    this.#element.requestUpdate();
  };

  #handleKeydown = (event: KeyboardEvent): void => {
    if (!this.#isOpen || this.#list.handleKeydown(event) || event.key !== 'Escape') return;
    this.close();
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>('.toggle')?.focus();
    // What is around the map, a dialog say, stays open.
    event.stopPropagation();
    event.preventDefault();
  };
}
