import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import type {EventStore} from '../../store/event-store.js';
import {faultWords} from './fault-words.js';
import {focusBox} from './focus-box.js';
import {hasContent} from './has-content.js';
import type {StoreElement} from './store-element.js';
import {withheldWords} from './withheld-words.js';

/** The element that has told of the failure of a story: of several, only one calls out. */
const callers = new WeakMap<EventStore, WeakRef<Element>>();

/**
 * What a view says in place of its content: that the file could not be loaded, with a way to try again, or that there is
 * nothing to show. Null while there may be something to show.
 *
 * @param element - Its own children stay below a failure.
 */
export function statusMessage(element: StoreElement, {calls = true} = {}): TemplateResult | null {
  const {store, strings, locale} = element;
  if (!store || store.total > 0) return null;
  if (store.status === 'error') return failure(element, store, calls && callsFor(store, element));
  if (store.status !== 'ready') return null;
  const withheld = withheldWords(store, strings, locale);
  return html`<div class="message state" part="message">
    <div class="notice"><p class="soft">${strings.noEvents}${withheld ? ` ${strings.sentence(withheld)}` : nothing}</p></div>
  </div>`;
}

/** What an element without children says where a script that draws it cannot be had; with children, those. */
export function partMissing(element: StoreElement, load: () => Promise<void>): TemplateResult {
  const {strings} = element;
  if (hasContent(element)) return html`<slot></slot>`;
  return html`<div class="message state failed" part="message">
    <div class="notice">
      ${SIGN}
      <p class="title">${strings.loadFailed}</p>
      <p class="soft">${strings.faults.unreachable}</p>
      <button class="button" @click=${() => void tryAgain(element, load)}>${strings.retry}</button>
    </div>
  </div>`;
}

function failure(element: StoreElement, store: EventStore, isCaller: boolean): TemplateResult {
  const {strings} = element;
  return html`<div class="message state failed" part="message" role=${isCaller ? 'alert' : nothing}>
      <div class="notice">
        ${SIGN}
        <p class="title">${strings.loadFailed}</p>
        ${faultWords(store, element)}
        ${store.loader.canReload ? html`<button class="button" @click=${() => void tryAgain(element, () => store.reload())}>${strings.retry}</button>` : nothing}
      </div>
    </div>
    ${hasContent(element) ? html`<slot></slot>` : nothing}`;
}

async function tryAgain(element: StoreElement, load: () => Promise<void>): Promise<void> {
  await load();
  await element.updateComplete;
  // The button that the reader pressed is gone.
  if (element.ownerDocument.activeElement !== element.ownerDocument.body) return;
  const again = element.renderRoot.querySelector<HTMLElement>('.failed .button');
  if (again) again.focus({preventScroll: true});
  else focusBox(element);
}

function callsFor(store: EventStore, element: Element): boolean {
  const caller = callers.get(store)?.deref();
  if (caller?.isConnected && caller.checkVisibility()) return caller === element;
  callers.set(store, new WeakRef(element));
  return true;
}

/** A sheet of paper that is torn. */
const SIGN = html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d="M5 10V3h9l5 5v3M14 3v5h5M5 14l2.5 2 3-2.5 3 2.5 3-2.5 2.5 1.5M5 18v3h14v-2.5"></path>`}</svg>`;
