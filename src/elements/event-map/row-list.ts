import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {formatWhen} from '../../l10n/format-when.js';
import {rove} from '../shared/roving-focus.js';
import {eventTitle} from '../shared/event-text.js';
import {categorySymbol} from '../shared/symbol.js';
import {statusOf} from '../shared/title-words.js';
import {verificationBadge} from '../shared/verification-badge.js';
import type {EventMapElement} from './event-map.js';

/** A list of events over the map: one stop of the Tab key, in which arrow keys move the focus and a click selects. */
export class RowList {
  readonly #element: EventMapElement;
  /** Which button the Tab key comes to. */
  #focus = 0;

  constructor(element: EventMapElement) {
    this.#element = element;
  }

  /** Begins anew, with other events. */
  reset(): void {
    this.#focus = 0;
  }

  /** @param rows - All of them are rendered. */
  render(rows: readonly number[], label: string): TemplateResult {
    const focus = Math.min(this.#focus, rows.length - 1);
    return html`<ul aria-label=${label}>
      ${rows.map((row, index) => this.#renderItem(row, index, index === focus))}
    </ul>`;
  }

  /** @returns Whether the key was one of the list's. */
  handleKeydown(event: KeyboardEvent): boolean {
    const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('li button')];
    const now = buttons.indexOf(event.target as HTMLElement);
    const next = now < 0 ? null : rove(now, buttons.length, event.key);
    if (next === null) return false;
    event.preventDefault();
    buttons[next]?.focus();
    this.#element.requestUpdate();
    return true;
  }

  #renderItem(row: number, index: number, isStop: boolean): TemplateResult | typeof nothing {
    const {store, strings, locale, shownTimeZone} = this.#element;
    if (!store) return nothing;
    const {table, selectedRow} = store;
    const isNegative = table.negative[row] === 1;
    const handleFocus = () => {
      this.#focus = index;
      store.hover(row);
    };
    return html`<li class=${isNegative ? 'negative' : nothing}>
      <button
        tabindex=${isStop ? 0 : -1}
        aria-current=${row === selectedRow ? 'true' : nothing}
        @focus=${handleFocus}
        @blur=${() => store.hover(null)}
        @pointerenter=${() => store.hover(row)}
        @pointerleave=${() => store.hover(null)}
        @click=${() => this.#element.selectByReader(row)}
      >
        ${categorySymbol(table, table.category[row])}
        <span>
          ${eventTitle(table, row, strings, this.#element)}
          <span class="facts">
            <time>${formatWhen(table, row, locale, shownTimeZone)}</time>
            ${isNegative ? html`<span>${strings.negativeFinding}</span>` : nothing} ${verificationBadge(statusOf(table, row), strings)}
          </span>
        </span>
      </button>
    </li>`;
  }
}
