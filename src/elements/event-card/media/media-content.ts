import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Media} from '../../../schema/event-file.js';
import {clip} from './clip.js';
import {cover, printCover} from './cover.js';
import {resolveAddress} from './media-address.js';
import {isSensitive, isUncovered} from './media-scene.js';
import type {MediaScene} from './media-scene.js';
import {missing} from './missing.js';
import {picture} from './picture.js';
import {post} from './post.js';

/**
 * What is seen of an item. One that may distress is covered, and neither its file nor its poster is in the page before the
 * reader accepts it; on paper it is always covered.
 *
 * @param overlay - Lies over an image or a poster.
 */
export function mediaContent(item: Media, scene: MediaScene, overlay: unknown = nothing): TemplateResult {
  if (!isUncovered(item, scene.store)) return cover(item, scene);
  const content = uncovered(item, scene, overlay);
  return isSensitive(item) ? html`<div class="uncovered">${content}</div>${printCover(item, scene)}` : content;
}

function uncovered(item: Media, scene: MediaScene, overlay: unknown): TemplateResult {
  const {base, progress, strings} = scene;
  const src = resolveAddress(item.src, base);
  if (!src) return missing(item, scene, strings.mediaNotShown);
  if (progress.hasFailed(item, 'file')) return missing(item, scene, strings.mediaMissing);
  if (item.type === 'embed') return post(item, src, scene);
  if (item.type === 'image') return html`<div class="frame">${picture(item, src, scene, 'file')}${overlay}</div>`;
  return clip(item, src, scene, overlay);
}
