import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {formatCount} from '../../l10n/format-number.js';
import {formatWindow} from '../../l10n/format-when.js';
import type {EventStore} from '../../store/event-store.js';
import type {EventMapElement} from './event-map.js';

/** For `aria-describedby`: what the map shows and of which dates, that the list is its equal, and which keys it takes. It is not seen. */
export function mapDescription({strings, locale, axisTimeZone}: EventMapElement, {window}: EventStore, inView: number | null): TemplateResult {
  const shown = inView === null ? [] : [strings.mapInView(inView, formatCount(inView, locale))];
  const dates = window ? [formatWindow(window, locale, axisTimeZone)] : [];
  const parts = [...shown, ...dates];
  return html`<div id="description" hidden>
    ${parts.length > 0 ? html`<p>${strings.sentence(strings.enumerated(parts))}</p>` : nothing}
    <p>${strings.mapEqual}</p>
    <p>${strings.mapHelp}</p>
  </div>`;
}
