import {expect} from 'chai';
import {ATTRIBUTION} from '../../../src/map/basemap/index.js';
import {darkStyle, lightStyle} from '../../../src/map/basemap/styles.js';

/** Relative luminance of a `#rrggbb` colour, from 0 to 1. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => (parseInt(color.slice(at, at + 2), 16) / 255) ** 2.2);
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

const contrast = (a: string, b: string) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
};

describe('the styles', () => {
  for (const [name, style] of Object.entries({lightStyle, darkStyle})) {
    it(`${name} tells land from water, quietly`, () => {
      expect(contrast(style.land, style.water)).to.be.within(1.1, 1.6);
    });

    it(`${name} has borders that are seen and that no event is lost among`, () => {
      expect(contrast(style.border, style.land)).to.be.within(1.4, 2.6);
    });

    it(`${name} has coasts that are seen from the sea`, () => {
      expect(contrast(style.coast, style.water)).to.be.within(1.3, 2.6);
    });

    it(`${name} paints lakes like the sea`, () => {
      expect(style.lake).to.equal(style.water);
    });
  }

  it('are light by day and dark by night', () => {
    expect(luminance(lightStyle.land)).to.be.greaterThan(0.8);
    expect(luminance(darkStyle.land)).to.be.lessThan(0.05);
  });
});

describe('ATTRIBUTION', () => {
  it('names those whose work the map is', () => {
    expect(ATTRIBUTION).to.equal('Natural Earth · GeoNames');
  });
});
