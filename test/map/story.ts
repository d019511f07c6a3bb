import {readEventFile} from '../../src/data/index.js';
import type {EventTable, PlacePrecision, VerificationStatus} from '../../src/data/index.js';
import type {MapScene} from '../../src/map/contract.js';
import type {Camera, Category, Geometry} from '../../src/schema/event-file.js';

/** An event of a small story; what is left out is of no matter to the test. */
export interface StoryEvent {
  /** Longitude and latitude in degrees; several are a MultiPoint. */
  readonly at?: readonly (readonly [lng: number, lat: number])[];
  /** Instead of `at`. */
  readonly geometry?: Geometry;
  /** Default: a day of January 2022 by its place in the story, so that the rows are in the order of the events. */
  readonly when?: string | null;
  readonly precision?: PlacePrecision;
  readonly radiusMeters?: number;
  readonly category?: string;
  readonly status?: Exclude<VerificationStatus, 'none'>;
  /** Whether it was looked for and not found. */
  readonly negative?: boolean;
  /** One media item each. */
  readonly cameras?: readonly Camera[];
}

/** Colours that no blend of two others resembles, each with the shape of a square: its middle is one flat colour. */
export const CATEGORIES: Category[] = [
  {id: 'red', color: '#ff0000', shape: 'square'},
  {id: 'blue', color: '#0000ff', shape: 'square'},
];

/** A table of events that have the ids `e0`, `e1`, … */
export function story(events: readonly StoryEvent[], categories: readonly Category[] = CATEGORIES): EventTable {
  const features = events.map((event, index) => ({
    type: 'Feature',
    id: `e${index}`,
    geometry: event.geometry ?? geometryOf(event.at ?? []),
    properties: {
      title: `Event ${index}`,
      when: event.when === undefined ? new Date(Date.UTC(2022, 0, 1 + index)).toISOString().slice(0, 10) : event.when,
      category: event.category ?? 'red',
      ...(event.precision && {placePrecision: event.precision}),
      ...(event.radiusMeters && {radiusMeters: event.radiusMeters}),
      ...(event.status && {verification: {status: event.status}}),
      ...(event.negative && {negative: true}),
      ...(event.cameras && {media: event.cameras.map((camera) => ({type: 'image', camera}))}),
    },
  }));
  const {table, issues} = readEventFile({type: 'FeatureCollection', categories, features});
  if (issues.length > 0) throw new Error(issues.map(({message}) => message).join('\n'));
  return table;
}

/** A table of events at one point each. */
export function storyAt(...points: readonly (readonly [lng: number, lat: number])[]): EventTable {
  return story(points.map((point) => ({at: [point]})));
}

/** The same object for all scenes: their filters are the same. */
const NO_FILTERS = {};

/** The scene of a table with all of its rows. */
export function sceneOf(table: EventTable, more: Partial<MapScene> = {}): MapScene {
  return {table, mask: null, window: null, selectedRow: null, hoveredRow: null, playing: false, filters: NO_FILTERS, ...more};
}

function geometryOf(at: readonly (readonly [number, number])[]): Geometry | null {
  const points = at.map(([lng, lat]): [number, number] => [lng, lat]);
  if (points.length === 0) return null;
  return points.length === 1 ? {type: 'Point', coordinates: points[0]!} : {type: 'MultiPoint', coordinates: points};
}
