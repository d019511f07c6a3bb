import {expect} from 'chai';
import {CALENDAR_STEPS, isClockStep, stepAtLeast, stepMs} from '../../src/timeline/calendar-step.js';

describe('calendar-step', () => {
  it('grows from one minute to a hundred thousand years, each step at most five times the one before', () => {
    const lengths = CALENDAR_STEPS.map(stepMs);
    expect(lengths[0]).to.equal(60_000);
    expect(CALENDAR_STEPS.at(-1)).to.deep.equal({unit: 'year', count: 100_000});
    lengths.slice(1).forEach((length, i) => {
      expect(length / lengths[i], `step ${i + 1}`).to.be.above(1);
      expect(length / lengths[i], `step ${i + 1}`).to.be.at.most(5);
    });
  });

  it('divides the day evenly by every step of minutes and hours, so that midnight is always a tick', () => {
    for (const step of CALENDAR_STEPS.filter(isClockStep)) expect(86_400_000 % stepMs(step)).to.equal(0);
  });

  it('counts days on the calendar and hours on the clock', () => {
    expect(isClockStep({unit: 'hour', count: 12})).to.equal(true);
    expect(isClockStep({unit: 'day', count: 1})).to.equal(false);
  });

  it('takes 15 minutes where 6 are needed and 6 hours where exactly 6 are', () => {
    expect(stepAtLeast(6 * 60_000)).to.deep.equal({unit: 'minute', count: 15});
    expect(stepAtLeast(6 * 3_600_000)).to.deep.equal({unit: 'hour', count: 6});
  });

  it('takes the coarsest step where none is long enough', () => {
    expect(stepAtLeast(Infinity)).to.equal(CALENDAR_STEPS.at(-1));
  });
});
