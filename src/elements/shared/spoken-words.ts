import {hasStrings, loadStrings} from '../../l10n/language.js';
import type {StoreElement} from './store-element.js';
import {tellMissing} from './tell-missing.js';

/**
 * The words of an element, loaded when it has something to say.
 *
 * While those of another language are on their way the element goes on speaking the one it spoke: its words and the dates
 * between them change together.
 */
export class SpokenWords {
  readonly #element: StoreElement;
  readonly #source: {readonly has: typeof hasStrings; readonly load: typeof loadStrings};
  #wanted: string | null = null;
  #locale: string | null = null;
  #loading: Promise<boolean> = Promise.resolve(false);

  /** @param source - What has the words; for tests of what is gone. */
  constructor(element: StoreElement, source = {has: hasStrings, load: loadStrings}) {
    this.#element = element;
    this.#source = source;
  }

  /** The locale in which the element speaks; null before there are words. */
  get locale(): string | null {
    return this.#locale;
  }

  /** Fulfilled when what was asked for last is loaded, or has failed. */
  get settled(): Promise<boolean> {
    return this.#loading;
  }

  /**
   * Asks for the words of a locale; what is loaded already is there at once.
   *
   * @returns Whether there are words to speak: English where those of the locale cannot be loaded.
   */
  ask(locale: string): Promise<boolean> {
    if (locale === this.#wanted) return this.#loading;
    this.#wanted = locale;
    if (this.#source.has(locale)) {
      this.#locale = locale;
      this.#loading = Promise.resolve(true);
    } else {
      this.#loading = this.#load(locale);
    }
    return this.#loading;
  }

  /** The element has left the page: what could not be loaded is asked for again when it comes back. */
  release(): void {
    this.#wanted = null;
  }

  async #load(locale: string): Promise<boolean> {
    const isLoaded = await this.#isLoaded(locale);
    const hasWords = isLoaded || this.#locale !== null || (await this.#isLoaded('en'));
    // The element has left the page meanwhile, or another language has been asked for.
    if (this.#wanted === null) return this.#locale !== null;
    if (locale !== this.#wanted) return this.#loading;
    if (!hasWords) return this.#locale !== null;
    if (isLoaded) this.#locale = locale;
    else this.#locale ??= 'en';
    this.#element.requestUpdate();
    return true;
  }

  async #isLoaded(locale: string): Promise<boolean> {
    try {
      await this.#source.load(locale);
      return true;
    } catch (reason) {
      if (this.#element.isConnected) tellMissing(this.#element, reason, `The words of <${this.#element.localName}> for "${locale}"`);
      return false;
    }
  }
}
