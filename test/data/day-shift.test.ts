import {expect} from 'chai';
import {dayShiftOf} from '../../src/data/day-shift.js';
import {readEventFile, readWindow, rowsInWindow} from '../../src/data/index.js';
import {event} from '../elements/story.js';
import {eventFile} from '../store/story.js';

/** A story by the clock of Almaty, UTC+6 in 2022, with events of places an hour behind. */
const {table} = readEventFile(
  eventFile(
    [
      event('aktau-4', {when: '2022-01-04', timeZone: 'Asia/Aqtau'}),
      event('almaty-5', {when: '2022-01-05'}),
      event('aktau-5', {when: '2022-01-05', timeZone: 'Asia/Aqtau'}),
      event('aktau-night', {when: {start: '2022-01-05', part: 'night'}, timeZone: 'Asia/Aqtau'}),
      event('aktau-clock', {when: '2022-01-05T23:30', timeZone: 'Asia/Aqtau'}),
      event('honolulu-6', {when: '2022-01-06', timeZone: 'Pacific/Honolulu'}),
      event('kiritimati-6', {when: '2022-01-06', timeZone: 'Pacific/Kiritimati'}),
      event('open', {when: '../2022-01-03', timeZone: 'Pacific/Honolulu'}),
    ],
    {timeZone: 'Asia/Almaty'},
  ),
);
const on = (window: string) => [...rowsInWindow(table, readWindow(window, 'Asia/Almaty'))].map((row) => table.texts.id(row)).sort();

describe('days of another clock', () => {
  it('are the days of the story in a window: 4 January in Aktau is not on the fifth', () => {
    expect(on('2022-01-05')).to.deep.equal(['aktau-5', 'aktau-night', 'almaty-5']);
    expect(on('2022-01-04')).to.deep.equal(['aktau-4']);
  });

  it('are found from the other side of the world, a day away in UTC', () => {
    expect(on('2022-01-06')).to.include.members(['honolulu-6', 'kiritimati-6']);
    expect(on('2022-01-05')).not.to.include.members(['honolulu-6', 'kiritimati-6']);
    expect(on('2022-01-07')).to.deep.equal([]);
  });

  it('leave a clock time where it is: half past eleven in Aktau is after midnight in Almaty', () => {
    expect(on('2022-01-05')).not.to.include('aktau-clock');
    expect(on('2022-01-06')).to.include('aktau-clock');
  });

  it('shift an event with an open start by its end', () => {
    expect(on('2022-01-03')).to.deep.equal(['open']);
    expect(on('2022-01-04')).not.to.include('open');
  });

  it('cost nothing where all events have the clock of the story', () => {
    expect(readEventFile(eventFile([event('a', {when: '2022-01-04'})], {timeZone: 'Asia/Almaty'})).table.dayShift).to.equal(undefined);
    const columns = {length: 1, startMs: Float64Array.of(0), endMs: Float64Array.of(1000), timePrecision: Uint8Array.of(0), zone: Uint16Array.of(0), zones: ['Asia/Aqtau']};
    expect(dayShiftOf(columns, 'Asia/Almaty')).to.equal(undefined);
  });
});
