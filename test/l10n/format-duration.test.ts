import {expect} from 'chai';
import {formatDuration, formatDurations, isRoundedToZero} from '../../src/l10n/format-duration.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('formatDuration', () => {
  const cases: [string, number, string][] = [
    ['minutes up to two hours', 90 * MINUTE, '90 minutes'],
    ['hours from two on', 3 * HOUR + 10 * MINUTE, '3 hours'],
    ['hours up to two days', 47 * HOUR, '47 hours'],
    ['days from two on', 2 * DAY, '2 days'],
    ['months from two on', 92 * DAY, '3 months'],
    ['months up to two years', 560 * DAY, '18 months'],
    ['years from two on, which calendars make a few hours shorter', 2 * 365 * DAY, '2 years'],
  ];
  for (const [what, ms, words] of cases) it(`tells ${what}: ${words}`, () => expect(formatDuration(ms, 'en-GB')).to.equal(words));

  it('speaks the language of the page, or English where the browser does not know it', () => {
    expect([formatDuration(3 * HOUR, 'de'), formatDuration(3 * HOUR, 'ky'), formatDuration(3 * HOUR, 'no tag')]).to.deep.equal(['3 Stunden', '3 hours', '3 hours']);
  });

  it('is shorter where there is little room', () => {
    expect(formatDuration(92 * DAY, 'en-US', {style: 'short'})).to.equal('3 mths');
  });

  it('tells nothing finer than it is asked to', () => {
    expect([formatDuration(DAY, 'en'), formatDuration(DAY, 'en', {finest: 'day'}), formatDuration(30.4 * DAY, 'en', {finest: 'month'})]).to.deep.equal(['24 hours', '1 day', '1 month']);
  });
});

describe('formatDurations', () => {
  it('tells both bounds in the unit of the longer one', () => {
    expect(formatDurations(2 * HOUR, 14 * HOUR, 'en')).to.equal('2–14 hours');
    expect(formatDurations(10 * HOUR, 3 * DAY, 'en')).to.equal('0–3 days');
  });

  it('tells one number where both are rounded to it', () => {
    expect(formatDurations(119 * MINUTE, 121 * MINUTE, 'en')).to.equal('2 hours');
  });

  it('knows which bound is rounded to nothing', () => {
    expect([isRoundedToZero(10 * HOUR, 3 * DAY), isRoundedToZero(13 * HOUR, 3 * DAY), isRoundedToZero(HOUR, 3 * HOUR)]).to.deep.equal([true, false, false]);
  });
});
