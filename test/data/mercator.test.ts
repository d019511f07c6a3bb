import {expect} from 'chai';
import fc from 'fast-check';
import {latToY, lngToX, MAX_LATITUDE, STEPS, xToLng, yToLat} from '../../src/data/mercator.js';

const METERS_A_DEGREE = 111_320;
const longitude = fc.double({min: -180, max: 179.9999999, noNaN: true});
const latitude = fc.double({min: -85.05112, max: 85.05112, noNaN: true});

describe('Web Mercator in 2³² steps', () => {
  it('counts x from the antimeridian and y from the north', () => {
    expect([lngToX(-180), lngToX(0), latToY(0)]).to.deep.equal([0, STEPS / 2, STEPS / 2]);
    expect(latToY(60)).to.be.lessThan(latToY(-60));
  });

  it('brings every position back within a centimetre', () => {
    fc.assert(
      fc.property(longitude, latitude, (lng, lat) => {
        const east = (xToLng(lngToX(lng)) - lng) * METERS_A_DEGREE * Math.cos((lat * Math.PI) / 180);
        const north = (yToLat(latToY(lat)) - lat) * METERS_A_DEGREE;
        return Math.hypot(east, north) < 0.01;
      }),
      {numRuns: 2000},
    );
  });

  it('stays the same step when it is turned into degrees and back', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: STEPS - 1}), (step) => {
        expect(lngToX(xToLng(step))).to.equal(step);
        expect(latToY(yToLat(step))).to.equal(step);
      }),
    );
  });

  it('clamps the poles and 180° east to the last step instead of going round', () => {
    expect([latToY(90), latToY(-90), lngToX(180)]).to.deep.equal([0, STEPS - 1, STEPS - 1]);
  });

  it('is a square: 85.0511° north is its upper edge', () => {
    expect(latToY(MAX_LATITUDE)).to.equal(0);
    expect(latToY(85)).to.be.greaterThan(0);
  });

  it('agrees with the tile of zoom 8 in which Almaty is', () => {
    expect([lngToX(76.95) >>> 24, latToY(43.24) >>> 24]).to.deep.equal([182, 93]);
  });
});
