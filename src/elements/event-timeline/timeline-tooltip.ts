import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {EventTable} from '../../data/event-table.js';
import {formatWhen} from '../../l10n/format-when.js';
import type {LaneMark} from '../../timeline/lanes.js';
import type {TimeScale} from '../../timeline/scale.js';

/** Title and date of the mark under the pointer, above it and inside the plot. */
export function timelineTooltip(
  table: EventTable,
  mark: LaneMark,
  {widthPixels}: TimeScale,
  {locale, timeZone}: {locale: string; timeZone: string | undefined},
): TemplateResult {
  const x = Math.min(widthPixels, Math.max(0, mark.x + mark.width / 2));
  const share = x / Math.max(1, widthPixels);
  return html`<div class="tip" part="tooltip" style="left:calc(var(--_names) + ${x}px);top:${mark.y}px;--_share:${share}" aria-hidden="true">
    <strong>${table.titles[mark.row]}</strong>
    <span>${formatWhen(table, mark.row, locale, timeZone)}</span>
  </div>`;
}
