import {formatCount} from '../../l10n/format-number.js';
import type {Strings} from '../../l10n/strings.js';
import type {EventStore} from '../../store/event-store.js';
import {FACETS} from '../../store/facets.js';
import {facetLabel, groupOf, nameLabel} from './facet-names.js';

/** So many names are said; of more only their number. */
const MAX_NAMES = 2;

/** What is set beside the search, in a few words: “Clash, Riot · Tags: 3”. Empty where nothing is. */
export function filterSummary({table, filters}: EventStore, strings: Strings, locale: string): string {
  const parts = FACETS.flatMap((facet) => {
    const names = filters[facet];
    if (!names) return [];
    if (names.length === 0) return [strings.noneOf[groupOf(facet)]];
    if (names.length > MAX_NAMES) return [strings.severalOf(facetLabel(facet, strings), names.length, formatCount(names.length, locale))];
    return [strings.enumerated(names.map((name) => nameLabel(table, facet, name, strings)))];
  });
  return strings.apart(parts);
}
