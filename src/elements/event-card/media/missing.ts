import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {safeUrl} from '../../../data/index.js';
import type {Media} from '../../../schema/event-file.js';
import {linked} from '../linked.js';
import {resolveAddress} from './media-address.js';
import type {MediaScene} from './media-scene.js';
import {isWithheld, originalOf} from './original.js';

/**
 * Stands in for an item that cannot be shown: a note, what is to be seen in it, and where the original is, or at least the
 * file that did not load. The credit stays below it.
 */
export function missing(item: Media, {strings, base}: MediaScene, note: string): TemplateResult {
  const address = originalOf(item) ?? fileOf(item, base);
  return html`<div class="frame missing">
    <p class="note">${note}</p>
    ${item.alt ? html`<p dir="auto">${item.alt}</p>` : nothing} ${address ? html`<p>${linked(strings.original, address)}</p>` : nothing}
  </div>`;
}

/** The file as an address to open: one whose data stand in the address itself is nowhere else. */
function fileOf(item: Media, base: string): string | undefined {
  const src = isWithheld(item) ? undefined : resolveAddress(item.src, base);
  return (src && safeUrl(src)) || undefined;
}
