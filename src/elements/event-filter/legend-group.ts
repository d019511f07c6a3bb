import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {formatCount} from '../../l10n/format-number.js';
import type {Strings} from '../../l10n/strings.js';
import type {EventStore} from '../../store/event-store.js';
import type {Filters} from '../../store/filters.js';
import {categorySymbol} from '../shared/symbol.js';
import {isChosen, isOnly, withChoice, withNames} from './choice.js';
import {facetLabel, nameLabel} from './facet-names.js';

const FACET = 'categories';

export interface LegendContext {
  readonly strings: Strings;
  readonly locale: string;
  /** The reader has chosen. */
  readonly choose: (filters: Filters) => void;
}

/**
 * The categories with their symbols, each a tick box, and beside each a button that shows it alone: a toolbar, and so one
 * tab stop, by the WAI-ARIA authoring practices.
 */
export function legendGroup(store: EventStore, {strings, locale, choose}: LegendContext): TemplateResult {
  const {filters, table} = store;
  const {names, counts} = store.facets[FACET];
  const entry = (name: string, index: number) => {
    const label = nameLabel(table, FACET, name, strings);
    const count = counts[index] ?? 0;
    const isAlone = isOnly(filters, FACET, name);
    return html`<span class="entry ${count === 0 ? 'none' : ''}">
      <label>
        <input
          type="checkbox"
          class="visually-hidden"
          .checked=${live(isChosen(filters, FACET, name))}
          @change=${(event: Event) => choose(withChoice(store.filters, FACET, names, name, (event.target as HTMLInputElement).checked))}
        />
        ${categorySymbol(table, index)} <span class="name" dir="auto">${label}</span> <span class="number">${formatCount(count, locale)}</span>
      </label>
      <button
        class="only"
        aria-label=${strings.onlyNamed(label)}
        aria-pressed=${isAlone}
        @click=${() => choose(withNames(store.filters, FACET, isAlone ? undefined : [name]))}
      >
        ${strings.only}
      </button>
    </span>`;
  };
  return html`<div class="legend" part="legend" role="toolbar" aria-label=${facetLabel(FACET, strings)}>${names.map(entry)}</div>`;
}
