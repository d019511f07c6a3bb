import {expect} from 'chai';
import {en} from '../l10n/words.js';
import {distanceWords} from '../../src/timeline/distance-words.js';
import type {TimeDistance} from '../../src/timeline/time-distance.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const words = (leastMs: number, mostMs: number, more: Partial<TimeDistance> = {}) =>
  distanceWords({relation: 'later', leastMs, mostMs, precision: 'minute', approximate: false, ...more}, en, 'en-GB');

describe('distance-words', () => {
  const cases: [string, string][] = [
    [words(3 * HOUR - 60_000, 3 * HOUR + 60_000), '3 hours later'],
    [words(DAY, DAY, {relation: 'earlier', precision: 'day'}), '1 day earlier'],
    [words(2 * HOUR, 14 * HOUR, {precision: 'part'}), '2–14 hours later'],
    [words(0, 9 * HOUR, {precision: 'part'}), 'up to 9 hours later'],
    [words(30.4 * DAY, 30.4 * DAY, {precision: 'month'}), '1 month later'],
    [words(365 * DAY, 365 * DAY, {precision: 'year', relation: 'earlier'}), '1 year earlier'],
    [words(DAY, 32 * DAY, {precision: 'month'}), '1–32 days later'],
    [words(DAY, 3 * DAY, {precision: 'day', approximate: true}), 'around 1–3 days later'],
    [words(0, 0, {relation: 'same'}), 'same time'],
    [words(0, 0, {relation: 'same-day'}), 'same day'],
    [words(0, 0, {relation: 'overlap'}), 'about the same time'],
  ];
  for (const [said, expected] of cases) it(`say “${expected}”`, () => expect(said).to.equal(expected));

  it('are no finer than the hour for what is dated to the hour', () => {
    expect(words(50 * 60_000, 70 * 60_000, {precision: 'hour'})).to.equal('1 hour later');
  });

  it('are shorter where there is little room', () => {
    const distance: TimeDistance = {relation: 'later', leastMs: 3 * HOUR, mostMs: 3 * HOUR, precision: 'minute', approximate: false};
    expect(distanceWords(distance, en, 'en-US', 'short')).to.equal('3 hr later');
  });
});
