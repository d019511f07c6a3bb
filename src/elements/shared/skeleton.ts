import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {hasContent} from './has-content.js';

/**
 * What stands in the room of a view that is on its way: the page's own children, or the mere shape of what will come. It does
 * not move, and is not told: who waits long is told by the teller of long loads.
 *
 * @param words - What a reader who does not see it finds there; none before there are words.
 */
export function skeleton(element: Element, words: string | null): TemplateResult {
  if (hasContent(element)) return html`<div class="message waiting" part="message" aria-busy="true"><slot></slot></div>`;
  return html`<div class="message waiting skeleton" part="message" aria-busy="true"><slot></slot>${words ? html`<span class="visually-hidden">${words}</span>` : nothing}</div>`;
}
