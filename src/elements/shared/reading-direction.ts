import {css} from 'lit';
import {directionOf} from '../../l10n/direction.js';
import type {Direction} from '../../l10n/direction.js';
import {isTranslated, languageOf} from '../../l10n/language.js';

/** What an element writes runs as its words do, whatever the direction of the page around it. */
export const directionStyles = css`
  :host {
    direction: ltr;
  }
  :host(:state(rtl)) {
    direction: rtl;
  }
`;

/**
 * Keeps the custom state `rtl` of an element: on while the words that it speaks are written from right to left. Arabic words
 * are so in an English page, and English ones are not in an Arabic page. An element that speaks English for want of its own
 * language goes by the direction of the page.
 */
export class ReadingDirection {
  readonly #element: HTMLElement;
  readonly #states: CustomStateSet;

  constructor(element: HTMLElement) {
    this.#element = element;
    this.#states = element.attachInternals().states;
  }

  get direction(): Direction {
    return this.#states.has('rtl') ? 'rtl' : 'ltr';
  }

  /** @param locale - In which the element speaks now. */
  follow(locale: string): void {
    if (this.#isRightToLeft(locale)) this.#states.add('rtl');
    else this.#states.delete('rtl');
  }

  #isRightToLeft(locale: string): boolean {
    // The words have the script of the catalogue: Kazakh is Cyrillic for readers of `kk-Arab`, too.
    return isTranslated(locale) ? directionOf(languageOf(locale)) === 'rtl' : this.#element.matches(':dir(rtl)');
  }
}
