import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Media} from '../../../schema/event-file.js';
import {posterOf, playSign} from './clip.js';
import {coverSign} from './cover.js';
import {providerOf, resolveAddress} from './media-address.js';
import {mediaCaption} from './media-caption.js';
import {isSensitive, isUncovered, nameOf, sensitivityWords} from './media-scene.js';
import type {MediaScene} from './media-scene.js';
import {picture} from './picture.js';

/**
 * An item that does not lead, small, with its caption and credit beside it.
 *
 * @param place - “2 of 3”.
 * @param open - Shows it large.
 */
export function tile(item: Media, place: string, scene: MediaScene, open: () => void): TemplateResult {
  const name = scene.strings.openMedia(place, nameOf(item, scene));
  return html`<div class="thumb">${thumb(item, scene)}<button class="over" aria-label=${name} @click=${open}></button></div>
    ${mediaCaption(item, scene, heading(item, scene))}`;
}

/** What must be said of an item that is not seen, or has no caption. */
function heading(item: Media, {store, strings, base, progress}: MediaScene): TemplateResult | string | undefined {
  if (!isUncovered(item, store)) return html`<strong dir="auto">${sensitivityWords(item, strings)}</strong>`;
  const note = !resolveAddress(item.src, base) ? strings.mediaNotShown : progress.hasFailed(item, 'file') ? strings.mediaMissing : '';
  if (note) return html`<strong>${note}</strong> <bdi>${item.alt}</bdi>`;
  return item.caption ? undefined : item.alt;
}

function thumb(item: Media, scene: MediaScene): TemplateResult {
  if (!isUncovered(item, scene.store)) return coverSign();
  const content = html`${small(item, scene)}`;
  return isSensitive(item) ? html`<span class="uncovered">${content}</span><span class="in-print">${coverSign()}</span>` : content;
}

function small(item: Media, scene: MediaScene): unknown {
  const {base, progress, strings} = scene;
  const src = resolveAddress(item.src, base);
  if (!src || progress.hasFailed(item, 'file')) return nothing;
  if (item.type === 'embed') return html`<span class="provider">${providerOf(item, base) || strings.mediaType.embed}</span>`;
  if (item.type === 'image') return picture(item, src, scene, 'file');
  const poster = posterOf(item, scene);
  return html`${poster ? picture(item, poster, scene, 'poster') : nothing}${playSign()}`;
}
