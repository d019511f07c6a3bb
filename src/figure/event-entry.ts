import {directionOf} from '../l10n/direction.js';
import {formatWhenInRow} from '../l10n/format-when.js';
import {localText} from '../l10n/local-text.js';
import type {LocalText} from '../l10n/local-text.js';
import {statusOf, titlePrefix} from '../elements/shared/title-words.js';
import type {FigureStory} from './figure-story.js';
import {isoSpan} from './iso-date.js';
import {escapeText, tag} from './markup.js';

/** Stands for a value in a sentence while that is cut around it. */
const VALUE = '\0';

/**
 * One event as an item of the list: its date, its title, which leads with the verdict where it does not hold, its place, how far
 * it was checked, and that it was corrected. Media are none of it: what is covered on the page is not here at all.
 *
 * @param href - Leads to the event in the article; undefined for a title that is no link.
 */
export function eventEntry(story: FigureStory, row: number, href: string | undefined): string {
  const {table, dataset, strings, locale} = story;
  const date = escapeText(formatWhenInRow(table, row, locale, dataset.timeZone));
  const {start, end} = isoSpan(table, row);
  const datetime = start ?? end;
  const when = datetime ? tag('time', {datetime, dir: 'auto'}, date) : tag('span', {dir: 'auto'}, date);
  const title = titleOf(story, row);
  const place = localText(table, row, 'place', story);
  const status = statusOf(table, row);
  const {corrections = []} = table.texts.feature(row).properties;
  const notes = [
    place.text.trim() ? inLanguage(place, story) : '',
    status === 'none' ? '' : escapeText(strings.verification[status]),
    corrections.length > 0 ? escapeText(strings.corrected) : '',
  ].filter(Boolean);
  const heading = tag('strong', {}, href ? tag('a', {href}, title) : title);
  return tag('li', {}, [`${when}${tag('br', {})}${heading}`, ...(notes.length > 0 ? [`${tag('br', {})}${notes.join(escapeText(strings.dot))}`] : [])].join(''));
}

function titleOf(story: FigureStory, row: number): string {
  const {table, strings} = story;
  const title = inLanguage(localText(table, row, 'title', story), story);
  const verdict = titlePrefix(table, row, strings);
  if (!verdict) return title;
  const [before = '', after = ''] = strings.titleAfter(verdict, VALUE).split(VALUE);
  return `${escapeText(before)}${title}${escapeText(after)}`;
}

/** A text of the file among words of the interface: its letters decide no direction but their own. */
export function inLanguage({text, lang}: LocalText, {locale}: Pick<FigureStory, 'locale'>): string {
  const isOther = lang !== undefined && lang !== locale;
  return tag('bdi', {lang: isOther ? lang : undefined, dir: lang === undefined ? undefined : directionOf(lang)}, escapeText(text));
}
