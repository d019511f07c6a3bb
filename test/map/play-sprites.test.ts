import {expect} from 'chai';
import {PULSE_SHARE, PULSE_SIDE_PIXELS, TRAIL_SIDE_PIXELS, paintPulse, paintTrail} from '../../src/map/play-sprites.js';
import {alpha, painted, pixel} from './helpers/pixels.js';
import {THEME} from './helpers/theme.js';

describe('paintTrail', () => {
  it('is a dot, smaller than a mark, in its colour and with a halo', () => {
    const pixels = painted(TRAIL_SIDE_PIXELS, paintTrail('#ff0000', THEME));
    const middle = TRAIL_SIDE_PIXELS / 2;
    expect(pixel(pixels, middle, middle)).to.deep.equal([255, 0, 0]);
    expect(pixel(pixels, middle + 3, middle)[1]).to.be.above(150);
    expect([alpha(pixels, 0, 0), alpha(pixels, TRAIL_SIDE_PIXELS - 1, TRAIL_SIDE_PIXELS - 1)]).to.deep.equal([0, 0]);
  });
});

describe('paintPulse', () => {
  it('is a ring that leaves its mark free, and spans its share of the square', () => {
    const pixels = painted(PULSE_SIDE_PIXELS, paintPulse('#ff0000'));
    const middle = PULSE_SIDE_PIXELS / 2;
    const edge = middle + middle * PULSE_SHARE;
    expect(alpha(pixels, middle, middle)).to.equal(0);
    expect(pixel(pixels, edge - 2, middle)).to.deep.equal([255, 0, 0]);
    expect(alpha(pixels, edge + 1, middle)).to.equal(0);
  });
});
