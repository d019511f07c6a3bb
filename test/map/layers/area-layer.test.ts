import {expect} from 'chai';
import {areaLayer} from '../../../src/map/layers/area-layer.js';
import type {LinearRing} from '../../../src/schema/event-file.js';
import {PIXELS_A_DEGREE, drawLayers} from '../helpers/draw-layers.js';
import {pixel} from '../helpers/pixels.js';

const box = (west: number, south: number, east: number, north: number): LinearRing => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const at = (lng: number) => 200 + lng * PIXELS_A_DEGREE;
const WHITE = [255, 255, 255];

describe('areaLayer', () => {
  it('tints an area, so that the ground can be seen through it', async () => {
    const pixels = await drawLayers(() => [areaLayer([{rings: [box(-5, -5, 5, 5)], color: '#ff0000'}])]);
    const [red, green, blue] = pixel(pixels, 200, 200);
    expect(red).to.equal(255);
    expect(green).to.be.within(190, 215);
    expect(blue).to.equal(green);
    expect(pixel(pixels, at(6), 200)).to.deep.equal(WHITE);
  });

  it('leaves the hole of an area free', async () => {
    const pixels = await drawLayers(() => [areaLayer([{rings: [box(-5, -5, 5, 5), box(-2, -2, 2, 2)], color: '#ff0000'}])]);
    expect(pixel(pixels, 200, 200)).to.deep.equal(WHITE);
    expect(pixel(pixels, at(3), 200)).not.to.deep.equal(WHITE);
  });

  it('draws each area in its own colour', async () => {
    const pixels = await drawLayers(() => [
      areaLayer([
        {rings: [box(-9, -5, -1, 5)], color: '#ff0000'},
        {rings: [box(1, -5, 9, 5)], color: '#0000ff'},
      ]),
    ]);
    const [west, east] = [pixel(pixels, at(-5), 200), pixel(pixels, at(5), 200)];
    expect(west[0]).to.be.above(west[2]);
    expect(east[2]).to.be.above(east[0]);
  });

  it('tints an area by its own opacity', async () => {
    const pixels = await drawLayers(() => [areaLayer([{rings: [box(-5, -5, 5, 5)], color: '#ff0000', opacity: 0.6}])]);
    expect(pixel(pixels, 200, 200)[1]).to.be.within(95, 110);
  });

  it('draws an area whose corners have heights', async () => {
    const ring = box(-5, -5, 5, 5).map(([lng, lat]): [number, number, number] => [lng!, lat!, 300]);
    const pixels = await drawLayers(() => [areaLayer([{rings: [ring], color: '#ff0000'}])]);
    expect(pixel(pixels, 200, 200)).not.to.deep.equal(WHITE);
  });
});
