import {expect} from 'chai';
import fc from 'fast-check';
import {PrefixCounts} from '../../src/data/prefix-counts.js';
import type {RowLabels} from '../../src/data/prefix-counts.js';

/** One value of three a row, `0 1 2 0 1 2 …`. */
const thirds = (length: number): RowLabels => ({count: 3, values: Uint8Array.from({length}, (_, row) => row % 3)});
const counted = (counts: PrefixCounts, place: number, values = 3) => {
  const result = new Uint32Array(values);
  counts.add(result, 1, place);
  return [...result];
};

describe('PrefixCounts', () => {
  it('counts the first rows by their value, inside a block as at its edges', () => {
    const counts = new PrefixCounts(undefined, 300, thirds(300), null);
    expect([0, 1, 2, 64, 65, 300].map((place) => counted(counts, place))).to.deep.equal([[0, 0, 0], [1, 0, 0], [1, 1, 0], [22, 21, 21], [22, 22, 21], [100, 100, 100]]);
    expect([0, 65, 300].map((place) => counts.total(place))).to.deep.equal([0, 65, 300]);
  });

  it('takes away as exactly as it adds', () => {
    const counts = new PrefixCounts(undefined, 300, thirds(300), null);
    const between = new Uint32Array(3);
    counts.add(between, 1, 200);
    counts.add(between, -1, 197);
    expect([...between]).to.deep.equal([1, 1, 1]);
  });

  it('goes by the order that it is given, which may have fewer rows than the table', () => {
    const counts = new PrefixCounts(Uint32Array.of(5, 2, 0), 3, thirds(6), null);
    expect([1, 2, 3].map((place) => counted(counts, place))).to.deep.equal([[0, 0, 1], [0, 0, 2], [1, 0, 2]]);
  });

  it('leaves out rows that the mask has as 0, whatever else it has', () => {
    const counts = new PrefixCounts(undefined, 4, thirds(4), Uint8Array.of(1, 0, 255, 2));
    expect(counted(counts, 4)).to.deep.equal([2, 0, 1]);
    expect(counts.total(4)).to.equal(3);
  });

  it('counts a row of several values for each, and once as a row', () => {
    const labels = {count: 2, values: Uint32Array.of(0, 1, 1), offsets: Uint32Array.of(0, 2, 2, 3)};
    const counts = new PrefixCounts(undefined, 3, labels, null);
    expect([counted(counts, 3, 2), [counts.total(3)]]).to.deep.equal([[1, 2], [3]]);
  });

  it('finds the next row that is counted, many blocks further on', () => {
    const mask = new Uint8Array(1000);
    mask[3] = mask[700] = 1;
    const counts = new PrefixCounts(undefined, 1000, thirds(1000), mask);
    expect([0, 3, 4, 640, 700, 701, 1000].map((place) => counts.nextPlace(place))).to.deep.equal([3, 3, 700, 700, 700, 1000, 1000]);
  });

  it('has nothing to count in an empty table', () => {
    const counts = new PrefixCounts(undefined, 0, thirds(0), null);
    expect([counted(counts, 0), [counts.nextPlace(0)]]).to.deep.equal([[0, 0, 0], [0]]);
  });

  it('agrees at every place with a count of the rows before it', () => {
    const value = fc.integer({min: 0, max: 40});
    const row = fc.record({labels: fc.array(value, {maxLength: 3}), mask: fc.integer({min: 0, max: 1})});
    fc.assert(
      fc.property(fc.array(row, {maxLength: 900, size: 'max'}), fc.boolean(), fc.boolean(), fc.nat(), (rows, isMasked, isReversed, at) => {
        const offsets = [0];
        for (const {labels} of rows) offsets.push(offsets[offsets.length - 1] + labels.length);
        const labels = {count: 41, values: Uint32Array.from(rows.flatMap((each) => each.labels)), offsets: Uint32Array.from(offsets)};
        const order = rows.map((_, i) => (isReversed ? rows.length - 1 - i : i));
        const counts = new PrefixCounts(isReversed ? Uint32Array.from(order) : undefined, rows.length, labels, isMasked ? Uint8Array.from(rows, ({mask}) => mask) : null);
        const place = at % (rows.length + 1);
        const passes = (each: number) => !isMasked || rows[each].mask === 1;
        const before = order.slice(0, place).filter(passes);
        const expected = Array.from({length: 41}, (_, wanted) => before.flatMap((each) => rows[each].labels).filter((label) => label === wanted).length);
        const next = order.findIndex((each, i) => i >= place && passes(each));
        expect(counted(counts, place, 41)).to.deep.equal(expected);
        expect(counts.total(place)).to.equal(before.length);
        expect(counts.nextPlace(place)).to.equal(next < 0 ? rows.length : next);
      }),
      {numRuns: 200},
    );
  });
});
