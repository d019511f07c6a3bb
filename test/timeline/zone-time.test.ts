import {expect} from 'chai';
import fc from 'fast-check';
import {DATE_LIMIT_MS} from '../../src/data/zone-offset.js';
import {clockFromInstant, instantFromClock, offsetChangeMs} from '../../src/timeline/zone-time.js';

const HOUR_MS = 3_600_000;
const at = (iso: string) => Date.parse(iso);

describe('zone-time', () => {
  it('shows 05:45 in Kathmandu when it is midnight in UTC', () => {
    expect(clockFromInstant(at('2022-01-01T00:00Z'), 'Asia/Kathmandu')).to.equal(at('2022-01-01T05:45Z'));
  });

  it('takes the first of the two times that a clock shows 01:30 when Berlin goes back to winter', () => {
    expect(instantFromClock(at('2022-10-30T02:30Z'), 'Europe/Berlin')).to.equal(at('2022-10-30T00:30Z'));
  });

  it('puts noon in London in 1811 at a minute and a quarter past noon in Greenwich', () => {
    expect(instantFromClock(at('1811-06-01T12:00Z'), 'Europe/London')).to.equal(at('1811-06-01T12:01:15Z'));
  });

  it('lets a day whose midnight is skipped start at 01:00, as in Beirut', () => {
    expect(instantFromClock(at('2022-03-27T00:00Z'), 'Asia/Beirut')).to.equal(at('2022-03-26T22:00Z'));
    expect(clockFromInstant(at('2022-03-26T22:00Z'), 'Asia/Beirut')).to.equal(at('2022-03-27T01:00Z'));
  });

  it('lets the day that Samoa left out start together with the next one', () => {
    const skipped = instantFromClock(at('2011-12-30T00:00Z'), 'Pacific/Apia');
    expect(skipped).to.equal(instantFromClock(at('2011-12-31T00:00Z'), 'Pacific/Apia'));
    expect(skipped).to.equal(at('2011-12-30T10:00Z'));
  });

  it('finds the millisecond at which Lord Howe Island moves its clocks by half an hour', () => {
    const change = offsetChangeMs(at('2022-04-02T00:00Z') + 0.25, at('2022-04-03T00:00Z') + 0.75, 'Australia/Lord_Howe');
    expect(change).to.equal(at('2022-04-02T15:00Z'));
  });

  it('stays within the range of Date at its limits', () => {
    for (const limit of [-DATE_LIMIT_MS, DATE_LIMIT_MS]) {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Honolulu']) {
        expect(Math.abs(clockFromInstant(limit, zone))).to.be.at.most(DATE_LIMIT_MS);
        expect(Math.abs(instantFromClock(limit, zone))).to.be.at.most(DATE_LIMIT_MS);
      }
    }
  });

  it('comes back to the same instant from what a clock shows, but for an hour that is shown twice', () => {
    const zones = fc.constantFrom('Asia/Almaty', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kathmandu');
    fc.assert(
      fc.property(fc.integer({min: at('1920-01-01'), max: at('2040-01-01')}), zones, (ms, zone) => {
        const clock = clockFromInstant(ms, zone);
        const back = instantFromClock(clock, zone);
        expect(clockFromInstant(back, zone)).to.equal(clock);
        expect(ms - back).to.be.within(0, 2 * HOUR_MS);
      }),
    );
  });
});
