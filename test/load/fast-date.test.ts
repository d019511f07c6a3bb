import {expect} from 'chai';
import fc from 'fast-check';
import {readDate} from '../../src/data/edtf.js';
import {TIME_PRECISIONS} from '../../src/data/event-table.js';
import {readWhen} from '../../src/data/when.js';
import {zoneClock} from '../../src/data/zoned-time.js';
import {FastDate} from '../../src/load/fast-date.js';
import {FastSpan} from '../../src/load/fast-span.js';

const two = (most: number) => fc.nat(most).map((number) => String(number).padStart(2, '0'));
const day = fc.tuple(fc.constantFrom('2022', '2024', '1900', '2000', '0044', '9999'), two(13), two(32)).map((parts) => parts.join('-'));
const clock = fc.tuple(two(25), two(60), fc.constantFrom('', ':00', ':59', ':60', ':30.289', ':30.2', ':01.057'), fc.constantFrom('', 'Z', '+05:00', '-09:30', '+0500', '+14:75')).map(([hour, minute, second, zone]) => `T${hour}:${minute}${second}${zone}`);
const text = fc.oneof(day, fc.tuple(day, clock).map((parts) => parts.join('')), fc.constantFrom('2022', '2022-01', '2022-13', '2022-1', '22', '', '2022-01-04 10:20', '2022-01-04T10', '2022~', '+12022', '2022-01-04/2022-01-05'));

describe('the short way to read a date', () => {
  it('reads what it reads as the long way does', () => {
    const date = new FastDate();
    let read = 0;
    fc.assert(
      fc.property(text, (each) => {
        if (!date.read(each)) return;
        read++;
        const {startCivilMs, endCivilMs, precision, offsetMinutes} = date;
        expect({startCivilMs, endCivilMs, unit: TIME_PRECISIONS[precision], offsetMinutes: Number.isNaN(offsetMinutes) ? null : offsetMinutes, flags: 0}).to.deep.equal(readDate(each));
      }),
      {numRuns: 2000},
    );
    expect(read).to.be.greaterThan(500);
  });

  it('gives the spans of the long way, across the changes of clocks', () => {
    const span = new FastSpan();
    const changes = fc.constantFrom('2022-03-13T02:30', '2022-11-06T01:30', '2022-03-13', '2022-11-06', '2011-12-30', '2022-11-06T01:30-08:00', '2022', '2022-03');
    fc.assert(
      fc.property(fc.oneof(text, changes), fc.oneof(changes, fc.constant('')), fc.constantFrom('UTC', 'America/Los_Angeles', 'Pacific/Apia', 'Asia/Kolkata'), (start, end, timeZone) => {
        if (end === start || !span.read(start, end, zoneClock(timeZone))) return;
        const whole = readWhen(end === '' ? start : {start, end}, zoneClock(timeZone), () => expect.fail('The long way has something to report'));
        expect([span.startMs, span.endMs, TIME_PRECISIONS[span.precision]]).to.deep.equal([whole?.startMs, whole?.endMs, whole?.precision]);
      }),
      {numRuns: 1000},
    );
  });

  it('reads seconds and milliseconds since 1970, and leaves years to the long way', () => {
    const span = new FastSpan();
    for (const value of ['1641200400', 1_641_200_400, 1_641_200_400_000]) {
      expect(span.read(value, '', zoneClock('UTC'))).to.be.true;
      expect(span.startMs).to.equal(1_641_200_400_000);
    }
    expect(span.read(1998, '', zoneClock('UTC'))).to.be.false;
  });
});
