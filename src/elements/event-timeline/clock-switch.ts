import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {TimeWindow} from '../../data/event-table.js';
import type {EventStore} from '../../store/event-store.js';
import {offersClock, switchClock} from '../shared/switch-clock.js';
import type {EventTimelineElement} from './event-timeline.js';

/**
 * The choice between the clocks of the events' places and the reader's own, for all views of the story; nothing where both tell
 * the same time.
 *
 * @param view - What is in view.
 */
export function clockSwitch(element: EventTimelineElement, store: EventStore, view: TimeWindow): TemplateResult | typeof nothing {
  // Who has gone over to the own clock has a way back, wherever the timeline is moved.
  const isAsked = store.clock === 'reader' && element.fixedTimeZone === undefined;
  if (!isAsked && !offersClock(element, store.table.zones, view)) return nothing;
  const {strings} = element;
  const handleChange = ({currentTarget}: Event) => {
    if (currentTarget instanceof HTMLSelectElement && currentTarget.value !== store.clock) switchClock(element);
  };
  const option = (clock: EventStore['clock'], label: string) => html`<option value=${clock} .selected=${clock === store.clock}>${label}</option>`;
  return html`<select class="button clock" aria-label=${strings.clockSwitch} title=${strings.clockSwitch} @change=${handleChange}>
    ${option('event', strings.clockOfEvents)} ${option('reader', strings.clockOfReader)}
  </select>`;
}
