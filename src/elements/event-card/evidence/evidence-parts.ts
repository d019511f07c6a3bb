import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Clocks} from '../../../l10n/format-timestamp.js';
import type {Strings} from '../../../l10n/strings.js';

export type Part = TemplateResult | typeof nothing;

/** In whose words and by whose clocks evidence is told. */
export interface Wording {
  readonly strings: Strings;
  readonly locale: string;
  readonly clocks: Clocks;
}

/** What stands on one line, with dots between; what is not there leaves no dot behind. */
export function dotted(parts: readonly (Part | string | undefined | false)[]): Part[] {
  return parts.filter((part) => Boolean(part) && part !== nothing).map((part, index) => html`${index > 0 ? ' · ' : nothing}${part}`);
}

/** A part of a card under its heading. @param name - Its class, and its name in `::part()`. */
export function evidenceSection(heading: string, name: string, content: unknown): TemplateResult {
  return html`<section class=${name} part=${name}><h4>${heading}</h4><div>${content}</div></section>`;
}
