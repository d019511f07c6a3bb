import {expect} from 'chai';
import {extentOf} from '../../src/data/span-columns.js';

const column = (...values: number[]) => Float64Array.from(values);

describe('extentOf', () => {
  it('reaches from the first start to the last end, whichever rows have them', () => {
    expect(extentOf(column(10, 20, 30), column(90, 25, 40))).to.deep.equal({startMs: 10, endMs: 90});
  });

  it('leaves open ends out, and counts the other side of such a row', () => {
    expect(extentOf(column(-Infinity, 10), column(50, Infinity))).to.deep.equal({startMs: 10, endMs: 50});
    expect(extentOf(column(-Infinity), column(50))).to.deep.equal({startMs: 50, endMs: 50});
  });

  it('is null where no row has a date', () => {
    expect([extentOf(column(NaN), column(NaN)), extentOf(column(), column())]).to.deep.equal([null, null]);
  });
});
