import {expect} from 'chai';
import {APPROXIMATE, OPEN_END, OPEN_START, UNCERTAIN} from '../../src/data/event-table.js';
import {markSpan} from '../../src/timeline/mark.js';
import {tableOf} from './table-fixture.js';
import type {FixtureEvent} from './table-fixture.js';

/** One pixel an hour over ten days. */
const HOURLY = {startMs: Date.parse('2022-01-01'), endMs: Date.parse('2022-01-11'), widthPixels: 240};
/** One pixel a second over ten minutes. */
const SECONDLY = {startMs: Date.parse('2022-01-05T10:00Z'), endMs: Date.parse('2022-01-05T10:10Z'), widthPixels: 600};
const draw = (event: FixtureEvent, scale = HOURLY) => markSpan(tableOf([event]), 0, scale, 10, 2);
const DAY: FixtureEvent = {start: '2022-01-04', end: '2022-01-05', precision: 'day'};

describe('mark', () => {
  it('draws a minute as a dot around its middle', () => {
    const mark = draw({start: '2022-01-02T12:00Z', end: '2022-01-02T12:01Z', precision: 'minute'});
    expect(mark.kind).to.equal('dot');
    expect((mark.startX + mark.endX) / 2).to.be.closeTo(36, 0.02);
    expect(mark.endX - mark.startX).to.equal(10);
  });

  it('draws the same minute as the span of its uncertainty once it is wider than a dot', () => {
    const mark = draw({start: '2022-01-05T10:01Z', end: '2022-01-05T10:02Z', precision: 'minute'}, SECONDLY);
    expect(mark).to.include({kind: 'fuzzy', startX: 60, endX: 118});
  });

  it('draws an event known to the day as its whole day, fuzzy', () => {
    expect(draw(DAY)).to.include({kind: 'fuzzy', startX: 72, endX: 94});
  });

  it('draws an interval from day to day as a bar', () => {
    expect(draw({...DAY, end: '2022-01-07'})).to.include({kind: 'bar', startX: 72, endX: 142});
  });

  it('takes the day of 25 hours on which clocks go back for one day and not for an interval', () => {
    expect(draw({start: '2022-01-04T00:00Z', end: '2022-01-05T01:00Z', precision: 'day'}).kind).to.equal('fuzzy');
  });

  it('draws a night that runs into the next day as fuzzy', () => {
    expect(draw({start: '2022-01-02T13:00Z', end: '2022-01-03T01:00Z', precision: 'part'}).kind).to.equal('fuzzy');
  });

  it('draws twenty-four hours with a known start and end as a bar', () => {
    expect(draw({start: '2022-01-02T12:00Z', end: '2022-01-03T12:00Z', precision: 'minute'}).kind).to.equal('bar');
  });

  it('draws what is flagged as approximate or uncertain as fuzzy, however exactly it is written', () => {
    for (const flags of [APPROXIMATE, UNCERTAIN]) {
      expect(draw({start: '2022-01-02T12:00Z', flags}).kind).to.equal('fuzzy');
      expect(draw({...DAY, end: '2022-01-07', flags}).kind).to.equal('fuzzy');
    }
  });

  it('keeps a day that is narrower than a dot as wide as a dot, and fuzzy', () => {
    const mark = draw(DAY, {...HOURLY, widthPixels: 24});
    expect(mark.kind).to.equal('fuzzy');
    expect(mark.endX - mark.startX).to.be.closeTo(10, 1e-9);
  });

  it('fades open ends and lets them reach for ever', () => {
    expect(draw({start: -Infinity, end: '2022-01-05', flags: OPEN_START, precision: 'day'})).to.deep.equal({
      startX: -Infinity,
      endX: 94,
      kind: 'bar',
      openStart: true,
      openEnd: false,
    });
    expect(draw({start: '2022-01-05', end: Infinity, flags: OPEN_END, precision: 'minute'})).to.include({endX: Infinity, openEnd: true});
  });
});
