import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Clocks} from '../../../l10n/format-timestamp.js';
import type {Strings} from '../../../l10n/strings.js';
import {inOwnLanguage} from '../../shared/event-text.js';

export type Part = TemplateResult | typeof nothing;

/** In whose words and by whose clocks evidence is told. */
export interface Wording {
  readonly strings: Strings;
  readonly locale: string;
  readonly clocks: Clocks;
  /** Language of the file's words, where it is known. */
  readonly lang?: string;
  /** The level of its headings, 2 to 6. */
  readonly headingLevel: number;
}

/** What stands on one line, with dots between; what is not there leaves no dot behind. */
export function dotted(parts: readonly (Part | string | undefined | false)[], {dot}: Strings): Part[] {
  // Each by itself: a name in Latin letters must not draw the dots behind it over to its side of an Arabic line.
  return parts.filter((part) => Boolean(part) && part !== nothing).map((part, index) => html`${index > 0 ? dot : nothing}<bdi>${part}</bdi>`);
}

/** Words of the file between those of the interface: in their own language and direction. */
export function written(text: string, {lang}: Pick<Wording, 'lang'>): TemplateResult {
  return inOwnLanguage({text, lang});
}

/** A part of a card under its heading. @param name - Its class, and its name in `::part()`. */
export function evidenceSection(heading: string, name: string, content: unknown, {headingLevel}: Pick<Wording, 'headingLevel'>): TemplateResult {
  return html`<section class=${name} part=${name}><h4 aria-level=${headingLevel}>${heading}</h4><div>${content}</div></section>`;
}
