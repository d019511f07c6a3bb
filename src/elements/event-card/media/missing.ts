import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Media} from '../../../schema/event-file.js';
import {linked} from '../linked.js';
import type {MediaScene} from './media-scene.js';

/**
 * Stands in for an item that cannot be shown: a note, what is to be seen in it, and where the original is. The credit stays
 * below it.
 */
export function missing({alt, credit}: Media, {strings}: MediaScene, note: string): TemplateResult {
  return html`<div class="frame missing">
    <p class="note">${note}</p>
    ${alt ? html`<p>${alt}</p>` : nothing} ${credit?.url ? html`<p>${linked(strings.original, credit.url)}</p>` : nothing}
  </div>`;
}
