import type {Position} from '../schema/event-file.js';
import type {Report} from './issue-list.js';

/**
 * Checks one position: longitude first, in degrees; a height may follow.
 *
 * Nothing is moved: a position that is out of range is reported, with the exchanged one as the remedy where that would fit.
 *
 * @param field - Path of the position, for the report.
 * @returns The position itself, or null.
 */
export function readPosition(value: unknown, field: string, report: Report): Position | null {
  const fault = (code: string, problem: string, remedy: string) => {
    report({code, severity: 'error', field, value, problem, remedy});
    return null;
  };
  if (!Array.isArray(value) || value.length < 2 || !isFinitePair(value)) {
    const [lng, lat] = Array.isArray(value) ? value.map(Number) : [];
    const remedy = isFinitePair([lng, lat]) && hasText(value) ? `Write [${lng}, ${lat}].` : 'Write [52.86, 43.34]: longitude first, in degrees.';
    return fault('coordinates-invalid', 'which is not a pair of numbers', remedy);
  }
  const [lng, lat] = value;
  if (Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lng) <= 90) {
    return fault('coordinates-swapped', 'whose latitude is beyond 90', `Write [${lat}, ${lng}]: longitude first.`);
  }
  if (Math.abs(lat) > 90) {
    const metres = Math.abs(lat) > 360 ? ' Convert the file to WGS 84 (EPSG:4326) if it is in metres.' : '';
    return fault('latitude-range', 'whose latitude is beyond 90', `Write a latitude from -90 to 90.${metres}`);
  }
  if (Math.abs(lng) > 180) {
    const turned = Number((((((lng + 180) % 360) + 360) % 360) - 180).toFixed(9));
    return fault('longitude-range', 'whose longitude is beyond 180', `Write [${turned}, ${lat}] if the degrees go on around the globe.`);
  }
  return value as Position;
}

function isFinitePair(value: readonly unknown[]): value is [number, number] {
  return Number.isFinite(value[0]) && Number.isFinite(value[1]);
}

function hasText(value: unknown): boolean {
  return Array.isArray(value) && value.slice(0, 2).every((part) => typeof part === 'string' && part.trim() !== '');
}
