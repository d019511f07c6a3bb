import {expect} from 'chai';
import {colorOf} from '../../src/symbols/palette.js';
import {SIGHTS, contrast, labDistance, linearRgb, seen} from './color-vision.js';

const COLORS = Array.from({length: 7}, (_, index) => colorOf(undefined, index));
const LANDS = {light: '#f6f4f0', dark: '#23282d'};
/** Seven times what can just be told apart side by side: marks are small and lie apart. */
const LEAST_DISTANCE = 16;

describe('palette', () => {
  for (const [name, land] of Object.entries(LANDS)) {
    it(`has a contrast of 3:1 with ${name} land in each of its colours`, () => {
      expect(COLORS.filter((color) => contrast(color, land) < 3)).to.deep.equal([]);
    });
  }

  for (const [name, sight] of Object.entries(SIGHTS)) {
    it(`keeps any two of its colours apart for readers with ${name}`, () => {
      const sights = COLORS.map((color) => seen(linearRgb(color), sight));
      const close = sights.flatMap((one, i) =>
        sights.slice(i + 1).flatMap((other, j) => (labDistance(one, other) < LEAST_DISTANCE ? [`${COLORS[i]} ${COLORS[i + 1 + j]}`] : [])),
      );
      expect(close).to.deep.equal([]);
    });
  }

  it('begins anew with the eighth category, and not before', () => {
    expect(new Set(COLORS).size).to.equal(7);
    expect(colorOf({}, 7)).to.equal(COLORS[0]);
  });

  it('yields to the colour that a category names', () => {
    expect(colorOf({color: '#0a0'}, 3)).to.equal('#0a0');
  });
});

describe('the test’s own eyes', () => {
  it('see the contrast of black and white, and how alike red and green are in deuteranopia', () => {
    expect(contrast('#000000', '#ffffff')).to.be.closeTo(21, 0.001);
    const [red, green] = ['#a04000', '#507000'].map(linearRgb);
    const {deuteranopia} = SIGHTS;
    expect(labDistance(seen(red, deuteranopia), seen(green, deuteranopia))).to.be.below(labDistance(red, green) / 3);
  });
});
