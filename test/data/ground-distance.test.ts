import {expect} from 'chai';
import {groundDistanceMeters} from '../../src/data/ground-distance.js';
import type {LngLat} from '../../src/schema/event-file.js';

const AKTAU: LngLat = [51.16, 43.65];
const ZHANAOZEN: LngLat = [52.86, 43.34];

describe('groundDistanceMeters', () => {
  it('is some 140 km from Aktau to Zhanaozen, either way', () => {
    expect(groundDistanceMeters(AKTAU, ZHANAOZEN)).to.be.closeTo(141_400, 500);
    expect(groundDistanceMeters(ZHANAOZEN, AKTAU)).to.equal(groundDistanceMeters(AKTAU, ZHANAOZEN));
  });

  it('is nought from a place to itself', () => {
    expect(groundDistanceMeters(AKTAU, AKTAU)).to.equal(0);
  });

  it('is a 360th of the way around the earth for a degree of latitude, anywhere', () => {
    for (const lat of [0, 45, 89]) expect(groundDistanceMeters([10, lat], [10, lat + 1])).to.be.closeTo(111_195, 1);
  });

  it('shrinks with the latitude for a degree of longitude', () => {
    expect(groundDistanceMeters([0, 60], [1, 60])).to.be.closeTo(111_195 / 2, 10);
  });

  it('takes the short way across the antimeridian', () => {
    expect(groundDistanceMeters([179.5, 0], [-179.5, 0])).to.be.closeTo(111_195, 1);
  });

  it('is half the way around between opposite ends of the earth', () => {
    expect(groundDistanceMeters([0, 90], [0, -90])).to.be.closeTo(20_015_115, 1);
    expect(groundDistanceMeters([30, 20], [-150, -20])).to.be.closeTo(20_015_115, 1);
  });
});
