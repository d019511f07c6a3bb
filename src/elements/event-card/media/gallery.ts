import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Media} from '../../../schema/event-file.js';
import {licenseLine, mediaCaption} from './media-caption.js';
import {mediaContent} from './media-content.js';
import {isSensitive, isUncovered, nameOf} from './media-scene.js';
import type {MediaScene} from './media-scene.js';
import {placeOf} from './place-of.js';
import {tile} from './tile.js';

export interface GalleryActs {
  /** Shows an item large. */
  open(index: number): void;
  /** Covers again what was uncovered. */
  withdraw(): void;
}

/** The media of an event: the first item large, the others small below it; each opens the large view. */
export function gallery(media: readonly Media[], scene: MediaScene, acts: GalleryActs): TemplateResult {
  const {strings, store} = scene;
  const [lead, ...others] = media;
  const license = licenseLine(store.dataset.license, strings);
  const isAnyUncovered = media.some((item) => isSensitive(item) && isUncovered(item, store));
  return html`<div class="media" part="media" role="group" aria-label=${strings.media}>
    ${keyed(lead, html`<figure data-index="0" tabindex="-1">${mediaContent(lead, scene, enlargeButton(lead, scene, acts))} ${mediaCaption(lead, scene)}</figure>`)}
    ${others.length > 0
      ? html`<ul class="strip">${repeat(others, (item) => item, (item, index) => html`<li>
          <figure data-index=${index + 1} tabindex="-1">${tile(item, placeOf(index + 1, media, scene), scene, () => acts.open(index + 1))}</figure>
        </li>`)}</ul>`
      : nothing}
    ${license === nothing && !isAnyUncovered
      ? nothing
      : html`<p class="colophon">${license} ${isAnyUncovered ? html`<button class="quiet" @click=${acts.withdraw}>${strings.coverAgain}</button>` : nothing}</p>`}
  </div>`;
}

/** Over an image it takes the whole of it; over the poster of a clip, which is for playing, a corner. */
function enlargeButton(lead: Media, scene: MediaScene, {open}: GalleryActs): TemplateResult {
  return html`<button class=${lead.type === 'image' ? 'over enlarge' : 'enlarge'} aria-label=${scene.strings.enlarge(nameOf(lead, scene))} @click=${() => open(0)}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M9.5 2H14V6.5M14 2L9 7M6.5 14H2V9.5M2 14L7 9"></path></svg>
  </button>`;
}
