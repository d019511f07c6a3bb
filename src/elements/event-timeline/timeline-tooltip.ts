import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {EventTable} from '../../data/event-table.js';
import {formatWhen} from '../../l10n/format-when.js';
import type {Strings} from '../../l10n/strings.js';
import type {LaneMark} from '../../timeline/lanes.js';
import type {TimeScale} from '../../timeline/scale.js';
import {statusOf, titleWords} from '../shared/title-words.js';
import {verificationBadge} from '../shared/verification-badge.js';

export interface TooltipWords {
  readonly strings: Strings;
  readonly locale: string;
  readonly timeZone: string | undefined;
}

/**
 * Title, date and status of the mark under the pointer, above it and inside the plot.
 *
 * @param scrolledPixels - How far the lanes are scrolled down.
 */
export function timelineTooltip(
  table: EventTable,
  {row, x: markX, width, y}: LaneMark,
  {widthPixels}: TimeScale,
  scrolledPixels: number,
  {strings, locale, timeZone}: TooltipWords,
): TemplateResult {
  const x = Math.min(widthPixels, Math.max(0, markX + width / 2));
  const share = x / Math.max(1, widthPixels);
  return html`<div class="tip" part="tooltip" style="left:calc(var(--_names) + ${x}px);top:${y - scrolledPixels}px;--_share:${share}" aria-hidden="true">
    <strong>${titleWords(table, row, strings)}</strong>
    <span>${formatWhen(table, row, locale, timeZone)}</span>
    ${table.negative[row] === 1 ? html`<span>${strings.negativeFinding}</span>` : nothing} ${verificationBadge(statusOf(table, row), strings)}
  </div>`;
}
