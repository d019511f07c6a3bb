import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {VerificationStatus} from '../../../data/event-table.js';
import {formatTimestamp} from '../../../l10n/format-timestamp.js';
import type {Correction} from '../../../schema/event-file.js';
import {verificationSign} from '../../shared/verification-badge.js';
import {written} from './evidence-parts.js';
import type {Part, Wording} from './evidence-parts.js';

/** What a reader has to know before the text: that the event does not hold, and what was corrected. */
export function notices(status: VerificationStatus, corrections: readonly Correction[], wording: Wording): Part {
  const isVoid = status === 'debunked' || status === 'retracted';
  if (!isVoid && corrections.length === 0) return nothing;
  return html`<div class="notices" part="notices">
    ${isVoid ? html`<p class="verdict">${verificationSign(status)}<span><strong>${wording.strings.sentence(wording.strings.verification[status])}</strong> ${wording.strings.verdictNotice[status]}</span></p>` : nothing}
    ${latestFirst(corrections).map((correction) => correctionNotice(correction, wording))}
  </div>`;
}

function correctionNotice({date, text}: Correction, wording: Wording): TemplateResult {
  const {strings, locale, clocks} = wording;
  const isDay = date !== undefined && !/^\d{4}(-\d\d)?$/.test(date);
  const words = date ? strings.correctedOn(formatTimestamp(date, locale, clocks), isDay) : strings.correction;
  return html`<p class="correction"><strong>${strings.labelHead(words)}</strong> ${written(text, wording)}</p>`;
}

/** The order of the file, but for dates: those of ISO 8601 sort as texts. What has no date is the oldest. */
function latestFirst(corrections: readonly Correction[]): Correction[] {
  const dateOf = ({date = ''}: Correction) => date;
  return [...corrections].sort((a, b) => Number(dateOf(a) < dateOf(b)) - Number(dateOf(a) > dateOf(b)));
}
