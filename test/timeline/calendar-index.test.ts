import {expect} from 'chai';
import fc from 'fast-check';
import {CALENDAR_STEPS, isClockStep} from '../../src/timeline/calendar-step.js';
import {clockOfIndex, indexOfClock} from '../../src/timeline/calendar-index.js';
import {DATE_LIMIT_MS} from '../../src/data/zone-offset.js';
import type {CalendarStep} from '../../src/timeline/calendar-step.js';

const DATE_STEPS = CALENDAR_STEPS.filter((step) => !isClockStep(step));
const yearStart = (year: number) => new Date(0).setUTCFullYear(year, 0, 1);
const startYears = (step: CalendarStep, from: number, to: number) =>
  Array.from({length: to - from + 1}, (_, i) => new Date(clockOfIndex(from + i, step)).getUTCFullYear());

describe('calendar-index', () => {
  it('starts a week on a Monday', () => {
    const week: CalendarStep = {unit: 'week', count: 1};
    const start = clockOfIndex(indexOfClock(Date.parse('2022-01-05T12:00Z'), week), week);
    expect(new Date(start).toISOString()).to.equal('2022-01-03T00:00:00.000Z');
  });

  it('starts a quarter in January, April, July or October', () => {
    const quarter: CalendarStep = {unit: 'month', count: 3};
    const start = clockOfIndex(indexOfClock(Date.parse('2022-06-30T23:59Z'), quarter), quarter);
    expect(new Date(start).toISOString()).to.equal('2022-04-01T00:00:00.000Z');
  });

  it('starts centuries in 200 and 100 BCE, in 1 and in 100 CE, without a year 0', () => {
    // Date's year -199 is 200 BCE.
    expect(startYears({unit: 'year', count: 100}, -2, 2)).to.deep.equal([-199, -99, 1, 100, 200]);
  });

  it('counts single years through 1 BCE, which is year 0 of Date', () => {
    expect(startYears({unit: 'year', count: 1}, -1, 2)).to.deep.equal([-1, 0, 1, 2]);
  });

  it('does not take the year 50 for 1950', () => {
    expect(indexOfClock(yearStart(50), {unit: 'year', count: 10})).to.equal(5);
    expect(clockOfIndex(5, {unit: 'year', count: 10})).to.equal(yearStart(50));
  });

  it('holds starts beyond the range of Date at its limits', () => {
    for (const step of DATE_STEPS) {
      expect(clockOfIndex(1e12, step)).to.equal(DATE_LIMIT_MS);
      expect(clockOfIndex(-1e12, step)).to.equal(-DATE_LIMIT_MS);
    }
  });

  it('puts every time between the start of its own step and the start of the next', () => {
    const ms = fc.oneof(fc.integer({min: -1e14, max: 1e14}), fc.integer({min: yearStart(-300), max: yearStart(300)}));
    fc.assert(
      fc.property(ms, fc.constantFrom(...DATE_STEPS), (clock, step) => {
        const index = indexOfClock(clock, step);
        expect(clockOfIndex(index, step)).to.be.at.most(clock);
        expect(clockOfIndex(index + 1, step)).to.be.above(clock);
      }),
    );
  });
});
