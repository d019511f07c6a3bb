import {expect} from 'chai';
import {formatPoint} from '../../src/l10n/format-point.js';
import {tableWith} from '../store/story.js';
import './words.js';

const point = (when: unknown, timeZone?: string) => formatPoint(tableWith(when), 0, 'en-GB', timeZone);
const NIGHT = {start: '2022-01-02', end: '2022-01-03', part: 'night', point: '2022-01-02T23:00'};

describe('formatPoint', () => {
  it('is the time of day alone inside a single night, which leaves no doubt of the date', () => {
    expect(point(NIGHT)).to.equal('23:00');
  });

  it('says “around” where the event or the instant itself is approximate', () => {
    expect(point({...NIGHT, approximate: true})).to.equal('around 23:00');
    expect(point({...NIGHT, point: '2022-01-02T23:00~'})).to.equal('around 23:00');
  });

  it('has its date beside it inside a longer span', () => {
    expect(point({start: '2022-01-02', end: '2022-01-06', point: '2022-01-04T09:30'})).to.equal('4 January 2022 at 09:30');
  });

  it('is no finer than it was written', () => {
    expect(point({start: '2022', point: '2022-01-04'})).to.equal('4 January 2022');
    expect(point({start: '2022', point: '2022-03'})).to.equal('March 2022');
    expect(point({start: '2020', end: '2024', point: '2022'})).to.equal('2022');
  });

  it('is told by the clock by which the span is told: that of the place for whole days, the shown one for clock times', () => {
    expect(point(NIGHT, 'Europe/Paris')).to.equal('23:00');
    expect(point({start: '2022-01-02T20:00', end: '2022-01-02T23:30', point: '2022-01-02T23:00'}, 'Europe/Paris')).to.equal('18:00');
  });

  it('is nothing where the event names no such instant, or one outside of its time', () => {
    expect([point('2022-01-02'), point(null), point({start: '2022-01-02'}), point({...NIGHT, point: '2022-02-02T23:00'}), point({...NIGHT, point: 'late'})]).to.deep.equal(['', '', '', '', '']);
  });
});
