import {expect} from 'chai';
import {PLACE_PRECISIONS} from '../../src/data/event-table.js';
import {PLACE_RADIUS_METERS} from '../../src/data/place-precision.js';

describe('PLACE_RADIUS_METERS', () => {
  it('grows from exact to region', () => {
    const radii = PLACE_PRECISIONS.slice(0, 4).map((precision) => PLACE_RADIUS_METERS[precision]);
    expect(radii).to.deep.equal([10, 100, 1000, 50_000]);
  });

  it('draws no circle for a country or for no place', () => {
    expect([PLACE_RADIUS_METERS.country, PLACE_RADIUS_METERS.none]).to.deep.equal([0, 0]);
  });
});
