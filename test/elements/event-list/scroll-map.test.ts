import {expect} from 'chai';
import fc from 'fast-check';
import {ScrollMap} from '../../../src/elements/event-list/scroll-map.js';

const VIEW = 480;

describe('ScrollMap', () => {
  it('leaves rows that an element has room for where they are', () => {
    const map = new ScrollMap(1_000_000, VIEW);
    expect([map.heightPixels, map.isScaled, map.toRows(1234.5), map.toElement(1234.5)]).to.deep.equal([1_000_000, false, 1234.5, 1234.5]);
  });

  it('makes no element taller than browsers allow', () => {
    expect(new ScrollMap(64_000_000, VIEW).heightPixels).to.equal(8_000_000);
    expect(new ScrollMap(640_000_000, VIEW).isScaled).to.equal(true);
  });

  it('has both ends of the element at both ends of the rows', () => {
    const map = new ScrollMap(64_000_000, VIEW);
    expect([map.toRows(0), map.toRows(8_000_000 - VIEW)]).to.deep.equal([0, 64_000_000 - VIEW]);
  });

  it('has the middle of the element at the middle of the rows, and a quarter within a hundredth', () => {
    const map = new ScrollMap(64_000_000, VIEW);
    expect(map.toRows((8_000_000 - VIEW) / 2)).to.be.closeTo((64_000_000 - VIEW) / 2, 1);
    expect(map.toRows(2_000_000) / 64_000_000).to.be.closeTo(0.25, 0.01);
  });

  it('moves by a pixel of the rows for one of the element near both ends', () => {
    const map = new ScrollMap(64_000_000, VIEW);
    const end = 8_000_000 - VIEW;
    expect([map.toRows(10_000) - map.toRows(9_999), map.toRows(end - 100) - map.toRows(end - 101)]).to.deep.equal([1, 1]);
  });

  it('goes there and back to the same place, and never backwards', () => {
    fc.assert(
      fc.property(fc.integer({min: 8_000_001, max: 700_000_000}), fc.double({min: 0, max: 1, noNaN: true}), fc.double({min: 0, max: 1, noNaN: true}), (height, a, b) => {
        const map = new ScrollMap(height, VIEW);
        const end = height - VIEW;
        expect(map.toRows(map.toElement(a * end))).to.be.closeTo(a * end, 0.01);
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((share) => map.toElement(share * end));
        expect(low).to.be.at.most(high);
      }),
    );
  });
});
