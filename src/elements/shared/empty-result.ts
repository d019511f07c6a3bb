import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {emit} from '../../events.js';
import {isFiltered} from '../../store/filters.js';
import type {EventStore} from '../../store/event-store.js';
import {focusBox} from './focus-box.js';
import type {StoreElement} from './store-element.js';

/** What stands where filters and window leave no event: why it is so, and a button for each way back. */
export function emptyResult(element: StoreElement, store: EventStore): TemplateResult {
  const {strings} = element;
  const filtered = isFiltered(store.filters);
  const narrowed = store.window !== null;
  const words = !filtered ? strings.noEventsInWindow : narrowed ? strings.noEventsMatchInWindow : strings.noEventsMatch;
  return html`<div class="message">
    <p>${words}</p>
    ${filtered ? html`<button class="button" @click=${() => resetFilters(element, store)}>${strings.resetFilters}</button>` : nothing}
    ${narrowed ? html`<button class="button" @click=${() => showAllDates(element, store)}>${strings.allDates}</button>` : nothing}
  </div>`;
}

function resetFilters(element: StoreElement, store: EventStore): void {
  store.resetFilters();
  emit(element, 'event-filter-change', {filters: store.filters});
  goOn(element);
}

function showAllDates(element: StoreElement, store: EventStore): void {
  store.setWindow(null);
  emit(element, 'event-window-change', {window: null});
  goOn(element);
}

/** The button that had the focus is gone. */
function goOn(element: StoreElement): void {
  void element.updateComplete.then(() => focusBox(element));
}
