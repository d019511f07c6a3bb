import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {findHits} from '../../data/search-hits.js';

/** A text with the words of a search marked in it, as it is written there. */
export function markedText(text: string, search: string): string | readonly (string | TemplateResult)[] {
  const hits = search ? findHits(text, search) : [];
  if (hits.length === 0) return text;
  const parts = hits.map(({start, end}, i) => [text.slice(hits[i - 1]?.end ?? 0, start), html`<mark>${text.slice(start, end)}</mark>`]);
  return [...parts.flat(), text.slice(hits.at(-1)?.end)];
}
