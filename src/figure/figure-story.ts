import {VERIFICATION_STATUSES} from '../data/event-table.js';
import type {EventTable} from '../data/event-table.js';
import type {Dataset} from '../data/dataset.js';
import {readEventFile, rowsInWindow, subsetTable} from '../data/index.js';
import {listOrder} from '../elements/event-list/list-order.js';
import {inLanguage} from '../l10n/in-language.js';
import {languageOf, hasStrings, isTranslated, stringsFor} from '../l10n/language.js';
import type {Strings} from '../l10n/strings.js';

const VERIFIED = VERIFICATION_STATUSES.indexOf('verified');

/** What a figure and its data are made of: whose names the file has, and what of it may be told, as in the attributes of the elements. */
export interface StoryOptions {
  /** BCP 47 tag of the reader's language; its words must be loaded. Default: that of the file, else `en`. */
  readonly lang?: string;
  /** As the attribute `fields`: `title:name start:date_start`. Default: our names, else usual ones. */
  readonly fields?: string;
  /** Leaves out all but verified events, and says how many are withheld. Default: false. */
  readonly requireVerified?: boolean;
}

/** A file that was read, and the words in which it is told. */
export interface FigureStory {
  /** Without what is withheld. */
  readonly table: EventTable;
  /** With its words in the reader’s language where it has them. */
  readonly dataset: Dataset;
  /** The language of these words, where it is known. */
  readonly datasetLang?: string;
  readonly withheldCount: number;
  /** Rows in the order of the list: what happened day by day, then what was looked for and not found. */
  readonly rows: Uint32Array;
  readonly strings: Strings;
  /** A locale whose words are spoken: English stands in for a language that the interface does not speak. */
  readonly locale: string;
  readonly fileLang?: string;
}

/**
 * Reads an event file as the elements do. Faults in its events are not told here: `event-load` and `debug` do that.
 *
 * @param file - JSON text, or what `JSON.parse` made of it.
 * @throws Where it is no event file, the language tag is malformed, or the words of the language are not loaded.
 */
export function readStory(file: string | object, {lang, fields, requireVerified = false}: StoryOptions): FigureStory {
  const {table: whole, dataset, issues} = readEventFile(file, {fields: fields ?? null});
  const fault = whole.length === 0 ? issues.find(({severity, row}) => severity === 'error' && row === undefined) : undefined;
  if (fault) throw new TypeError(fault.message);

  const locale = localeFor(lang ?? dataset.lang ?? 'en');
  const table = requireVerified ? subsetTable(whole, rowsInWindow(whole, null, (row) => whole.verification[row] === VERIFIED)) : whole;
  const reader = {locale, ...(dataset.lang && {fileLang: dataset.lang})};
  const told = inLanguage(dataset, reader);
  const all = Uint32Array.from({length: table.length}, (_, row) => row);
  return {
    table,
    dataset: told.words,
    ...(told.lang && {datasetLang: told.lang}),
    withheldCount: whole.length - table.length,
    rows: listOrder(table, all, undefined),
    strings: stringsFor(locale),
    ...reader,
  };
}

function localeFor(lang: string): string {
  let locale: string;
  try {
    locale = isTranslated(lang) ? lang : 'en';
  } catch {
    throw new TypeError(`lang is "${lang}", which is not a language tag. Write one such as en or pt-BR.`);
  }
  if (!hasStrings(locale)) throw new TypeError(`The words for "${lang}" are not loaded. Await loadFigureLanguage("${languageOf(locale)}") first.`);
  return locale;
}
