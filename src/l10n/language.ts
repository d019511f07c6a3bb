import {en} from './en.js';
import type {Strings} from './strings.js';

const LANGUAGES: ReadonlyMap<string, Strings> = new Map([['en', en]]);

/** The words of a language; English for one that is not translated. */
export function stringsFor(locale: string): Strings {
  return LANGUAGES.get(locale.split('-')[0].toLowerCase()) ?? en;
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
  return navigator.language;
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
