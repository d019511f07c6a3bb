import {expect} from 'chai';
import fc from 'fast-check';
import {timeHistogram} from '../../src/timeline/histogram.js';
import {rowsOf, tableOf} from './table-fixture.js';

const BOUNDS = [0, 10, 20, 30];
const count = (...spans: [number, number][]) => {
  const table = tableOf(spans.map(([start, end]) => ({start, end})));
  return [...timeHistogram(table, rowsOf(table), BOUNDS).totals];
};

describe('histogram', () => {
  it('counts an event in every bin that it overlaps', () => {
    expect(count([5, 25])).to.deep.equal([1, 1, 1]);
  });

  it('does not count an event in the bin that starts where it ends', () => {
    expect(count([5, 10])).to.deep.equal([1, 0, 0]);
    expect(count([5, 10.5])).to.deep.equal([1, 1, 0]);
  });

  it('counts an event without length where it starts', () => {
    expect(count([10, 10])).to.deep.equal([0, 1, 0]);
  });

  it('leaves out what ends before the first bin or starts after the last', () => {
    expect(count([-5, 0], [30, 40])).to.deep.equal([0, 0, 0]);
  });

  it('lets open ends reach the first and the last bin', () => {
    expect(count([-Infinity, 15], [15, Infinity])).to.deep.equal([1, 2, 1]);
  });

  it('counts by category, and the highest bar', () => {
    const table = tableOf([{start: 5, end: 6}, {start: 5, end: 6, category: 1}, {start: 25, end: 26, category: 1}]);
    const {byCategory, max} = timeHistogram(table, rowsOf(table), BOUNDS);
    expect(byCategory.map((counts) => [...counts])).to.deep.equal([[1, 0, 0], [1, 0, 1], [0, 0, 0]]);
    expect(max).to.equal(2);
  });

  it('counts only the rows of a slice that are accepted and have a date', () => {
    const table = tableOf([{start: 1, end: 2}, {start: 3, end: 4}, {start: 5, end: 6}, {}]);
    const {totals} = timeHistogram(table, {first: 1, last: 4}, BOUNDS, (row) => row !== 2);
    expect([...totals]).to.deep.equal([1, 0, 0]);
  });

  it('has no bars without bins', () => {
    const table = tableOf([{start: 1, end: 2}]);
    expect(timeHistogram(table, rowsOf(table), [5])).to.deep.include({totals: new Uint32Array(0), max: 0});
  });

  it('equals a count of every event against every bin', () => {
    const instant = fc.oneof(fc.integer({min: -10, max: 110}), fc.constantFrom(-Infinity, Infinity));
    const span = fc.tuple(instant, instant, fc.integer({min: 0, max: 2})).map(([a, b, category]) => ({
      start: Math.min(a, b, 110),
      end: Math.max(a, b, -10),
      category,
    }));
    const bounds = fc.uniqueArray(fc.integer({min: 0, max: 100}), {minLength: 2, maxLength: 20}).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(span), bounds, (spans, bins) => {
        const table = tableOf(spans);
        const {totals, byCategory} = timeHistogram(table, rowsOf(table), bins);
        const overlaps = (category: number | null, bin: number) =>
          spans.filter((event) => {
            if (category !== null && event.category !== category) return false;
            const inside = event.start >= bins[bin] && event.start < bins[bin + 1];
            return inside || (event.start < bins[bin] && event.end > bins[bin]);
          }).length;
        expect([...totals]).to.deep.equal(bins.slice(1).map((_, bin) => overlaps(null, bin)));
        byCategory.forEach((counts, category) => {
          expect([...counts]).to.deep.equal(bins.slice(1).map((_, bin) => overlaps(category, bin)));
        });
      }),
    );
  });

  it('counts a hundred thousand events that last all the time in each of ten thousand bins', () => {
    const table = tableOf(Array.from({length: 100_000}, (_, i) => ({start: i / 1e5, end: 10_000})));
    const bounds = Array.from({length: 10_001}, (_, i) => i);
    const {totals} = timeHistogram(table, rowsOf(table), bounds);
    expect(totals[9999]).to.equal(100_000);
  });
});
