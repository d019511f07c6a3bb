import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {emit} from '../../events.js';
import type {EventStore} from '../../store/event-store.js';
import {isAwaited} from '../../store/facets.js';
import {isFiltered} from '../../store/filters.js';
import type {Filters} from '../../store/filters.js';
import {countWords} from '../shared/count-words.js';
import type {ElementView} from '../shared/lazy-element.js';
import {RovingControls} from '../shared/roving-controls.js';
import type {RovingGroup} from '../shared/roving-controls.js';
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

/** The tick boxes, each kind of which is one tab stop. */
const ROVING: readonly RovingGroup[] = [
  {box: '.legend', controls: 'input, .only'},
  {box: '.names', controls: 'input', isLong: true},
];

/**
 * Draws search, legend and filters. What is chosen is in the store; only what is open is here.
 *
 * Tick boxes are toolbars. What else there is stays a tab stop of its own: in the fields the arrow keys move the caret, and a
 * button that opens something stands before what it opens.
 */
class FilterView implements ElementView {
  readonly #element: EventFilterElement;
  readonly #search: SearchBox;
  readonly #roving: RovingControls;
  readonly #groups: readonly (readonly [name: Showable, group: OptionGroup])[];
  /** Where there is little room, the filters are behind a button. */
  #isOpen = false;

  constructor(element: EventFilterElement) {
    this.#element = element;
    const redraw = () => element.requestUpdate();
    this.#roving = new RovingControls(element.renderRoot as ShadowRoot, ROVING);
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

  updated(): void {
    this.#roving.updated();
  }

  release(): void {
    this.#search.release();
    this.#roving.release();
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

  /** Escape goes back to what has opened the part in which the focus is: a group, else the panel. A field is emptied first. */
  #handleEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const target = event.target as HTMLElement;
    if (target instanceof HTMLInputElement && target.type === 'search' && target.value !== '') return;
    const group = target.closest<HTMLDetailsElement>('details[open]');
    const opener = group?.querySelector<HTMLElement>('summary') ?? this.#element.renderRoot.querySelector<HTMLElement>('.toggle');
    if (!opener?.checkVisibility() || (!group && !this.#isOpen)) return;
    event.preventDefault();
    opener.focus();
    if (group) group.open = false;
    else this.#handleToggle();
  };

  #renderFilters(store: EventStore): TemplateResult {
    const {strings, shown, label} = this.#element;
    const {hasLegend, groups} = this.#offered(store);
    // One filter alone needs no button before it, wherever it stands; as long as nobody knows whether it is alone, there is one.
    const isFoldable = groups.length + Number(hasLegend) > 1 || this.#isAwaiting(store);
    return html`<section class="filter" aria-label=${label ?? strings.filter}>
      ${shown.has('search') ? this.#search.render(store.filters.text ?? '', strings, store.searching, label) : nothing} ${isFoldable ? this.#renderToggle(store) : nothing}
      ${this.#renderCount(store)}
      <div id="panel" class="panel ${isFoldable && !this.#isOpen ? 'folded' : ''}" @keydown=${this.#handleEscape}>
        ${hasLegend ? legendGroup(store, this.#context(store)) : nothing}
        ${groups.length > 0 ? html`<div class="groups">${groups.map((group) => group.render(this.#context(store)))}</div>` : nothing}
      </div>
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

  /** Whether the names that a group has are not known yet. */
  #isAwaiting({facets, total}: EventStore): boolean {
    const {shown} = this.#element;
    return total > 0 && ((shown.has('tag') && isAwaited(facets.tags)) || (shown.has('place') && isAwaited(facets.places)));
  }

  #context(store: EventStore): OptionContext {
    const {strings, locale} = this.#element;
    return {store, strings, locale, choose: (filters) => this.#choose(filters)};
  }

  /** An act of the reader: the store is changed and the page is told. */
  #choose(filters: Filters): void {
    const {store} = this.#element;
    if (!store) return;
    store.setFilters(filters);
    emit(this.#element, 'event-filter-change', {filters});
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
