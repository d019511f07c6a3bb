import {expect} from 'chai';
import {readEventFile} from '../../src/data/read-event-file.js';
import {isoSpan} from '../../src/figure/iso-date.js';
import {figureFile} from './figure-file.js';

const spanOf = (when: unknown, timeZone = 'Asia/Almaty') => {
  const {table, issues} = readEventFile(figureFile({when, timeZone}));
  expect(issues).to.deep.equal([]);
  return isoSpan(table, 0);
};

describe('isoSpan', () => {
  const CASES: [when: unknown, start: string | undefined, end: string | undefined, why: string][] = [
    ['2022-01-04', '2022-01-04', undefined, 'a day is one date'],
    ['2022-01-04/2022-01-06', '2022-01-04', '2022-01-06', 'the last day is included'],
    ['2022-01', '2022-01', undefined, 'a month is no day'],
    ['2022', '2022', undefined, 'a year is no month'],
    ['201X', '2010', '2019', 'a decade is its years'],
    ['19XX', '1900', '1999', 'a century is its years'],
    ['2022-01-04T10:15', '2022-01-04T10:15+06:00', undefined, 'a clock time has the offset of its place'],
    ['2022-01-04T10:15:30', '2022-01-04T10:15:30+06:00', undefined, 'seconds are kept'],
    ['2022-01-04T10:15Z', '2022-01-04T16:15+06:00', undefined, 'another clock becomes that of the place'],
    ['2022-01-04T20:00/2022-01-04T22:00', '2022-01-04T20:00+06:00', '2022-01-04T22:00+06:00', 'a clock time that ends is the instant itself'],
    ['2022-01-04~', '2022-01-04', undefined, 'what is approximate has no sign in ISO 8601'],
    ['2022-01-04/..', '2022-01-04', undefined, 'an open end is left out'],
    ['../2022-01-04', undefined, '2022-01-04', 'an open start is left out'],
    [{start: '2022-01-02', end: '2022-01-03', part: 'night'}, '2022-01-02', '2022-01-03', 'hours of a part of the day are ours, not the file’s'],
    [{start: '2022-01-04', part: 'morning'}, '2022-01-04', undefined, 'a morning is the day'],
    [null, undefined, undefined, 'no date is none'],
    ['-0044-03-15', undefined, undefined, 'what ISO dates of four digits cannot say is left out'],
    ['Y12024', undefined, undefined, 'the same beyond 9999'],
    ['0476', '0476', undefined, 'early years keep four digits'],
  ];
  for (const [when, start, end, why] of CASES) {
    it(`writes ${JSON.stringify(when)} as ${start ?? 'no start'} to ${end ?? 'no end'}: ${why}`, () => {
      expect(spanOf(when)).to.deep.equal({...(start && {start}), ...(end && {end})});
    });
  }

  it('has the offset of that day, not of today, and a minus in the west', () => {
    expect(spanOf('2022-07-01T12:00', 'America/New_York').start).to.equal('2022-07-01T12:00-04:00');
    expect(spanOf('2022-01-01T12:00', 'America/New_York').start).to.equal('2022-01-01T12:00-05:00');
    expect(spanOf('2022-01-01T12:00', 'Asia/Kathmandu').start).to.equal('2022-01-01T12:00+05:45');
  });

  it('names a day of the place, whatever the clock of who exports', () => {
    expect([spanOf('2022-01-04', 'Pacific/Kiritimati').start, spanOf('2022-01-04', 'Pacific/Pago_Pago').start]).to.deep.equal(['2022-01-04', '2022-01-04']);
  });

  it('writes what a time element takes as its datetime', () => {
    const valid = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?[+-]\d\d:\d\d)?)?)?$/;
    for (const [when] of CASES) {
      for (const date of Object.values(spanOf(when))) expect(date as string).to.match(valid);
    }
  });
});
