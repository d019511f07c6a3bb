import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {VERIFICATION_STATUSES} from '../../data/event-table.js';
import type {EventTable} from '../../data/event-table.js';
import {fold} from '../../data/search-fold.js';
import {formatCount} from '../../l10n/format-number.js';
import type {Strings} from '../../l10n/strings.js';
import type {EventStore} from '../../store/event-store.js';
import type {Facet} from '../../store/facets.js';
import type {Filters} from '../../store/filters.js';
import {memo} from '../shared/memo.js';
import {verificationBadge} from '../shared/verification-badge.js';
import {isChosen, withChoice} from './choice.js';
import {facetLabel, groupOf, nameLabel, offeredNames} from './facet-names.js';

/** Names shown before the reader asks for all. */
const FIRST = 8;
/** More names than these have a search of their own. */
const FEW = 12;
/** Names drawn at the most: more would stop the page, and nobody reads them. */
const MOST = 200;

export interface OptionContext {
  readonly store: EventStore;
  readonly strings: Strings;
  readonly locale: string;
  /** The reader has chosen. */
  readonly choose: (filters: Filters) => void;
}

/**
 * A filter as a list of tick boxes that can be opened: the names with the most events, and on demand all of them. The boxes
 * are a toolbar, and so one tab stop, by the WAI-ARIA authoring practices: there may be two hundred of them.
 */
export class OptionGroup {
  readonly #facet: Facet;
  readonly #redraw: () => void;
  readonly #offered = memo((names: readonly string[], totals: Uint32Array, locale: string) => offeredNames(this.#facet, {names, totals, counts: totals}, locale));
  readonly #folded = memo((names: readonly string[], table: EventTable, strings: Strings) => names.map((name) => fold(nameLabel(table, this.#facet, name, strings))));
  /** Names that were ticked here, which stay in sight when their tick is taken away. */
  readonly #ticked = new Set<string>();
  #isOpen = false;
  #isWhole = false;
  #wanted = '';

  /** @param redraw - Draws the element again, after a change that is none of the store. */
  constructor(facet: Facet, redraw: () => void) {
    this.#facet = facet;
    this.#redraw = redraw;
  }

  /** Whether there is something to choose. */
  hasChoice({store, locale}: OptionContext): boolean {
    return this.#offeredOf(store, locale).length > 0;
  }

  render(context: OptionContext): TemplateResult {
    const {store, strings, locale} = context;
    const label = facetLabel(this.#facet, strings);
    const set = store.filters[this.#facet]?.length;
    return html`<details class="group" part="group" .open=${this.#isOpen} @toggle=${this.#handleToggle}>
      <summary><span>${label}</span>${set === undefined ? nothing : html` <span class="set">${formatCount(set, locale)}</span>`}</summary>
      ${this.#isOpen ? html`<div class="options">${this.#renderOptions(context, label)}</div>` : nothing}
    </details>`;
  }

  #handleToggle = (event: Event): void => {
    const {open} = event.target as HTMLDetailsElement;
    if (open === this.#isOpen) return;
    this.#isOpen = open;
    this.#redraw();
  };

  #handleFind = (event: Event): void => {
    this.#wanted = (event.target as HTMLInputElement).value;
    this.#redraw();
  };

  #handleMore = (): void => {
    this.#isWhole = !this.#isWhole;
    this.#redraw();
  };

  #renderOptions(context: OptionContext, label: string): TemplateResult {
    const {store, strings, locale} = context;
    const offered = this.#offeredOf(store, locale);
    const find = strings.findIn[groupOf(this.#facet)];
    const found = this.#found(context, offered);
    const drawn = found.slice(0, MOST);
    const canFold = this.#wanted === '' && offered.length > FIRST;
    return html`${offered.length > FEW
        ? html`<input class="find" type="search" autocomplete="off" aria-label=${find} placeholder=${find} @input=${this.#handleFind} />`
        : nothing}
      <div class="names" role="toolbar" aria-orientation="vertical" aria-label=${label}>
        <ul>
          ${drawn.map((index) => this.#renderOption(context, index))}
        </ul>
      </div>
      ${found.length === 0 ? html`<p class="note">${strings.noneFound}</p>` : nothing}
      ${found.length > MOST ? html`<p class="note">${strings.moreInSearch(found.length - MOST, formatCount(found.length - MOST, locale))}</p>` : nothing}
      ${canFold
        ? html`<button class="more" @click=${this.#handleMore}>${this.#isWhole ? strings.showFewer : strings.showAllOf(offered.length, formatCount(offered.length, locale))}</button>`
        : nothing}`;
  }

  #renderOption({store, strings, locale, choose}: OptionContext, index: number): TemplateResult {
    const {filters, table} = store;
    const {names, counts} = store.facets[this.#facet];
    const name = names[index] ?? '';
    const count = counts[index] ?? 0;
    const handleChange = (event: Event) => {
      this.#ticked.add(name);
      const all = this.#offeredOf(store, locale).map((each) => names[each] ?? '');
      choose(withChoice(store.filters, this.#facet, all, name, (event.target as HTMLInputElement).checked));
    };
    return html`<li class=${count === 0 ? 'none' : ''}>
      <label>
        <input type="checkbox" .checked=${live(isChosen(filters, this.#facet, name))} @change=${handleChange} />
        <span class="name" dir="auto">${this.#renderName(table, name, strings)}</span> <span class="number">${formatCount(count, locale)}</span>
      </label>
    </li>`;
  }

  /** A status of a verification has its sign before it. */
  #renderName(table: EventTable, name: string, strings: Strings): TemplateResult | string {
    const status = this.#facet === 'verification' ? VERIFICATION_STATUSES.find((each) => each === name && each !== 'none') : undefined;
    return status ? html`${verificationBadge(status, strings)}` : nameLabel(table, this.#facet, name, strings);
  }

  /** The names to be drawn: what the reader looks for, else the first ones and those that are or were ticked. */
  #found({store, strings}: OptionContext, offered: readonly number[]): readonly number[] {
    const {table, filters} = store;
    const {names} = store.facets[this.#facet];
    if (this.#wanted.trim()) {
      const wanted = fold(this.#wanted.trim());
      const folded = this.#folded(names, table, strings);
      return offered.filter((index) => folded[index].includes(wanted));
    }
    if (this.#isWhole || this.#facet === 'verification') return offered;
    const chosen = new Set(filters[this.#facet]);
    return offered.filter((index, rank) => rank < FIRST || chosen.has(names[index] ?? '') || this.#ticked.has(names[index] ?? ''));
  }

  #offeredOf({facets}: EventStore, locale: string): readonly number[] {
    const {names, totals} = facets[this.#facet];
    return this.#offered(names, totals, locale);
  }
}
