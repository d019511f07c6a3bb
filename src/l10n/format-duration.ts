import {dateLocale, numberLocale} from './date-locale.js';
import {ownDatesOf} from './language.js';

/** Units of a duration, from long to short. */
const UNITS = [
  {unit: 'year', ms: 31_556_952_000},
  {unit: 'month', ms: 2_629_746_000},
  {unit: 'day', ms: 86_400_000},
  {unit: 'hour', ms: 3_600_000},
  {unit: 'minute', ms: 60_000},
] as const;
/** A unit is used from two of it on, or almost two: a year and 364 days are two years, a year and a half is 18 months. */
const LEAST_COUNT = 1.98;

/** Formatters: making one costs a hundred times more than using it. */
const formatters = new WeakMap<Unit, Map<string, DurationFormat>>();

type DurationFormat = Pick<Intl.NumberFormat, 'format' | 'formatRange'>;
type Unit = (typeof UNITS)[number];
export type DurationUnit = Unit['unit'];
/** Not `narrow`: “3m” would be minutes or months. */
export type DurationStyle = 'long' | 'short';

export interface DurationOptions {
  /** Length of the unit's name. Default: `long`. */
  readonly style?: DurationStyle;
  /** No finer unit is used: “1 day” and not “24 hours” where nothing is known to the hour. Default: `minute`. */
  readonly finest?: DurationUnit;
}

/**
 * A duration in one unit, in whole numbers: “25 minutes”, “3 hours”, “18 months”.
 *
 * @param ms - Not negative.
 */
export function formatDuration(ms: number, locale: string, options: DurationOptions = {}): string {
  const unit = unitOf(ms, options);
  return formatter(unit, locale, options).format(Math.round(ms / unit.ms));
}

/** A duration of which bounds are known, in the unit of the longer one: “2–14 hours”, or “3 hours” where both are rounded to that. */
export function formatDurations(leastMs: number, mostMs: number, locale: string, options: DurationOptions = {}): string {
  const unit = unitOf(mostMs, options);
  const [least, most] = [leastMs, mostMs].map((ms) => Math.round(ms / unit.ms));
  const format = formatter(unit, locale, options);
  return least === most ? format.format(most) : format.formatRange(least, most);
}

/** Whether a duration is rounded to nothing in the unit of a longer one: “0–9 hours” is better said as “up to 9 hours”. */
export function isRoundedToZero(ms: number, longerMs: number, options: DurationOptions = {}): boolean {
  return Math.round(ms / unitOf(longerMs, options).ms) === 0;
}

function unitOf(ms: number, {finest = 'minute'}: DurationOptions): Unit {
  return UNITS.find((each) => ms >= each.ms * LEAST_COUNT || each.unit === finest) ?? UNITS[0];
}

function formatter(unit: Unit, locale: string, options: DurationOptions): DurationFormat {
  const {style = 'long'} = options;
  let byLocale = formatters.get(unit);
  if (!byLocale) formatters.set(unit, (byLocale = new Map()));
  // English stands in until a language has its own.
  const key = `${locale}|${style}|${ownDatesOf(locale) ? 'own' : ''}`;
  let found = byLocale.get(key);
  if (!found) byLocale.set(key, (found = makeFormatter(unit, locale, style)));
  return found;
}

function makeFormatter({unit}: Unit, locale: string, style: DurationStyle): DurationFormat {
  const own = ownDatesOf(locale);
  if (!own) return new Intl.NumberFormat(dateLocale(locale), {style: 'unit', unit, unitDisplay: style});
  const numbers = new Intl.NumberFormat(numberLocale(locale));
  return {
    format: (count) => own.durationWords(numbers.format(count), unit, style),
    formatRange: (least, most) => own.durationWords(numbers.formatRange(least, most), unit, style),
  };
}
