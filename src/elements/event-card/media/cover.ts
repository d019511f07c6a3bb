import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Media} from '../../../schema/event-file.js';
import {sensitivityWords} from './media-scene.js';
import type {MediaScene} from './media-scene.js';

/** What stands in place of an item that may distress: words that say what it shows, and the reader's choice. */
export function cover(item: Media, scene: MediaScene): TemplateResult {
  const {store, strings} = scene;
  return html`<div class="frame cover">
    ${coverSign()}
    <p dir="auto">${sensitivityWords(item, strings)}</p>
    ${store.playing
      ? html`<p class="note">${strings.coveredInPlayback}</p>`
      : html`<p class="choices">
          <button class="button" @click=${() => scene.accept(item, 'item')}>${strings.showItem}</button>
          <button class="quiet" @click=${() => scene.accept(item, 'kind')}>${strings.showKind}</button>
          <button class="quiet" @click=${() => scene.accept(item, 'story')}>${strings.showStory}</button>
        </p>`}
  </div>`;
}

/** Stands beside an item that is uncovered, and takes its place on paper, where nobody can look away from it. */
export function printCover(item: Media, {strings}: MediaScene): TemplateResult {
  return html`<div class="frame cover in-print">${coverSign()}<p>${strings.sentences([sensitivityWords(item, strings), strings.coveredInPrint])}</p></div>`;
}

/** An eye that is crossed out. */
export function coverSign(): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><path d="M1.5 8.5Q8 0.5 14.5 8.5Q8 15 1.5 8.5M2.5 14L13.5 2"></path></svg>`;
}
