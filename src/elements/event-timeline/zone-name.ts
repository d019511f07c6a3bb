import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {formatZoneWords} from '../../l10n/zone-words.js';
import type {CalendarStep} from '../../timeline/calendar-step.js';
import type {TimeScale} from '../../timeline/scale.js';
import type {EventTimelineElement} from './event-timeline.js';

/** Whose clock the axis goes by; nothing where its steps are months or more, which no hour moves. */
export function zoneName(element: EventTimelineElement, {startMs, endMs}: TimeScale, {unit}: CalendarStep): TemplateResult | typeof nothing {
  if (unit === 'month' || unit === 'year') return nothing;
  const {axisTimeZone, locale, shownTimeZone} = element;
  return html`<p class="zone" part="zone">${formatZoneWords((startMs + endMs) / 2, axisTimeZone, locale, shownTimeZone === undefined)}</p>`;
}
