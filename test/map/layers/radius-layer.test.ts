import {expect} from 'chai';
import {radiusLayer} from '../../../src/map/layers/radius-layer.js';
import {METERS_A_PIXEL, PIXELS_A_DEGREE, drawLayers} from '../helpers/draw-layers.js';
import {pixel} from '../helpers/pixels.js';
import type {Pixels} from '../helpers/pixels.js';
import {story} from '../story.js';
import type {StoryEvent} from '../story.js';

const draw = (events: StoryEvent[], rows: number[]) => drawLayers(() => [radiusLayer(story(events), rows, () => '#ff0000')]);
/** Pixels from the middle to the last one to the east that is not white. */
function reach(pixels: Pixels, from = 200): number {
  let last = 0;
  for (let x = from; x < 400; x += 1) if (pixel(pixels, x, 200)[1] < 240) last = x - from;
  return last;
}

describe('radiusLayer', () => {
  it('draws a circle as wide as the place is uncertain', async () => {
    const pixels = await draw([{at: [[0, 0]], radiusMeters: 80 * METERS_A_PIXEL}], [0]);
    expect(reach(pixels)).to.be.within(78, 82);
    expect(pixel(pixels, 200, 200)[1]).to.be.within(200, 240);
  });

  it('has an edge that is stronger than what it holds', async () => {
    const pixels = await draw([{at: [[0, 0]], radiusMeters: 80 * METERS_A_PIXEL}], [0]);
    expect(pixel(pixels, 280, 200)[1]).to.be.below(pixel(pixels, 240, 200)[1] - 50);
  });

  it('draws a circle that would hide behind its mark 15 pixels wide', async () => {
    expect(reach(await draw([{at: [[0, 0]], precision: 'locality'}], [0]))).to.be.within(14, 16);
  });

  it('draws a circle around each point of an event of several', async () => {
    const pixels = await draw([{at: [[-10, 0], [10, 0]], precision: 'locality'}], [0]);
    for (const lng of [-10, 10]) expect(pixel(pixels, 200 + lng * PIXELS_A_DEGREE, 200)[1], String(lng)).to.be.below(240);
  });

  it('draws none for the other rows', async () => {
    const pixels = await draw([{at: [[0, 0]]}, {at: [[10, 0]]}], [1]);
    expect(pixel(pixels, 200, 200)).to.deep.equal([255, 255, 255]);
    expect(pixel(pixels, 200 + 10 * PIXELS_A_DEGREE, 200)).not.to.deep.equal([255, 255, 255]);
  });
});
