import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {formatCount} from '../../../l10n/format-number.js';
import {formatTimestamp} from '../../../l10n/format-timestamp.js';
import type {Strings} from '../../../l10n/strings.js';
import type {Verification, VerificationMethod} from '../../../schema/event-file.js';
import {verificationBadge} from '../../shared/verification-badge.js';
import {linked} from '../linked.js';
import {dotted, evidenceSection, written} from './evidence-parts.js';
import type {Part, Wording} from './evidence-parts.js';

/** Methods in sight; the others are folded up behind their number. */
const SHOWN_METHODS = 3;

/**
 * How an event was checked: the status with its sign, by whom, when, by which methods with what they showed, and what
 * remains open. Nothing where the status is all that is known, which stands at the head of the card.
 */
export function verificationSection(verification: Verification | undefined, wording: Wording): Part {
  const {strings, locale, clocks} = wording;
  if (!verification) return nothing;
  const {status, by = [], date, methods = [], notes} = verification;
  if (by.length === 0 && !date && methods.length === 0 && !notes) return nothing;
  const isVerified = status === 'verified' || status === 'partly-verified';
  const names = new Intl.ListFormat(locale).format(by);
  const lead = dotted([verificationBadge(status, strings), names && strings.checkedBy(names), date && formatTimestamp(date, locale, clocks)], strings);
  return evidenceSection(
    isVerified ? strings.howVerified : strings.howChecked,
    'verification',
    html`<p class="lead">${lead}</p>
      ${methodList(methods, wording)}
      ${notes ? html`<p class="open"><strong>${strings.labelHead(strings.remainsOpen)}</strong> ${written(notes, wording)}</p>` : nothing}`,
    wording,
  );
}

function methodList(methods: readonly VerificationMethod[], wording: Wording): Part {
  const {strings, locale} = wording;
  if (methods.length === 0) return nothing;
  const items = methods.map((method) => methodItem(method, wording));
  // One that would be folded up alone takes no more room than the words that say so.
  const shown = methods.length <= SHOWN_METHODS + 1 ? items : items.slice(0, SHOWN_METHODS);
  const rest = items.slice(shown.length);
  return html`<ul class="methods">${shown}</ul>
    ${rest.length > 0
      ? html`<details><summary>${strings.moreMethods(rest.length, formatCount(rest.length, locale))}</summary><ul class="methods">${rest}</ul></details>`
      : nothing}`;
}

function methodItem({method, finding, url}: VerificationMethod, wording: Wording): TemplateResult {
  const {strings} = wording;
  const link = url === undefined ? undefined : linked(strings.comparedMaterial, url);
  const name = methodName(method, strings);
  return html`<li><strong>${finding ? strings.labelHead(name) : name}</strong> ${finding ? written(finding, wording) : nothing} ${link}</li>`;
}

/** The name of a common method in the reader's language, however it is spelt: “Reverse image search”. */
export function methodName(method: string, {methods}: Strings): string {
  const key = method.trim().toLowerCase().replace(/[\s_]+/g, '-');
  return Object.hasOwn(methods, key) ? methods[key] : method;
}
