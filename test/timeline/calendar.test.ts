import {expect} from 'chai';
import fc from 'fast-check';
import {CALENDAR_STEPS, stepMs} from '../../src/timeline/calendar-step.js';
import {addSteps, floorStep, nearestStep, nextStep, stepAround, stepBoundaries} from '../../src/timeline/calendar.js';
import {DATE_LIMIT_MS} from '../../src/data/zone-offset.js';
import type {CalendarStep} from '../../src/timeline/calendar-step.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY: CalendarStep = {unit: 'day', count: 1};
const HOUR: CalendarStep = {unit: 'hour', count: 1};
const ZONES = ['UTC', 'Asia/Almaty', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns', 'Asia/Beirut', 'Pacific/Apia'];
const at = (iso: string) => Date.parse(iso);
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 16);

describe('calendar', () => {
  it('starts 5 January 2022 in Almaty at 18:00 UTC of the day before', () => {
    expect(iso(floorStep(at('2022-01-05T10:00Z'), DAY, 'Asia/Almaty'))).to.equal('2022-01-04T18:00');
  });

  it('cuts six hours at the midnights of Kathmandu, a quarter of an hour off those of everybody else', () => {
    const step: CalendarStep = {unit: 'hour', count: 6};
    const bounds = stepBoundaries({startMs: at('2022-01-04T18:15Z'), endMs: at('2022-01-05T18:15Z')}, step, 'Asia/Kathmandu');
    expect(bounds.map(iso)).to.deep.equal(['2022-01-04T18:15', '2022-01-05T00:15', '2022-01-05T06:15', '2022-01-05T12:15', '2022-01-05T18:15']);
  });

  it('gives the day on which New York goes back to winter 25 hours and the spring day 23', () => {
    const hours = (noon: string) => {
      const day = stepAround(at(noon), DAY, 'America/New_York');
      return stepBoundaries(day, HOUR, 'America/New_York').length - 1;
    };
    expect(hours('2022-11-06T17:00Z')).to.equal(25);
    expect(hours('2022-03-13T16:00Z')).to.equal(23);
  });

  it('keeps 06:00 at 06:00 on the day of a clock change', () => {
    const step: CalendarStep = {unit: 'hour', count: 6};
    const day = stepAround(at('2022-11-06T17:00Z'), DAY, 'America/New_York');
    expect(stepBoundaries(day, step, 'America/New_York').map((ms) => (ms - day.startMs) / HOUR_MS)).to.deep.equal([0, 7, 13, 19, 25]);
  });

  it('goes on at whole hours after Lord Howe Island moved by half an hour', () => {
    const zone = 'Australia/Lord_Howe';
    const day = stepAround(at('2022-04-03T00:00Z'), DAY, zone);
    expect(day.endMs - day.startMs).to.equal(24.5 * HOUR_MS);
    const lengths = stepBoundaries(day, HOUR, zone).map((ms, i, all) => (ms - (all[i - 1] ?? ms)) / MINUTE_MS);
    expect(lengths.slice(1, 4)).to.deep.equal([60, 90, 60]);
  });

  it('shows no day for 30 December 2011 in Samoa', () => {
    const days = stepBoundaries({startMs: at('2011-12-28T12:00Z'), endMs: at('2012-01-01T00:00Z')}, DAY, 'Pacific/Apia');
    expect(days.map(iso)).to.deep.equal(['2011-12-28T10:00', '2011-12-29T10:00', '2011-12-30T10:00', '2011-12-31T10:00', '2012-01-01T10:00']);
  });

  it('starts a new day once in St. John’s, where the clocks went back to the evening before at one past midnight', () => {
    const zone = 'America/St_Johns';
    const afterMidnightAgain = at('2006-10-29T03:00Z');
    const day = stepAround(afterMidnightAgain, DAY, zone);
    expect(iso(day.startMs)).to.equal('2006-10-29T02:30');
    expect(day.endMs - day.startMs).to.equal(25 * HOUR_MS);
  });

  it('snaps to the closer boundary, and to the later one from the middle', () => {
    const snap = (time: string) => iso(nearestStep(at(time), HOUR, 'UTC'));
    expect(snap('2022-01-05T10:29Z')).to.equal('2022-01-05T10:00');
    expect(snap('2022-01-05T10:30Z')).to.equal('2022-01-05T11:00');
  });

  it('keeps the time on the clock when a day is added over a clock change', () => {
    const next = addSteps(at('2022-11-05T16:00Z'), DAY, 1, 'America/New_York');
    expect(iso(next)).to.equal('2022-11-06T17:00');
  });

  it('lets 24 hours pass as 24 hours over the same change', () => {
    expect(addSteps(at('2022-11-05T16:00Z'), HOUR, 24, 'America/New_York')).to.equal(at('2022-11-06T16:00Z'));
  });

  it('makes 28 February out of 31 January and one month, and 29 February in a leap year', () => {
    const month: CalendarStep = {unit: 'month', count: 1};
    expect(iso(addSteps(at('2022-01-31T00:00Z'), month, 1, 'UTC'))).to.equal('2022-02-28T00:00');
    expect(iso(addSteps(at('2024-03-31T00:00Z'), month, -1, 'UTC'))).to.equal('2024-02-29T00:00');
  });

  it('stops at the limits of Date instead of counting on', () => {
    for (const step of CALENDAR_STEPS) {
      expect(nextStep(DATE_LIMIT_MS, step, 'Asia/Almaty')).to.equal(DATE_LIMIT_MS);
      expect(floorStep(-Infinity, step, 'Asia/Almaty')).to.equal(-DATE_LIMIT_MS);
      expect(addSteps(DATE_LIMIT_MS, step, 1e7, 'Asia/Almaty')).to.equal(DATE_LIMIT_MS);
      expect(addSteps(-DATE_LIMIT_MS, step, -1e7, 'Asia/Almaty')).to.equal(-DATE_LIMIT_MS);
    }
  });

  it('puts every instant into one step that contains it, and the next one starts where it ends', () => {
    const ms = fc.integer({min: at('1950-01-01'), max: at('2040-01-01')}).map((value) => value + 0.5);
    fc.assert(
      fc.property(ms, fc.constantFrom(...CALENDAR_STEPS), fc.constantFrom(...ZONES), (instant, step, zone) => {
        const {startMs, endMs} = stepAround(instant, step, zone);
        expect(startMs).to.be.at.most(instant);
        expect(endMs).to.be.above(instant);
        expect(floorStep(endMs, step, zone)).to.equal(endMs);
        expect(nextStep(startMs, step, zone)).to.equal(endMs);
      }),
      {numRuns: 400},
    );
  });

  it('gives the same boundaries in one go as one by one', () => {
    const starts = fc.integer({min: at('2000-01-01'), max: at('2030-01-01')});
    fc.assert(
      fc.property(starts, fc.constantFrom(...CALENDAR_STEPS), fc.constantFrom(...ZONES), (startMs, step, zone) => {
        const bounds = stepBoundaries({startMs, endMs: startMs + 10 * stepMs(step)}, step, zone);
        expect(bounds[0]).to.equal(floorStep(startMs, step, zone));
        bounds.slice(1).forEach((bound, i) => expect(bound).to.equal(nextStep(bounds[i], step, zone)));
        expect(bounds.at(-1)).to.be.at.least(Math.min(startMs + 10 * stepMs(step), DATE_LIMIT_MS));
      }),
    );
  });
});
