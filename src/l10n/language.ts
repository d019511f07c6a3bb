import {CATALOGUES} from './languages.js';
import type {OwnDates} from './languages.js';
import type {Strings} from './strings.js';

const ENGLISH = 'en';

interface Asked {
  readonly loading: Promise<Strings>;
  words?: Strings;
  dates?: OwnDates;
}

/** Words that were asked for, by their language: they are the same for all elements. */
const asked = new Map<string, Asked>();

/**
 * Loads the words of a language, once.
 *
 * @param locale - BCP 47 tag, of which the language counts; one that is not translated gives English.
 * @returns Rejected when a chunk of it cannot be loaded; asked again, it is tried again.
 */
export function loadStrings(locale: string): Promise<Strings> {
  const language = languageOf(locale);
  const known = asked.get(language);
  if (known) return known.loading;
  const importing = importWords(language);
  const entry: Asked = {loading: importing.then(({words}) => words)};
  asked.set(language, entry);
  importing.then(
    (imported) => Object.assign(entry, imported),
    () => asked.delete(language),
  );
  return entry.loading;
}

/** Whether the words for a locale are there, so that `stringsFor` says them. */
export function hasStrings(locale: string): boolean {
  return asked.get(languageOf(locale))?.words !== undefined;
}

/**
 * The words for a locale, once they are loaded: English until then, and where they could not be.
 *
 * @throws Before any words are loaded: whoever draws some waits for `loadStrings`.
 */
export function stringsFor(locale: string): Strings {
  const strings = asked.get(languageOf(locale))?.words ?? asked.get(ENGLISH)?.words;
  if (!strings) throw new Error(`The words for "${locale}" are asked for before they are loaded. Await loadStrings() first.`);
  return strings;
}

/** How dates are written in a locale whose words are loaded and whose dates the browser does not know. */
export function ownDatesOf(locale: string): OwnDates | undefined {
  return isLocale(locale) ? asked.get(languageOf(locale))?.dates : undefined;
}

/** The language in which the interface speaks to readers of a locale: `fr` for `fr-CA`, `en` for one that is not translated. */
export function languageOf(locale: string): string {
  return isTranslated(locale) ? new Intl.Locale(locale).language : ENGLISH;
}

/** Whether the interface speaks the language of a locale, and does not say it in English. */
export function isTranslated(locale: string): boolean {
  const {language} = new Intl.Locale(locale);
  return language === ENGLISH || Object.hasOwn(CATALOGUES, language);
}

/**
 * The language of an element: its own `lang`, else that of the nearest ancestor, across shadow roots, else the browser's.
 *
 * @returns A tag that `Intl` accepts: a malformed one is passed over.
 */
export function localeOf(element: Element): string {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang && isLocale(lang)) return lang;
  }
  return isLocale(navigator.language) ? navigator.language : ENGLISH;
}

async function importWords(language: string): Promise<{words: Strings; dates?: OwnDates}> {
  const catalogue = language === ENGLISH ? undefined : CATALOGUES[language]();
  const [{makeStrings}, translated] = await Promise.all([import('./make-strings.js'), catalogue]);
  return {words: makeStrings(language, translated?.templates), dates: translated?.dates};
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
