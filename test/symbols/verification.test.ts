import {expect} from 'chai';
import {VERIFICATION_STATUSES} from '../../src/data/event-table.js';
import {VERIFICATION_PATHS} from '../../src/symbols/verification.js';

type Status = keyof typeof VERIFICATION_PATHS;

const STATUSES = Object.keys(VERIFICATION_PATHS) as Status[];

/** How dark each pixel is of a sign that is so many pixels wide, from 0 to 1. */
function inked(status: Status, sizePixels: number): number[] {
  const canvas = new OffscreenCanvas(sizePixels, sizePixels);
  const pen = canvas.getContext('2d')!;
  pen.scale(sizePixels / 16, sizePixels / 16);
  pen.lineWidth = 2;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.stroke(new Path2D(VERIFICATION_PATHS[status]));
  const {data} = pen.getImageData(0, 0, sizePixels, sizePixels);
  return Array.from({length: sizePixels ** 2}, (_, i) => data[i * 4 + 3] / 255);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('VERIFICATION_PATHS', () => {
  it('has a sign for each status but the absence of one', () => {
    expect(STATUSES).to.have.members(VERIFICATION_STATUSES.filter((status) => status !== 'none'));
  });

  it('has another path for each status', () => {
    expect(new Set(Object.values(VERIFICATION_PATHS)).size).to.equal(STATUSES.length);
  });

  it('keeps any two signs apart at 12 pixels, by a quarter of their ink at the least', () => {
    const close: string[] = [];
    for (const [i, a] of STATUSES.entries()) {
      for (const b of STATUSES.slice(i + 1)) {
        const [first, second] = [inked(a, 12), inked(b, 12)];
        const difference = sum(first.map((value, pixel) => Math.abs(value - second[pixel]))) / (sum(first) + sum(second));
        if (difference < 0.25) close.push(`${a} and ${b}: ${difference.toFixed(2)}`);
      }
    }
    expect(close).to.deep.equal([]);
  });

  it('draws every sign inside its grid, strokes included', () => {
    for (const status of STATUSES) {
      const ink = inked(status, 64);
      const isEdge = (pixel: number) => pixel < 64 || pixel >= 64 * 63 || pixel % 64 === 0 || pixel % 64 === 63;
      expect(sum(ink.filter((_, pixel) => isEdge(pixel))), status).to.equal(0);
    }
  });
});
