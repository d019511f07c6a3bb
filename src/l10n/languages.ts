import type {dates} from './kazakh-dates.js';
import type {Templates} from './speech.js';

/** How a language writes dates and durations that the browser cannot write in it. */
export type OwnDates = typeof dates;

export interface Catalogue {
  readonly templates: Templates;
  readonly dates?: OwnDates;
}

/**
 * The languages that the interface speaks beside English, by the first part of their tags; each is a chunk of its own.
 *
 * Chinese is written in simplified characters, whatever else its tag asks for.
 */
export const CATALOGUES: Readonly<Record<string, () => Promise<Catalogue>>> = {
  ar: () => import('./catalogues/ar.js'),
  de: () => import('./catalogues/de.js'),
  es: () => import('./catalogues/es.js'),
  fa: () => import('./catalogues/fa.js'),
  fr: () => import('./catalogues/fr.js'),
  he: () => import('./catalogues/he.js'),
  it: () => import('./catalogues/it.js'),
  ja: () => import('./catalogues/ja.js'),
  kk: async () => ({...(await import('./catalogues/kk.js')), ...(await import('./kazakh-dates.js'))}),
  ko: () => import('./catalogues/ko.js'),
  nl: () => import('./catalogues/nl.js'),
  pl: () => import('./catalogues/pl.js'),
  pt: () => import('./catalogues/pt.js'),
  ru: () => import('./catalogues/ru.js'),
  tr: () => import('./catalogues/tr.js'),
  uk: () => import('./catalogues/uk.js'),
  zh: () => import('./catalogues/zh.js'),
};
