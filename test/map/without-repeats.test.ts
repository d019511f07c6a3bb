import {expect} from 'chai';
import {radiusOfCount} from '../../src/map/mark-sprites.js';
import {withoutRepeats} from '../../src/map/without-repeats.js';
import {aMark} from './helpers/marks.js';

const cell = Float64Array.of(10, 11, 12, 40);
const split = (cells: number[], count: number, rowXor: number, ...byCategory: number[]) => ({cells, count, rowXor, categoryRows: Uint32Array.from(byCategory)});

describe('withoutRepeats', () => {
  it('takes back what was counted in two cells of one mark', () => {
    const [mark] = withoutRepeats([aMark({count: 5, byCategory: [3, 2], rowXor: 9, cells: [10, 11]})], {cell, split: [split([0, 1], 2, 6, 1, 1)]});
    expect(mark).to.deep.include({count: 3, byCategory: [2, 1], rowXor: 15, radiusPixels: radiusOfCount(3)});
  });

  it('takes back all but one of three', () => {
    const [mark] = withoutRepeats([aMark({count: 3, byCategory: [3, 0], rowXor: 7, cells: [10, 11, 12]})], {cell, split: [split([0, 1, 2], 1, 7, 1, 0)]});
    expect(mark).to.deep.include({count: 1, rowXor: 7});
  });

  it('leaves alone what is counted in two marks', () => {
    const marks = [aMark({cells: [10]}), aMark({cells: [40]})];
    expect(withoutRepeats(marks, {cell, split: [split([0, 3], 1, 0, 1, 0)]})).to.deep.equal(marks);
  });
});
