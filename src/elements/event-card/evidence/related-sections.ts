import {html, nothing} from 'lit';
import type {Link, Relation} from '../../../schema/event-file.js';
import type {EventStore} from '../../../store/event-store.js';
import {linked} from '../linked.js';
import {eventTitle} from '../../shared/event-text.js';
import {evidenceSection} from './evidence-parts.js';
import type {Part, Wording} from './evidence-parts.js';

/** Addresses for further reading; one without a title is named by its site. */
export function linksSection(links: readonly Link[], wording: Wording): Part {
  if (links.length === 0) return nothing;
  return evidenceSection(wording.strings.links, 'links', html`<ul>${links.map(({title, url}) => html`<li><bdi>${linked(title ?? siteOf(url), url)}</bdi></li>`)}</ul>`, wording);
}

/** Other events that belong with this one, each a button. What the file lacks, or what is withheld, is left out. */
export function relatedSection(related: readonly Relation[], store: EventStore, wording: Wording, select: (row: number) => void): Part {
  const {strings} = wording;
  const items = related.flatMap(({id, relation = 'see-also'}) => {
    const row = store.rowOf(id);
    if (row === null) return [];
    const title = eventTitle(store.table, row, strings, {locale: wording.locale, fileLang: store.dataset.lang});
    return [html`<li><span class="relation">${strings.relations[relation]}</span> <button class="to" @click=${() => select(row)}>${title}</button></li>`];
  });
  return items.length > 0 ? evidenceSection(strings.related, 'related', html`<ul>${items}</ul>`, wording) : nothing;
}

function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host || url : url;
}
