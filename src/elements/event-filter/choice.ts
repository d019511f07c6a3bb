import type {Facet} from '../../store/facets.js';
import type {Filters} from '../../store/filters.js';

/** Filters of which all names are shown at first, so that the reader leaves out some. Of the others the reader chooses some. */
const SHOWN_AT_FIRST: ReadonlySet<Facet> = new Set(['categories', 'verification']);

/** Whether a name of a filter is ticked. */
export function isChosen(filters: Filters, facet: Facet, name: string): boolean {
  const names: readonly string[] | undefined = filters[facet];
  return names ? names.includes(name) : SHOWN_AT_FIRST.has(facet);
}

/**
 * The filters after the reader has ticked a name or taken its tick away. A filter that lets everything through is taken out.
 *
 * @param all - The names that the reader sees in this filter.
 */
export function withChoice(filters: Filters, facet: Facet, all: readonly string[], name: string, isOn: boolean): Filters {
  const isLeftIn = (each: string) => (each === name ? isOn : isChosen(filters, facet, each));
  if (SHOWN_AT_FIRST.has(facet)) return withNames(filters, facet, all.every(isLeftIn) ? undefined : all.filter(isLeftIn));
  const others = (filters[facet] ?? []).filter((each) => each !== name);
  const names = isOn ? [...others, name] : others;
  return withNames(filters, facet, names.length > 0 ? names : undefined);
}

/** Whether a filter has this name and no other. */
export function isOnly(filters: Filters, facet: Facet, name: string): boolean {
  return filters[facet]?.length === 1 && filters[facet]?.[0] === name;
}

/** The filters with the names of one of them set; undefined takes it out. */
export function withNames(filters: Filters, facet: Facet, names: readonly string[] | undefined): Filters {
  return names ? {...filters, [facet]: names} : without(filters, facet);
}

/** The filters with another text; blanks take it out. */
export function withText(filters: Filters, text: string): Filters {
  return text.trim() ? {...filters, text} : without(filters, 'text');
}

function without(filters: Filters, key: keyof Filters): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([each]) => each !== key));
}
