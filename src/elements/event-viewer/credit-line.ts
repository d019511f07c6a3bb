import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {safeUrl} from '../../data/index.js';
import type {Dataset} from '../../data/index.js';
import {formatTimestamp} from '../../l10n/format-timestamp.js';
import type {Strings} from '../../l10n/strings.js';

interface Wording {
  readonly strings: Strings;
  readonly locale: string;
  /** Zone of the clock by which the reader is told the time; default: the story's. */
  readonly shownTimeZone: string | undefined;
}

/** Whose work the story is, on what terms, and when it was changed; nothing where the file says none of it. */
export function creditLine({credit, license, updated, timeZone}: Dataset, {strings, locale, shownTimeZone}: Wording): TemplateResult | typeof nothing {
  const changed = updated && strings.updated(formatTimestamp(updated, locale, {timeZone, shownTimeZone}));
  const parts = [credit, license && licenseWords(license, strings), changed].filter(Boolean);
  return parts.length === 0 ? nothing : html`<p>${parts.map((part, index) => html`${index > 0 ? ' · ' : nothing}<bdi>${part}</bdi>`)}</p>`;
}

/** Terms of reuse: an address becomes a link, an identifier or a sentence stands as it is. */
function licenseWords(license: string, strings: Strings): TemplateResult | string {
  const href = URL.canParse(license) ? safeUrl(license) : null;
  return href ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${strings.license}</a>` : strings.labelled(strings.license, license);
}
