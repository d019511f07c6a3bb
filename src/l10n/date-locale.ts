import {ownDatesOf} from './language.js';

/** English as in the words of the interface, with the day before the month as in most of the world. */
const FALLBACK = 'en-GB';

/** What is asked of `Intl.DateTimeFormat`, and of what stands in for it. */
export interface DateFormat {
  format(ms: number): string;
  formatRangeToParts(startMs: number, endMs: number): readonly {readonly value: string; readonly source: string}[];
}

/** How to write the dates of one language, by the options of `Intl.DateTimeFormat`. */
export type DateFormatMaker = (options: Readonly<Intl.DateTimeFormatOptions>) => DateFormat;

/**
 * Writes dates in a locale: by `Intl`, but for Kazakh. Of the languages that the interface speaks it is the only one of whose dates
 * Chromium knows nothing but the digits (“2022 M01 4”), so that its months come with its words. Before those are loaded, and in a
 * language that neither knows, dates are in English, as the words are.
 *
 * @param locale - BCP 47 tag; one that is malformed gives English, too.
 */
export function dateFormat(locale: string, options: Readonly<Intl.DateTimeFormatOptions>): DateFormat {
  return ownDatesOf(locale)?.dateFormat(options) ?? new Intl.DateTimeFormat(dateLocale(locale), options);
}

/** The locale in which `Intl` writes dates: the wanted one where the browser knows its months, else English. Of Kyrgyz Chromium knows no word, and would take the machine’s language for it. */
export function dateLocale(locale: string): string {
  try {
    const isKnown = Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
    return isKnown && !/^M\d/.test(new Intl.DateTimeFormat(locale, {month: 'long', timeZone: 'UTC'}).format(0)) ? locale : FALLBACK;
  } catch {
    return FALLBACK;
  }
}

/**
 * The locale by which numbers are grouped and small units named: Chromium writes those of Kazakh as in English, “1,234.5”, where Russian
 * has the blanks, the comma and the signs that Kazakh has: “1 234,5 км”.
 */
export function numberLocale(locale: string): string {
  return /^kk\b/i.test(locale) && new Intl.NumberFormat(locale).format(1.5) === '1.5' ? 'ru' : locale;
}
