/** A count in the digits and groups of a locale. */
export function formatCount(count: number, locale: string): string {
  return count.toLocaleString(locale);
}

/** From here on two digits make a kilometre: not “1,000 m”. */
const ROUNDS_TO_KILOMETER = 995;

/** A distance as a reader would say it, with two digits at the most: “150 m”, “1.2 km”, “25 km”. */
export function formatDistance(meters: number, locale: string): string {
  const [value, unit] = meters < ROUNDS_TO_KILOMETER ? [meters, 'meter'] : [meters / 1000, 'kilometer'];
  return value.toLocaleString(locale, {style: 'unit', unit, maximumSignificantDigits: 2});
}
