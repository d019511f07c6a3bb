import {expect} from 'chai';
import {walkRows} from '../../src/timeline/walk-rows.js';

describe('walkRows', () => {
  const table = {datedLength: 6};
  const mask = Uint8Array.from([0, 1, 0, 1, 1, 0]);

  it('goes a step or several in the order of time, over the rows that the mask leaves', () => {
    expect([walkRows(table, null, 2, 1), walkRows(table, null, 2, -2)]).to.deep.equal([3, 0]);
    expect([walkRows(table, mask, 1, 1), walkRows(table, mask, 4, -2)]).to.deep.equal([3, 1]);
  });

  it('begins also from a row that the mask leaves out', () => {
    expect([walkRows(table, mask, 2, 1), walkRows(table, mask, 2, -1)]).to.deep.equal([3, 1]);
  });

  it('stops at the last row where fewer are left than it should go', () => {
    expect([walkRows(table, mask, 1, 10), walkRows(table, null, 5, -10)]).to.deep.equal([4, 0]);
  });

  it('finds the first and the last row at infinity', () => {
    expect([walkRows(table, mask, 3, -Infinity), walkRows(table, mask, 3, Infinity)]).to.deep.equal([1, 4]);
  });

  it('finds none from the last row on, nor among rows without a date', () => {
    expect([walkRows(table, mask, 4, 1), walkRows(table, mask, 4, Infinity), walkRows(table, mask, 1, -1)]).to.deep.equal([null, null, null]);
    expect([walkRows(table, new Uint8Array(6), 2, 1), walkRows({datedLength: 0}, null, -1, Infinity), walkRows(table, null, 2, 0)]).to.deep.equal([null, null, null]);
  });
});
