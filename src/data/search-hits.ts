import {fold} from './search-fold.js';
import {queryTerms} from './search-query.js';

/** Characters `[start, end)` of a text, in UTF-16 units as in `slice`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A character with its marks, so that a hit never takes a letter without its accent. */
const SEGMENT = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * Where the words of a query occur in a text, in order; hits that overlap or touch are one.
 *
 * @param text - As it is shown. The ranges are of this text, although it is searched in another form: `ß` is found as `ss`.
 */
export function findHits(text: string, query: string): TextRange[] {
  const terms = queryTerms(query);
  if (terms.length === 0) return [];
  const {folded, segments} = foldSegments(text);
  const hits = terms.flatMap((term) => occurrences(folded, term).map((at) => ({start: segments[at].start, end: segments[at + term.length - 1].end})));
  return merge(hits.sort((a, b) => a.start - b.start));
}

/** A text as `fold` gives it, and for each of its units the part of the text that it comes from. */
export function foldSegments(text: string): {folded: string; segments: readonly TextRange[]} {
  let folded = '';
  const segments: TextRange[] = [];
  for (const {0: segment, index: start} of text.matchAll(SEGMENT)) {
    const end = start + segment.length;
    for (const unit of fold(segment).split('')) {
      if (unit === ' ' && folded.endsWith(' ')) segments[segments.length - 1] = {start: segments[segments.length - 1].start, end};
      else {
        folded += unit;
        segments.push({start, end});
      }
    }
  }
  return {folded, segments};
}

function occurrences(text: string, term: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) found.push(at);
  return found;
}

/** @param ranges - In the order of their starts. */
function merge(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) merged[merged.length - 1] = {start: last.start, end: Math.max(last.end, range.end)};
    else merged.push(range);
  }
  return merged;
}
