import type {Geometry, LinearRing, Position} from '../schema/event-file.js';
import {areaAnchor, pathAnchor} from './anchor.js';
import {readPosition} from './coordinates.js';
import type {GeometryKind} from './event-table.js';
import {isRecord} from './is-record.js';
import type {Report} from './issue-list.js';

/** Where a row is: the points that stand for it and its geometry, as far as it can be drawn. */
export interface ReadGeometry {
  readonly kind: GeometryKind;
  /** One for a point, a path or an area; as many as there are for several points. */
  readonly points: readonly Position[];
  readonly geometry: Geometry | null;
}

type KnownType = Geometry['type'];
type Reader = (coordinates: unknown, field: string, report: Report) => ReadGeometry | null;

const NO_PLACE: ReadGeometry = {kind: 'none', points: [], geometry: null};
const COORDINATES = 'geometry.coordinates';

const READERS: Readonly<Record<KnownType, Reader>> = {
  Point: (value, field, report) => {
    const position = readPosition(value, field, report);
    return position && {kind: 'point', points: [position], geometry: {type: 'Point', coordinates: position}};
  },
  // A bad point is left out and the others stay: each is a place of its own.
  MultiPoint: (value, field, report) => {
    const points = readList(value, field, 1, report, readPosition)?.filter((point) => point !== null);
    return points?.length ? {kind: 'points', points, geometry: {type: 'MultiPoint', coordinates: points}} : null;
  },
  LineString: (value, field, report) => {
    const path = whole(readList(value, field, 2, report, readPosition));
    return path && {kind: 'path', points: [pathAnchor(path)], geometry: {type: 'LineString', coordinates: path}};
  },
  Polygon: (value, field, report) => {
    const rings = readRings(value, field, report);
    return rings && {kind: 'area', points: [areaAnchor([rings])], geometry: {type: 'Polygon', coordinates: rings}};
  },
  MultiPolygon: (value, field, report) => {
    const areas = whole(readList(value, field, 1, report, readRings));
    return areas && {kind: 'area', points: [areaAnchor(areas)], geometry: {type: 'MultiPolygon', coordinates: areas}};
  },
};

/**
 * Reads the `geometry` of a feature and checks every coordinate.
 *
 * A path or an area with a bad corner is not drawn at all, as another line than the one meant would be drawn. A
 * MultiLineString of one line, which GIS programs like to write, is that line.
 *
 * @returns `none` without a place, or where it cannot be drawn, which is reported.
 */
export function readGeometry(value: unknown, report: Report): ReadGeometry {
  if (value === null || value === undefined) return NO_PLACE;
  if (!isRecord(value)) {
    const remedy = 'Write {"type": "Point", "coordinates": [52.86, 43.34]}, or null where there is no place.';
    report({code: 'geometry-invalid', severity: 'error', field: 'geometry', value, problem: 'which is not a geometry', remedy});
    return NO_PLACE;
  }
  const {type, coordinates} = value;
  if (type === 'MultiLineString' && Array.isArray(coordinates) && coordinates.length === 1) {
    return READERS.LineString(coordinates[0], `${COORDINATES}[0]`, report) ?? NO_PLACE;
  }
  if (typeof type === 'string' && Object.hasOwn(READERS, type)) {
    const place = READERS[type as KnownType](coordinates, COORDINATES, report);
    // The object of the file where nothing had to be left out: it may carry a bbox.
    return place ? {...place, geometry: isUnchanged(place, coordinates) ? (value as unknown as Geometry) : place.geometry} : NO_PLACE;
  }
  const several = type === 'GeometryCollection' || type === 'MultiLineString' ? ', and an event of its own for each part' : '';
  report({
    code: 'geometry-unsupported',
    severity: 'error',
    field: 'geometry.type',
    value: type,
    problem: 'which cannot be drawn',
    remedy: `Write a Point, MultiPoint, LineString, Polygon or MultiPolygon${several}.`,
  });
  return NO_PLACE;
}

function readRings(value: unknown, field: string, report: Report): LinearRing[] | null {
  const ring = (item: unknown, path: string) => whole(readList(item, path, 4, report, readPosition));
  return whole(readList(value, field, 1, report, ring));
}

/** The items that a reader makes of a list, null for each that it cannot read; null for no list or a short one. */
function readList<T>(
  value: unknown,
  field: string,
  least: number,
  report: Report,
  read: (item: unknown, field: string, report: Report) => T | null,
): (T | null)[] | null {
  if (Array.isArray(value) && value.length >= least) return value.map((item, i) => read(item, `${field}[${i}]`, report));
  const problem = `which is not a list of ${least} or more`;
  const remedy = 'Write as many positions as the type of the geometry needs, each [longitude, latitude].';
  report({code: 'geometry-invalid', severity: 'error', field, value, problem, remedy});
  return null;
}

/** The list, or null where an item of it could not be read. */
function whole<T>(items: readonly (T | null)[] | null): T[] | null {
  const read = items?.filter((item) => item !== null);
  return read && read.length === items?.length ? read : null;
}

function isUnchanged({geometry}: ReadGeometry, coordinates: unknown): boolean {
  return geometry?.type !== 'MultiPoint' || (Array.isArray(coordinates) && geometry.coordinates.length === coordinates.length);
}
