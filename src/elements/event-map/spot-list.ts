import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {EventTable, TimeWindow} from '../../data/event-table.js';
import {formatCount} from '../../l10n/format-number.js';
import type {MapTarget} from '../../map/contract.js';
import type {EventStore} from '../../store/event-store.js';
import type {EventMapElement} from './event-map.js';
import {RowList} from './row-list.js';

/** So many more are listed whenever the reader comes to the end: there may be thousands. */
const PAGE = 60;
const END_PIXELS = 400;

interface Spot {
  readonly target: MapTarget;
  readonly table: EventTable;
  readonly mask: Uint8Array | null;
  readonly window: TimeWindow | null;
}

/** The events of a mark that are too many to be spread around it, in order of time. */
export class SpotList {
  readonly #element: EventMapElement;
  readonly #list: RowList;
  #spot: Spot | null = null;
  #listed = PAGE;

  constructor(element: EventMapElement) {
    this.#element = element;
    this.#list = new RowList(element);
  }

  get isOpen(): boolean {
    return this.#spot !== null;
  }

  /** @param takesFocus - The reader came by keys: the focus goes to the first event. */
  open(target: MapTarget, takesFocus: boolean): void {
    const {store} = this.#element;
    if (!store) return;
    const {table, filterMask, window} = store;
    this.#spot = {target, table, mask: filterMask, window};
    this.#listed = PAGE;
    this.#list.reset();
    this.#element.requestUpdate();
    if (takesFocus) void this.#takeFocus();
  }

  close(): void {
    if (!this.#spot) return;
    this.#spot = null;
    this.#element.store?.hover(null);
    this.#element.requestUpdate();
  }

  render({table, filterMask, window}: EventStore): TemplateResult | typeof nothing {
    const spot = this.#spot;
    if (!spot) return nothing;
    // The mark stands for other events now.
    if (spot.table !== table || spot.mask !== filterMask || spot.window !== window) {
      this.#spot = null;
      return nothing;
    }
    const {strings, locale} = this.#element;
    const {count} = spot.target;
    const words = strings.spotEvents(count, formatCount(count, locale));
    return html`<div class="spot rows" part="spot" role="group" aria-label=${words} @keydown=${this.#handleKeydown} @scroll=${this.#handleScroll}>
      <header>
        <h4>${words}</h4>
        <button aria-label=${strings.close} @click=${() => this.#leave()}>
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3L13 13M13 3L3 13"></path></svg>
        </button>
      </header>
      ${this.#list.render(spot.target.firstRows(this.#listed), words)}
    </div>`;
  }

  async #takeFocus(): Promise<void> {
    await this.#element.updateComplete;
    this.#element.renderRoot.querySelector<HTMLElement>('.spot li button')?.focus({preventScroll: true});
  }

  /** Closed by the reader, who goes on with the map. */
  #leave(): void {
    this.close();
    this.#element.renderRoot.querySelector<HTMLElement>('.surface')?.focus({preventScroll: true});
  }

  #handleScroll = ({currentTarget}: Event): void => {
    const {scrollTop, scrollHeight, clientHeight} = currentTarget as HTMLElement;
    if (!this.#spot || this.#listed >= this.#spot.target.count || scrollTop + clientHeight < scrollHeight - END_PIXELS) return;
    this.#listed += PAGE;
    this.#element.requestUpdate();
  };

  #handleKeydown = (event: KeyboardEvent): void => {
    if (this.#list.handleKeydown(event) || event.key !== 'Escape') return;
    this.#leave();
    // What is around the map, a dialog say, stays open.
    event.stopPropagation();
    event.preventDefault();
  };
}
