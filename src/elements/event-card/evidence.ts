import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {readWindow, safeUrl} from '../../data/index.js';
import type {Claim, Correction, Source} from '../../schema/event-file.js';
import {formatWindow} from '../../l10n/format-when.js';
import type {Strings} from '../../l10n/strings.js';

type Part = TemplateResult | typeof nothing;

/** Claims side by side, each with who and when; they may contradict each other and are never added up. */
export function claimList(claims: readonly Claim[], strings: Strings, locale: string): Part {
  return section(
    strings.claims,
    claims.map((claim) => html`<blockquote class="claim">
      <p class="kind">${claim.kind}</p>
      <p>${claimWords(claim, locale)}</p>
      <footer>${joined([linked(claim.by, claim.url), formatDate(claim.date, locale)])}</footer>
    </blockquote>`),
    'claims',
  );
}

/** The figure and the words of a claim; the figure is said once, where the words have it already. */
function claimWords({value, min, max, text = ''}: Claim, locale: string): string {
  const range = min !== undefined && max !== undefined ? `${count(min, locale)}–${count(max, locale)}` : '';
  const isSaid = value !== undefined && text.replace(/[\s,.’']/g, '').includes(String(value));
  const figure = value === undefined ? range : isSaid ? '' : count(value, locale);
  return [figure, text].filter(Boolean).join(' ');
}

/** What was changed after publication, with its date. */
export function correctionList(corrections: readonly Correction[], strings: Strings, locale: string): Part {
  return section(
    strings.corrections,
    corrections.map(({date, text}) => html`<p>${date ? html`<strong>${formatDate(date, locale)}</strong> ` : nothing}${text}</p>`),
  );
}

/** Where the information comes from: linked where an address is known, with its archived copy. */
export function sourceList(sources: readonly Source[], strings: Strings, locale: string): Part {
  const items = sources.map((source) => {
    const name = source.title ?? source.publisher ?? source.author ?? source.url;
    const by = [source.author, source.publisher].filter((part) => part && part !== name);
    const archive = linked(strings.archivedCopy, source.archiveUrl);
    return html`<li>${joined([linked(name, source.url), ...by, formatDate(source.publishedAt, locale), source.archiveUrl ? archive : undefined])}</li>`;
  });
  return items.length > 0 ? html`<section><h4>${strings.sources}</h4><ul>${items}</ul></section>` : nothing;
}

/** A text as a link, or as a text where the address is missing or its scheme is not one to open. */
export function linked(text: string | undefined, url: string | undefined): TemplateResult | string | undefined {
  const href = url === undefined ? null : safeUrl(url);
  return href && text ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${text}</a>` : text;
}

/** A date of the file in the words of the locale; as it stands where it cannot be read. */
function formatDate(text: string | undefined, locale: string): string | undefined {
  if (!text) return undefined;
  const span = readWindow(text, 'UTC');
  return span ? formatWindow(span, locale, 'UTC') : text;
}

function section(heading: string, items: readonly TemplateResult[], part?: string): Part {
  return items.length > 0 ? html`<section class=${part ?? nothing}><h4>${heading}</h4>${items}</section>` : nothing;
}

function joined(parts: readonly (TemplateResult | string | undefined)[]): Part[] {
  return parts.filter((part) => part !== undefined).map((part, index) => html`${index > 0 ? ' · ' : nothing}${part}`);
}

function count(value: number, locale: string): string {
  return value.toLocaleString(locale);
}
