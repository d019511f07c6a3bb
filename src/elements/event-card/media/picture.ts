import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Media} from '../../../schema/event-file.js';
import type {MediaPart} from './media-progress.js';
import type {MediaScene} from './media-scene.js';

/** An image of an item: its file, or the poster of a clip. One that cannot be loaded is noted, and something else takes its place. */
export function picture(item: Media, src: string, scene: MediaScene, part: MediaPart): TemplateResult {
  return html`<img src=${src} alt=${item.alt ?? ''} loading="lazy" decoding="async" @load=${handleLoad} @error=${() => scene.fail(item, part)} />`;
}

/** An upright image is shown whole: cut to the frame, too little of it would be left. */
function handleLoad(event: Event): void {
  const {classList, naturalWidth, naturalHeight} = event.currentTarget as HTMLImageElement;
  classList.toggle('upright', naturalHeight > naturalWidth);
}
