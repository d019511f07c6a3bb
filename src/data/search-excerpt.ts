import type {EventTable} from './event-table.js';
import {fold} from './search-fold.js';
import {findHits} from './search-hits.js';
import {searchedTexts} from './search-index.js';
import {queryTerms} from './search-query.js';

/** Characters before a hit and after its start, about two lines of a narrow list. */
const BEFORE = 40;
const AFTER = 90;
const ELLIPSIS = '…';

/**
 * A stretch of an event's text that shows why it is found, where title and place do not: the surroundings of the first
 * word of the query that neither has. An ellipsis stands where the text goes on.
 *
 * @returns null where title and place have all words, or nothing is searched for.
 */
export function searchExcerpt(table: EventTable, row: number, query: string): string | null {
  const [title, place, ...others] = searchedTexts(table, row);
  const shown = [fold(title), fold(place)];
  const missing = queryTerms(query).filter((term) => !shown.some((text) => text.includes(term)));
  for (const text of others) {
    const [hit] = missing.length > 0 ? findHits(text, missing.map((term) => `"${term}"`).join(' ')) : [];
    if (hit) return cut(text, hit.start);
  }
  return null;
}

/** The words around a place in a text, in one line. */
function cut(text: string, at: number): string {
  const from = at <= BEFORE ? 0 : wordStart(text, at - BEFORE, at);
  const to = at + AFTER >= text.length ? text.length : wordEnd(text, at + AFTER, at);
  const stretch = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? ELLIPSIS : ''}${stretch}${to < text.length ? ELLIPSIS : ''}`;
}

/** The first word that begins at `from` or later, but not after the hit; a text without blanks is cut between characters. */
function wordStart(text: string, from: number, hit: number): number {
  const blank = text.slice(from, hit).search(/\s/);
  return blank < 0 ? characterStart(text, from) : from + blank + 1;
}

/** The end of the last word that ends at `to` or earlier, but not before the hit is over. */
function wordEnd(text: string, to: number, hit: number): number {
  const blank = text.slice(hit, to).search(/\s\S*$/);
  return blank < 0 ? characterStart(text, to) : hit + blank;
}

/** Not between the two halves of a character, nor before its marks. */
function characterStart(text: string, at: number): number {
  while (at > 0 && /^[\p{M}\udc00-\udfff]/u.test(text.slice(at))) at--;
  return at;
}
