import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import type {EventCardElement} from './event-card.js';

const LINK = 'M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.5-2.5a2.6 2.6 0 0 0-3.7-3.7L8 4.3M9.3 6.7a2.6 2.6 0 0 0-3.7 0L3.1 9.2a2.6 2.6 0 0 0 3.7 3.7L8 11.7';

/** How the reader came by a link. */
interface Shared {
  readonly address: string;
  /** Whether the browser took it into the clipboard; otherwise it stands in a field, to be copied by hand. */
  readonly isCopied: boolean;
}

/** Copies a link to the event of a card, where the story is kept in the address of the page. */
export class ShareButton {
  readonly #element: EventCardElement;
  #shared: Shared | null = null;

  constructor(element: EventCardElement) {
    this.#element = element;
  }

  render(id: string): TemplateResult | typeof nothing {
    const {store, strings} = this.#element;
    const address = store?.link.addressOf(id);
    if (!address) return nothing;
    return html`<button class="share" aria-label=${strings.copyLink} title=${strings.copyLink} @click=${() => this.#copy(address)}>
      <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${LINK}></path>`}</svg>
    </button>`;
  }

  /** What has become of the link. It is there before there is anything to say, so that a screen reader says it then. */
  renderStatus(id: string): TemplateResult | typeof nothing {
    const {store, strings} = this.#element;
    const address = store?.link.addressOf(id);
    if (!address) return nothing;
    const shared = this.#shared?.address === address ? this.#shared : null;
    return html`<p class="shared" role="status">${shared?.isCopied ? strings.linkCopied : nothing}</p>
      ${shared && !shared.isCopied ? this.#renderField(address) : nothing}`;
  }

  #renderField(address: string): TemplateResult {
    const {strings} = this.#element;
    return html`<label class="shared-link">
      ${strings.copyThisLink}
      <input type="text" readonly .value=${address} @focus=${handleFocus} />
    </label>`;
  }

  async #copy(address: string): Promise<void> {
    // Said again where the link is copied again.
    this.#shared = null;
    this.#element.requestUpdate();
    await this.#element.updateComplete;
    this.#shared = {address, isCopied: await toClipboard(address)};
    this.#element.requestUpdate();
    await this.#element.updateComplete;
    this.#element.renderRoot.querySelector<HTMLInputElement>('.shared-link input')?.focus();
  }
}

function handleFocus({target}: FocusEvent): void {
  if (target instanceof HTMLInputElement) target.select();
}

/** @returns false where the page has no clipboard, as without HTTPS, or may not use it, as in a frame. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
