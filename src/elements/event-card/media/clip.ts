import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Media} from '../../../schema/event-file.js';
import {resolveAddress} from './media-address.js';
import {nameOf} from './media-scene.js';
import type {MediaScene} from './media-scene.js';
import {picture} from './picture.js';

/**
 * A clip or a recording. Before the reader starts it there is nothing of it but its poster: no player, and so no request for
 * the file or its captions.
 *
 * @param overlay - Lies over the poster, beside the button that starts the clip.
 */
export function clip(item: Media, src: string, scene: MediaScene, overlay: unknown): TemplateResult {
  if (scene.progress.hasStarted(item)) return player(item, src, scene);
  const poster = posterOf(item, scene);
  return html`<div class=${`frame clip ${item.type}`}>
    ${poster ? picture(item, poster, scene, 'poster') : html`<p class="blank" dir="auto">${nameOf(item, scene)}</p>`}
    <button class="over play" aria-label=${scene.strings.playClip(nameOf(item, scene))} @click=${() => scene.start(item)}>${playSign()}</button>
    ${overlay}
  </div>`;
}

export function playSign(): TemplateResult {
  return html`<svg class="disc" viewBox="0 0 16 16" aria-hidden="true"><path d="M5.5 3.5V12.5L12.5 8Z"></path></svg>`;
}

/** The still image that stands in until the clip is started; undefined where there is none or it could not be loaded. */
export function posterOf(item: Media, {base, progress}: MediaScene): string | undefined {
  return progress.hasFailed(item, 'poster') ? undefined : resolveAddress(item.poster, base);
}

function player(item: Media, src: string, scene: MediaScene): TemplateResult {
  const {base, progress, strings} = scene;
  const poster = posterOf(item, scene);
  const isSilent = progress.hasFailed(item, 'captions');
  const captions = isSilent ? undefined : resolveAddress(item.captions, base);
  // An <audio> shows neither poster nor captions.
  const isHeardOnly = item.type === 'audio' && !poster && !captions;
  const fail = () => scene.fail(item, 'file');
  return html`<div class=${`frame player ${item.type}`}>
      ${isHeardOnly
        ? html`<audio controls preload="none" src=${src} aria-label=${nameOf(item, scene)} @error=${fail}></audio>`
        : html`<video
            controls
            playsinline
            preload="none"
            src=${src}
            poster=${poster ?? nothing}
            crossorigin=${captions && isForeign(captions) ? 'anonymous' : nothing}
            aria-label=${nameOf(item, scene)}
            @error=${(event: Event) => handleError(event, item, scene)}
          >
            ${captions ? html`<track kind="captions" src=${captions} label=${strings.captions} default @error=${() => scene.fail(item, 'captions')} />` : nothing}
          </video>`}
    </div>
    ${isSilent ? html`<p class="note">${strings.captionsMissing}</p>` : nothing}`;
}

/**
 * Captions of another host are loaded only where the clip's host lets the page read the clip too. Where it does not, the clip
 * is played without them.
 */
function handleError(event: Event, item: Media, scene: MediaScene): void {
  const {crossOrigin} = event.currentTarget as HTMLVideoElement;
  if (crossOrigin === null) return scene.fail(item, 'file');
  scene.fail(item, 'captions');
  scene.restart(item);
}

function isForeign(address: string): boolean {
  return new URL(address).origin !== self.origin;
}
