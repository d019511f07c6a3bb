/** English as in the words of the interface, with the day before the month as in most of the world. */
const FALLBACK = 'en-GB';

/**
 * The locale in which dates are written: the wanted one where the browser knows its months, else English.
 *
 * Chromium knows no word of Kyrgyz, and would take the machine's language for it; of Kazakh it knows the digits, and would
 * write “2022 M01 4”.
 *
 * @param locale - BCP 47 tag; one that is malformed gives English, too.
 */
export function dateLocale(locale: string): string {
  try {
    const isKnown = Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
    return isKnown && !/^M\d/.test(new Intl.DateTimeFormat(locale, {month: 'long', timeZone: 'UTC'}).format(0)) ? locale : FALLBACK;
  } catch {
    return FALLBACK;
  }
}
