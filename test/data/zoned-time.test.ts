import {expect} from 'chai';
import fc from 'fast-check';
import {clockFinder, isTimeZone, zoneClock} from '../../src/data/zoned-time.js';

const DAY_MS = 86_400_000;
const civil = (iso: string) => Date.parse(`${iso}Z`);
const utcOf = (timeZone: string, iso: string) => new Date(zoneClock(timeZone).toUtc(civil(iso))).toISOString();

describe('zoneClock', () => {
  it('puts Almaty on UTC+6 and Aktau on UTC+5 in January 2022', () => {
    expect(utcOf('Asia/Almaty', '2022-01-05T12:00')).to.equal('2022-01-05T06:00:00.000Z');
    expect(utcOf('Asia/Aqtau', '2022-01-05T12:00')).to.equal('2022-01-05T07:00:00.000Z');
  });

  it('puts Almaty on UTC+5 once it had changed, in March 2024', () => {
    expect(utcOf('Asia/Almaty', '2024-03-05T12:00')).to.equal('2024-03-05T07:00:00.000Z');
  });

  it('reads zones of half and quarter hours', () => {
    expect(utcOf('Asia/Kolkata', '2022-01-05T12:00')).to.equal('2022-01-05T06:30:00.000Z');
    expect(utcOf('Asia/Kathmandu', '2022-01-05T12:00')).to.equal('2022-01-05T06:15:00.000Z');
  });

  it('moves a time that the clock skips as far as the clock was put forward', () => {
    expect(utcOf('America/New_York', '2022-03-13T02:30')).to.equal('2022-03-13T07:30:00.000Z');
  });

  it('takes the first of a time that is shown twice', () => {
    expect(utcOf('America/New_York', '2022-11-06T01:30')).to.equal('2022-11-06T05:30:00.000Z');
  });

  it('starts a day that has no midnight at its first instant', () => {
    const clock = zoneClock('America/Sao_Paulo');
    const startMs = clock.toUtc(civil('2018-11-04T00:00'));
    expect(new Date(clock.toCivil(startMs)).toISOString()).to.equal('2018-11-04T01:00:00.000Z');
    expect(clock.toCivil(startMs - 1)).to.equal(civil('2018-11-03T23:59:59.999'));
  });

  it('makes the day that Samoa left out as long as nothing', () => {
    const clock = zoneClock('Pacific/Apia');
    expect(clock.toUtc(civil('2011-12-30T00:00'))).to.equal(clock.toUtc(civil('2011-12-31T00:00')));
  });

  it('gives the day of a change 23 or 25 hours', () => {
    const clock = zoneClock('Europe/Paris');
    const hours = (day: string) => (clock.toUtc(civil(`${day}T00:00`) + DAY_MS) - clock.toUtc(civil(`${day}T00:00`))) / 3_600_000;
    expect([hours('2022-03-27'), hours('2022-10-30'), hours('2022-06-01')]).to.deep.equal([23, 25, 24]);
  });

  it('keeps local mean time, with its seconds, before zones were made', () => {
    expect(utcOf('Asia/Almaty', '1880-01-01T00:00')).to.equal('1879-12-31T18:52:12.000Z');
  });

  it('puts Dublin west of Greenwich, by 25 minutes and 21 seconds, in 1900', () => {
    expect(utcOf('Europe/Dublin', '1900-01-01T00:00')).to.equal('1900-01-01T00:25:21.000Z');
  });

  it('reads the ides of March of 44 BC in Rome', () => {
    const civilMs = new Date(0).setUTCFullYear(-43, 2, 15);
    expect(civilMs - zoneClock('Europe/Rome').toUtc(civilMs)).to.equal((49 * 60 + 56) * 1000);
  });

  it('finds the offset of an instant on the day of a change, on both sides of it', () => {
    const clock = zoneClock('America/New_York');
    const shown = ['2022-11-06T05:59:59Z', '2022-11-06T06:00:00Z'].map((iso) => new Date(clock.toCivil(Date.parse(iso))).toISOString().slice(11, 19));
    expect(shown).to.deep.equal(['01:59:59', '01:00:00']);
  });

  it('agrees with the calendar of the browser at any instant in any zone', () => {
    const zones = ['Asia/Almaty', 'America/St_Johns', 'Africa/Casablanca', 'Australia/Lord_Howe', 'Pacific/Apia', 'Europe/Dublin', 'UTC'];
    const shown = new Map(
      zones.map((timeZone) => [
        timeZone,
        new Intl.DateTimeFormat('sv-SE', {timeZone, dateStyle: 'short', timeStyle: 'medium'}),
      ]),
    );
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({min: Date.UTC(1950, 0), max: Date.UTC(2035, 0)}), (timeZone, ms) => {
        const second = Math.floor(ms / 1000) * 1000;
        const text = new Date(zoneClock(timeZone).toCivil(second)).toISOString().slice(0, 19).replace('T', ' ');
        expect(text).to.equal(shown.get(timeZone)?.format(second));
      }),
      {numRuns: 300},
    );
  });

  it('shows the civil time that it was asked for, wherever there is one', () => {
    const clock = zoneClock('Australia/Lord_Howe');
    fc.assert(
      fc.property(fc.integer({min: Date.UTC(2000, 0), max: Date.UTC(2030, 0)}), (civilMs) => {
        const shownMs = clock.toCivil(clock.toUtc(civilMs));
        // Lord Howe goes forward by half an hour: only such a gap may move a time.
        return shownMs === civilMs || shownMs === civilMs + 1_800_000;
      }),
    );
  });
});

describe('isTimeZone', () => {
  it('takes the names of the IANA database', () => {
    expect(['Asia/Aqtau', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'].every(isTimeZone)).to.equal(true);
  });

  for (const name of ['Asia/Nowhere', '+05:00', '', 'GMT+99', '__proto__', 'constructor', 'Asia/Aqtau\n', 5, null, undefined, ['UTC']]) {
    it(`refuses ${JSON.stringify(name)}`, () => {
      expect(isTimeZone(name)).to.equal(false);
    });
  }
});

describe('clockFinder', () => {
  it('gives one clock for each zone and null for what is none', () => {
    const find = clockFinder();
    expect(find('Asia/Aqtau')).to.equal(find('Asia/Aqtau'));
    expect(find('Asia/Aqtau')?.timeZone).to.equal('Asia/Aqtau');
    expect([find('Asia/Nowhere'), find('Asia/Nowhere'), find({})]).to.deep.equal([null, null, null]);
  });
});
