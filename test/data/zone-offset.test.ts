import {expect} from 'chai';
import fc from 'fast-check';
import {DATE_LIMIT_MS, clampDate, zoneOffsetMs} from '../../src/data/zone-offset.js';

const HOUR_MS = 3_600_000;
const at = (iso: string) => Date.parse(iso);
/** As a clock shows it: `-00:01:15`. */
const offset = (iso: string, timeZone: string) => {
  const ms = zoneOffsetMs(at(iso), timeZone);
  return `${ms < 0 ? '-' : '+'}${new Date(Math.abs(ms)).toISOString().slice(11, 19)}`;
};

describe('zoneOffsetMs', () => {
  it('puts Almaty six hours ahead of UTC in January 2022, though it is five since March 2024', () => {
    expect(zoneOffsetMs(at('2022-01-05T00:00Z'), 'Asia/Almaty')).to.equal(6 * HOUR_MS);
    expect(zoneOffsetMs(at('2024-06-01T00:00Z'), 'Asia/Almaty')).to.equal(5 * HOUR_MS);
  });

  it('reads an unknown zone as UTC', () => {
    expect(zoneOffsetMs(0, 'Mars/Olympus')).to.equal(0);
  });

  it('reads the last millisecond before New York sets its clocks forward as winter, though it has a fraction', () => {
    const change = at('1967-04-30T07:00Z');
    expect(zoneOffsetMs(change - 0.5, 'America/New_York')).to.equal(-5 * HOUR_MS);
    expect(zoneOffsetMs(change, 'America/New_York')).to.equal(-4 * HOUR_MS);
  });

  it('knows of a quarter of an hour in Kathmandu and of half an hour in Kolkata', () => {
    expect([offset('2022-01-01T00:00Z', 'Asia/Kathmandu'), offset('2022-01-01T00:00Z', 'Asia/Kolkata')]).to.deep.equal(['+05:45:00', '+05:30:00']);
  });

  for (const [timeZone, iso, expected] of [
    ['Europe/London', '1811-01-01T00:00Z', '-00:01:15'],
    ['Europe/Dublin', '1916-04-24T12:00Z', '-00:25:21'],
    ['Africa/Monrovia', '1960-01-01T00:00Z', '-00:44:30'],
    ['Europe/Paris', '1900-01-01T00:00Z', '+00:09:21'],
    ['Europe/London', '2022-01-01T00:00Z', '+00:00:00'],
    ['America/Sao_Paulo', '1900-01-01T00:00Z', '-03:06:28'],
  ] as const) {
    it(`puts ${timeZone} at ${expected} on ${iso.slice(0, 10)}, seconds and sign included`, () => {
      expect(offset(iso, timeZone)).to.equal(expected);
    });
  }

  it('reads what lies beyond the range of Date at its limit', () => {
    expect(zoneOffsetMs(Infinity, 'Asia/Almaty')).to.equal(zoneOffsetMs(DATE_LIMIT_MS, 'Asia/Almaty')).and.equal(5 * HOUR_MS);
    expect(zoneOffsetMs(-Infinity, 'Europe/London')).to.equal(-75_000);
  });

  it('agrees with the calendar of the browser in any zone, at any instant since 1800', () => {
    const zones = ['Asia/Almaty', 'Europe/London', 'Africa/Monrovia', 'Europe/Lisbon', 'America/St_Johns', 'Pacific/Apia'];
    const formats = new Map(zones.map((timeZone) => [timeZone, new Intl.DateTimeFormat('sv-SE', {timeZone, dateStyle: 'short', timeStyle: 'medium'})]));
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({min: at('1800-01-01') / 1000, max: at('2037-01-01') / 1000}), (timeZone, second) => {
        const clock = new Date(second * 1000 + zoneOffsetMs(second * 1000, timeZone)).toISOString();
        expect(clock.slice(0, 19).replace('T', ' ')).to.equal(formats.get(timeZone)?.format(second * 1000));
      }),
    );
  });
});

describe('clampDate', () => {
  it('brings every number into the range of Date, and leaves those in it', () => {
    expect([2 * DATE_LIMIT_MS, Infinity, -2 * DATE_LIMIT_MS, -Infinity, 12.5].map(clampDate)).to.deep.equal([
      DATE_LIMIT_MS,
      DATE_LIMIT_MS,
      -DATE_LIMIT_MS,
      -DATE_LIMIT_MS,
      12.5,
    ]);
  });
});
