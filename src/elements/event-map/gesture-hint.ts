import {html, nothing} from 'lit';
import type {LitElement, TemplateResult} from 'lit';
import type {Strings} from '../../l10n/strings.js';

const APPLE = /Mac|iP(hone|ad)/;

/** Why the page scrolls under a gesture that the reader may have meant for the map, for a moment. */
export class GestureHint {
  readonly #element: LitElement;
  #gesture: 'wheel' | 'touch' | null = null;

  constructor(element: LitElement) {
    this.#element = element;
  }

  show(gesture: 'wheel' | 'touch' | null): void {
    if (gesture === this.#gesture) return;
    this.#gesture = gesture;
    this.#element.requestUpdate();
  }

  render(strings: Strings): TemplateResult | typeof nothing {
    if (!this.#gesture) return nothing;
    const words = this.#gesture === 'wheel' ? strings.wheelHint(APPLE.test(navigator.platform) ? '⌘' : 'Ctrl') : strings.touchHint;
    return html`<div class="hint" @animationend=${() => this.show(null)}>${words}</div>`;
  }
}
