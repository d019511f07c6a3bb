import {numberLocale} from './date-locale.js';

/** A count in the digits and groups of a locale. */
export function formatCount(count: number, locale: string): string {
  return count.toLocaleString(numberLocale(locale));
}

/** From here on two digits make a kilometre: not “1,000 m”. */
const ROUNDS_TO_KILOMETER = 995;

const distanceFormats = new Map<string, Intl.NumberFormat>();

/** To make one takes as long as a frame, and a map that moves asks in each. */
function distanceFormat(locale: string, unit: string): Intl.NumberFormat {
  const key = `${locale} ${unit}`;
  let format = distanceFormats.get(key);
  if (!format) distanceFormats.set(key, (format = new Intl.NumberFormat(numberLocale(locale), {style: 'unit', unit, maximumSignificantDigits: 2})));
  return format;
}

/** A distance as a reader would say it, with two digits at the most: “150 m”, “1.2 km”, “25 km”. */
export function formatDistance(meters: number, locale: string): string {
  const [value, unit] = meters < ROUNDS_TO_KILOMETER ? [meters, 'meter'] : [meters / 1000, 'kilometer'];
  return distanceFormat(locale, unit).format(value);
}
