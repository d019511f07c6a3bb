import {isRecord} from '../data/is-record.js';
import type {FileMetaData} from 'hyparquet';

const GEOMETRIES: readonly unknown[] = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon', 'GeometryCollection'];

/** Names of the columns that have days and no clock times. */
export function dayColumns({schema}: FileMetaData): Set<string> {
  return new Set(schema.flatMap(({name, converted_type, logical_type}) => (converted_type === 'DATE' || logical_type?.type === 'DATE' ? [name] : [])));
}

/**
 * A row as a line of GeoJSON: the first column of geometries is its geometry, all others are properties. Whole numbers that JSON
 * cannot hold become texts, instants become dates as in ISO 8601.
 */
export function featureLine(row: Record<string, unknown>, days: ReadonlySet<string>): string {
  let geometry: unknown = null;
  const properties: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    if (geometry === null && isRecord(value) && GEOMETRIES.includes(value.type)) geometry = value;
    else properties[name] = value instanceof Date ? dateText(value, days.has(name)) : value;
  }
  return `${JSON.stringify({type: 'Feature', geometry, properties}, plainValue)}\n`;
}

function dateText(date: Date, isDay: boolean): string | null {
  if (Number.isNaN(date.getTime())) return null;
  return isDay ? date.toISOString().slice(0, 10) : date.toISOString();
}

/** Bytes are nothing that an event can show. */
function plainValue(_name: string, value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return ArrayBuffer.isView(value) ? undefined : value;
}
