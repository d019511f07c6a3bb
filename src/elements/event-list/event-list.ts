import {html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {EventStore} from '../../store/event-store.js';
import {formatCount} from '../../l10n/format-number.js';
import {formatWhen} from '../../l10n/format-when.js';
import {rove} from '../shared/roving-focus.js';
import {statusMessage} from '../shared/status-message.js';
import {StoreElement} from '../shared/store-element.js';
import {categorySymbol} from '../shared/symbol.js';
import {tokens} from '../shared/tokens.styles.js';
import {listGroups} from './list-groups.js';
import type {ListGroup} from './list-groups.js';
import {styles} from './event-list.styles.js';

/** Rows drawn at first and with each “more”. */
const PAGE = 300;

/**
 * The events in the window as a list, in order of time: the accessible equal of map and timeline.
 *
 * @summary The events of the window, in order, as a list.
 * @slot - Content until the element is upgraded and the events are read: a list that works without JavaScript.
 * @event {CustomEvent<{src: string | null, total: number, issues: Issue[]}>} event-load - The event file is read.
 * @event {CustomEvent<{src: string | null, message: string}>} event-error - The event file cannot be read.
 * @event {CustomEvent<{id: string | null}>} event-select - The reader selected an event.
 * @csspart message - The text in place of the list: loading, failed, empty.
 * @csspart count - The number of events in the window.
 * @csspart group - The heading of a day.
 * @csspart item - One event.
 * @cssproperty --event-list-height - Height beyond which the list scrolls; default `30rem`.
 */
export class EventListElement extends StoreElement {
  static override styles = [tokens, styles];

  @state() private limit = PAGE;
  #shownSelection: number | null = null;
  #focusedRow: number | null = null;

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#revealSelection();
  }

  private handleKeydown(event: KeyboardEvent): void {
    const items = this.#items();
    const index = items.indexOf(this.shadowRoot?.activeElement as HTMLButtonElement);
    const next = rove(index, items.length, event.key);
    if (next === null) return;
    event.preventDefault();
    items[next]?.focus();
  }

  private handleFocus(row: number): void {
    this.#focusedRow = row;
    this.store?.hover(row);
    this.requestUpdate();
  }

  private handleLeave(): void {
    this.store?.hover(null);
  }

  protected override render() {
    const {store, strings} = this;
    return statusMessage(store, strings) ?? (store ? this.#renderList(store) : nothing);
  }

  #renderList(store: EventStore): TemplateResult {
    const {strings, locale} = this;
    const groups = listGroups(store.table, store.rows, this.limit, locale, this.axisTimeZone, strings);
    const count = strings.eventCount(store.visibleCount, formatCount(store.visibleCount, locale));
    const rest = store.rows.length - this.limit;
    const tabRow = this.#tabRow(store);
    return html`<section aria-label=${this.label ?? strings.list}>
      <p class="count" part="count">${store.window ? strings.countOf(formatCount(store.visibleCount, locale), formatCount(store.total, locale)) : count}</p>
      <div class="scroller" @keydown=${this.handleKeydown} @pointerleave=${this.handleLeave} @focusout=${this.handleLeave}>
        ${store.visibleCount === 0 ? html`<p class="message">${strings.noEventsInWindow}</p>` : nothing}
        ${repeat(groups, ({key}) => key, (group) => this.#renderGroup(store, group, tabRow))}
        ${rest > 0 ? html`<button class="button more" @click=${() => (this.limit += PAGE)}>+ ${formatCount(Math.min(PAGE, rest), locale)}</button>` : nothing}
      </div>
    </section>`;
  }

  #renderGroup(store: EventStore, group: ListGroup, tabRow: number | null): TemplateResult {
    return html`<h3 part="group">${group.label}</h3>
      <ol>
        ${repeat(group.rows, (row) => store.table.ids[row], (row) => this.#renderItem(store, row, row === tabRow))}
      </ol>`;
  }

  #renderItem(store: EventStore, row: number, isTabStop: boolean): TemplateResult {
    const {table} = store;
    const isSelected = row === store.selectedRow;
    const place = table.places[row];
    return html`<li>
      <button
        part="item"
        class="item ${row === store.hoveredRow ? 'hovered' : ''}"
        data-row=${row}
        tabindex=${isTabStop ? 0 : -1}
        aria-current=${isSelected ? 'true' : nothing}
        @click=${() => this.selectByReader(row)}
        @pointerenter=${() => store.hover(row)}
        @focus=${() => this.handleFocus(row)}
      >
        ${categorySymbol(table, table.category[row] ?? 0)}
        <span class="title">${table.titles[row]}</span>
        <span class="meta"><time>${formatWhen(table, row, this.locale, this.shownTimeZone)}</time>${place ? html` · ${place}` : nothing}</span>
      </button>
    </li>`;
  }

  /** The one item that the Tab key reaches: where the focus was last, else the selected one, else the first. */
  #tabRow(store: EventStore): number | null {
    const {rows} = store;
    for (const row of [this.#focusedRow, store.selectedRow]) if (row !== null && rows.includes(row)) return row;
    return rows[0] ?? null;
  }

  /** Scrolls the list, never the page, to an event that was selected elsewhere. */
  #revealSelection(): void {
    const row = this.store?.selectedRow ?? null;
    if (row === this.#shownSelection) return;
    this.#shownSelection = row;
    const scroller = this.shadowRoot?.querySelector('.scroller');
    const item = this.shadowRoot?.querySelector(`[data-row="${row}"]`);
    if (!scroller || !item) return;
    const frame = scroller.getBoundingClientRect();
    const box = item.getBoundingClientRect();
    if (box.top < frame.top) scroller.scrollTop += box.top - frame.top - 40;
    else if (box.bottom > frame.bottom) scroller.scrollTop += box.bottom - frame.bottom + 16;
  }

  #items(): HTMLButtonElement[] {
    return [...(this.shadowRoot?.querySelectorAll<HTMLButtonElement>('.item') ?? [])];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-list': EventListElement;
  }
}
