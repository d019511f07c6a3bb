import {expect} from 'chai';
import fc from 'fast-check';
import {rangeCounts} from '../../src/data/range-counts.js';
import {passingRows, rowsNear} from '../../src/timeline/lane-rows.js';
import {tableOf} from './table-fixture.js';

describe('passingRows', () => {
  const table = tableOf([{start: 1}, {start: 2}, {start: 3}, {}]);

  it('are the dated rows that the mask leaves', () => {
    const mask = Uint8Array.of(1, 0, 1, 1);
    expect([...passingRows(table, mask, rangeCounts(table, mask))]).to.deep.equal([0, 2]);
    expect([...passingRows(table, null, rangeCounts(table, null))]).to.deep.equal([0, 1, 2]);
  });

  it('are listed once for a mask, however often a frame asks', () => {
    expect(passingRows(table, null, rangeCounts(table, null))).to.equal(passingRows(table, null, rangeCounts(table, null)));
  });
});

describe('rowsNear', () => {
  it('finds the one long event that began before a thousand short ones', () => {
    const table = tableOf([{start: 0, end: 1e9}, ...Array.from({length: 1000}, (_, i) => ({start: i * 10, end: i * 10 + 5}))]);
    expect([...rowsNear(table, null, {startMs: 1e6, endMs: 2e6})]).to.deep.equal([0]);
  });

  it('looks at nothing after the span, nor at blocks that were over before it', () => {
    const table = tableOf(Array.from({length: 1000}, (_, i) => ({start: i * 10, end: i * 10 + 5})));
    const seen: number[] = [];
    const mask = new Proxy(new Uint8Array(1000).fill(1), {get: (target, key) => (seen.push(Number(key)), Reflect.get(target, key))});
    expect([...rowsNear(table, mask, {startMs: 5000, endMs: 5020})]).to.deep.equal([500, 501, 502]);
    expect([Math.min(...seen), Math.max(...seen)]).to.deep.equal([448, 511]);
  });

  it('agrees with the definition row by row', () => {
    const event = fc.tuple(fc.integer({min: 0, max: 400}), fc.integer({min: 0, max: 200}), fc.integer({min: 0, max: 1}));
    fc.assert(
      fc.property(fc.array(event, {maxLength: 200, size: 'max'}), fc.integer({min: 0, max: 600}), fc.integer({min: 0, max: 100}), (events, startMs, lengthMs) => {
        const table = tableOf(events.map(([start, length]) => ({start, end: start + length})));
        const mask = Uint8Array.from(events, ([, , passes]) => passes);
        const endMs = startMs + lengthMs;
        const expected = [...table.startMs.keys()].filter((row) => mask[row] === 1 && table.endMs[row] >= startMs && table.startMs[row] <= endMs);
        expect([...rowsNear(table, mask, {startMs, endMs})]).to.deep.equal(expected);
      }),
    );
  });
});
