import {expect} from 'chai';
import fc from 'fast-check';
import {APPROXIMATE, TIME_PRECISIONS} from '../../src/data/event-table.js';
import {timeDistance} from '../../src/timeline/time-distance.js';
import {tableOf} from './table-fixture.js';
import type {FixtureEvent} from './table-fixture.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const minute = (at: string): FixtureEvent => ({start: `2022-01-${at}Z`, end: Date.parse(`2022-01-${at}Z`) + 60_000, precision: 'minute'});
const day = (date: number, days = 1): FixtureEvent => ({start: Date.UTC(2022, 0, date), end: Date.UTC(2022, 0, date + days), precision: 'day'});
const night = (date: number): FixtureEvent => ({start: Date.UTC(2022, 0, date, 20), end: Date.UTC(2022, 0, date + 1, 6), precision: 'part'});
const month = (index: number): FixtureEvent => ({start: Date.UTC(2022, index), end: Date.UTC(2022, index + 1), precision: 'month'});

/** From the first event to the second, whichever the table has first. */
function distance(from: FixtureEvent, to: FixtureEvent) {
  const table = tableOf([{...from, category: 0}, {...to, category: 1}]);
  const row = table.category[0] === 0 ? 0 : 1;
  return timeDistance(table, row, 1 - row);
}
const hours = (from: FixtureEvent, to: FixtureEvent) => {
  const {relation, leastMs, mostMs} = distance(from, to);
  return [relation, leastMs / HOUR, mostMs / HOUR];
};

describe('time-distance', () => {
  it('of two events that are dated to the minute is known to the minute', () => {
    expect(hours(minute('05T10:30'), minute('05T13:30'))).to.deep.equal(['later', 3, 3]);
    const second: FixtureEvent = {start: '2022-01-05T10:29:50Z', precision: 'second'};
    expect(hours(minute('05T13:30'), second)).to.deep.equal(['earlier', 3, 3]);
  });

  it('of two events that are dated to the hour is counted in hours', () => {
    const hour = (at: number): FixtureEvent => ({start: at * HOUR, end: (at + 1) * HOUR, precision: 'hour'});
    expect(hours(hour(9), hour(12))).to.deep.equal(['later', 3, 3]);
  });

  it('has bounds where one of the two is known to the night only', () => {
    expect(hours(night(2), minute('03T08:00'))).to.deep.equal(['later', 2, 12 + 1 / 60]);
    expect(hours(minute('03T08:00'), night(2))).to.deep.equal(['earlier', 2, 12 + 1 / 60]);
  });

  it('of two days is counted in days, though their clocks may be a zone apart', () => {
    expect(hours(day(4), day(6))).to.deep.equal(['later', 48, 48]);
    const almaty = {...day(6), start: Date.UTC(2022, 0, 5, 18), end: Date.UTC(2022, 0, 6, 18)};
    const aktau = {...day(4), start: Date.UTC(2022, 0, 3, 19), end: Date.UTC(2022, 0, 4, 19)};
    expect(hours(almaty, aktau)).to.deep.equal(['earlier', 48, 48]);
  });

  it('of a week is counted from its last day', () => {
    expect(hours(day(1, 7), day(9))).to.deep.equal(['later', 48, 48]);
    expect(hours(day(9), day(1, 7))).to.deep.equal(['earlier', 48, 48]);
  });

  it('of two months is counted in months, however long they are', () => {
    const {leastMs, mostMs, precision} = distance(month(0), month(2));
    expect([leastMs === mostMs, Math.round(leastMs / DAY), precision]).to.deep.equal([true, 61, 'month']);
  });

  it('is that of the coarser of the two precisions', () => {
    expect(distance(minute('05T10:30'), day(9)).precision).to.equal('day');
  });

  it('is none where two events that are known overlap, and the same day where one is known to the day', () => {
    expect(distance(minute('05T10:30'), minute('05T10:30')).relation).to.equal('same');
    expect(distance(minute('05T10:30'), day(5)).relation).to.equal('same-day');
    expect(distance(day(5), day(5)).relation).to.equal('same-day');
  });

  it('does not say that a month and a day in it were at one time', () => {
    expect(distance(month(0), day(5)).relation).to.equal('overlap');
    expect(distance(day(1, 7), day(5)).relation).to.equal('overlap');
  });

  it('of an approximate date is approximate, and not counted', () => {
    const about = {...day(6), flags: APPROXIMATE};
    expect(distance(day(4), about)).to.include({approximate: true, leastMs: DAY, mostMs: 3 * DAY});
    expect(distance(day(4), day(6)).approximate).to.equal(false);
  });

  it('of what goes on is the one to its beginning', () => {
    const ongoing: FixtureEvent = {start: Date.UTC(2022, 0, 6), end: Infinity, precision: 'day'};
    expect(hours(day(4), ongoing)).to.deep.equal(['later', 48, 48]);
    expect(distance(ongoing, day(9)).relation).to.equal('overlap');
  });

  const event = fc
    .record({start: fc.integer({min: 0, max: 2000}), length: fc.integer({min: 1, max: 500}), precision: fc.constantFrom(...TIME_PRECISIONS.slice(0, 6)), flags: fc.constantFrom(0, APPROXIMATE)})
    .map(({start, length, precision, flags}): FixtureEvent => ({start: start * HOUR, end: (start + length) * HOUR, precision, flags}));

  it('is as long back as forth, and its bounds are in order', () => {
    fc.assert(
      fc.property(event, event, (a, b) => {
        const [there, back] = [distance(a, b), distance(b, a)];
        expect(there.leastMs).to.be.at.least(0).and.at.most(there.mostMs);
        expect([back.leastMs, back.mostMs]).to.deep.equal([there.leastMs, there.mostMs]);
        const turned = {later: 'earlier', earlier: 'later', same: 'same', 'same-day': 'same-day', overlap: 'overlap'} as const;
        expect(back.relation).to.equal(turned[there.relation]);
      }),
    );
  });
});
