/** A count in the digits and groups of a locale. */
export function formatCount(count: number, locale: string): string {
  return count.toLocaleString(locale);
}

/** A distance as a reader would say it, with two digits at the most: “150 m”, “1.2 km”, “25 km”. */
export function formatDistance(meters: number, locale: string): string {
  const [value, unit] = meters < 1000 ? [meters, 'meter'] : [meters / 1000, 'kilometer'];
  return value.toLocaleString(locale, {style: 'unit', unit, maximumSignificantDigits: 2});
}
