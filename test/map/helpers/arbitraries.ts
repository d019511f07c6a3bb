import fc from 'fast-check';
import type {MapViewport} from '../../../src/map/view.js';
import type {StoryEvent} from '../story.js';

/** Any view, most of them beyond what a map may show. */
export function viewports(): fc.Arbitrary<MapViewport> {
  return fc.record({
    x: fc.double({min: -3, max: 3, noNaN: true}),
    y: fc.double({min: -1, max: 2, noNaN: true}),
    zoom: fc.double({min: -4, max: 20, noNaN: true}),
    widthPixels: fc.integer({min: 1, max: 2000}),
    heightPixels: fc.integer({min: 1, max: 1500}),
  });
}

/** Towns at which events crowd: at the antimeridian, near the poles, and together. */
const TOWNS: readonly (readonly [number, number])[] = [
  [179.9, -17],
  [-179.9, -17.2],
  [180, 65],
  [-180, 65],
  [0, 89],
  [15, 78.2],
  [70, -90],
  [51.16, 43.65],
  [51.2, 43.6],
  [76.9, 43.2],
];

function points(): fc.Arbitrary<readonly [number, number]> {
  const anywhere = fc.tuple(fc.double({min: -180, max: 180, noNaN: true}), fc.double({min: -90, max: 90, noNaN: true}));
  const inTown = fc.tuple(fc.constantFrom(...TOWNS), fc.constantFrom(0, 0, 0.001, 0.4), fc.constantFrom(0, 0.02, 0.7)).map(
    ([[lng, lat], east, north]) => [Math.min(180, lng + east), Math.min(90, lat + north)] as const,
  );
  return fc.oneof({arbitrary: anywhere, weight: 1}, {arbitrary: inTown, weight: 3});
}

/** Stories with events of no, one and several points, with and without a date. */
export function stories(maxLength: number): fc.Arbitrary<StoryEvent[]> {
  const day = fc.integer({min: 1, max: 28}).map((number) => `2022-01-${String(number).padStart(2, '0')}`);
  const event = fc.record({
    at: fc.oneof({arbitrary: fc.array(points(), {minLength: 1, maxLength: 1}), weight: 4}, {arbitrary: fc.array(points(), {maxLength: 6}), weight: 2}),
    when: fc.oneof(
      {arbitrary: day, weight: 5},
      {arbitrary: fc.tuple(day, day).map((days) => [...days].sort().join('/')), weight: 2},
      {arbitrary: fc.constant(null), weight: 1},
    ),
    category: fc.constantFrom('red', 'blue'),
  });
  return fc.array(event, {maxLength});
}
