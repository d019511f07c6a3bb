import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {EventTable} from '../../data/event-table.js';
import {NO_PLACE} from '../../timeline/lane-groups.js';
import type {Lane} from '../../timeline/lanes.js';
import {categorySymbol} from '../shared/symbol.js';

/** The names of the lanes: beside them, or at the top of each where there is no room beside. */
export function laneNames(table: EventTable, lanes: readonly Lane[]): TemplateResult {
  return html`<div class="names" aria-hidden="true">
    ${lanes.map(
      ({key, label, y, height, categoryIndex}) => html`<div class=${key === NO_PLACE ? 'apart' : ''} .style="top:${y}px;height:${height}px" title=${label}>
        ${categoryIndex === undefined ? nothing : categorySymbol(table, categoryIndex)}<span>${label}</span>
      </div>`,
    )}
  </div>`;
}
