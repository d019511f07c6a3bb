import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {LitElement} from 'lit';
import type {Strings} from '../../l10n/strings.js';
import {controlButton} from './control-button.js';

/** In the order of the strings: where each looks further, and its arrow. */
const WAYS = [
  {name: 'north', x: 0, y: -1, path: 'M8 13V3.5M4 7.5L8 3.5L12 7.5'},
  {name: 'east', x: 1, y: 0, path: 'M3 8H12.5M8.5 4L12.5 8L8.5 12'},
  {name: 'south', x: 0, y: 1, path: 'M8 3V12.5M4 8.5L8 12.5L12 8.5'},
  {name: 'west', x: -1, y: 0, path: 'M13 8H3.5M7.5 4L3.5 8L7.5 12'},
] as const;
const SIGN = 'M8 2V14M2 8H14M6 4L8 2L10 4M6 12L8 14L10 12M4 6L2 8L4 10M12 6L14 8L12 10';
/** Of what is seen, so that half of it stays in view. */
const SHARE = 0.5;

/** Four buttons that move the map, for who cannot drag; they are shown when they are asked for. */
export class PanPad {
  readonly #element: LitElement;
  readonly #pan: (shareX: number, shareY: number) => void;
  #isOpen = false;

  /** @param pan - Looks further to the right and down, by shares of what is seen. */
  constructor(element: LitElement, pan: (shareX: number, shareY: number) => void) {
    this.#element = element;
    this.#pan = pan;
  }

  render({moveMap, moveMapTo}: Strings): TemplateResult {
    return html`<div class="pan" @keydown=${this.#handleKeydown}>
      ${controlButton(moveMap, SIGN, () => this.#toggle(), {className: 'opener', controls: 'pad', isExpanded: this.#isOpen})}
      <div class="pad" id="pad" role="group" aria-label=${moveMap} ?hidden=${!this.#isOpen}>
        ${WAYS.map(({name, x, y, path}, index) => controlButton(moveMapTo[index] ?? moveMap, path, () => this.#pan(x * SHARE, y * SHARE), {className: name}))}
      </div>
    </div>`;
  }

  #toggle(): void {
    this.#isOpen = !this.#isOpen;
    this.#element.requestUpdate();
  }

  #handleKeydown = (event: KeyboardEvent): void => {
    if (!this.#isOpen || event.key !== 'Escape') return;
    this.#toggle();
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>('.opener')?.focus();
    // What is around the map, a dialog say, stays open.
    event.stopPropagation();
    event.preventDefault();
  };
}
