import {expect} from 'chai';
import fc from 'fast-check';
import {scaleBar} from '../../../src/elements/event-map/scale-bar.js';

describe('scaleBar', () => {
  for (const [metersPerPixel, label, widthPixels] of [
    [1, '100 m', 100],
    [1.3, '100 m', 77],
    [2.1, '200 m', 95],
    [9.99, '500 m', 50],
    [10, '1 km', 100],
    [600, '50 km', 83],
    [78_271, '5,000 km', 64],
    [0.03, '2 m', 67],
  ] as const) {
    it(`is ${label} long at ${metersPerPixel} metres a pixel, in ${widthPixels} of 100 pixels`, () => {
      expect(scaleBar(metersPerPixel, 100, 'en-GB')).to.deep.equal({label, widthPixels});
    });
  }

  it('fits its room and takes more than two fifths of it at any zoom', () => {
    fc.assert(
      fc.property(fc.double({min: 0.01, max: 160_000, noNaN: true}), (metersPerPixel) => {
        expect(scaleBar(metersPerPixel, 100, 'en-GB').widthPixels).to.be.within(40, 100);
      }),
    );
  });

  it('takes all of its room where that is a power of ten', () => {
    const widths = [0.1, 1, 10, 100, 1000, 10_000].map((metersPerPixel) => scaleBar(metersPerPixel, 100, 'en-GB').widthPixels);
    expect(widths).to.deep.equal([100, 100, 100, 100, 100, 100]);
  });

  it('writes the distance in the language of the reader', () => {
    expect(scaleBar(10, 100, 'ru').label).to.match(/^1\sкм$/);
  });
});
