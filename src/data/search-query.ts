import {fold} from './search-fold.js';

/** A phrase, whose closing quotation mark may not be typed yet, or a word. */
const TERM = /"([^"]*)"?|[^\s"]+/g;
/** What is typed after a word belongs to the sentence. */
const TRAILING = /(?<=.)[.,;:!?…]+$/;

/**
 * The parts of a query, folded: each must occur. A text in double quotes, of any language’s kind, is one part.
 *
 * @returns Empty where nothing is asked for. No part is in the list twice.
 */
export function queryTerms(query: string): readonly string[] {
  const terms = [...fold(query).matchAll(TERM)].map(([word, phrase]) => (phrase === undefined ? word.replace(TRAILING, '') : phrase.trim()));
  return [...new Set(terms)].filter(Boolean);
}
