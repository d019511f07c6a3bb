import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Media} from '../../../schema/event-file.js';
import {linked} from '../linked.js';
import {providerOf} from './media-address.js';
import {nameOf} from './media-scene.js';
import type {MediaScene} from './media-scene.js';
import {isWithheld} from './original.js';

/** What a post may do: run its own page, and open the links in it in tabs of their own. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups';

/**
 * The post of another site as a card made of our own data, with a link to it. Nothing of it is asked for, unless the page
 * allows it and the reader clicks: then it is loaded in a sandbox. A post whose author's name is kept back is neither linked
 * nor loaded, since it shows the name.
 */
export function post(item: Media, src: string, scene: MediaScene): TemplateResult {
  const {strings, social, base, progress} = scene;
  const provider = providerOf(item, base) || strings.mediaType.embed;
  const isKept = isWithheld(item);
  const link = isKept ? html`<p class="note">${strings.postWithheld}</p>` : social === 'none' ? nothing : html`<p>${linked(strings.openPost(provider), src)}</p>`;
  const isLoadable = social === 'click' && !isKept && src.startsWith('https:');
  if (isLoadable && progress.hasStarted(item)) return html`<div class="frame player">${frame(item, src, scene)}</div><div class="post">${link}</div>`;
  return html`<div class="post">
    <p class="provider">${strings.postOn(provider)}</p>
    ${item.alt ? html`<p dir="auto">${item.alt}</p>` : nothing} ${link}
    ${isLoadable
      ? html`<p><button class="button" @click=${() => scene.start(item)}>${strings.loadPost(provider)}</button></p>
          <p class="note">${strings.loadPostNotice(provider)}</p>`
      : nothing}
  </div>`;
}

function frame(item: Media, src: string, scene: MediaScene): TemplateResult {
  // With its scripts and its own origin both, a page of our own origin would not be held by the sandbox.
  const sandbox = new URL(src).origin === location.origin ? SANDBOX.replace('allow-same-origin ', '') : SANDBOX;
  // The sandbox must be there before the address: attributes are set in this order.
  return html`<iframe sandbox=${sandbox} referrerpolicy="no-referrer" loading="lazy" title=${nameOf(item, scene)} src=${src}></iframe>`;
}
