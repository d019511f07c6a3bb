import {GEOMETRY_KINDS, PLACE_PRECISIONS} from '../data/event-table.js';
import {xToLng, yToLat} from '../data/mercator.js';
import {radiusOf} from '../data/place-precision.js';
import {placeWords} from '../elements/event-card/place-words.js';
import {localText} from '../l10n/local-text.js';
import type {Geometry, Position} from '../schema/event-file.js';
import type {FigureStory} from './figure-story.js';
import type {JsonLdNode} from './json-ld.js';

const METERS_A_DEGREE = 111_320;
/** Beyond, a point would claim more than is known: it becomes a circle. */
const POINT_RADIUS_METERS = 100;
/** A path or an area with more corners than this is told by its name alone. */
const MOST_CORNERS = 200;

/**
 * The place of an event after schema.org; undefined where it has none.
 *
 * Degrees have no more digits than the place is known to. A place known to 100 m or better is a `GeoCoordinates`, a vaguer one a
 * `GeoCircle` with its radius, a path or an area a `GeoShape`; a country has its name alone, and so have several points.
 */
export function placeJsonLd(story: FigureStory, row: number): JsonLdNode | undefined {
  const {table, strings, locale} = story;
  const named = localText(table, row, 'place', story).text.trim();
  const isSomewhere = GEOMETRY_KINDS[table.geometryKind[row] ?? 0] !== 'none';
  if (!named && !isSomewhere) return undefined;
  const name = named || placeWords(table, row, strings, locale);
  const geo = isSomewhere ? geoOf(story, row) : undefined;
  return {'@type': 'Place', name, ...(named && {address: named}), ...(geo && {geo})};
}

function geoOf({table}: FigureStory, row: number): JsonLdNode | undefined {
  const radiusMeters = radiusOf(table, row);
  if (radiusMeters <= 0 || PLACE_PRECISIONS[table.placePrecision[row] ?? 0] === 'country') return undefined;
  const digits = digitsFor(radiusMeters);
  const {geometry} = table.texts.feature(row);
  const shape = geometry && shapeOf(geometry, digits);
  if (shape) return shape;
  const [first = 0, end = 0] = [table.pointOffsets[row], table.pointOffsets[row + 1]];
  if (end - first !== 1 || (geometry && geometry.type !== 'Point' && geometry.type !== 'MultiPoint')) return undefined;
  const point = {'@type': 'GeoCoordinates', latitude: round(yToLat(table.y[first] ?? 0), digits), longitude: round(xToLng(table.x[first] ?? 0), digits)};
  return radiusMeters <= POINT_RADIUS_METERS ? point : {'@type': 'GeoCircle', geoMidpoint: point, geoRadius: Math.round(radiusMeters)};
}

function shapeOf(geometry: Geometry, digits: number): JsonLdNode | undefined {
  const [kind, corners] = geometry.type === 'LineString' ? ['line', geometry.coordinates] : geometry.type === 'Polygon' ? ['polygon', geometry.coordinates[0] ?? []] : ['', []];
  if (corners.length === 0 || corners.length > MOST_CORNERS) return undefined;
  const points = corners.map(([lng, lat]: Position) => `${round(lat, digits)} ${round(lng, digits)}`);
  // What is rounded to one point stands once.
  const distinct = points.filter((point, i) => point !== points[i - 1]);
  return distinct.length > 1 ? {'@type': 'GeoShape', [kind]: distinct.join(' ')} : undefined;
}

/** So many digits of a degree that a step of the last one is about the radius: four for 10 m, two for 1 km. */
function digitsFor(radiusMeters: number): number {
  return Math.min(5, Math.max(0, Math.round(-Math.log10(radiusMeters / METERS_A_DEGREE))));
}

function round(degrees: number, digits: number): number {
  return Number(degrees.toFixed(digits));
}
