import {expect} from 'chai';
import fc from 'fast-check';
import type {TimeWindow} from '../../src/data/event-table.js';
import {VERIFICATION_STATUSES} from '../../src/data/event-table.js';
import {labelCounts, rangeCounts, rangeCountSteps, verificationCounts} from '../../src/data/range-counts.js';
import {timeOrder} from '../../src/data/time-order.js';
import {rowsInWindow} from '../../src/data/window-slice.js';

interface Row {
  /** Null without a date. */
  readonly span: readonly [startMs: number, endMs: number] | null;
  readonly category?: number;
  readonly verification?: number;
  readonly shiftMs?: number;
}

/** Columns of rows in order of start, those without a date last. */
function columnsOf(rows: readonly Row[], {isShifted = false} = {}) {
  const key = ({span}: Row) => span?.[0] ?? Infinity;
  const dated = rows.filter(({span}) => span).sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
  const all = [...dated, ...rows.filter(({span}) => !span)];
  const ms = Int32Array.from(all, ({shiftMs = 0}) => shiftMs);
  const times = {
    length: all.length,
    datedLength: dated.length,
    startMs: Float64Array.from(all, ({span}) => span?.[0] ?? NaN),
    endMs: Float64Array.from(all, ({span}) => span?.[1] ?? NaN),
    ...(isShifted && {dayShift: {ms, maxMs: ms.reduce((most, each) => Math.max(most, Math.abs(each)), 0)}}),
  };
  return {
    ...times,
    order: timeOrder(times),
    category: Uint8Array.from(all, ({category = 0}) => category),
    categories: [{id: 'a'}, {id: 'b'}, {id: 'c'}],
    verification: Uint8Array.from(all, ({verification = 0}) => verification),
  };
}

describe('rangeCounts', () => {
  const rows: Row[] = [{span: [0, 10]}, {span: [5, 5], category: 1}, {span: [8, 30], category: 2}, {span: [20, Infinity]}, {span: null, category: 1}];
  const table = columnsOf(rows);
  const inWindow = (startMs: number, endMs: number, mask: Uint8Array | null = null) => rangeCounts(table, mask).inWindow({startMs, endMs});

  it('counts what overlaps a window, half-open on either side', () => {
    expect([inWindow(0, 5), inWindow(5, 6), inWindow(10, 20), inWindow(10, 21), inWindow(30, 1e9)]).to.deep.equal([1, 2, 1, 2, 1]);
  });

  it('counts an event of no length where it is, and not a millisecond later', () => {
    expect([inWindow(5, 6), inWindow(6, 7), inWindow(4, 5)]).to.deep.equal([2, 1, 1]);
  });

  it('counts by category, in the order of the legend', () => {
    expect([...rangeCounts(table, null).byCategory({startMs: 0, endMs: 9})]).to.deep.equal([1, 1, 1]);
  });

  it('has all rows where there is no window, and those without a date there only', () => {
    expect([rangeCounts(table, null).inWindow(null), inWindow(-Infinity, Infinity), rangeCounts(table, null).undatedCount]).to.deep.equal([5, 4, 1]);
    expect([...rangeCounts(table, null).byCategory(null)]).to.deep.equal([2, 2, 1]);
  });

  it('counts nothing in an empty window, inside an event too', () => {
    expect([inWindow(6, 6), inWindow(9, 7), inWindow(NaN, 7)]).to.deep.equal([0, 0, 0]);
    expect([...rangeCounts(table, null).byCategory({startMs: 9, endMs: 7})]).to.deep.equal([0, 0, 0]);
  });

  it('counts what the mask leaves, with and without a date', () => {
    const mask = Uint8Array.of(1, 0, 0, 1, 0);
    expect([inWindow(0, 25, mask), rangeCounts(table, mask).inWindow(null), rangeCounts(table, mask).undatedCount]).to.deep.equal([2, 2, 0]);
  });

  it('says when the next event begins that the mask leaves', () => {
    const next = (ms: number, mask: Uint8Array | null = null) => rangeCounts(table, mask).nextStart(ms);
    expect([next(-5), next(5), next(6), next(21)]).to.deep.equal([0, 5, 8, Infinity]);
    expect(next(1, Uint8Array.of(1, 0, 0, 1, 1))).to.equal(20);
  });

  it('is made once for a table and a mask, and anew for another mask', () => {
    const mask = Uint8Array.of(1, 1, 1, 1, 1);
    expect(rangeCounts(table, null)).to.equal(rangeCounts(table, null));
    expect(rangeCounts(table, mask)).to.equal(rangeCounts(table, mask));
    expect(rangeCounts(table, mask.slice())).not.to.equal(rangeCounts(table, mask));
  });

  it('counts by verification beside it, and by labels of which a row has several', () => {
    const verified = columnsOf([{span: [0, 1], verification: 1}, {span: [0, 1], verification: 5}]);
    expect(verificationCounts(verified, null).byCategory(null)).to.have.lengthOf(VERIFICATION_STATUSES.length);
    expect([...verificationCounts(verified, null).byCategory({startMs: 0, endMs: 1})]).to.deep.equal([0, 1, 0, 0, 0, 1, 0]);
    const labels = {count: 2, values: Uint32Array.of(0, 1, 1), offsets: Uint32Array.of(0, 2, 3)};
    expect([...labelCounts(verified, null, labels).byCategory({startMs: 0, endMs: 1})]).to.deep.equal([1, 2]);
  });

  it('agrees with a count row by row, in random windows of random events under random filters', () => {
    const instant = fc.oneof(fc.integer({min: 0, max: 300}), fc.constantFrom(-Infinity, Infinity));
    const span = fc.oneof(
      fc.tuple(instant, instant).filter(([a, b]) => a < Infinity && b > -Infinity && a <= b),
      fc.integer({min: 0, max: 300}).map((ms): [number, number] => [ms, ms]),
      fc.constant(null),
    );
    const row = fc.record({span, category: fc.integer({min: 0, max: 2}), shiftMs: fc.constantFrom(0, 0, -40, 25)});
    const windows = fc.array(fc.option(fc.tuple(instant, instant).map(([startMs, endMs]): TimeWindow => ({startMs, endMs}))), {minLength: 1, maxLength: 8});
    fc.assert(
      fc.property(fc.array(row, {maxLength: 260, size: 'max'}), fc.boolean(), fc.option(fc.array(fc.integer({min: 0, max: 1}), {minLength: 260, maxLength: 260})), windows, (list, isShifted, bits, asked) => {
        const columns = columnsOf(list, {isShifted});
        const mask = bits && Uint8Array.from(bits.slice(0, list.length));
        const counts = rangeCounts(columns, mask);
        for (const window of asked) {
          const left = rowsInWindow(columns, window, (each) => !mask || mask[each] === 1);
          expect(counts.inWindow(window)).to.equal(left.length);
          expect([...counts.byCategory(window)]).to.deep.equal([0, 1, 2].map((category) => left.filter((each) => columns.category[each] === category).length));
        }
      }),
      {numRuns: 300},
    );
  });
});

describe('rangeCountSteps', () => {
  const rows = Array.from({length: 64}, (_, i): Row => ({span: [i, i + 3], category: i % 3}));
  const stepsOf = (steps: Generator<void, unknown>) => {
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    return {count, value: step.value};
  };

  it('make in parts what is had at once from then on, for the table and the mask', () => {
    const table = columnsOf(rows);
    const mask = new Uint8Array(64).fill(1, 0, 9);
    const {count, value} = stepsOf(rangeCountSteps(table, mask));
    expect(count).to.be.greaterThan(1);
    expect(rangeCounts(table, mask)).to.equal(value);
    expect([rangeCounts(table, mask).inWindow(null), rangeCounts(table, null).inWindow(null)]).to.deep.equal([9, 64]);
  });

  it('are none where they were made before', () => {
    const table = columnsOf(rows);
    const before = rangeCounts(table, null);
    expect(stepsOf(rangeCountSteps(table, null))).to.deep.equal({count: 0, value: before});
  });
});
