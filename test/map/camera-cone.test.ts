import {expect} from 'chai';
import fc from 'fast-check';
import {MIN_CONE_PIXELS, besides, coneOf, towards} from '../../src/map/camera-cone.js';
import type {PlacedCamera, WorldPoint} from '../../src/map/camera-cone.js';
import {fromWorld, toWorld, worldPixels} from '../../src/map/basemap/mercator.js';

const SIZE = worldPixels(15);
const at = (lng: number, lat: number): WorldPoint => {
  const [x, y] = toWorld(lng, lat);
  return {x, y};
};
const ZHANAOZEN = at(52.86, 43.34);
const camera = (parts: Partial<PlacedCamera> = {}): PlacedCamera => ({...ZHANAOZEN, bearingDegrees: 90, fieldOfViewDegrees: 60, ...parts});
const pixelsBetween = (a: WorldPoint, b: WorldPoint, size = SIZE) => Math.hypot(a.x - b.x, a.y - b.y) * size;
/** Bearing of a line on the map, 0 to 360. */
const bearing = (from: WorldPoint, to: WorldPoint) => ((Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI + 360) % 360;

describe('coneOf', () => {
  it('opens in the direction of the bearing, by half of the angle to each side', () => {
    for (const [bearingDegrees, left, right] of [[0, 340, 20], [90, 70, 110], [225, 205, 245], [360, 340, 20]] as const) {
      const cone = coneOf(camera({bearingDegrees, fieldOfViewDegrees: 40}), [], SIZE)!;
      const [a, b] = cone.sides.map(([from, to]) => bearing(from, to));
      expect(a, String(bearingDegrees)).to.be.closeTo(left, 1e-6);
      expect(b, String(bearingDegrees)).to.be.closeTo(right, 1e-6);
    }
  });

  it('points due north on the ground where the bearing is 0, and due east where it is 90', () => {
    const tip = (bearingDegrees: number) => {
      const {outline} = coneOf(camera({bearingDegrees, fieldOfViewDegrees: 2}), [], SIZE)!;
      const {x, y} = outline[Math.floor(outline.length / 2)]!;
      return fromWorld(x, y);
    };
    const [north, east] = [tip(0), tip(90)];
    expect(north[1]).to.be.above(43.34);
    expect(north[0]).to.be.closeTo(52.86, 1e-9);
    expect(east[1]).to.be.closeTo(43.34, 1e-9);
    expect(east[0]).to.be.above(52.86);
  });

  it('begins at the camera, and all of its far arc is as long as its sides', () => {
    fc.assert(
      fc.property(fc.double({min: 0, max: 360, noNaN: true}), fc.double({min: 0.5, max: 359, noNaN: true}), (bearingDegrees, fieldOfViewDegrees) => {
        const cone = coneOf(camera({bearingDegrees, fieldOfViewDegrees}), [], SIZE)!;
        const [first, ...rest] = cone.outline;
        expect(first).to.deep.equal(ZHANAOZEN);
        expect(rest.at(-1)).to.deep.equal(ZHANAOZEN);
        for (const corner of rest.slice(0, -1)) expect(pixelsBetween(ZHANAOZEN, corner)).to.be.closeTo(cone.lengthPixels, 1e-3);
      }),
    );
  });

  it('reaches the place that lies in it', () => {
    const place = towards(ZHANAOZEN, 75, 300 / SIZE);
    expect(coneOf(camera(), [place], SIZE)!.lengthPixels).to.be.closeTo(300, 1e-3);
  });

  it('reaches the nearest of several places in it, and no place beside it', () => {
    const [near, far, beside] = [towards(ZHANAOZEN, 100, 200 / SIZE), towards(ZHANAOZEN, 90, 400 / SIZE), towards(ZHANAOZEN, 130, 120 / SIZE)];
    expect(coneOf(camera(), [far, near, beside], SIZE)!.lengthPixels).to.be.closeTo(200, 1e-3);
    expect(coneOf(camera(), [beside], SIZE)!.lengthPixels).to.equal(MIN_CONE_PIXELS);
  });

  it('takes a place at its very edge for one in it', () => {
    expect(coneOf(camera(), [towards(ZHANAOZEN, 120, 200 / SIZE)], SIZE)!.lengthPixels).to.be.closeTo(200, 1e-3);
    expect(coneOf(camera({bearingDegrees: 350}), [towards(ZHANAOZEN, 20, 200 / SIZE)], SIZE)!.lengthPixels).to.be.closeTo(200, 1e-3);
  });

  it('can be seen however far the map is zoomed out', () => {
    const place = towards(ZHANAOZEN, 90, 300 / SIZE);
    for (const zoom of [0, 3, 6, 9, 12]) {
      const size = worldPixels(zoom);
      const {lengthPixels, sides} = coneOf(camera(), [place], size)!;
      expect(lengthPixels, String(zoom)).to.be.within(60, 90);
      expect(pixelsBetween(...sides[0]!, size)).to.be.closeTo(lengthPixels, 1e-3);
    }
  });

  it('spans 60 degrees and says that it is a guess where the angle is not known', () => {
    const cone = coneOf(camera({fieldOfViewDegrees: null}), [], SIZE)!;
    expect(cone.sides.map(([from, to]) => Math.round(bearing(from, to)))).to.deep.equal([60, 120]);
    expect([cone.isGuess, coneOf(camera(), [], SIZE)!.isGuess]).to.deep.equal([true, false]);
  });

  it('is none where the bearing is not known', () => {
    expect(coneOf(camera({bearingDegrees: null}), [], SIZE)).to.equal(null);
  });

  it('is a circle without sides where a camera looks all around', () => {
    const cone = coneOf(camera({fieldOfViewDegrees: 360}), [], SIZE)!;
    expect(cone.sides).to.deep.equal([]);
    expect(cone.outline.length).to.be.above(60);
    for (const corner of cone.outline) expect(pixelsBetween(ZHANAOZEN, corner)).to.be.closeTo(cone.lengthPixels, 1e-3);
  });

  it('reaches over the antimeridian the short way', () => {
    const fiji = at(179.999, -17);
    const place = at(-179.999, -17);
    const {lengthPixels, outline} = coneOf(camera(fiji), [place], SIZE)!;
    expect(lengthPixels).to.be.closeTo((0.002 / 360) * SIZE, 1e-3);
    const east = Math.max(...outline.map(({x}) => x));
    expect(east).to.be.above(1);
    expect(east - fiji.x).to.be.below(1e-4);
  });
});

describe('besides', () => {
  it('is the copy of a place that is nearest', () => {
    expect(besides({x: 0.99, y: 0.5}, {x: 0.01, y: 0.4})).to.deep.equal({x: 1.01, y: 0.4});
    expect(besides({x: 0.01, y: 0.5}, {x: 0.99, y: 0.4}).x).to.be.closeTo(-0.01, 1e-12);
    expect(besides({x: 0.4, y: 0.5}, {x: 0.6, y: 0.4})).to.deep.equal({x: 0.6, y: 0.4});
  });
});
