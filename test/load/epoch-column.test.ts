import {expect} from 'chai';
import {TIME_PRECISIONS} from '../../src/data/event-table.js';
import {epochNumbers, epochText, isEpochColumn, isNumbers} from '../../src/load/epoch-column.js';
import type {EpochColumn} from '../../src/load/event-columns.js';

const AT_MS = Date.UTC(2022, 0, 5, 22, 41, 7, 250);
const column = (precision: EpochColumn['precision'], ...epochMs: number[]): EpochColumn => ({epochMs: Float64Array.from(epochMs), precision});

describe('moments in a column', () => {
  it('are written as finely as they are known', () => {
    expect((['day', 'minute', 'second'] as const).map((precision) => epochText(column(precision, AT_MS), 0))).to.deep.equal(['2022-01-05', '2022-01-05T22:41Z', '2022-01-05T22:41:07Z']);
  });

  it('keep a year of five digits, or before year one, whole', () => {
    expect(epochText(column('day', Date.UTC(12_022, 0, 5)), 0)).to.equal('+012022-01-05');
    expect(epochText(column('minute', Date.UTC(-44, 2, 15, 12)), 0)).to.equal('-000044-03-15T12:00Z');
  });

  it('are nothing where there is no number, or one that no date has', () => {
    expect([0, 1, 2].map((row) => epochText(column('second', NaN, Infinity, 9e15), row))).to.deep.equal([null, null, null]);
  });

  it('are told from columns that say no precision, another one, or hold other numbers', () => {
    const epochMs = Float64Array.of(AT_MS);
    expect([column('day', AT_MS), {epochMs}, {epochMs, precision: 'hour'}, {epochMs, precision: 'toString'}, {epochMs: [AT_MS], precision: 'day'}, null, 'x'].map(isEpochColumn)).to.deep.equal([true, false, false, false, false, false, false]);
  });

  it('are numbers with the length of their precision, but for days, which a clock tells', () => {
    const read = (precision: EpochColumn['precision']) => {
      const numbers = epochNumbers(column(precision, AT_MS));
      return numbers && [numbers.numbers[0], numbers.isMilliseconds, numbers.lengthMs, TIME_PRECISIONS[numbers.precision]];
    };
    expect([read('minute'), read('second'), read('day')]).to.deep.equal([[AT_MS, true, 60_000, 'minute'], [AT_MS, true, 1000, 'second'], null]);
  });

  it('of a typed array are instants to the second, which may be seconds since 1970', () => {
    const numbers = Uint32Array.of(1_641_422_467);
    expect(epochNumbers(numbers)).to.deep.equal({numbers, isMilliseconds: false, lengthMs: 1, precision: TIME_PRECISIONS.indexOf('second')});
    expect(epochNumbers(['2022-01-05'])).to.equal(null);
  });
});

describe('numbers in a column', () => {
  it('are those of a typed array, but for large whole ones and bytes without a kind', () => {
    expect([Float64Array.of(1), Int8Array.of(1), BigInt64Array.of(1n), BigUint64Array.of(1n), new DataView(new ArrayBuffer(8)), [1], null].map(isNumbers)).to.deep.equal([true, true, false, false, false, false, false]);
  });
});
