import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {EventMapElement} from './event-map.js';
import {scaleBar} from './scale-bar.js';
import type {ScaleBar} from './scale-bar.js';

const SCALE_PIXELS = 90;

/** The scale of a map, and whose map it is. */
export class MapFoot {
  readonly #element: EventMapElement;
  #bar: ScaleBar | null = null;

  constructor(element: EventMapElement) {
    this.#element = element;
  }

  /** The map was moved. */
  move(metersPerPixel: number): void {
    const bar = scaleBar(metersPerPixel, SCALE_PIXELS, this.#element.locale);
    if (bar.label === this.#bar?.label && bar.widthPixels === this.#bar.widthPixels) return;
    this.#bar = bar;
    this.#element.requestUpdate();
  }

  /** @param credit - Of the basemap; undefined where there is none. */
  render(credit: string | undefined): TemplateResult {
    return html`<div class="foot">
      ${this.#bar ? html`<span class="bar" .style="--_bar-width:${this.#bar.widthPixels}px" aria-hidden="true">${this.#bar.label}</span>` : nothing}
      ${credit ? html`<span class="attribution" part="attribution">${this.#element.strings.attribution(credit)}</span>` : nothing}
    </div>`;
  }
}
