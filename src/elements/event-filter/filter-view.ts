import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {emit} from '../../events.js';
import type {EventStore} from '../../store/event-store.js';
import {isFiltered} from '../../store/filters.js';
import type {Filters} from '../../store/filters.js';
import {countWords} from '../shared/count-words.js';
import type {ElementView} from '../shared/lazy-element.js';
import {withheldWords} from '../shared/withheld-words.js';
import {withText} from './choice.js';
import type {EventFilterElement} from './event-filter.js';
import {filterSummary} from './filter-summary.js';
import {legendGroup} from './legend-group.js';
import {OptionGroup} from './option-group.js';
import type {OptionContext} from './option-group.js';
import {SearchBox} from './search-box.js';
import type {Showable} from './show.js';

export {viewStyles} from './filter-view.styles.js';

export function createView(element: EventFilterElement): ElementView {
  return new FilterView(element);
}

/** Draws search, legend and filters. What is chosen is in the store; only what is open is here. */
class FilterView implements ElementView {
  readonly #element: EventFilterElement;
  readonly #search: SearchBox;
  readonly #groups: readonly (readonly [name: Showable, group: OptionGroup])[];
  /** Where there is little room, the filters are behind a button. */
  #isOpen = false;
  /** What a screen reader is told after an act of the reader, and not for each step of a playback. */
  #announcement = '';
  /** The reader has chosen, and is to be told how many events are left once they are found. */
  #owesCount = false;

  constructor(element: EventFilterElement) {
    this.#element = element;
    const redraw = () => element.requestUpdate();
    this.#search = new SearchBox((text) => {
      const {store} = element;
      if (store) this.#choose(withText(store.filters, text));
    });
    this.#groups = [
      ['verification', new OptionGroup('verification', redraw)],
      ['tag', new OptionGroup('tags', redraw)],
      ['place', new OptionGroup('places', redraw)],
    ];
  }

  render(message: TemplateResult | null): TemplateResult | typeof nothing {
    const {store} = this.#element;
    return message ?? (store ? this.#renderFilters(store) : nothing);
  }

  release(): void {
    this.#search.release();
  }

  #handleToggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#element.requestUpdate();
  };

  #handleReset = (): void => {
    this.#search.release();
    this.#choose({});
    this.#focusFirst();
  };

  #renderFilters(store: EventStore): TemplateResult {
    const {strings, shown, label} = this.#element;
    const {hasLegend, groups} = this.#offered(store);
    if (this.#owesCount && !store.searching) this.#tellCount(store);
    // One filter alone needs no button before it, wherever it stands.
    const isFoldable = groups.length + Number(hasLegend) > 1;
    return html`<section class="filter" aria-label=${label ?? strings.filter}>
      ${shown.has('search') ? this.#search.render(store.filters.text ?? '', strings, store.searching) : nothing} ${isFoldable ? this.#renderToggle(store) : nothing}
      ${this.#renderCount(store)}
      <div id="panel" class="panel ${isFoldable && !this.#isOpen ? 'folded' : ''}">
        ${hasLegend ? legendGroup(store, this.#context(store)) : nothing}
        ${groups.length > 0 ? html`<div class="groups">${groups.map((group) => group.render(this.#context(store)))}</div>` : nothing}
      </div>
      <p class="visually-hidden" role="status">${this.#announcement}</p>
    </section>`;
  }

  #renderToggle(store: EventStore): TemplateResult {
    const {strings, locale} = this.#element;
    const summary = filterSummary(store, strings, locale);
    return html`<button class="button toggle" part="toggle" aria-expanded=${this.#isOpen} aria-controls="panel" @click=${this.#handleToggle}>
      <span>${strings.filters}</span>${summary ? html` <span class="summary">${summary}</span>` : nothing}
    </button>`;
  }

  #renderCount(store: EventStore): TemplateResult {
    const {strings, locale} = this.#element;
    const withheld = withheldWords(store, strings, locale);
    return html`<p class="count" part="count">
      <span>${countWords(store, strings, locale)}</span>
      ${withheld ? html`<span class="withheld">${withheld}</span>` : nothing}
      ${isFiltered(store.filters) ? html`<button class="reset" @click=${this.#handleReset}>${strings.resetFilters}</button>` : nothing}
    </p>`;
  }

  /** What is shown and leaves the reader a choice. */
  #offered(store: EventStore): {hasLegend: boolean; groups: readonly OptionGroup[]} {
    const {shown} = this.#element;
    const groups = this.#groups.filter(([name, group]) => shown.has(name) && group.hasChoice(this.#context(store)));
    return {hasLegend: shown.has('category') && store.table.categories.length > 1, groups: groups.map(([, group]) => group)};
  }

  #context(store: EventStore): OptionContext {
    const {strings, locale} = this.#element;
    return {store, strings, locale, choose: (filters) => this.#choose(filters)};
  }

  /** An act of the reader: the store is changed, the page is told, and how many events are left is said. */
  #choose(filters: Filters): void {
    const {store} = this.#element;
    if (!store) return;
    store.setFilters(filters);
    this.#owesCount = true;
    this.#element.requestUpdate();
    emit(this.#element, 'event-filter-change', {filters});
  }

  #tellCount(store: EventStore): void {
    const {strings, locale} = this.#element;
    this.#owesCount = false;
    this.#announcement = countWords(store, strings, locale);
  }

  /** The button that had the focus is gone. */
  #focusFirst(): void {
    const {renderRoot} = this.#element;
    for (const control of renderRoot.querySelectorAll<HTMLElement>('input, button:not(.reset), summary')) {
      control.focus({preventScroll: true});
      if ((renderRoot as ShadowRoot).activeElement === control) return;
    }
  }
}
