import {expect} from 'chai';
import fc from 'fast-check';
import {BLOCK_ROWS, timeOrder, windowEnd, windowStart} from '../../src/data/time-order.js';

/** Columns of spans, sorted by start. */
function columns(spans: readonly (readonly [startMs: number, endMs: number])[], shifts?: readonly number[]) {
  return {
    datedLength: spans.filter(([start]) => !Number.isNaN(start)).length,
    startMs: Float64Array.from(spans, ([start]) => start),
    endMs: Float64Array.from(spans, ([, end]) => end),
    ...(shifts && {dayShift: {ms: Int32Array.from(shifts), maxMs: Math.max(...shifts.map(Math.abs))}}),
  };
}

describe('timeOrder', () => {
  it('has the rows by their end, open ends last, and no row without a date', () => {
    const {byEnd, byStart} = timeOrder(columns([[-Infinity, 9], [0, Infinity], [1, 4], [2, 9], [NaN, NaN]]));
    expect([...byEnd]).to.deep.equal([2, 0, 3, 1]);
    expect(byStart).to.equal(undefined);
  });

  it('has another order of starts where days of other clocks are put on those of the story', () => {
    const {byStart, byEnd} = timeOrder(columns([[0, 10], [3, 13], [5, 15]], [0, 0, -7]));
    expect([...(byStart ?? [])]).to.deep.equal([2, 0, 1]);
    expect([...byEnd]).to.deep.equal([2, 0, 1]);
  });

  it('goes by the end that windows see, of each row and of each block', () => {
    const span = fc.record({lengthMs: fc.nat(9), shiftMs: fc.integer({min: -20, max: 20})});
    fc.assert(
      fc.property(fc.array(span, {maxLength: 3 * BLOCK_ROWS}), fc.boolean(), (rows, isShifted) => {
        const times = columns(rows.map(({lengthMs}, i) => [i, i + lengthMs] as const), isShifted ? rows.map(({shiftMs}) => shiftMs) : undefined);
        const ends = rows.map((_, row) => windowEnd(times, row));
        const {byEnd, blockEndMs} = timeOrder(times);
        expect([...byEnd]).to.deep.equal([...ends.keys()].sort((a, b) => ends[a] - ends[b] || a - b));
        expect([...blockEndMs]).to.deep.equal(Array.from({length: Math.ceil(ends.length / BLOCK_ROWS)}, (_, block) => Math.max(...ends.slice(block * BLOCK_ROWS, (block + 1) * BLOCK_ROWS))));
      }),
      {numRuns: 60},
    );
  });

  it('knows the latest end of each block of rows, however early its row began', () => {
    const spans = Array.from({length: BLOCK_ROWS + 2}, (_, i) => [i, i === 5 ? 1e6 : i + 1] as const);
    expect([...timeOrder(columns(spans)).blockEndMs]).to.deep.equal([1e6, BLOCK_ROWS + 2]);
  });
});

describe('windowStart and windowEnd', () => {
  it('give an event of no length the millisecond in which it is', () => {
    expect([windowStart(columns([[7, 7]]), 0), windowEnd(columns([[7, 7]]), 0)]).to.deep.equal([7, 8]);
  });

  it('are on the days of the story', () => {
    const times = columns([[10, 20]], [-4]);
    expect([windowStart(times, 0), windowEnd(times, 0)]).to.deep.equal([6, 16]);
  });
});
