import {expect} from 'chai';
import fc from 'fast-check';
import {readWindow, writeWindow} from '../../src/data/window-text.js';

const utc = (iso: string) => Date.parse(`${iso}Z`);
const ZONES = ['UTC', 'Asia/Almaty', 'Asia/Kolkata', 'America/New_York', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Pacific/Apia', 'Europe/Dublin'];

describe('readWindow', () => {
  it('reads a day of Almaty as that day there', () => {
    expect(readWindow('2022-01-04', 'Asia/Almaty')).to.deep.equal({startMs: utc('2022-01-03T18:00'), endMs: utc('2022-01-04T18:00')});
  });

  it('includes the last day', () => {
    expect(readWindow('2022-01-04/2022-01-06', 'UTC')).to.deep.equal({startMs: utc('2022-01-04T00:00'), endMs: utc('2022-01-07T00:00')});
  });

  it('excludes the instant of a clock time that ends it', () => {
    expect(readWindow('2022-01-04T18:00/2022-01-05T06:00', 'UTC')?.endMs).to.equal(utc('2022-01-05T06:00'));
  });

  it('reads .. and an empty side as open', () => {
    expect(readWindow('2022-01-04/..', 'UTC')?.endMs).to.equal(Infinity);
    expect(readWindow('/2022-01-04', 'UTC')?.startMs).to.equal(-Infinity);
  });

  for (const text of ['', '..', '2022-01-06/2022-01-04', '02/01/2022', '2022-01-04/2022-01-05/2022-01-06', 'all']) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(readWindow(text, 'UTC')).to.equal(null);
    });
  }
});

describe('writeWindow', () => {
  it('writes one day as one date', () => {
    expect(writeWindow({startMs: utc('2022-01-03T18:00'), endMs: utc('2022-01-04T18:00')}, 'Asia/Almaty')).to.equal('2022-01-04');
  });

  it('writes days by the first and the last of them', () => {
    expect(writeWindow({startMs: utc('2022-01-04T00:00'), endMs: utc('2022-01-07T00:00')}, 'UTC')).to.equal('2022-01-04/2022-01-06');
  });

  it('writes each side as short as it can', () => {
    expect(writeWindow({startMs: utc('2022-01-04T00:00'), endMs: utc('2022-01-06T12:30')}, 'UTC')).to.equal('2022-01-04/2022-01-06T12:30');
    expect(writeWindow({startMs: utc('2022-01-04T00:00:05'), endMs: Infinity}, 'UTC')).to.equal('2022-01-04T00:00:05/..');
  });

  it('writes a window without ends as ../..', () => {
    expect(writeWindow({startMs: -Infinity, endMs: Infinity}, 'UTC')).to.equal('../..');
  });

  it('writes the second of two equal clock times in UTC', () => {
    const window = {startMs: utc('2022-11-06T06:30'), endMs: utc('2022-11-06T08:00')};
    expect(writeWindow(window, 'America/New_York')).to.equal('2022-11-06T06:30Z/2022-11-06T03:00');
  });

  it('writes an empty window as an instant and not as a day that ends before it begins', () => {
    const startMs = utc('2022-01-04T00:00');
    expect(writeWindow({startMs, endMs: startMs}, 'UTC')).to.equal('2022-01-04T00:00/2022-01-04T00:00');
  });

  it('writes years before Christ in the form that is read', () => {
    const window = readWindow('-0043-03-15', 'Europe/Rome')!;
    expect(writeWindow(window, 'Europe/Rome')).to.equal('-0043-03-15');
  });

  it('is read back as the same window, in any zone, at any instant', () => {
    const instant = fc.integer({min: Date.UTC(-500, 0), max: Date.UTC(2100, 0)});
    const hour = fc.integer({min: Date.UTC(2010, 0) / 1_800_000, max: Date.UTC(2023, 0) / 1_800_000}).map((n) => n * 1_800_000);
    const end = fc.oneof(instant, hour);
    fc.assert(
      fc.property(end, end, fc.constantFrom(...ZONES), fc.constantFrom(0, 1, 2), (a, b, timeZone, open) => {
        const window = {startMs: open === 1 ? -Infinity : Math.min(a, b), endMs: open === 2 ? Infinity : Math.max(a, b)};
        expect(readWindow(writeWindow(window, timeZone), timeZone)).to.deep.equal(window);
      }),
      {numRuns: 500},
    );
  });

  it('writes whole days as dates on every day of the year, whatever the clocks do', () => {
    for (const timeZone of ['America/Sao_Paulo', 'Europe/Paris', 'Asia/Almaty']) {
      for (let day = 1; day <= 365; day++) {
        const date = new Date(Date.UTC(2018, 0, day)).toISOString().slice(0, 10);
        expect(writeWindow(readWindow(date, timeZone)!, timeZone)).to.equal(date);
      }
    }
  });
});
