import {expect} from 'chai';
import {SplitCounts} from '../../src/data/split-rows.js';

const same = (cell: number) => cell;

describe('SplitCounts', () => {
  it('counts rows by the cells that they share, in whatever order their points come', () => {
    const counts = new SplitCounts(2);
    counts.add([7, 3], 1, 0, 1);
    counts.add([3, 7], 4, 1, 1);
    counts.add([3, 7, 9], 8, 1, 1);
    expect(counts.collect(same)).to.deep.equal([
      {cells: [3, 7], count: 2, rowXor: 5, categoryRows: Uint32Array.of(1, 1)},
      {cells: [3, 7, 9], count: 1, rowXor: 8, categoryRows: Uint32Array.of(0, 1)},
    ]);
  });

  it('forgets what is taken back, also where it is taken back before it is added', () => {
    const counts = new SplitCounts(1);
    counts.add([1, 2], 5, 0, 1);
    counts.add([1, 2], 6, 0, -1);
    counts.add([1, 2], 6, 0, 1);
    expect(counts.collect(same).map(({count, rowXor}) => [count, rowXor])).to.deep.equal([[1, 5]]);
    counts.add([1, 2], 5, 0, -1);
    expect(counts.collect(same)).to.deep.equal([]);
  });

  it('keeps what two rows are of one category apart from what one has left of another', () => {
    const counts = new SplitCounts(2);
    counts.add([1, 2], 5, 0, 1);
    counts.add([1, 2], 5, 1, -1);
    counts.add([1, 2], 5, 1, 1);
    expect(counts.collect(same)[0]!.categoryRows).to.deep.equal(Uint32Array.of(1, 0));
  });

  it('leaves out cells that are out of view, and rows that then are in one only', () => {
    const counts = new SplitCounts(1);
    counts.add([1, 2], 0, 0, 1);
    counts.add([2, 3, 4], 1, 0, 1);
    expect(counts.collect((cell) => (cell === 1 ? -1 : cell - 2)).map(({cells}) => cells)).to.deep.equal([[0, 1, 2]]);
  });
});
