import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {GEOMETRY_KINDS} from '../../data/event-table.js';
import type {EventTable} from '../../data/event-table.js';
import {OTHER_CATEGORY} from '../../data/index.js';
import {searchExcerpt} from '../../data/search-excerpt.js';
import {formatWhenInRow} from '../../l10n/format-when.js';
import type {Strings} from '../../l10n/strings.js';
import {categoryName} from '../shared/category-name.js';
import {eventPlace, eventTitle} from '../shared/event-text.js';
import {markedText} from '../shared/marked-text.js';
import {categorySymbol} from '../shared/symbol.js';
import {statusOf} from '../shared/title-words.js';
import {verificationBadge} from '../shared/verification-badge.js';

const NOWHERE = GEOMETRY_KINDS.indexOf('none');

/** In whose words and by whose clock an item is told. */
export interface ItemWording {
  readonly strings: Strings;
  readonly locale: string;
  readonly timeZone: string | undefined;
  /** The zone of the story: a time by another clock says so. */
  readonly axisTimeZone: string;
  /** Language of the file's texts where it names one. */
  readonly fileLang?: string;
  /** What the reader searches for, marked where it stands. */
  readonly search: string;
}

/**
 * What an item of the list says: all that a mark shows of an event, and more. Title, date, place, how far it was checked, that
 * it was corrected, what distressing things its media show, and what was found in its text. The category, which is seen
 * by its symbol, and that it was looked for and not found, which is seen by the ground of the section, are said to
 * screen readers only.
 */
export function listItem(table: EventTable, row: number, wording: ItemWording): TemplateResult {
  const {strings, locale, timeZone, axisTimeZone, search} = wording;
  const place = eventPlace(table, row, wording, search);
  const excerpt = search && searchExcerpt(table, row, search);
  return html`${categorySymbol(table, table.category[row] ?? 0)}
    <span class="title">${eventTitle(table, row, strings, wording, search)}</span>
    <span class="meta">
      <time dir="auto">${formatWhenInRow(table, row, locale, axisTimeZone, timeZone)}</time>${place === nothing ? nothing : html`${strings.dot}${place}`}${table.geometryKind[row] === NOWHERE ? nowhere(strings) : nothing}
    </span>
    ${spoken(table, row, strings)}
    ${excerpt ? html`<span class="excerpt" dir="auto">${markedText(excerpt, search)}</span>` : nothing} ${marks(table, row, strings)} ${warning(table, row, strings, locale)}`;
}

function spoken(table: EventTable, row: number, strings: Strings): TemplateResult | typeof nothing {
  const category = table.category[row] ?? 0;
  const isNamed = table.categories.length > 1 && table.categories[category]?.id !== OTHER_CATEGORY;
  const words = [isNamed && categoryName(table, category, strings), table.negative[row] === 1 && strings.negativeFinding].filter((each) => each !== false);
  return words.length > 0 ? html`<span class="visually-hidden">${strings.enumerated(words)}</span>` : nothing;
}

function marks(table: EventTable, row: number, strings: Strings): TemplateResult | typeof nothing {
  const status = statusOf(table, row);
  const isCorrected = (table.texts.feature(row).properties.corrections?.length ?? 0) > 0;
  if (status === 'none' && !isCorrected) return nothing;
  return html`<span class="marks">${verificationBadge(status, strings)} ${isCorrected ? html`<span class="corrected">${strings.corrected}</span>` : nothing}</span>`;
}

/** What the media of an event show that may distress. */
function warning(table: EventTable, row: number, strings: Strings, locale: string): TemplateResult | typeof nothing {
  const {media = []} = table.texts.feature(row).properties;
  const kinds = new Set(media.flatMap(({sensitivity = []}) => sensitivity.map(({kind}) => strings.sensitivityKind[kind])));
  if (kinds.size === 0) return nothing;
  return html`<span class="shows">${COVERED} ${strings.warningKinds(new Intl.ListFormat(locale, {type: 'conjunction'}).format(kinds))}</span>`;
}

/** An eye that is crossed out, as over media that are covered. */
const COVERED = html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><path d="M1.5 8.5Q8 0.5 14.5 8.5Q8 15 1.5 8.5M2.5 14L13.5 2"></path></svg>`;

/** A ring that is nowhere closed. */
function nowhere(strings: Strings): TemplateResult {
  return html`${strings.dot}<span class="nowhere"><svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="5.5"></circle></svg> ${strings.noPlace}</span>`;
}
