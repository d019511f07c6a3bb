import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {MapTarget} from '../../map/contract.js';
import type {EventStore} from '../../store/event-store.js';
import {emptyResult} from '../shared/empty-result.js';
import {memo} from '../shared/memo.js';
import {withheldWords} from '../shared/withheld-words.js';
import type {EventMapElement} from './event-map.js';
import {placelessRows} from './placeless.js';
import {PlacelessList} from './placeless-list.js';
import {SpotList} from './spot-list.js';

/** What the marks do not show: the events of a spot that is opened, those without a place, and those that are withheld. */
export class MapNotes {
  readonly #element: EventMapElement;
  readonly #placelessRows = memo(placelessRows);
  readonly #placeless: PlacelessList;
  readonly #spot: SpotList;

  constructor(element: EventMapElement) {
    this.#element = element;
    this.#placeless = new PlacelessList(element);
    this.#spot = new SpotList(element);
  }

  /** Whether there are events without a place, which a note at the top says. */
  get hasPlaceless(): boolean {
    const {store} = this.#element;
    return store !== undefined && this.#rowsOf(store).length > 0;
  }

  /** Whether the list of a spot says what a tooltip would. */
  lists({count}: MapTarget): boolean {
    return this.#spot.isOpen && count > 1;
  }

  /** Lists the events of a spot. @param takesFocus - The reader came by keys. */
  open(target: MapTarget, takesFocus: boolean): void {
    this.close();
    this.#spot.open(target, takesFocus);
  }

  /** Closes the lists. @returns Whether one was open. */
  close(): boolean {
    const wasOpen = this.#placeless.isOpen || this.#spot.isOpen;
    this.#placeless.close();
    this.#spot.close();
    return wasOpen;
  }

  render(store: EventStore): TemplateResult {
    const {strings, locale} = this.#element;
    const withheld = withheldWords(store, strings, locale);
    // A playback passes over stretches without an event.
    const isEmpty = !store.playing && !store.searching && store.visibleCount === 0;
    return html`<div class="notes">
      ${isEmpty ? emptyResult(this.#element, store) : nothing}
      ${this.#spot.render(store)} ${this.#placeless.render(this.#rowsOf(store))} ${withheld ? html`<p class="withheld">${withheld}</p>` : nothing}
    </div>`;
  }

  #rowsOf({table, filterMask, window}: EventStore): readonly number[] {
    return this.#placelessRows(table, filterMask, window);
  }
}
