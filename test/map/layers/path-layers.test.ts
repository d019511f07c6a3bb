import {expect} from 'chai';
import {pathLayers} from '../../../src/map/layers/path-layers.js';
import type {Line} from '../../../src/map/layers/path-layers.js';
import {PIXELS_A_DEGREE, drawLayers} from '../helpers/draw-layers.js';
import {countPixels, pixel} from '../helpers/pixels.js';

const EQUATOR: Line = {path: [[-10, 0], [10, 0]], color: '#ff0000', widthPixels: 4};
const draw = (lines: Line[]) => drawLayers(() => pathLayers('test', lines, '#00ff00'));

describe('pathLayers', () => {
  it('draws a line of its colour and width', async () => {
    const pixels = await draw([EQUATOR]);
    const reds = Array.from({length: 400}, (_, y) => pixel(pixels, 200, y)).filter(([red, green]) => red > 200 && green < 60);
    expect(reds.length).to.be.within(3, 5);
  });

  it('has a casing in the colour of the halo on both sides', async () => {
    const pixels = await draw([EQUATOR]);
    expect(pixel(pixels, 200, 197)).to.deep.equal([0, 255, 0]);
    expect(pixel(pixels, 200, 202)).to.deep.equal([0, 255, 0]);
    expect(pixel(pixels, 200, 194)).to.deep.equal([255, 255, 255]);
  });

  it('runs from the first place to the last, over those between', async () => {
    const pixels = await draw([{...EQUATOR, path: [[-10, 0], [0, 5], [10, 0]]}]);
    const top = 200 - 5 * PIXELS_A_DEGREE;
    expect(pixel(pixels, 200, top)[0]).to.be.above(200);
    expect(pixel(pixels, 200 - 9.8 * PIXELS_A_DEGREE, 199)[0]).to.be.above(200);
    expect(pixel(pixels, 200, 200)).to.deep.equal([255, 255, 255]);
  });

  it('draws every casing below every line, so that lines cross without gaps', async () => {
    const pixels = await draw([EQUATOR, {...EQUATOR, path: [[0, -10], [0, 10]]}]);
    expect(pixel(pixels, 200, 200)).to.deep.equal([255, 0, 0]);
    expect(pixel(pixels, 196, 200)).to.deep.equal([255, 0, 0]);
    expect(pixel(pixels, 200, 196)).to.deep.equal([255, 0, 0]);
  });

  it('draws nothing where there are no lines', async () => {
    expect(countPixels(await draw([]), [255, 255, 255])).to.equal(400 * 400);
  });
});
