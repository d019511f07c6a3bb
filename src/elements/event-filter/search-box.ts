import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Strings} from '../../l10n/strings.js';

const LENS = 'M7 2.5A4.5 4.5 0 1 0 7 11.5A4.5 4.5 0 1 0 7 2.5M10.3 10.3L14 14';
const CROSS = 'M4 4L12 12M12 4L4 12';

/** The field of the search. What is typed is searched with the next frame, so that no key waits for a search. */
export class SearchBox {
  readonly #search: (text: string) => void;
  /** What is typed and not yet searched. */
  #typed: string | null = null;
  #frame = 0;

  /** @param search - Called with what the reader searches for; '' ends the search. */
  constructor(search: (text: string) => void) {
    this.#search = search;
  }

  /**
   * @param text - What is searched for now.
   * @param isBusy - What is shown is still that of the search before.
   * @param label - Tells this search of the page from another one.
   */
  render(text: string, strings: Strings, isBusy: boolean, label: string | null): TemplateResult {
    const shown = this.#typed ?? text;
    return html`<div class="search" part="search" role="search" aria-label=${label ?? nothing} aria-busy=${isBusy}>
      ${icon(LENS)}
      <input
        type="search"
        aria-label=${strings.search}
        placeholder=${strings.search}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        .value=${live(shown)}
        @input=${this.#handleInput}
        @keydown=${this.#handleKeydown}
      />
      ${shown ? html`<button class="clear" aria-label=${strings.clearSearch} title=${strings.clearSearch} @click=${this.#handleClear}>${icon(CROSS)}</button>` : nothing}
    </div>`;
  }

  /** Forgets what is typed and not yet searched. */
  release(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#typed = null;
  }

  #handleInput = (event: Event): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    this.#frame ||= requestAnimationFrame(() => this.#searchNow(this.#typed ?? ''));
  };

  #handleKeydown = (event: KeyboardEvent): void => {
    const field = event.target as HTMLInputElement;
    if (event.key !== 'Escape' || event.isComposing || field.value === '') return;
    event.preventDefault();
    this.#searchNow('');
  };

  #handleClear = (event: Event): void => {
    // The button is about to go: the focus is where the next word is typed.
    (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.focus();
    this.#searchNow('');
  };

  #searchNow(text: string): void {
    this.release();
    this.#search(text);
  }
}

function icon(path: string): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>`;
}
