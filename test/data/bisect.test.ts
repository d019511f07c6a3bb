import {expect} from 'chai';
import fc from 'fast-check';
import {lowestIndex} from '../../src/data/bisect.js';

describe('lowestIndex', () => {
  it('is where a condition begins to hold, and the length where it never does', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(220), (length, from) => {
        expect(lowestIndex(length, (index) => index >= from)).to.equal(Math.min(length, from));
      }),
    );
  });

  it('looks at as few as can tell', () => {
    let looks = 0;
    lowestIndex(1_000_000, (index) => ++looks > 0 && index >= 123_456);
    expect(looks).to.be.at.most(20);
  });
});
