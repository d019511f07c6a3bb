import type {EventTable} from '../data/event-table.js';
import type {Translation} from '../schema/event-file.js';
import {SUITS, suitOf} from './in-language.js';

export type TextField = keyof Translation;

/** For whom the texts of events are chosen. An element is one. */
export interface TextReader {
  readonly locale: string;
  /** Language of the file’s texts, where an event names none of its own and the file names one. */
  readonly fileLang?: string;
}

/** A text of an event as one reader is shown it. */
export interface LocalText {
  /** '' where the event has none. */
  readonly text: string;
  /** Its language as a BCP 47 tag; absent where the file does not say. */
  readonly lang?: string;
}

/**
 * A text of an event in the language of a reader where the file has it, else as it was written. The row is decoded: this is
 * for rows that are shown.
 *
 * A translation for the very tag of the reader comes first, then one in the same language and script, then one in the same
 * language: a reader of `pt-BR` is shown what is there in `pt`. What was written in the reader’s language is shown as it is unless a
 * translation suits better.
 */
export function localText(table: EventTable, row: number, field: TextField, {locale, fileLang}: TextReader): LocalText {
  const {translations = {}} = table.texts.feature(row).properties;
  let best = writtenText(table, row, field, fileLang);
  let suit = best.lang ? suitOf(best.lang, locale) : 'not';
  for (const [lang, translation] of Object.entries(translations)) {
    const text = translation[field];
    const other = text ? suitOf(lang, locale) : 'not';
    if (text && SUITS.indexOf(other) < SUITS.indexOf(suit)) [best, suit] = [{text, lang}, other];
  }
  return best;
}

/** A text of an event as it was written, in the language that the event names, or the file. */
export function writtenText(table: EventTable, row: number, field: TextField, fileLang?: string): LocalText {
  const {lang = fileLang, text = ''} = table.texts.feature(row).properties;
  const words = field === 'text' ? text : table.texts[field](row);
  return lang ? {text: words, lang} : {text: words};
}
