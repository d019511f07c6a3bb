import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {EventStore} from '../../store/event-store.js';
import type {Strings} from '../../l10n/strings.js';
import {withheldWords} from './withheld-words.js';

/**
 * What a view shows in place of its content: loading, failed with a retry, or nothing to show. Null when there is content.
 *
 * The page's own children stay until there is something better: the word for loading is only for an element without any.
 */
export function statusMessage(store: EventStore | undefined, strings: Strings, locale = 'en'): TemplateResult | null {
  const status = store?.status ?? 'idle';
  if (store && store.total > 0) return null;
  if (status === 'error') {
    return html`<div class="message" part="message" role="alert">
      <p>${strings.loadFailed}</p>
      <p><small>${store?.error}</small></p>
      ${store?.loader.canReload ? html`<button class="button" @click=${() => void store.reload()}>${strings.retry}</button>` : nothing}
    </div>
    <slot></slot>`;
  }
  const withheld = store && withheldWords(store, strings, locale);
  if (status === 'ready') return html`<div class="message" part="message">${strings.noEvents}${withheld ? ` ${withheld}.` : ''}</div>`;
  return html`<div class="message" part="message" aria-busy="true"><slot>${status === 'loading' ? strings.loading : nothing}</slot></div>`;
}
