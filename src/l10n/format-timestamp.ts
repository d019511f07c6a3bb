import {readDate} from '../data/edtf.js';
import {readWindow} from '../data/window-text.js';
import {formatInstant} from './date-format.js';
import {stringsFor} from './language.js';
import {formatOffset} from './zone-words.js';

/** Whose clocks tell a timestamp. */
export interface Clocks {
  /** IANA zone in which a timestamp without an offset is read. */
  readonly timeZone: string;
  /** The zone that the reader is shown for clock times; default: `timeZone`. A date without a clock is in no other zone. */
  readonly shownTimeZone?: string;
}

/**
 * A timestamp of the file in words, as finely as it is written: “January 2022”, “6 January 2022 at 18:45 (UTC+6)”.
 *
 * @returns The text itself where it cannot be read.
 */
export function formatTimestamp(text: string, locale: string, {timeZone, shownTimeZone = timeZone}: Clocks): string {
  const span = readWindow(text, timeZone);
  const unit = readDate(text)?.unit;
  if (!span || !unit) return text;
  if (unit === 'year' || unit === 'month' || unit === 'day') return formatInstant(span.startMs, unit, locale, timeZone);
  const words = formatInstant(span.startMs, unit === 'second' ? unit : 'minute', locale, shownTimeZone);
  return stringsFor(locale).aside(words, formatOffset(span.startMs, shownTimeZone, locale));
}
