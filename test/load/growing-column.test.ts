import {expect} from 'chai';
import {GrowingColumn, SparseColumn} from '../../src/load/growing-column.js';
import {rowId, rowOfId} from '../../src/load/row-ids.js';

describe('a column that grows', () => {
  it('keeps what was put in, beyond its first room', () => {
    const column = new GrowingColumn(new Uint16Array(1));
    for (let i = 0; i < 100; i++) column.push(i);
    expect([...column.values.subarray(0, column.length)]).to.deep.equal(Array.from({length: 100}, (_, i) => i));
  });

  it('gives the memory back that it has outgrown, and all of it in the end', () => {
    const column = new GrowingColumn(new Uint16Array(1));
    const small = column.values;
    column.push(1);
    column.push(2);
    expect([small.length, column.values.length]).to.deep.equal([0, 2]);
    column.release();
    expect([column.length, column.values.length]).to.deep.equal([0, 0]);
  });

  it('grows by many at once, and takes back what was too much', () => {
    const column = new GrowingColumn(new Uint16Array(1));
    column.extend(5).set([1, 2, 3]);
    column.shorten(2);
    column.push(4);
    expect([...column.values.subarray(0, column.length)]).to.deep.equal([1, 2, 3, 4]);
  });

  it('is none until a value differs, and then has the common one before it', () => {
    const column = new SparseColumn(() => new Float64Array(1), NaN);
    for (const [row, value] of [NaN, NaN].entries()) column.push(row, value);
    expect(column.column).to.equal(null);
    for (const [row, value] of [5, NaN].entries()) column.push(row + 2, value);
    expect([...(column.column?.values.subarray(0, 4) ?? [])]).to.deep.equal([NaN, NaN, 5, NaN]);
  });
});

describe('the id of a row without one', () => {
  it('leads back to the row, and other ids lead to none', () => {
    expect([0, 41].map((row) => rowOfId(rowId(row)))).to.deep.equal([0, 41]);
    expect(['event-0', 'event-01', 'event-x', 'x'].map(rowOfId)).to.deep.equal([-1, -1, -1, -1]);
  });
});
