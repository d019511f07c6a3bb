import {expect} from 'chai';
import {fromWorld, toWorld, worldPixels} from '../../../src/map/basemap/mercator.js';

describe('mercator', () => {
  it('puts the crossing of the equator and the prime meridian in the middle of the world', () => {
    expect(toWorld(0, 0)).to.deep.equal([0.5, 0.5]);
  });

  it('puts the north-west corner of the square at 85.0511° north', () => {
    const [x, y] = toWorld(-180, 85.0511287798066);
    expect(x).to.equal(0);
    expect(y).to.be.closeTo(0, 1e-9);
  });

  it('lets longitudes run on beyond the antimeridian', () => {
    expect(toWorld(190, 0)[0]).to.be.closeTo(1 + 10 / 360, 1e-12);
  });

  it('keeps the poles finite', () => {
    expect(toWorld(0, 90)[1]).to.be.within(-1, 0);
    expect(toWorld(0, -90)[1]).to.be.within(1, 2);
  });

  it('comes back to the place it started from', () => {
    for (const [lng, lat] of [[76.93, 43.26], [-170, 64], [179.9, -85]] as const) {
      const [backLng, backLat] = fromWorld(...toWorld(lng, lat));
      expect(backLng).to.be.closeTo(lng, 1e-9);
      expect(backLat).to.be.closeTo(lat, 1e-9);
    }
  });

  it('counts 512 pixels around the world at zoom 0 and twice as many a zoom', () => {
    expect(worldPixels(0)).to.equal(512);
    expect(worldPixels(3)).to.equal(4096);
    expect(worldPixels(0.5)).to.be.closeTo(724.08, 0.01);
  });
});
