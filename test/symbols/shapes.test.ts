import {expect} from 'chai';
import {SHAPE_PATHS, shapeOf} from '../../src/symbols/shapes.js';
import type {Shape} from '../../src/schema/event-file.js';

const SCALE = 60;
/** In units of the paths: a third wider than the view box, so that what sticks out is seen. */
const BOX = 4;

interface Painted {
  /** In square units. */
  readonly area: number;
  /** Distance of the furthest painted pixel from the origin, along an axis, in units. */
  readonly reach: number;
  readonly center: readonly [x: number, y: number];
}

/** Paints a path with Canvas 2D, as the map does, and measures what is there. */
function paint(path: string): Painted {
  const size = BOX * SCALE;
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (!context) throw new Error('No canvas.');
  context.setTransform(SCALE, 0, 0, SCALE, size / 2, size / 2);
  context.fill(new Path2D(path));
  const {data} = context.getImageData(0, 0, size, size);
  let [pixels, reach, sumX, sumY] = [0, 0, 0, 0];
  for (let i = 0; i < size * size; i++) {
    const alpha = data[4 * i + 3] / 255;
    if (alpha === 0) continue;
    const x = ((i % size) + 0.5) / SCALE - BOX / 2;
    const y = (Math.floor(i / size) + 0.5) / SCALE - BOX / 2;
    pixels += alpha;
    sumX += alpha * x;
    sumY += alpha * y;
    reach = Math.max(reach, Math.abs(x), Math.abs(y));
  }
  return {area: pixels / SCALE ** 2, reach, center: [sumX / pixels, sumY / pixels]};
}

describe('shapes', () => {
  for (const [shape, path] of Object.entries(SHAPE_PATHS)) {
    it(`make a ${shape} about as large as a circle, so that it looks no more important`, () => {
      expect(paint(path).area / Math.PI).to.be.within(0.75, 1.25);
    });

    it(`keep a ${shape} inside the view box, 1.5 either way`, () => {
      expect(paint(path).reach).to.be.at.most(1.5);
    });

    it(`balance a ${shape} on its place, not beside it`, () => {
      const [x, y] = paint(path).center;
      expect([Math.abs(x) < 0.05, Math.abs(y) < 0.2]).to.deep.equal([true, true]);
    });
  }

  it('go to categories in the order of the legend, and begin anew', () => {
    const count = Object.keys(SHAPE_PATHS).length;
    const first = Array.from({length: count + 1}, (_, index) => shapeOf(undefined, index));
    expect(new Set(first).size).to.equal(count);
    expect(first[count]).to.equal(first[0]);
  });

  it('do not repeat with the colours: the eighth category has the first colour and another shape', () => {
    expect(shapeOf(undefined, 7)).not.to.equal(shapeOf(undefined, 0));
  });

  it('yield to the shape that a category names', () => {
    const shape: Shape = 'star';
    expect(shapeOf({shape}, 0)).to.equal('star');
  });
});
