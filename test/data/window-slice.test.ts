import {expect} from 'chai';
import fc from 'fast-check';
import type {TimeWindow} from '../../src/data/event-table.js';
import {BLOCK_ROWS, timeOrder} from '../../src/data/time-order.js';
import {isInWindow, rowsInWindow, windowSlice} from '../../src/data/window-slice.js';

/** Columns of spans in order of start, with rows without a date behind them. */
function times(spans: readonly (readonly [startMs: number, endMs: number])[], undated = 0) {
  const sorted = [...spans].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const all = [...sorted, ...Array.from({length: undated}, () => [NaN, NaN] as const)];
  const columns = {
    length: all.length,
    datedLength: sorted.length,
    startMs: Float64Array.from(all, ([start]) => start),
    endMs: Float64Array.from(all, ([, end]) => end),
  };
  return {...columns, order: timeOrder(columns)};
}
const rows = (table: ReturnType<typeof times>, startMs: number, endMs: number) => [...rowsInWindow(table, {startMs, endMs})];

describe('rowsInWindow', () => {
  it('counts an event that only begins or only ends in the window', () => {
    expect(rows(times([[0, 10], [8, 30], [25, 40]]), 9, 26)).to.deep.equal([0, 1, 2]);
  });

  it('leaves out an event that ends where the window begins, and one that begins where it ends', () => {
    expect(rows(times([[0, 10], [20, 30]]), 10, 20)).to.deep.equal([]);
  });

  it('finds a long event that began before a thousand short ones', () => {
    const table = times([[0, 10_000], ...Array.from({length: 1000}, (_, i) => [i + 1, i + 2] as const)]);
    expect(rows(table, 5000, 5001)).to.deep.equal([0]);
  });

  it('counts an event of no length at the start of the window and not at its end', () => {
    const table = times([[10, 10], [20, 20]]);
    expect(rows(table, 10, 20)).to.deep.equal([0]);
  });

  it('finds events with open ends', () => {
    expect(rows(times([[-Infinity, 5], [3, Infinity], [50, 60]]), 4, 10)).to.deep.equal([0, 1]);
  });

  it('has rows without a date where there is no window, and only there', () => {
    const table = times([[0, 10]], 2);
    expect([...rowsInWindow(table, null)]).to.deep.equal([0, 1, 2]);
    expect(rows(table, -Infinity, Infinity)).to.deep.equal([0]);
  });

  it('finds nothing in an empty window, inside an event too', () => {
    expect([rows(times([[0, 10]]), 5, 5), rows(times([[0, 10]]), 6, 5), rows(times([[0, 10]]), NaN, 5)]).to.deep.equal([[], [], []]);
  });

  it('leaves out what is not accepted', () => {
    expect([...rowsInWindow(times([[0, 1], [0, 1], [0, 1]]), null, (row) => row !== 1)]).to.deep.equal([0, 2]);
  });

  it('agrees with the definition of half-open spans, row by row', () => {
    const instant = fc.oneof(fc.integer({min: 0, max: 30}), fc.constantFrom(-Infinity, Infinity));
    const span = fc.tuple(instant, instant).filter(([a, b]) => a < Infinity && b > -Infinity && a <= b);
    fc.assert(
      fc.property(fc.array(span, {maxLength: 30}), instant, instant, fc.integer({min: 0, max: 3}), (spans, startMs, endMs, undated) => {
        const table = times(spans, undated);
        const expected = [];
        for (let row = 0; row < table.length; row++) {
          const [start, end] = [table.startMs[row], table.endMs[row]];
          const overlaps = start === end ? start >= startMs && start < endMs : start < endMs && end > startMs;
          if (startMs < endMs && overlaps) expected.push(row);
        }
        expect(rows(table, startMs, endMs)).to.deep.equal(expected);
      }),
      {numRuns: 1000},
    );
  });
});

describe('windowSlice', () => {
  it('is all rows without a window', () => {
    expect(windowSlice(times([[0, 1]], 3), null)).to.deep.equal({first: 0, last: 4});
  });

  it('is a narrow stretch where events are short', () => {
    const table = times(Array.from({length: 100_000}, (_, i) => [i, i + 1] as const));
    const {first, last} = windowSlice(table, {startMs: 500, endMs: 510});
    expect(last - first).to.be.at.most(BLOCK_ROWS + 10);
    expect(first).to.be.at.most(500);
  });
});

describe('isInWindow', () => {
  it('parts the rows of the slice that are over from those that are not', () => {
    const window: TimeWindow = {startMs: 10, endMs: 20};
    const table = times([[0, 100], [1, 10], [2, 11]]);
    expect([0, 1, 2].map((row) => isInWindow(table, row, window))).to.deep.equal([true, false, true]);
  });
});
