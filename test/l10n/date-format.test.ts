import {expect} from 'chai';
import fc from 'fast-check';
import {DATE_LIMIT_MS} from '../../src/data/zone-offset.js';
import {YEAR_ONE_MS, endShown, formatInstant, formatRange} from '../../src/l10n/date-format.js';

const at = (iso: string) => Date.parse(iso);
const DAY_MS = 86_400_000;

describe('formatInstant', () => {
  it('says the time of day alone, on a clock of 24 hours, in the style of a clock', () => {
    expect(formatInstant(Date.UTC(2022, 0, 2, 18), 'clock', 'en-GB', 'Asia/Aqtau')).to.equal('23:00');
    expect(formatInstant(Date.UTC(2022, 0, 2, 19), 'clock', 'en-US', 'Asia/Aqtau')).to.equal('00:00');
  });

  it('is as fine as its style', () => {
    const styles = ['year', 'month', 'day', 'minute', 'second'] as const;
    expect(styles.map((style) => formatInstant(at('2022-01-02T18:05:09Z'), style, 'en-GB', 'UTC'))).to.deep.equal([
      '2022',
      'January 2022',
      '2 January 2022',
      '2 January 2022 at 18:05',
      '2 January 2022 at 18:05:09',
    ]);
  });

  it('calls midnight 00:00 and never 24:00', () => {
    expect(formatInstant(at('2022-01-02T00:00Z'), 'minute', 'en-US', 'UTC')).to.equal('January 2, 2022 at 00:00');
  });

  it('says the era before the year 1 only', () => {
    expect(formatInstant(YEAR_ONE_MS, 'year', 'en-GB', 'UTC')).to.equal('1');
    expect(formatInstant(YEAR_ONE_MS - 1, 'year', 'en-GB', 'UTC')).to.equal('1 BC');
  });

  it('shows another zone by another clock, though the locale and the style are the same', () => {
    const clocks = ['Asia/Almaty', 'Asia/Aqtau', 'Asia/Almaty'].map((zone) => formatInstant(at('2022-01-02T18:00Z'), 'minute', 'en-GB', zone));
    expect(clocks).to.deep.equal(['3 January 2022 at 00:00', '2 January 2022 at 23:00', '3 January 2022 at 00:00']);
  });

  it('takes an instant that no Date can hold for the last or the first one', () => {
    expect(formatInstant(Infinity, 'day', 'en-GB', 'UTC')).to.equal(formatInstant(DATE_LIMIT_MS, 'day', 'en-GB', 'UTC'));
    expect(formatInstant(-Infinity, 'year', 'en-GB', 'UTC')).to.equal('271822 BC');
  });
});

describe('formatRange', () => {
  const days = (start: string, end: string, locale = 'en-GB') => formatRange(at(start), at(end), 'day', locale, 'UTC');

  it('does not count the midnight at which a range of days ends as another day', () => {
    expect(days('2022-01-02', '2022-01-03')).to.equal('2 January 2022');
    expect(days('2022-01-02', '2022-01-04')).to.equal('2–3 January 2022');
  });

  it('sets the dash between two numbers without blanks, and between two dates with them', () => {
    expect(days('2022-01-02', '2022-01-04')).to.match(/^2–3 /);
    expect(days('2021-12-31', '2022-01-02')).to.match(/2021\s–\s1 January 2022$/);
  });

  it('has no blanks around the dash of 20:00–22:00 in French', () => {
    expect(formatRange(at('2022-01-02T20:00Z'), at('2022-01-02T22:00Z'), 'minute', 'fr', 'UTC')).to.equal('2 janvier 2022, 20:00–22:00');
  });

  it('leaves the wave dash of Japanese as it is', () => {
    expect(formatRange(at('2021-01-01'), at('2023-01-01'), 'year', 'ja', 'UTC')).to.equal('2021年～2022年');
  });

  it('writes the ranges of Japanese and Chinese in words, as their dates', () => {
    const of = (locale: string) => [days('2022-01-02', '2022-01-04', locale), days('2022-01-30', '2022-02-03', locale), days('2021-12-31', '2022-01-02', locale)];
    expect(of('ja')).to.deep.equal(['2022年1月2日～3日', '2022年1月30日～2月2日', '2021年12月31日～2022年1月1日']);
    expect(of('zh')).to.deep.equal(['2022年1月2日–3日', '2022年1月30日–2月2日', '2021年12月31日–2022年1月1日']);
    const months = formatRange(at('2022-01-01'), at('2022-05-01'), 'month', 'ja', 'UTC');
    const hours = formatRange(at('2022-01-02T10:00Z'), at('2022-01-02T12:00Z'), 'minute', 'ja', 'UTC');
    const night = formatRange(at('2022-01-02T22:00Z'), at('2022-01-03T02:00Z'), 'minute', 'ja', 'UTC');
    expect([months, hours, night]).to.deep.equal(['2022年1月～4月', '2022年1月2日 10:00～12:00', '2022年1月2日 22:00～2022年1月3日 02:00']);
    expect(days('2022-01-02', '2022-01-03', 'ja')).to.equal('2022年1月2日');
  });

  it('says a span that has no length as its day', () => {
    expect(days('2022-01-02', '2022-01-02')).to.equal('2 January 2022');
  });

  it('reads one day as that day in any zone, from its first to its last millisecond', () => {
    const zones = fc.constantFrom('Asia/Almaty', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Kiritimati');
    fc.assert(
      fc.property(fc.integer({min: 0, max: 20_000}), zones, (day, zone) => {
        const startMs = day * DAY_MS;
        const instant = formatInstant(startMs, 'day', 'en-GB', zone);
        expect(formatRange(startMs, startMs + 1, 'day', 'en-GB', zone)).to.equal(instant);
      }),
      {numRuns: 50},
    );
  });
});

describe('endShown', () => {
  it('is the last millisecond of days, and the very end of clock times', () => {
    expect([endShown(1000, 'day'), endShown(1000, 'year'), endShown(1000, 'minute'), endShown(1000, 'second')]).to.deep.equal([999, 999, 1000, 1000]);
  });
});
