import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {claimKey, groupClaims} from '../../../data/claim-groups.js';
import type {ClaimGroup} from '../../../data/claim-groups.js';
import {numberLocale} from '../../../l10n/date-locale.js';
import {formatCount} from '../../../l10n/format-number.js';
import {formatTimestamp} from '../../../l10n/format-timestamp.js';
import type {Strings} from '../../../l10n/strings.js';
import type {Claim} from '../../../schema/event-file.js';
import {verificationSign} from '../../shared/verification-badge.js';
import {linked} from '../linked.js';
import {evidenceSection, written} from './evidence-parts.js';
import type {Part, Wording} from './evidence-parts.js';

/** Claims side by side, by what they are of, each with who, when and where; they may contradict each other and are never added up. */
export function claimsSection(claims: readonly Claim[], wording: Wording): Part {
  if (claims.length === 0) return nothing;
  const {strings} = wording;
  const hasSource = claims.some(({url}) => url);
  const heads = [strings.claimBy, strings.claimDate, strings.claimText, ...(hasSource ? [strings.claimSource] : [])];
  // The roles are said, because a table that is stacked on a narrow screen would be none for a screen reader.
  return evidenceSection(
    strings.claims,
    'claims',
    html`<table role="table">
      <thead role="rowgroup">
        <tr role="row">${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr>
      </thead>
      ${groupClaims(claims).map((group) => groupBody(group, heads.length, wording))}
    </table>`,
    wording,
  );
}

function groupBody({kind, claims, isContradictory}: ClaimGroup, columns: number, wording: Wording): TemplateResult {
  const {strings} = wording;
  return html`<tbody role="rowgroup">
    <tr class="kind" role="row">
      <th role="rowheader" scope="rowgroup" colspan=${columns}>
        <span class="kind-name">${claimKind(kind, strings)}</span>
        ${isContradictory ? html`<span class="contradiction">${verificationSign('disputed')} ${strings.contradiction}</span>` : nothing}
      </th>
    </tr>
    ${claims.map((claim) => claimRow(claim, columns > 3, wording))}
  </tbody>`;
}

function claimRow(claim: Claim, hasSource: boolean, wording: Wording): TemplateResult {
  const {strings, locale, clocks} = wording;
  const cell = (name: string, content: unknown) => html`<td class="${name} ${content ? '' : 'unknown'}" role="cell">${content || '–'}</td>`;
  return html`<tr class="claim" role="row">
    <th class="by ${claim.by ? '' : 'unknown'}" role="rowheader" scope="row">${claim.by ? written(claim.by, wording) : '–'}</th>
    ${cell('date', claim.date && formatTimestamp(claim.date, locale, clocks))} ${cell('what', claimWords(claim, wording))}
    ${hasSource ? cell('source', claim.url && linked(strings.claimSource, claim.url)) : nothing}
  </tr>`;
}

/** The figure and the words of a claim; the figure is said once, where the words have it already. */
function claimWords({value, min, max, text = ''}: Claim, wording: Wording): TemplateResult {
  const {strings, locale} = wording;
  const isSaid = value !== undefined && text.replace(/[\s,.’']/g, '').includes(String(value));
  const range = rangeWords(min, max, strings, locale);
  const figure = value === undefined ? range : isSaid ? '' : formatCount(value, locale);
  return html`${figure ? html`<strong class="figure">${figure}</strong> ` : nothing}${value !== undefined && range ? strings.aside(text, range).trimStart() : text ? written(text, wording) : nothing}`;
}

function rangeWords(min: number | undefined, max: number | undefined, strings: Strings, locale: string): string {
  if (min !== undefined && max !== undefined) return new Intl.NumberFormat(numberLocale(locale)).formatRange(min, max);
  if (min !== undefined) return strings.atLeast(formatCount(min, locale));
  return max === undefined ? '' : strings.atMost(formatCount(max, locale));
}

/** What is claimed, in the reader's language where it is a common kind; else as it stands. */
export function claimKind(kind: string, {claimKinds}: Strings): string {
  const key = claimKey(kind);
  return Object.hasOwn(claimKinds, key) ? claimKinds[key] : kind;
}
