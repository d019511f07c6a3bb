import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {EventTable} from '../../data/event-table.js';
import {formatWhen, formatZone} from '../../l10n/format-when.js';
import type {Strings} from '../../l10n/strings.js';
import type {LaneMark} from '../../timeline/lanes.js';
import type {TimeScale} from '../../timeline/scale.js';
import type {TextReader} from '../../l10n/local-text.js';
import {eventTitle} from '../shared/event-text.js';
import {statusOf} from '../shared/title-words.js';
import {verificationBadge} from '../shared/verification-badge.js';

export interface TooltipWords {
  readonly strings: Strings;
  /** In whose language the texts are, where the file has them. */
  readonly reader: TextReader;
  readonly timeZone: string | undefined;
}

/**
 * Title, date with its clock, and status of the mark under the pointer, above it and inside the plot.
 *
 * @param scrolledPixels - How far the lanes are scrolled down.
 */
export function timelineTooltip(
  table: EventTable,
  {row, x: markX, width, y}: LaneMark,
  {widthPixels}: TimeScale,
  scrolledPixels: number,
  {strings, reader, timeZone}: TooltipWords,
): TemplateResult {
  const x = Math.min(widthPixels, Math.max(0, markX + width / 2));
  const zone = formatZone(table, row, reader.locale, timeZone);
  const share = x / Math.max(1, widthPixels);
  return html`<div class="tip" part="tooltip" .style="left:${x}px;top:${y - scrolledPixels}px;--_share:${share}" aria-hidden="true">
    <strong>${eventTitle(table, row, strings, reader)}</strong>
    <span>${formatWhen(table, row, reader.locale, timeZone)}${zone ? html` · ${zone}` : nothing}</span>
    ${table.negative[row] === 1 ? html`<span>${strings.negativeFinding}</span>` : nothing} ${verificationBadge(statusOf(table, row), strings)}
  </div>`;
}
