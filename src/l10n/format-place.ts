import type {LngLat} from '../schema/event-file.js';
import {numberLocale} from './date-locale.js';
import {stringsFor} from './language.js';

/** About 100 metres on the ground: as fine as a camera can be placed, as a rule. */
const FRACTION = {minimumFractionDigits: 3, maximumFractionDigits: 3};

/** A place in degrees, latitude first as readers are used to: “43.340° N, 52.860° E”. */
export function formatCoordinates([lng, lat]: LngLat, locale: string): string {
  const strings = stringsFor(locale);
  return strings.enumerated([side(lat, strings.north, strings.south, locale), side(lng, strings.east, strings.west, locale)]);
}

/** Which way a camera looked, to an eighth of the compass: “looking north-east”. @param bearingDegrees - Clockwise from north. */
export function formatBearing(bearingDegrees: number, locale: string): string {
  const eighth = Math.round(bearingDegrees / 45) % 8;
  return stringsFor(locale).looking[eighth < 0 ? eighth + 8 : eighth];
}

function side(degrees: number, plus: (degrees: string) => string, minus: (degrees: string) => string, locale: string): string {
  // What rounds to nought is on no side: not “0.000° S”.
  const isMinus = degrees <= -0.0005;
  return (isMinus ? minus : plus)(Math.abs(degrees).toLocaleString(numberLocale(locale), FRACTION));
}
