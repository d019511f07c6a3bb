import {dateFormat} from '../l10n/date-locale.js';
import type {DateFormat} from '../l10n/date-locale.js';
import {clockFromInstant} from './zone-time.js';
import type {CalendarStep, CalendarUnit} from './calendar-step.js';

/** Words for instants on the axis. */
export interface TickLabels {
  /** Label of a boundary of a step: `15:00`, `4`, `Jan`, `2022`, `500 BC`. */
  step(ms: number, step: CalendarStep): string;
  /**
   * Labels of the day, month or year that an instant lies in, from long to short.
   *
   * @param withYear - Whether the year is in each of them; without it a `year` has no label.
   */
  context(ms: number, unit: CalendarUnit, withYear: boolean): string[];
  /** Number of the year in the zone; 1 BCE is 0. */
  year(ms: number): number;
}

type Format = Readonly<Intl.DateTimeFormatOptions>;

/** Of 24 hours, as in all dates of the interface. */
const CLOCK: Format = {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'};
const YEAR: Format = {year: 'numeric'};
const STEP: Readonly<Record<Exclude<CalendarUnit, 'minute' | 'hour'>, Format>> = {
  day: {day: 'numeric'},
  week: {day: 'numeric'},
  month: {month: 'short'},
  year: YEAR,
};
const DATED: Readonly<Partial<Record<CalendarUnit, readonly Format[]>>> = {
  day: [
    {day: 'numeric', month: 'long', year: 'numeric'},
    {day: 'numeric', month: 'short', year: 'numeric'},
  ],
  month: [
    {month: 'long', year: 'numeric'},
    {month: 'short', year: 'numeric'},
  ],
  year: [YEAR],
};
const BARE: Readonly<Partial<Record<CalendarUnit, readonly Format[]>>> = {
  day: [{day: 'numeric', month: 'long'}, {day: 'numeric', month: 'short'}, {day: 'numeric'}],
  month: [{month: 'long'}, {month: 'short'}],
};

/**
 * Makes the labels of an axis in a language and a zone, by `Intl` (by hand in Kazakh).
 *
 * Labels are in the Gregorian calendar, in which the steps are cut, with the language's own digits. Years before our era
 * carry the era. Formats are made when first needed and kept as long as the returned object.
 *
 * @param locale - BCP 47 tag; English stands in for one that is malformed, and for one whose months nobody knows here.
 * @param timeZone - IANA name.
 */
export function tickLabels(locale: string, timeZone: string): TickLabels {
  const formats = new Map<Format, DateFormat>();
  const bce = new Map<Format, DateFormat>();
  const make = (format: Format) => {
    // The instants are shifted to what the zone's clocks show, so that a label always agrees with where its tick is cut.
    return dateFormat(locale, {...format, timeZone: 'UTC', calendar: 'gregory'});
  };
  const write = (ms: number, format: Format) => {
    const clock = clockFromInstant(ms, timeZone);
    const withEra = format.year !== undefined && new Date(clock).getUTCFullYear() <= 0;
    const cache = withEra ? bce : formats;
    const made = cache.get(format) ?? make(withEra ? {...format, era: 'short'} : format);
    cache.set(format, made);
    return made.format(clock);
  };
  return {
    step: (ms, {unit}) => write(ms, unit === 'hour' || unit === 'minute' ? CLOCK : STEP[unit]),
    context: (ms, unit, withYear) => ((withYear ? DATED : BARE)[unit] ?? []).map((format) => write(ms, format)),
    year: (ms) => new Date(clockFromInstant(ms, timeZone)).getUTCFullYear(),
  };
}
