import {expect} from 'chai';
import {readDate, readInterval} from '../../src/data/edtf.js';
import {APPROXIMATE, UNCERTAIN} from '../../src/data/event-table.js';

const civil = (iso: string) => Date.parse(`${iso}Z`);
const span = (text: string) => {
  const date = readDate(text);
  return date && [date.unit, date.startCivilMs, date.endCivilMs];
};

describe('readDate', () => {
  it('reads a year as all of its days', () => {
    expect(span('2022')).to.deep.equal(['year', civil('2022-01-01T00:00'), civil('2023-01-01T00:00')]);
  });

  it('reads December as ending with the year', () => {
    expect(span('2022-12')).to.deep.equal(['month', civil('2022-12-01T00:00'), civil('2023-01-01T00:00')]);
  });

  it('reads a day as 24 hours of the clock', () => {
    expect(span('2022-01-04')).to.deep.equal(['day', civil('2022-01-04T00:00'), civil('2022-01-05T00:00')]);
  });

  it('knows that 2024 and 2000 have a 29 February and that 2023 and 1900 have none', () => {
    expect(['2024', '2000', '2023', '1900'].map((year) => readDate(`${year}-02-29`) !== null)).to.deep.equal([true, true, false, false]);
  });

  it('reads a clock as fine as it is written', () => {
    expect(span('2022-01-02T23')).to.deep.equal(['hour', civil('2022-01-02T23:00'), civil('2022-01-03T00:00')]);
    expect(span('2022-01-02T23:05')).to.deep.equal(['minute', civil('2022-01-02T23:05'), civil('2022-01-02T23:06')]);
    expect(span('2022-01-02T23:05:07')).to.deep.equal(['second', civil('2022-01-02T23:05:07'), civil('2022-01-02T23:05:08')]);
  });

  it('keeps thousandths of a second and gives them no width', () => {
    expect(span('2022-01-02T23:05:07.25')).to.deep.equal(['second', civil('2022-01-02T23:05:07.250'), civil('2022-01-02T23:05:07.251')]);
  });

  it('takes a blank for the T, as RFC 3339 does', () => {
    expect(span('2022-01-02 23:05')).to.deep.equal(span('2022-01-02T23:05'));
  });

  it('reads 24:00 as the midnight at the end of the day, and no other time of a 25th hour', () => {
    expect(readDate('2022-01-02T24:00')?.startCivilMs).to.equal(civil('2022-01-03T00:00'));
    expect(readDate('2022-01-02T24:01')).to.equal(null);
  });

  it('keeps the offset apart from the clock, in minutes east', () => {
    const offsets = ['Z', '+05:00', '-03:30', '+0545', '-08', ''].map((zone) => readDate(`2022-01-02T20:00${zone}`)?.offsetMinutes);
    expect(offsets).to.deep.equal([0, 300, -210, 345, -480, null]);
  });

  it('marks ~ as approximate, ? as uncertain and % as both', () => {
    const flags = ['2022', '2022-01~', '2022-01-04?', '2022-01-04T18:00%'].map((text) => readDate(text)?.flags);
    expect(flags).to.deep.equal([0, APPROXIMATE, UNCERTAIN, APPROXIMATE | UNCERTAIN]);
  });

  it('counts years before Christ astronomically: -0043 is 44 BC', () => {
    const ides = new Date(readDate('-0043-03-15')!.startCivilMs);
    expect([ides.getUTCFullYear(), ides.getUTCMonth() + 1, ides.getUTCDate()]).to.deep.equal([-43, 3, 15]);
  });

  it('does not take the year 0045 for 1945', () => {
    expect(new Date(readDate('0045-06-01')!.startCivilMs).getUTCFullYear()).to.equal(45);
  });

  it('reads years of five digits where a sign or a Y says so', () => {
    expect(readDate('Y12024')?.startCivilMs).to.equal(Date.UTC(12024, 0, 1));
    expect(readDate('+12024-02')?.startCivilMs).to.equal(Date.UTC(12024, 1, 1));
    expect(readDate('12024')).to.equal(null);
  });

  it('refuses a year that no Date can hold', () => {
    expect(readDate('Y999999')).to.equal(null);
  });

  it('reads 201X as ten years and 19XX as a hundred', () => {
    expect(span('201X')).to.deep.equal(['decade', Date.UTC(2010, 0), Date.UTC(2020, 0)]);
    expect(span('19XX~')).to.deep.equal(['century', Date.UTC(1900, 0), Date.UTC(2000, 0)]);
  });

  it('lets a decade before the year 0 run backwards', () => {
    expect(readDate('-004X')?.startCivilMs).to.equal(readDate('-0049')?.startCivilMs);
    expect(readDate('-004X')?.endCivilMs).to.equal(readDate('-0039')?.startCivilMs);
  });

  it('reads an unknown day as the month and an unknown month as the year', () => {
    expect(span('2022-01-XX')).to.deep.equal(span('2022-01'));
    expect(span('2022-XX-XX')).to.deep.equal(span('2022'));
  });

  it('refuses a known day of an unknown month', () => {
    expect(readDate('2022-XX-05')).to.equal(null);
  });

  for (const text of [
    '', '..', '2022-1-4', '2022-13', '2022-00', '2022-01-00', '2022-04-31', '2022/01/02', '02/01/2022', '20220102', '2022-01-02T25:00', '2022-01-02T10:60',
    '2022-01-02T10:00:60', '2022-01T10:00', '2022-01-02T10:00+25:00', '~2022', '2022~~', ' 2022', '2022-01-02Z', '202', '20', 'XXXX', '2022-21', 'today',
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(readDate(text)).to.equal(null);
    });
  }
});

describe('readInterval', () => {
  it('puts a single date on both sides', () => {
    const interval = readInterval('2022-01-04')!;
    expect(interval.start).to.equal(interval.end);
    expect(interval.start?.unit).to.equal('day');
  });

  it('leaves each side its own unit', () => {
    const interval = readInterval('2022-01-04T18:00/2022-02')!;
    expect([interval.start?.unit, interval.end?.unit]).to.deep.equal(['minute', 'month']);
  });

  it('tells an open side from one that is not known', () => {
    expect(readInterval('2022-01-04/..')).to.include({end: null, unknown: false});
    expect(readInterval('2022-01-04/')).to.include({end: null, unknown: true});
    expect(readInterval('../2022-01-04')).to.include({start: null, unknown: false});
    expect(readInterval('/2022-01-04')).to.include({start: null, unknown: true});
  });

  for (const text of ['/', '2022/x', 'x/2022', '2022/2023/2024', '2022/01']) {
    it(`refuses ${text}`, () => {
      expect(readInterval(text)).to.equal(null);
    });
  }
});
