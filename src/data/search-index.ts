import type {EventTable} from './event-table.js';
import {plainText} from './plain-text.js';
import {fold} from './search-fold.js';
import {queryTerms} from './search-query.js';

type Searched = Pick<EventTable, 'length' | 'texts'>;

/** What parts the fields of an event: no folded text has a line break, so that no phrase goes from one field to the next. */
const BETWEEN = '\n';

const foldedTexts = new WeakMap<Searched, readonly string[]>();
const lastMasks = new WeakMap<Searched, {readonly key: string; readonly mask: Uint8Array}>();

/**
 * Which rows have all words of a query, in any order, in title, place or text, in the language of the file or in a
 * translation. A word is found inside others, too.
 *
 * The texts of a table are folded at its first search, and the last query is kept.
 *
 * @returns 1 for a row that is found; null where the query asks for nothing.
 */
export function searchMask(table: Searched, query: string): Uint8Array | null {
  const terms = queryTerms(query);
  if (terms.length === 0) return null;
  const key = terms.join(BETWEEN);
  const last = lastMasks.get(table);
  if (last?.key === key) return last.mask;
  const mask = Uint8Array.from(textsOf(table), (text) => (terms.every((term) => text.includes(term)) ? 1 : 0));
  lastMasks.set(table, {key, mask});
  return mask;
}

/** The texts of a row that are searched, as a reader sees them, title and place first. */
export function searchedTexts({texts}: Pick<Searched, 'texts'>, row: number): string[] {
  const {text, translations} = texts.feature(row).properties;
  const translated = Object.values(translations ?? {}).flatMap((each) => [each.title, each.place, each.text && plainText(each.text)]);
  return [texts.title(row), texts.place(row), text && plainText(text), ...translated].filter((each) => each !== undefined);
}

function textsOf(table: Searched): readonly string[] {
  let texts = foldedTexts.get(table);
  if (!texts) {
    texts = Array.from({length: table.length}, (_, row) => searchedTexts(table, row).map(fold).join(BETWEEN));
    foldedTexts.set(table, texts);
  }
  return texts;
}
