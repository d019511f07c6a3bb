import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {GEOMETRY_KINDS} from '../../data/event-table.js';
import type {EventTable} from '../../data/event-table.js';
import {searchExcerpt} from '../../data/search-excerpt.js';
import {formatWhen} from '../../l10n/format-when.js';
import type {Strings} from '../../l10n/strings.js';
import {markedText} from '../shared/marked-text.js';
import {categorySymbol} from '../shared/symbol.js';
import {statusOf, titleWords} from '../shared/title-words.js';
import {verificationBadge} from '../shared/verification-badge.js';

const NOWHERE = GEOMETRY_KINDS.indexOf('none');

/** In whose words and by whose clock an item is told. */
export interface ItemWording {
  readonly strings: Strings;
  readonly locale: string;
  readonly timeZone: string | undefined;
  /** What the reader searches for, marked where it stands. */
  readonly search: string;
}

/** What an item of the list says: title, date, place, how far it was checked, that it was corrected, and what was found in its text. */
export function listItem(table: EventTable, row: number, {strings, locale, timeZone, search}: ItemWording): TemplateResult {
  const place = table.texts.place(row);
  const excerpt = search && searchExcerpt(table, row, search);
  const isCorrected = (table.texts.feature(row).properties.corrections?.length ?? 0) > 0;
  return html`${categorySymbol(table, table.category[row] ?? 0)}
    <span class="title">${markedText(titleWords(table, row, strings), search)}</span>
    <span class="meta">
      <time>${formatWhen(table, row, locale, timeZone)}</time>${place ? html` · ${markedText(place, search)}` : nothing}${table.geometryKind[row] === NOWHERE ? nowhere(strings) : nothing}
    </span>
    ${excerpt ? html`<span class="excerpt">${markedText(excerpt, search)}</span>` : nothing} ${marks(table, row, isCorrected, strings)}`;
}

function marks(table: EventTable, row: number, isCorrected: boolean, strings: Strings): TemplateResult | typeof nothing {
  const status = statusOf(table, row);
  if (status === 'none' && !isCorrected) return nothing;
  return html`<span class="marks">${verificationBadge(status, strings)} ${isCorrected ? html`<span class="corrected">${strings.corrected}</span>` : nothing}</span>`;
}

/** A ring that is nowhere closed. */
function nowhere(strings: Strings): TemplateResult {
  return html` · <span class="nowhere"><svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="5.5"></circle></svg> ${strings.noPlace}</span>`;
}
