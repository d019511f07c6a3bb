import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {formatTimestamp} from '../../../l10n/format-timestamp.js';
import type {Source} from '../../../schema/event-file.js';
import {linked} from '../linked.js';
import {dotted, evidenceSection} from './evidence-parts.js';
import type {Part, Wording} from './evidence-parts.js';

/** Where the information comes from: linked where an address is known, with its archived copy. */
export function sourcesSection(sources: readonly Source[], wording: Wording): Part {
  if (sources.length === 0) return nothing;
  return evidenceSection(wording.strings.sources, 'sources', html`<ul>${sources.map((source) => html`<li>${sourceLine(source, wording)}</li>`)}</ul>`, wording);
}

function sourceLine(source: Source, {strings, locale, clocks}: Wording): Part[] {
  const {title, author, publisher, url, archiveUrl, publishedAt, status} = source;
  const date = publishedAt && formatTimestamp(publishedAt, locale, clocks);
  // What is kept back for somebody's safety must not be found by way of an address or a name.
  if (status === 'withheld') return dotted([title ?? publisher, title && publisher, date, strings.sourceWithheld], strings);
  const name = title ?? publisher ?? author ?? url;
  const by = [author, publisher].filter((part) => part && part !== name);
  const copy = archiveUrl && linked(strings.archivedCopy, archiveUrl);
  if (status === 'deleted') return dotted([linked(name, archiveUrl), ...by, date, archiveUrl && strings.archivedCopy, deleted(url, strings.sourceDeleted)], strings);
  return dotted([linked(name, url), ...by, date, copy], strings);
}

/** The address of what is gone still leads to copies elsewhere. */
function deleted(url: string | undefined, words: string): TemplateResult | string | undefined {
  return linked(words, url);
}
