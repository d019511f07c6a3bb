import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {formatTimestamp} from '../../../l10n/format-timestamp.js';
import type {Strings} from '../../../l10n/strings.js';
import type {Media} from '../../../schema/event-file.js';
import {inOwnLanguage} from '../../shared/event-text.js';
import {dotted} from '../evidence/evidence-parts.js';
import {linked} from '../linked.js';
import {creditLine} from './credit-line.js';
import type {MediaScene} from './media-scene.js';
import {archiveOf, originalOf} from './original.js';

const LINK = /^https?:/i;

/**
 * Caption and credit of an item, linked to the original, when it was recorded, its archived copy and its checksum.
 *
 * @param heading - Stands before them.
 */
export function mediaCaption(item: Media, scene: MediaScene, heading?: TemplateResult | string): TemplateResult | typeof nothing {
  const credit = creditTemplate(item, scene);
  const details = detailsOf(item, scene);
  if (!heading && !item.caption && !credit && details.length === 0 && !item.sha256) return nothing;
  return html`<figcaption>
    ${heading ?? nothing} ${item.caption ? inOwnLanguage({text: item.caption, lang: scene.lang}) : nothing} ${credit ? html`<cite class="credit">${credit}</cite>` : nothing}
    ${details.length > 0 ? html`<span class="details">${dotted(details, scene.strings)}</span>` : nothing}
    ${item.sha256 ? checksum(item.sha256) : nothing}
  </figcaption>`;
}

/** The terms of reuse of the whole file. */
export function licenseLine(license: string | undefined, strings: Strings): TemplateResult | typeof nothing {
  if (!license) return nothing;
  return html`<span class="license">${strings.labelHead(strings.license)} <bdi>${LINK.test(license) ? linked(license, license) : license}</bdi></span>`;
}

/** Where the page wants nothing of other sites, the credit of a post does not lead there either. */
function creditTemplate(item: Media, {strings, social}: MediaScene) {
  const url = item.type === 'embed' && social === 'none' ? undefined : originalOf(item);
  return linked(creditLine(item.credit, strings) || (url ? strings.original : ''), url);
}

function detailsOf(item: Media, {strings, locale, clocks}: MediaScene) {
  const {recordedAt} = item;
  const archiveUrl = archiveOf(item);
  const recorded = recordedAt ? strings.recorded(formatTimestamp(recordedAt, locale, clocks)) : undefined;
  return [recorded, archiveUrl ? linked(strings.archivedCopy, archiveUrl) : undefined].filter((detail) => detail !== undefined);
}

function checksum(sha256: string): TemplateResult {
  return html`<details class="checksum"><summary>SHA-256 ${sha256.slice(0, 4)}…${sha256.slice(-4)}</summary><code>${sha256}</code></details>`;
}
