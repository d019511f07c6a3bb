import {expect} from 'chai';
import {cellsOf, isEventColumns} from '../../src/load/event-columns.js';

const all = (column: unknown) => {
  const cells = cellsOf(column);
  return cells && Array.from({length: cells.length}, (_, row) => cells.at(row));
};

describe('the cells of a column', () => {
  it('are plain values, whatever kind of list it is', () => {
    expect(all(['a', 1, NaN, null, new Date(0), new Date(NaN), true])).to.deep.equal(['a', 1, null, null, '1970-01-01T00:00:00.000Z', null, true]);
    expect(all(Float64Array.of(1.5, NaN))).to.deep.equal([1.5, null]);
    expect(all(BigInt64Array.of(5n))).to.deep.equal([5]);
    expect(all({dictionary: ['x', 'y'], codes: Uint8Array.of(1, 0, 255)})).to.deep.equal(['y', 'x', null]);
  });

  it('are none of what is no list', () => {
    expect([7, null, 'text', {}, {dictionary: ['a'], codes: [0]}, new DataView(new ArrayBuffer(4))].map(all)).to.deep.equal([null, null, null, null, null, null]);
  });

  it('stand in an object that says what it is', () => {
    expect([{type: 'EventColumns', columns: {}}, {type: 'FeatureCollection'}, null, 'x'].map(isEventColumns)).to.deep.equal([true, false, false, false]);
  });
});
