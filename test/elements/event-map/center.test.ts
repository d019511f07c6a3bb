import {expect} from 'chai';
import fc from 'fast-check';
import {parseCenter} from '../../../src/elements/event-map/center.js';

describe('parseCenter', () => {
  it('reads the longitude first', () => {
    expect(parseCenter('52.86,43.34')).to.deep.equal({longitude: 52.86, latitude: 43.34});
  });

  for (const text of ['52.86, 43.34', ' 52.86 43.34 ', '52.86;43.34', '52.86 ; 43.34']) {
    it(`reads “${text}”, too`, () => {
      expect(parseCenter(text)).to.deep.equal({longitude: 52.86, latitude: 43.34});
    });
  }

  it('reads the west and the south as negative', () => {
    expect(parseCenter('-58.38,-34.6')).to.deep.equal({longitude: -58.38, latitude: -34.6});
  });

  for (const text of [null, '', '52.86', '43.34N 52.86E', '1,2,3', '181,0', '0,90.1', 'a,b', '1e2,3', '52,86 43,34', 'Infinity,0']) {
    it(`is null for ${JSON.stringify(text)}`, () => {
      expect(parseCenter(text)).to.equal(null);
    });
  }

  it('reads back every place on earth that was written with six digits', () => {
    const degrees = (most: number) => fc.integer({min: -most * 1e6, max: most * 1e6}).map((micro) => micro / 1e6);
    fc.assert(
      fc.property(degrees(180), degrees(90), (longitude, latitude) => {
        const read = parseCenter(`${longitude.toFixed(6)},${latitude.toFixed(6)}`);
        expect(read?.longitude).to.be.closeTo(longitude, 1e-9);
        expect(read?.latitude).to.be.closeTo(latitude, 1e-9);
      }),
    );
  });
});
