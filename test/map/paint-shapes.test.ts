import {expect} from 'chai';
import {disc, scaledPath, stroke} from '../../src/map/paint-shapes.js';
import {alpha, painted, pixel} from './helpers/pixels.js';

describe('disc', () => {
  it('is round and as large as its radius', () => {
    const pixels = painted(40, (context) => disc(context, 10, '#ff0000'));
    expect(pixel(pixels, 20, 20)).to.deep.equal([255, 0, 0]);
    expect([alpha(pixels, 28, 20), alpha(pixels, 31, 20), alpha(pixels, 29, 29)]).to.deep.equal([255, 0, 0]);
  });
});

describe('scaledPath and stroke', () => {
  it('draw the line of a path in a size, half inside it and half outside', () => {
    const pixels = painted(40, (context) => stroke(context, scaledPath('M-1-1H1V1H-1Z', 10), '#0000ff', 4));
    expect(pixel(pixels, 29, 20)).to.deep.equal([0, 0, 255]);
    expect(pixel(pixels, 31, 20)).to.deep.equal([0, 0, 255]);
    expect([alpha(pixels, 20, 20), alpha(pixels, 26, 20), alpha(pixels, 33, 20)]).to.deep.equal([0, 0, 0]);
  });
});
