import {expect} from 'chai';
import fc from 'fast-check';
import {RING_PARTS, ringParts} from '../../src/map/ring-parts.js';

const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

describe('ringParts', () => {
  it('divides a ring by the share of each category', () => {
    expect(ringParts([3, 1])).to.deep.equal([18, 6]);
    expect(ringParts([0, 7, 0])).to.deep.equal([0, 24, 0]);
    expect(ringParts([1, 1, 1, 1])).to.deep.equal([6, 6, 6, 6]);
  });

  it('shows one event among a million of another category', () => {
    expect(ringParts([1_000_000, 1])).to.deep.equal([23, 1]);
    expect(ringParts([1, 1_000_000, 1, 1])).to.deep.equal([1, 21, 1, 1]);
  });

  it('divides marks of about the same mix alike, so that they share a sprite', () => {
    expect(ringParts([500, 510, 495, 502])).to.deep.equal(ringParts([498, 505, 505, 499]));
  });

  it('has no part of nothing', () => {
    expect(ringParts([])).to.deep.equal([]);
    expect(ringParts([0, 0])).to.deep.equal([0, 0]);
  });

  it('is always a whole ring, in which nothing is lost and nothing is a part away from its share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({max: 1_000_000}), {minLength: 1, maxLength: 12}), (counts) => {
        fc.pre(sum(counts) > 0);
        const parts = ringParts(counts);
        expect(sum(parts)).to.equal(RING_PARTS);
        counts.forEach((count, category) => expect(parts[category]! > 0).to.equal(count > 0));
        const few = counts.filter((count) => count > 0 && (count / sum(counts)) * RING_PARTS < 1).length;
        counts.forEach((count, category) => expect(Math.abs(parts[category]! - (count / sum(counts)) * RING_PARTS)).to.be.below(1.001 + few));
      }),
    );
  });

  it('gives each category a part where there are more of them than parts', () => {
    expect(ringParts(new Array(40).fill(1))).to.deep.equal(new Array(40).fill(1));
  });
});
