import {expect} from 'chai';
import {cameraDistanceMeters} from '../../src/data/camera-distance.js';
import {readEventFile} from '../../src/data/index.js';
import type {Geometry, LngLat, EventProperties} from '../../src/schema/event-file.js';
import {fileOf} from '../elements/story.js';

const SQUARE: LngLat = [52.86, 43.34];
/** About 0.009° of latitude is a kilometre. */
const north = (meters: number): LngLat => [SQUARE[0], SQUARE[1] + meters / 111_195];
const POINT: Geometry = {type: 'Point', coordinates: SQUARE};

function distance(camera: LngLat, geometry: Geometry | null = POINT, properties: Partial<EventProperties> = {}): number | null {
  return cameraDistanceMeters(readEventFile(fileOf({when: '2022-01-01', ...properties}, geometry)).table, 0, camera);
}

describe('cameraDistanceMeters', () => {
  it('is how far the camera stood from the place of the event', () => {
    expect(distance(north(250))).to.be.closeTo(250, 0.5);
  });

  it('is the way to the nearest of several places', () => {
    const places: Geometry = {type: 'MultiPoint', coordinates: [SQUARE, [53, 44]]};
    expect(distance(north(250), places)).to.be.closeTo(250, 0.5);
  });

  it('is null where the camera stood at the place, as far as that is known', () => {
    expect([distance(SQUARE), distance(north(9))]).to.deep.equal([null, null]);
    expect(distance(north(90), POINT, {placePrecision: 'vicinity'})).to.equal(null);
    expect(distance(north(110), POINT, {placePrecision: 'vicinity'})).to.be.closeTo(110, 0.5);
    expect(distance(north(900), POINT, {placePrecision: 'locality', radiusMeters: 950})).to.equal(null);
  });

  it('is null for a path, an area and an event without a place: there is no point to measure from', () => {
    const path: Geometry = {type: 'LineString', coordinates: [SQUARE, [53, 44]]};
    const area: Geometry = {type: 'Polygon', coordinates: [[[52, 43], [53, 43], [53, 44], [52, 43]]]};
    expect([path, area, null].map((geometry) => distance(north(5000), geometry))).to.deep.equal([null, null, null]);
  });
});
