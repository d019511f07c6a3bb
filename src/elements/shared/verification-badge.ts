import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import type {VerificationStatus} from '../../data/event-table.js';
import type {Strings} from '../../l10n/strings.js';
import {VERIFICATION_PATHS} from '../../symbols/verification.js';

/** The status of a verification as a sign beside its words; nothing for an event without one. */
export function verificationBadge(status: VerificationStatus, strings: Strings): TemplateResult | typeof nothing {
  if (status === 'none') return nothing;
  return html`<span class="status" data-status=${status}>${verificationSign(status)} ${strings.verification[status]}</span>`;
}

/** The sign alone, hidden from screen readers: its words stand beside it. */
export function verificationSign(status: Exclude<VerificationStatus, 'none'>): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${VERIFICATION_PATHS[status]}></path>`}</svg>`;
}
