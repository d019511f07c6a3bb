import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {EventTable} from '../../data/event-table.js';
import type {EventStore} from '../../store/event-store.js';
import {formatCount} from '../../l10n/format-number.js';
import type {ElementView} from '../shared/lazy-element.js';
import {countWords} from '../shared/count-words.js';
import {emptyResult} from '../shared/empty-result.js';
import {headingLevel} from '../shared/heading-level.js';
import {rove} from '../shared/roving-focus.js';
import {tellMissing} from '../shared/tell-missing.js';
import {withheldWords} from '../shared/withheld-words.js';
import type {EventListElement} from './event-list.js';
import {hiddenPixels} from './hidden-pixels.js';
import {isSameGroup, listGroups} from './list-groups.js';
import type {ListGroup} from './list-groups.js';
import {listItem} from './list-item.js';
import {ListRows} from './list-rows.js';
import {watchPrint} from './print-watch.js';
import {BLOCK_ROWS} from './row-range.js';
import type {RowRange} from './row-range.js';
import type {VirtualRows} from './virtual-rows.js';

export {viewStyles} from './list-view.styles.js';

/** A list up to here is drawn as a whole, and of a longer one so many are printed. */
const ALL = 300;
/** Rows that are drawn of a longer one until it is loaded what scrolls it. */
const FIRST = 30;
const TRIES = 5;

export function createView(element: EventListElement): ElementView {
  return new ListView(element);
}

/** What of the list is drawn: some rows, and whether they are only those around what is in sight. */
interface Drawn extends RowRange {
  readonly rows: Uint32Array;
  readonly isPart: boolean;
}

/** What is to be brought into sight once it is drawn, and whether it takes the focus. */
interface Sought {
  readonly row: number;
  readonly isFocused: boolean;
  /** How often it may still be scrolled to: it moves while the heights above it become known. */
  readonly tries: number;
}

/** Draws the list: days with their events, one tab stop, the selection in sight. */
class ListView implements ElementView {
  readonly #element: EventListElement;
  readonly #rows: ListRows;
  readonly #headingLevel: number;
  #virtual: VirtualRows | null = null;
  /** Loads what draws a part of the rows, for a list that is too long to be drawn as a whole. */
  #loading: Promise<void> | null = null;
  #isReleased = false;
  readonly #unwatchPrint: () => void;
  #drawn: Drawn = {rows: new Uint32Array(), isPart: false, first: 0, last: 0, topPixels: 0, heightPixels: 0};
  /** The file that the rows are of. */
  #table: EventTable | null = null;
  #src: string | null = null;
  #shownSelection: string | null = null;
  #focusedRow: number | null = null;
  #sought: Sought | null = null;
  #hadFocus = false;
  #isPrinting = false;

  constructor(element: EventListElement) {
    this.#element = element;
    this.#headingLevel = headingLevel(element);
    const redraw = () => element.requestUpdate();
    this.#rows = new ListRows(redraw);
    this.#unwatchPrint = watchPrint((isPrinting) => {
      this.#isPrinting = isPrinting;
      redraw();
    });
  }

  render(message: TemplateResult | null): TemplateResult | typeof nothing {
    const {store} = this.#element;
    return message ?? (store ? this.#renderList(store) : nothing);
  }

  get ready(): Promise<void> {
    return this.#loading ?? Promise.resolve();
  }

  updated(): void {
    const scroller = this.#element.renderRoot.querySelector<HTMLElement>('.scroller');
    if (!scroller) return;
    const {isPart, first} = this.#drawn;
    if (isPart) this.#virtual?.drawn(scroller, first, this.#blockTops(scroller));
    // The item that had the focus is out of sight: the keys still come here, and go on from it.
    if (this.#hadFocus && !this.#activeItem && isPart) scroller.focus({preventScroll: true});
    this.#seekSelection();
    this.#seek();
  }

  release(): void {
    this.#rows.release();
    this.#virtual?.release();
    this.#isReleased = true;
    this.#unwatchPrint();
  }

  #handleKeydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') return this.#leaveCard(event);
    const target = event.target as HTMLElement;
    const row = target === event.currentTarget ? this.#focusedRow : target.dataset['row'];
    const {rows} = this.#drawn;
    const place = row === null || row === undefined ? -1 : rows.indexOf(Number(row));
    const next = place < 0 ? null : rove(place, rows.length, event.key);
    if (next === null) return;
    event.preventDefault();
    this.#goTo(rows[next], next);
  };

  /** As in the other views: Enter opens the card of an event, Escape closes it, and the focus is where it was. */
  #leaveCard(event: KeyboardEvent): void {
    if (event.defaultPrevented || (this.#element.store?.selected ?? null) === null) return;
    event.preventDefault();
    this.#element.selectByReader(null);
  }

  #handleLeave = (): void => this.#element.store?.hover(null);

  #handleFocus(row: number, item: HTMLElement): void {
    this.#focusedRow = row;
    // A pointer has it in sight, and is about to press it there.
    if (item.matches(':focus-visible')) this.#clear(item);
    this.#element.store?.hover(row);
    this.#element.requestUpdate();
  }

  #renderList(store: EventStore): TemplateResult {
    const {strings, locale} = this.#element;
    this.#followTable(store);
    this.#hadFocus = this.#activeItem !== null;
    const drawn = this.#draw(store);
    this.#drawn = drawn;
    const {isPart} = drawn;
    const withheld = withheldWords(store, strings, locale);
    const rest = this.#isPrinting ? drawn.rows.length - drawn.last : 0;
    return html`<section aria-label=${this.#element.label ?? strings.list}>
      <p class="count" part="count">${countWords(store, strings, locale)}${withheld ? html`${strings.dot}<span class="withheld">${withheld}</span>` : nothing}</p>
      <div
        class="scroller ${isPart ? 'part' : ''}"
        tabindex=${isPart ? -1 : nothing}
        @keydown=${this.#handleKeydown}
        @pointerleave=${this.#handleLeave}
        @focusout=${this.#handleLeave}
      >
        ${store.visibleCount === 0 ? emptyResult(this.#element, store) : nothing}
        <div class="rows" .style=${isPart ? `height:${drawn.heightPixels}px` : ''}>
          <div class="drawn" .style=${isPart ? `top:${drawn.topPixels}px` : ''}>${this.#renderGroups(store, drawn)}</div>
        </div>
        ${rest > 0 ? html`<p class="rest">${strings.notPrinted(rest, formatCount(rest, locale))}</p>` : nothing}
      </div>
    </section>`;
  }

  /** What is drawn of the rows: all of a few, and of many those in sight. */
  #draw(store: EventStore): Drawn {
    const rows = store.visibleCount === 0 ? NONE : this.#rows.of(store, this.#element.shownTimeZone);
    const isLong = rows.length > ALL && !this.#isPrinting;
    if (isLong && this.#virtual) return {rows, isPart: true, ...this.#virtual.range(rows)};
    if (isLong) this.#loading ??= this.#load();
    return {rows, isPart: false, first: 0, last: Math.min(isLong ? FIRST : ALL, rows.length), topPixels: 0, heightPixels: 0};
  }

  async #load(): Promise<void> {
    try {
      const {VirtualRows} = await import('./virtual-rows.js');
      if (this.#isReleased) return;
      this.#virtual = new VirtualRows(() => this.#element.requestUpdate());
      this.#element.requestUpdate();
      await this.#element.updateComplete;
    } catch (reason) {
      tellMissing(this.#element, reason);
      void this.#element.anotherChance().then(() => {
        this.#loading = null;
        this.#element.requestUpdate();
      });
    }
  }

  #renderGroups(store: EventStore, drawn: Drawn): unknown {
    const {strings, locale, shownTimeZone} = this.#element;
    const {rows, first, last} = drawn;
    const groups = listGroups(store.table, rows.subarray(first, last), locale, shownTimeZone, strings);
    const isContinued = first > 0 && first < last && isSameGroup(store.table, rows[first - 1], rows[first], locale, shownTimeZone, strings);
    const tabRow = this.#tabRow(store);
    let place = first;
    const places = new Map(groups.map((group) => [group, (place += group.rows.length) - group.rows.length]));
    return repeat(
      groups,
      ({key}) => key,
      (group, index) => this.#renderGroup(store, group, places.get(group) ?? 0, tabRow, isContinued && index === 0),
    );
  }

  #renderGroup(store: EventStore, group: ListGroup, first: number, tabRow: number | null, isContinued: boolean): TemplateResult {
    return html`<section class="${group.isNegative ? 'negative' : 'day'} ${isContinued ? 'continued' : ''}">
      <h3 part="group" aria-level=${this.#headingLevel}>${group.label}</h3>
      <ol>
        ${repeat(
          group.rows,
          (row) => row,
          (row, index) => this.#renderItem(store, row, first + index, row === tabRow),
        )}
      </ol>
    </section>`;
  }

  #renderItem(store: EventStore, row: number, place: number, isTabStop: boolean): TemplateResult {
    const {strings, locale, fileLang, axisTimeZone, shownTimeZone: timeZone} = this.#element;
    const {isPart, rows} = this.#drawn;
    const isSelected = row === store.selectedRow;
    return html`<li
      class=${isPart && place % BLOCK_ROWS === 0 ? 'block' : nothing}
      aria-setsize=${isPart ? rows.length : nothing}
      aria-posinset=${isPart ? place + 1 : nothing}
    >
      <button
        part="item"
        class="item ${row === store.hoveredRow ? 'hovered' : ''}"
        data-row=${row}
        tabindex=${isTabStop ? 0 : -1}
        aria-current=${isSelected ? 'true' : nothing}
        @click=${() => this.#element.selectByReader(row)}
        @pointerenter=${() => store.hover(row)}
        @focus=${(event: FocusEvent) => this.#handleFocus(row, event.currentTarget as HTMLElement)}
      >
        ${listItem(store.table, row, {strings, locale, fileLang, timeZone, axisTimeZone, search: store.filters.text ?? ''})}
      </button>
    </li>`;
  }

  /** The one item that the Tab key reaches: where the focus was last, else the selected one, else the first in sight. */
  #tabRow(store: EventStore): number | null {
    const {rows, first, last, isPart} = this.#drawn;
    const drawn = rows.subarray(first, last);
    for (const row of [this.#focusedRow, store.selectedRow]) if (row !== null && drawn.includes(row)) return row;
    const inSight = isPart ? (this.#virtual?.firstInSight ?? 0) : 0;
    return rows[inSight >= first && inSight < last ? inSight : first] ?? null;
  }

  /** Another file is shown from its first event on; one that is still being read grows around what is in sight. */
  #followTable({table, src}: EventStore): void {
    if (table === this.#table) return;
    if (this.#table && (src === null || src !== this.#src)) {
      this.#virtual?.restart();
      this.#shownSelection = null;
    }
    this.#table = table;
    this.#src = src;
    this.#focusedRow = null;
    this.#sought = null;
  }

  /** Moves the focus to an item, which may have to be drawn first. */
  #goTo(row: number, place: number): void {
    const item = this.#item(row);
    if (item) return item.focus();
    this.#focusedRow = row;
    this.#sought = {row, isFocused: true, tries: TRIES};
    this.#virtual?.reveal(place);
  }

  /** An event that was selected elsewhere is brought into sight, once. */
  #seekSelection(): void {
    const {selected = null, selectedRow = null} = this.#element.store ?? {};
    // What can scroll to it is not there yet.
    if (this.#loading && !this.#virtual) return;
    if (selected === this.#shownSelection || (selected !== null && selectedRow === null)) return;
    this.#shownSelection = selected;
    if (selectedRow === null) return;
    this.#sought = {row: selectedRow, isFocused: false, tries: TRIES};
  }

  /** Scrolls the list, never the page, to what is sought and is drawn by now. */
  #seek(): void {
    const sought = this.#sought;
    if (!sought) return;
    const item = this.#item(sought.row);
    if (!item) return this.#approach(sought);
    this.#clear(item);
    if (sought.isFocused) item.focus({preventScroll: true});
    this.#sought = null;
  }

  /** Scrolls until nothing hides an item, the heading of its day above all. */
  #clear(item: HTMLElement): void {
    const scroller = item.closest<HTMLElement>('.scroller');
    const pixels = scroller ? hiddenPixels(item, scroller) : 0;
    if (!scroller || pixels === 0) return;
    if (this.#drawn.isPart) this.#virtual?.scrollBy(pixels);
    else scroller.scrollTop += pixels;
  }

  #approach(sought: Sought): void {
    const place = this.#drawn.rows.indexOf(sought.row);
    const mayTry = this.#drawn.isPart && place >= 0 && sought.tries > 0;
    this.#sought = mayTry ? {...sought, tries: sought.tries - 1} : null;
    if (mayTry) this.#virtual?.reveal(place);
  }

  /** Where each block of rows begins among those that are drawn, and where the last one is over. */
  #blockTops(scroller: HTMLElement): number[] {
    const tops = [...scroller.querySelectorAll<HTMLElement>('.block')].map((item) => {
      const group = item.closest('section');
      const hasHeading = !item.previousElementSibling && group && !group.classList.contains('continued');
      return (hasHeading ? group : item).offsetTop;
    });
    return tops.length > 0 ? [0, ...tops.slice(1), scroller.querySelector<HTMLElement>('.drawn')?.offsetHeight ?? 0] : [];
  }

  #item(row: number): HTMLElement | null {
    return this.#element.renderRoot.querySelector(`[data-row="${row}"]`);
  }

  get #activeItem(): Element | null {
    return (this.#element.renderRoot as ShadowRoot).activeElement?.closest('.item') ?? null;
  }
}

const NONE = new Uint32Array();
