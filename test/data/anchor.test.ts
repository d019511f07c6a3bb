import {expect} from 'chai';
import {areaAnchor, pathAnchor} from '../../src/data/anchor.js';
import type {LinearRing, Position} from '../../src/schema/event-file.js';

const square = (west: number, south: number, side: number): LinearRing => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const near = ([lng, lat]: Position, expected: readonly number[], delta = 1e-6) => {
  expect(lng).to.be.closeTo(expected[0], delta);
  expect(lat).to.be.closeTo(expected[1], delta);
};

describe('pathAnchor', () => {
  it('is half way along the path and not at its middle corner', () => {
    near(pathAnchor([[0, 0], [1, 0], [10, 0]]), [5, 0]);
  });

  it('is on the path where its two ends are one place', () => {
    near(pathAnchor([[0, 0], [2, 0], [0, 0]]), [2, 0]);
  });

  it('measures on the ground: a degree at 60° north is half as long as at the equator', () => {
    const [lng, lat] = pathAnchor([[0, 60], [20, 60], [20, 55]]);
    expect(lat).to.be.closeTo(60, 1e-6);
    // 20° of longitude at 60° are about 10° of latitude, and 5° more make a half of about 7.5.
    expect(lng).to.be.closeTo(15, 0.3);
  });

  it('is the place itself where the path does not move', () => {
    near(pathAnchor([[76.95, 43.24], [76.95, 43.24]]), [76.95, 43.24]);
  });

  it('does not stop at a corner that is given twice', () => {
    near(pathAnchor([[0, 0], [0, 0], [4, 0]]), [2, 0]);
  });
});

describe('areaAnchor', () => {
  it('is the middle of a square', () => {
    near(areaAnchor([[square(10, 0, 1)]]), [10.5, 0.5], 0.01);
  });

  it('is inside an area in the form of an L, whose centroid is not', () => {
    const [lng, lat] = areaAnchor([[[[0, 0], [10, 0], [10, 1], [1, 1], [1, 10], [0, 10], [0, 0]]]]);
    expect((lng < 1 && lat < 10) || (lat < 1 && lng < 10)).to.equal(true);
  });

  it('keeps out of a hole', () => {
    const [lng, lat] = areaAnchor([[square(0, 0, 10), square(3, 3, 4)]]);
    expect(lng > 3 && lng < 7 && lat > 3 && lat < 7).to.equal(false);
  });

  it('is in the largest of several areas', () => {
    near(areaAnchor([[square(0, 0, 1)], [square(50, 10, 5)], [square(20, 20, 2)]]), [52.5, 12.5], 0.1);
  });

  it('is on the line where an area has no width', () => {
    near(areaAnchor([[[[5, 5], [5, 5], [5, 5], [5, 5]]]]), [5, 5]);
  });

  it('is found at once in an area that is a million times as long as it is wide', () => {
    for (const width of [1e-3, 1e-6, 1e-9]) {
      const [lng, lat] = areaAnchor([[[[-170, 0], [170, 0], [170, width], [-170, width], [-170, 0]]]]);
      expect(Math.abs(lng) <= 170 && lat > -1e-6 && lat < width + 1e-6).to.be.true;
      const [east, north] = areaAnchor([[[[5, -80], [5 + width, -80], [5 + width, 80], [5, 80], [5, -80]]]]);
      expect(east > 5 - 1e-6 && east < 5 + width + 1e-6 && Math.abs(north) < 80 + 1e-6).to.be.true;
    }
  });

  it('is found among two hundred thousand areas', () => {
    near(areaAnchor([...Array.from({length: 200_000}, () => [square(0, 0, 1)]), [square(20, 0, 2)]]), [21, 1], 0.1);
  });
});
