import {expect} from 'chai';
import fc from 'fast-check';
import {neighbour} from '../../src/map/neighbour.js';
import type {Direction, ScreenPlace} from '../../src/map/neighbour.js';

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];
const HERE = {x: 0, y: 0};

/** Fields without two marks at one place: of scattered ones, and of ones on a grid, where many are equally near. */
function fields(): fc.Arbitrary<ScreenPlace[]> {
  // Parts of a pixel that a number has exactly: so have their differences.
  const pixels = (most: number) => fc.integer({min: -16 * most, max: 16 * most}).map((sixteenths) => sixteenths / 16);
  const scattered = fc.record({x: pixels(900), y: pixels(600)});
  const onGrid = fc.record({x: fc.integer({min: -4, max: 4}), y: fc.integer({min: -4, max: 4})});
  const unique = (place: fc.Arbitrary<ScreenPlace>) => fc.uniqueArray(place, {minLength: 2, maxLength: 30, selector: ({x, y}) => `${x + 0},${y + 0}`});
  return fc.oneof(unique(scattered), unique(onGrid));
}

/** All places that a walk from the first can come to. */
function reached(places: readonly ScreenPlace[]): Set<ScreenPlace> {
  const known = new Set(places.slice(0, 1));
  // What is added while it is gone through is gone through as well.
  for (const from of known) {
    for (const direction of DIRECTIONS) {
      const next = neighbour(from, places, direction);
      if (next) known.add(next);
    }
  }
  return known;
}

describe('neighbour', () => {
  it('is the nearest place in the direction', () => {
    const places = [{x: 50, y: 0}, {x: 20, y: 5}, {x: -10, y: 0}, {x: 0, y: 30}, {x: 0, y: -40}];
    expect(DIRECTIONS.map((direction) => neighbour(HERE, places, direction))).to.deep.equal([places[2], places[1], places[4], places[3]]);
  });

  it('prefers a place straight ahead to one that is as far and aside', () => {
    const [straight, aside] = [{x: 30, y: 0}, {x: 22, y: 20}];
    expect(neighbour(HERE, [aside, straight], 'right')).to.equal(straight);
  });

  it('is none where all places are aside by more than 45°, behind, or here', () => {
    expect(neighbour(HERE, [{x: 10, y: 11}, {x: 10, y: -11}, {x: -5, y: 0}, {x: 0, y: 0}], 'right')).to.equal(null);
    expect(neighbour(HERE, [], 'up')).to.equal(null);
  });

  it('leaves every place but the own one to exactly one direction', () => {
    fc.assert(
      fc.property(fields(), (places) => {
        const [from, ...others] = places;
        for (const place of others) expect(DIRECTIONS.filter((direction) => neighbour(from!, [place], direction))).to.have.length(1);
      }),
    );
  });

  it('reaches every place from every other', () => {
    const property = fc.property(fields(), (places) => {
      expect(reached(places).size).to.equal(places.length);
    });
    fc.assert(property, {numRuns: 400});
  });

  it('is the same in whatever order the places are told', () => {
    fc.assert(
      fc.property(fields(), (places) => {
        for (const direction of DIRECTIONS) expect(neighbour(HERE, places, direction)).to.equal(neighbour(HERE, [...places].reverse(), direction));
      }),
    );
  });
});
