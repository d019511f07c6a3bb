import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {EventTable} from '../../data/event-table.js';
import type {EventStore} from '../../store/event-store.js';
import {formatCount} from '../../l10n/format-number.js';
import type {ElementView} from '../shared/lazy-element.js';
import {countWords} from '../shared/count-words.js';
import {emptyResult} from '../shared/empty-result.js';
import {memo} from '../shared/memo.js';
import {rove} from '../shared/roving-focus.js';
import {withheldWords} from '../shared/withheld-words.js';
import type {EventListElement} from './event-list.js';
import {listGroups, listOrder} from './list-groups.js';
import type {ListGroup} from './list-groups.js';
import {listItem} from './list-item.js';

export {viewStyles} from './list-view.styles.js';

/** Rows drawn at first and with each “more”. */
const PAGE = 300;
/** An event farther down is not brought into sight when it is selected elsewhere: so many rows would stop the page. */
const MAX_REACH = 5000;

export function createView(element: EventListElement): ElementView {
  return new ListView(element);
}

/** Draws the list: days with their events, one tab stop, the selection in sight. */
class ListView implements ElementView {
  readonly #element: EventListElement;
  readonly #order = memo(listOrder);
  /** The file that the rows below are of. */
  #table: EventTable | null = null;
  #limit = PAGE;
  #shownSelection: number | null = null;
  #focusedRow: number | null = null;

  constructor(element: EventListElement) {
    this.#element = element;
  }

  render(message: TemplateResult | null): TemplateResult | typeof nothing {
    const {store} = this.#element;
    return message ?? (store ? this.#renderList(store) : nothing);
  }

  updated(): void {
    this.#revealSelection();
  }

  #handleKeydown = (event: KeyboardEvent): void => {
    const items = this.#items();
    const index = items.indexOf(event.target as HTMLButtonElement);
    const next = index < 0 ? null : rove(index, items.length, event.key);
    if (next === null) return;
    event.preventDefault();
    items[next].focus();
  };

  #handleLeave = (): void => this.#element.store?.hover(null);

  #handleMore = (): void => {
    this.#limit += PAGE;
    this.#element.requestUpdate();
  };

  #handleFocus(row: number): void {
    this.#focusedRow = row;
    this.#element.store?.hover(row);
    this.#element.requestUpdate();
  }

  #renderList(store: EventStore): TemplateResult {
    const {strings, locale} = this.#element;
    this.#followTable(store.table);
    this.#reach(store);
    const groups = listGroups(store.table, this.#rows(store), this.#limit, locale, this.#element.shownTimeZone, strings);
    const rest = store.rows.length - this.#limit;
    const tabRow = this.#tabRow(store);
    const withheld = withheldWords(store, strings, locale);
    return html`<section aria-label=${this.#element.label ?? strings.list}>
      <p class="count" part="count">${countWords(store, strings, locale)}${withheld ? html` · <span class="withheld">${withheld}</span>` : nothing}</p>
      <div class="scroller" @keydown=${this.#handleKeydown} @pointerleave=${this.#handleLeave} @focusout=${this.#handleLeave}>
        ${store.visibleCount === 0 ? emptyResult(this.#element, store) : nothing}
        ${repeat(groups, ({key}) => key, (group) => this.#renderGroup(store, group, tabRow))}
        ${rest > 0 ? html`<button class="button more" @click=${this.#handleMore}>+ ${formatCount(Math.min(PAGE, rest), locale)}</button>` : nothing}
      </div>
    </section>`;
  }

  #renderGroup(store: EventStore, group: ListGroup, tabRow: number | null): TemplateResult {
    return html`<section class=${group.isNegative ? 'negative' : 'day'}>
      <h3 part="group">${group.label}</h3>
      <ol>
        ${repeat(group.rows, (row) => store.table.texts.id(row), (row) => this.#renderItem(store, row, row === tabRow))}
      </ol>
    </section>`;
  }

  #renderItem(store: EventStore, row: number, isTabStop: boolean): TemplateResult {
    const {strings, locale, shownTimeZone: timeZone} = this.#element;
    const isSelected = row === store.selectedRow;
    return html`<li>
      <button
        part="item"
        class="item ${row === store.hoveredRow ? 'hovered' : ''}"
        data-row=${row}
        tabindex=${isTabStop ? 0 : -1}
        aria-current=${isSelected ? 'true' : nothing}
        @click=${() => this.#element.selectByReader(row)}
        @pointerenter=${() => store.hover(row)}
        @focus=${() => this.#handleFocus(row)}
      >
        ${listItem(store.table, row, {strings, locale, timeZone, search: store.filters.text ?? ''})}
      </button>
    </li>`;
  }

  /** The events in the order in which they are listed. */
  #rows({table, rows}: EventStore): Uint32Array {
    return this.#order(table, rows);
  }

  /** The one item that the Tab key reaches: where the focus was last, else the selected one, else the first. */
  #tabRow(store: EventStore): number | null {
    const rows = this.#rows(store).subarray(0, this.#limit);
    for (const row of [this.#focusedRow, store.selectedRow]) if (row !== null && rows.includes(row)) return row;
    return rows[0] ?? null;
  }

  /** Draws as far as the selected event, where that is not too far to be drawn. */
  #reach(store: EventStore): void {
    const {selectedRow} = store;
    const index = selectedRow === null ? -1 : this.#rows(store).indexOf(selectedRow);
    if (index >= this.#limit && index < MAX_REACH) this.#limit = index + PAGE;
  }

  /** Another file is shown from its first events on. */
  #followTable(table: EventTable): void {
    if (table === this.#table) return;
    this.#table = table;
    this.#limit = PAGE;
    this.#focusedRow = null;
    this.#shownSelection = null;
  }

  /** Scrolls the list, never the page, to an event that was selected elsewhere. */
  #revealSelection(): void {
    const row = this.#element.store?.selectedRow ?? null;
    if (row === this.#shownSelection) return;
    this.#shownSelection = row;
    const scroller = this.#element.renderRoot.querySelector('.scroller');
    const item = this.#element.renderRoot.querySelector(`[data-row="${row}"]`);
    if (!scroller || !item) return;
    const frame = scroller.getBoundingClientRect();
    const box = item.getBoundingClientRect();
    if (box.top < frame.top) scroller.scrollTop += box.top - frame.top - 40;
    else if (box.bottom > frame.bottom) scroller.scrollTop += box.bottom - frame.bottom + 16;
  }

  #items(): HTMLButtonElement[] {
    return [...this.#element.renderRoot.querySelectorAll<HTMLButtonElement>('.item')];
  }
}
