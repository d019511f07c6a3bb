import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {EventTable} from '../../data/event-table.js';
import {directionOf} from '../../l10n/direction.js';
import {localText, writtenText} from '../../l10n/local-text.js';
import type {LocalText, TextReader} from '../../l10n/local-text.js';
import {scriptOf} from '../../l10n/script-of.js';
import type {Strings} from '../../l10n/strings.js';
import {markedText} from './marked-text.js';
import {titlePrefix} from './title-words.js';

/** Stands for a value in a sentence while that is cut around it. */
const VALUE = '\0';

/** Title of an event; one that does not hold says so before anything else. @param search - Words that are marked in it. */
export function eventTitle(table: EventTable, row: number, strings: Strings, reader: TextReader, search = ''): TemplateResult {
  const title = inOwnLanguage(localText(table, row, 'title', reader), search);
  const prefix = titlePrefix(table, row, strings);
  if (!prefix) return title;
  const [before, after] = strings.titleAfter(prefix, VALUE).split(VALUE);
  return html`${before}${title}${after}`;
}

/** Name of the place of an event; nothing where it has none. @param search - Words that are marked in it. */
export function eventPlace(table: EventTable, row: number, reader: TextReader, search = ''): TemplateResult | typeof nothing {
  const place = localText(table, row, 'place', reader);
  return place.text ? inOwnLanguage(place, search) : nothing;
}

/** The name of a place as it was written, where the reader is shown one in another script: “Жаңаөзен” beside “Zhanaozen”. */
export function originalPlace(table: EventTable, row: number, reader: TextReader): LocalText | undefined {
  const shown = localText(table, row, 'place', reader).text;
  const original = writtenText(table, row, 'place', reader.fileLang);
  const isForeign = original.text !== '' && original.text !== shown && scriptOf(original.text) !== scriptOf(shown);
  return isForeign ? original : undefined;
}

/** Words of the file between words of the interface, in their own language and their own direction. */
export function inOwnLanguage(text: LocalText, search = ''): TemplateResult {
  return html`<span lang=${text.lang ?? nothing} dir=${textDirection(text)}>${markedText(text.text, search)}</span>`;
}

/** The direction of a text: that of its language where it is known, else that of its first letters. */
export function textDirection({lang}: LocalText): 'ltr' | 'rtl' | 'auto' {
  return lang ? directionOf(lang) : 'auto';
}
