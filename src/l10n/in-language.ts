import type {TextReader} from './local-text.js';

/** How well a language suits a reader, from the best. */
export const SUITS = ['tag', 'script', 'language', 'not'] as const;
export type LanguageSuit = (typeof SUITS)[number];

/** Whether what is offered is in the very tag of a reader, in the same language and script, in the same language, or in another one. */
export function suitOf(lang: string, locale: string): LanguageSuit {
  if (lang.toLowerCase() === locale.toLowerCase()) return 'tag';
  try {
    const [offered, wanted] = [lang, locale].map((tag) => new Intl.Locale(tag).maximize());
    if (offered.language !== wanted.language) return 'not';
    return offered.script === wanted.script ? 'script' : 'language';
  } catch {
    return 'not';
  }
}

/** What else stands in a translation was never checked, and must not take the place of what was. */
const WORDS = new Set(['title', 'text', 'label', 'description', 'credit']);

/** Something of the file that has words in several languages: a category, a background era, a chapter. */
export interface Translated<Words> {
  /** By BCP 47 tag; what one leaves out is said as it was written. */
  readonly translations?: Readonly<Record<string, Words>>;
}

/**
 * Something of the file with the words that suit a reader best, and the language of these where it is known and one. Of several
 * translations that suit, what the best one leaves out comes from the next. What was written in the reader’s language stays unless a
 * translation suits better.
 */
export function inLanguage<Item extends Translated<object>>(item: Item, {locale, fileLang}: TextReader): {words: Item; lang?: string} {
  const written = {words: item, ...(fileLang && {lang: fileLang})};
  const own = SUITS.indexOf(fileLang ? suitOf(fileLang, locale) : 'not');
  const translations = Object.entries(item.translations ?? {});
  const ranked = translations
    .map(([lang, words]) => ({lang, words, suit: SUITS.indexOf(suitOf(lang, locale))}))
    .filter(({suit}) => suit < own)
    .sort((a, b) => b.suit - a.suit);
  const best = ranked.at(-1);
  if (!best) return written;
  const names = new Set(translations.flatMap(([, words]) => Object.keys(said(words))));
  const isWhole = [...names].every((name) => name in said(best.words) || !(name in item));
  return {words: Object.assign({}, item, ...ranked.map(({words}) => said(words))), ...(isWhole && {lang: best.lang})};
}

/** Only words are translated; an empty text says nothing. */
function said(words: object): object {
  return Object.fromEntries(Object.entries(words).filter(([name, text]) => WORDS.has(name) && typeof text === 'string' && text !== ''));
}
