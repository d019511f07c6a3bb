import {VERIFICATION_STATUSES} from '../../data/event-table.js';
import type {EventTable} from '../../data/event-table.js';
import type {FilterGroup, Strings} from '../../l10n/strings.js';
import type {Facet, FacetCounts} from '../../store/facets.js';
import {categoryName} from '../shared/category-name.js';

/** To compare two names by the alphabet takes a hundred times as long as to compare two numbers. */
const MOST_READ = 500;

/** By what name the words of the interface know a filter. */
export function groupOf(facet: Facet): FilterGroup {
  return facet === 'categories' ? 'category' : facet;
}

/** What a filter is called. */
export function facetLabel(facet: Facet, strings: Strings): string {
  return {categories: strings.category, verification: strings.verificationStatus, tags: strings.tags, places: strings.places}[facet];
}

/** What a name of a filter is called; tags and places are called what they are. */
export function nameLabel(table: EventTable, facet: Facet, name: string, strings: Strings): string {
  if (facet === 'categories') return categoryName(table, table.categories.findIndex(({id}) => id === name), strings);
  const status = facet === 'verification' ? VERIFICATION_STATUSES.find((each) => each === name) : undefined;
  return status === 'none' ? strings.noVerification : status ? strings.verification[status] : name;
}

/**
 * The names that a filter offers, by their place in its counts.
 *
 * Categories stand in the order of the legend, also those that no event has; statuses from the surest on, those that no
 * event has left out; tags and places from the most frequent on, those that are as frequent by the alphabet, as far as anyone
 * reads a list.
 *
 * @returns Empty where there is no choice: less than two names.
 */
export function offeredNames(facet: Facet, {names, totals}: FacetCounts, locale: string): readonly number[] {
  const all = names.map((_, index) => index);
  const used = facet === 'categories' ? all : all.filter((index) => (totals[index] ?? 0) > 0);
  if (used.length < 2) return [];
  if (facet === 'verification') return [...used].sort((a, b) => Number(a === 0) - Number(b === 0) || a - b);
  if (facet === 'categories') return used;
  const {compare} = new Intl.Collator(locale, {numeric: true});
  const ranked = used.sort((a, b) => totals[b] - totals[a]);
  const read = ranked.slice(0, MOST_READ).sort((a, b) => totals[b] - totals[a] || compare(names[a], names[b]));
  return [...read, ...ranked.slice(MOST_READ)];
}
