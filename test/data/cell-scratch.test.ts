import {expect} from 'chai';
import {CellScratch} from '../../src/data/cell-scratch.js';

describe('CellScratch', () => {
  it('counts a row once, however many of its points are in the cell, and each of them for the mean', () => {
    const scratch = new CellScratch();
    scratch.clear(10, 2);
    scratch.add(4, 0, 1, 10, 0);
    scratch.add(4, 0, 1, 20, 0);
    scratch.add(4, 3, 0, 60, 8);
    const {count, x, y, firstRow, categoryRows} = scratch.collect();
    expect([[...count], [...x], [...y], [...firstRow], [...categoryRows]]).to.deep.equal([[2], [30], [8 / 3], [0], [1, 1]]);
  });

  it('knows a cell whose points are all one from one whose points come back to the first', () => {
    const scratch = new CellScratch();
    scratch.clear(10, 1);
    for (let row = 0; row < 3; row++) scratch.add(0, row, 0, 5, 5);
    for (const [row, x] of [5, 6, 5].entries()) scratch.add(1, row, 0, x, 5);
    expect([...scratch.collect().samePoint]).to.deep.equal([1, 0]);
  });

  it('lists cells in the order of their keys', () => {
    const scratch = new CellScratch();
    scratch.clear(1000, 1);
    for (const key of [900, 5, 70]) scratch.add(key, 0, 0, 0, 0);
    expect([...scratch.collect().keys]).to.deep.equal([5, 70, 900]);
  });

  it('starts from nothing after it was cleared, for another number of categories too', () => {
    const scratch = new CellScratch();
    scratch.clear(10, 5);
    scratch.add(1, 0, 4, 1, 1);
    scratch.clear(10, 2);
    scratch.add(1, 7, 1, 3, 3);
    const {count, x, firstRow, categoryRows} = scratch.collect();
    expect([[...count], [...x], [...firstRow], [...categoryRows]]).to.deep.equal([[1], [3], [7], [0, 1]]);
  });

  it('hands out copies that the next count leaves alone', () => {
    const scratch = new CellScratch();
    scratch.clear(10, 1);
    scratch.add(1, 0, 0, 1, 1);
    const first = scratch.collect();
    scratch.clear(10, 1);
    scratch.add(1, 0, 0, 9, 9);
    expect(first.x[0]).to.equal(1);
  });
});
