import {expect} from 'chai';
import fc from 'fast-check';
import {rowsInWindow} from '../../src/data/window-slice.js';
import {endRank, startRank, tableRank, windowRanks} from '../../src/data/window-ranks.js';
import {cellTable, type TestRow} from './cell-table.js';

const HOUR = 3_600_000;
const rowOf = (startMs: number | null, endMs: number, zone: TestRow['zone'] = 'UTC'): TestRow => ({startMs, endMs, category: 'a', zone, points: []});

describe('windowRanks', () => {
  it('has all dated rows as begun and none as over where there is no window', () => {
    expect(windowRanks(cellTable([rowOf(0, 1), rowOf(null, 0)]), null)).to.deep.equal({started: 1, ended: 0, undated: true});
  });

  it('has nothing in a window without length', () => {
    const table = cellTable([rowOf(0, 10)]);
    for (const endMs of [5, 4, NaN]) expect(windowRanks(table, {startMs: 5, endMs})).to.deep.equal({started: 0, ended: 0, undated: false});
  });

  it('leaves the rows of the window when what is over is taken from what has begun', () => {
    const time = fc.integer({min: 0, max: 30}).map((hour) => hour * HOUR);
    const row = fc.tuple(time, time, fc.constantFrom<TestRow['zone']>('UTC', 'Asia/Tashkent')).map(([a, b, zone]) => rowOf(Math.min(a, b), Math.max(a, b), zone));
    fc.assert(
      fc.property(fc.array(row, {maxLength: 40}), time, time, (rows, a, b) => {
        const table = cellTable(rows);
        const window = {startMs: Math.min(a, b), endMs: Math.max(a, b) + 1};
        const {started, ended} = windowRanks(table, window);
        const begun = Array.from({length: started}, (_, rank) => table.order.byStart?.[rank] ?? rank);
        const over = new Set(table.order.byEnd.slice(0, ended));
        expect(begun.filter((each) => !over.has(each)).sort((x, y) => x - y)).to.deep.equal([...rowsInWindow(table, window)]);
        expect([...over].every((each) => begun.includes(each))).to.equal(true);
      }),
    );
  });
});

describe('startRank and endRank', () => {
  const table = cellTable([rowOf(0, 10), rowOf(10, 20), rowOf(20, 20)]);

  it('count what begins before an instant, and what is over at it', () => {
    expect([0, 1, 10, 11, 21].map((ms) => startRank(table, ms))).to.deep.equal([0, 1, 1, 2, 3]);
    expect([9, 10, 20, 21].map((ms) => endRank(table, ms))).to.deep.equal([0, 1, 2, 3]);
  });

  it('go by the story’s days where an event has another clock', () => {
    const shifted = cellTable([rowOf(0, 24 * HOUR, 'Asia/Tashkent'), rowOf(2 * HOUR, 3 * HOUR)]);
    expect(tableRank(shifted, HOUR)).to.equal(1);
    expect(startRank(shifted, 4 * HOUR)).to.equal(1);
    expect(endRank(shifted, 29 * HOUR)).to.equal(1);
    // Tashkent was six hours ahead in 1970.
    expect(endRank(shifted, 30 * HOUR)).to.equal(2);
  });
});
