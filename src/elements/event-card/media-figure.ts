import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {safeUrl} from '../../data/index.js';
import type {Media, MediaCredit} from '../../schema/event-file.js';
import type {Strings} from '../../l10n/strings.js';
import {linked} from './evidence.js';

export interface MediaOptions {
  /** Address against which the file's relative addresses are read: that of the event file. */
  readonly base: string;
  readonly strings: Strings;
  /** Items that the reader has uncovered. */
  readonly uncovered: Pick<WeakSet<Media>, 'has'>;
  readonly uncover: (item: Media) => void;
}

/**
 * One media item with caption and credit line. An item with an entry in `sensitivity` is covered, and neither its file nor
 * its poster is requested before the reader asks. Of a clip only the poster is loaded before it is played.
 */
export function mediaFigure(media: Media, options: MediaOptions): TemplateResult {
  const caption = media.caption;
  const credit = creditLine(media.credit, options.strings);
  return html`<figure>
    ${content(media, options)}
    ${caption || credit
      ? html`<figcaption>${caption ?? nothing}${credit ? html` <cite class="credit">${linked(credit, media.credit?.url)}</cite>` : nothing}</figcaption>`
      : nothing}
  </figure>`;
}

/** “name, via platform”; a name that is kept back is said to be. */
export function creditLine(credit: MediaCredit | undefined, strings: Strings): string {
  if (!credit) return '';
  const name = credit.withheld ? strings.creditWithheld : credit.name;
  if (name && credit.platform) return strings.via(name, credit.platform);
  return name ?? (credit.platform ? strings.onlyVia(credit.platform) : '');
}

function content(media: Media, options: MediaOptions): TemplateResult | typeof nothing {
  if (media.sensitivity?.length && !options.uncovered.has(media)) return cover(media, options);
  const src = resolve(media.src, options.base);
  if (!src) return media.alt ? html`<p class="missing">${media.alt}</p>` : nothing;
  if (media.type === 'video') return video(media, src, options.base);
  if (media.type === 'audio') return html`<audio controls preload="none" src=${src} aria-label=${media.alt ?? nothing}></audio>`;
  if (media.type === 'embed') return html`<p class="missing">${linked(media.caption ?? src, src)}</p>`;
  return html`<img src=${src} alt=${media.alt ?? ''} loading="lazy" decoding="async" @error=${(event: Event) => handleError(event, options.strings)} />`;
}

function cover(media: Media, {strings, uncover}: MediaOptions): TemplateResult {
  const warning = media.sensitivity?.map(({kind, text}) => text ?? kind).join(' ');
  return html`<div class="cover">
    <p>${warning || strings.sensitive}</p>
    <button class="button" @click=${() => uncover(media)}>${strings.show}</button>
  </div>`;
}

function video(media: Media, src: string, base: string): TemplateResult {
  const captions = resolve(media.captions, base);
  return html`<video controls playsinline preload="none" src=${src} poster=${resolve(media.poster, base) ?? nothing} aria-label=${media.alt ?? nothing}>
    ${captions ? html`<track kind="captions" src=${captions} default />` : nothing}
  </video>`;
}

/** A file that cannot be loaded leaves its description behind, and the credit stays under it. */
function handleError(event: Event, strings: Strings): void {
  const image = event.target as HTMLImageElement;
  const note = image.ownerDocument.createElement('p');
  note.className = 'missing';
  note.textContent = [strings.mediaMissing, image.alt].filter(Boolean).join(' ');
  image.hidden = true;
  if (image.nextElementSibling?.className !== 'missing') image.after(note);
}

function resolve(address: string | undefined, base: string): string | undefined {
  const safe = address === undefined ? null : safeUrl(address, true);
  return safe && URL.canParse(safe, base) ? new URL(safe, base).href : undefined;
}
