import {expect} from 'chai';
import {readEventFile} from '../../../src/data/index.js';
import {isSameGroup, listGroups} from '../../../src/elements/event-list/list-groups.js';
import {listOrder} from '../../../src/elements/event-list/list-order.js';
import {en} from '../../l10n/words.js';
import {eventFile, feature} from '../../store/story.js';
import {event} from '../story.js';

/** The groups of a file as `label: id id`. */
function groupsOf(features: readonly object[], {timeZone, locale = 'en-GB', rows}: {timeZone?: string; locale?: string; rows?: number[]} = {}): string[] {
  const {table} = readEventFile(eventFile(features));
  const all = Uint32Array.from(rows ?? Array.from({length: table.length}, (_, row) => row));
  return listGroups(table, listOrder(table, all, timeZone), locale, timeZone, en).map(({label, rows: members}) => `${label}: ${members.map((row) => table.texts.id(row)).join(' ')}`);
}

describe('listGroups', () => {
  it('puts the events of a day under that day, in the order of time', () => {
    const file = [feature('c', {when: '2022-01-05'}), feature('b', {when: '2022-01-04T20:00'}), feature('a', {when: '2022-01-04'})];
    expect(groupsOf(file)).to.deep.equal(['4 January 2022: a b', '5 January 2022: c']);
  });

  it('puts what lasts under the day on which it starts, and a night under its evening', () => {
    const file = [feature('night', {when: {start: '2022-01-02', part: 'night'}}), feature('days', {when: '2022-01-02/2022-01-06'})];
    expect(groupsOf(file)).to.deep.equal(['2 January 2022: days night']);
  });

  it('puts undated events at the end under words that say so', () => {
    expect(groupsOf([feature('lost', {when: null}), feature('day', {when: '2022-01-04'})])).to.deep.equal(['4 January 2022: day', 'Date not known: lost']);
  });

  it('leaves a day in the zone of its place, whichever zone is shown', () => {
    const file = [feature('almaty', {when: '2022-01-04'}), feature('aqtau', {when: '2022-01-04', timeZone: 'Asia/Aqtau'})];
    expect(groupsOf(file, {timeZone: 'America/New_York'})).to.deep.equal(['4 January 2022: almaty aqtau']);
  });

  it('tells the day of a clock time by the event’s own zone, or by the one that is shown', () => {
    const file = [feature('late', {when: '2022-01-04T23:30', timeZone: 'Asia/Aqtau'})];
    expect(groupsOf(file)).to.deep.equal(['4 January 2022: late']);
    expect(groupsOf(file, {timeZone: 'Asia/Almaty'})).to.deep.equal(['5 January 2022: late']);
  });

  it('keeps the days in order where the clock of the west is behind the day of the east', () => {
    const file = [feature('east', {when: '2022-01-05'}), feature('west', {when: '2022-01-04T23:30', timeZone: 'Asia/Aqtau'})];
    expect(groupsOf(file)).to.deep.equal(['4 January 2022: west', '5 January 2022: east']);
  });

  it('does not claim a day for what is known to the month, the year or the decade', () => {
    const file = [feature('d', {when: '2022-01-01'}), feature('m', {when: '2022-01'}), feature('y', {when: '2021'}), feature('x', {when: '201X'})];
    expect(groupsOf(file)).to.deep.equal(['2010s: x', '2021: y', 'January 2022: m', '1 January 2022: d']);
  });

  it('puts what was under way before it is known first, under the day until which it lasted', () => {
    const file = [feature('day', {when: '2022-01-01'}), feature('before', {when: '../2022-01-03'})];
    expect(groupsOf(file)).to.deep.equal(['until 3 January 2022: before', '1 January 2022: day']);
  });

  it('counts an event of all time as one without a date', () => {
    const file = [feature('always', {when: '../..'}), feature('lost', {when: null}), feature('day', {when: '2022-01-01'})];
    expect(groupsOf(file)).to.deep.equal(['1 January 2022: day', 'Date not known: always lost']);
  });

  it('takes the rows that it is given', () => {
    const file = ['01', '02', '03', '04'].map((day) => feature(day, {when: `2022-01-${day}`}));
    expect(groupsOf(file, {rows: [1, 2]})).to.deep.equal(['2 January 2022: 02', '3 January 2022: 03']);
  });

  it('gives each group another key, so that none is drawn for another', () => {
    const {table} = readEventFile(eventFile([feature('a', {when: '2022-01'}), feature('b', {when: '2022-01~'}), feature('c', {when: '2022-01-01'}), feature('d', {when: null})]));
    const keys = listGroups(table, Uint32Array.of(0, 1, 2, 3), 'en-GB', undefined, en).map(({key}) => key);
    expect(new Set(keys).size).to.equal(4);
  });

  it('keeps what was looked for and not found in a group of its own, behind the days and behind what has no date', () => {
    const file = [
      event('none', {when: '2022-01-01/2022-01-03', negative: true}),
      event('lost'),
      event('day', {when: '2022-01-04'}),
      event('nor', {negative: true}),
    ];
    expect(groupsOf(file)).to.deep.equal(['4 January 2022: day', 'Date not known: lost', 'What the images do not show: none nor']);
  });

  it('brings events under one heading together that are known to the same month, with another wording between them', () => {
    const file = [feature('a', {when: '2022-01'}), feature('b', {when: '2022-01~'}), feature('c', {when: '2022-01'})];
    expect(groupsOf(file)).to.deep.equal(['January 2022: a c', 'around January 2022: b']);
  });

  it('gives a day that stands twice two keys', () => {
    const {table} = readEventFile(eventFile(['01', '02'].map((day) => feature(day, {when: `2022-01-${day}`}))));
    const keys = listGroups(table, Uint32Array.of(0, 1, 0), 'en-GB', undefined, en).map(({key}) => key);
    expect(new Set(keys).size).to.equal(3);
  });

  it('names the days in the language of the reader', () => {
    expect(groupsOf([feature('a', {when: '2022-01-04'})], {locale: 'fr'})).to.deep.equal(['4 janvier 2022: a']);
  });
});

describe('isSameGroup', () => {
  it('tells whether one heading stands above two events', () => {
    const {table} = readEventFile(eventFile([feature('a', {when: '2022-01-01'}), feature('b', {when: '2022-01-01T10:00'}), feature('c', {when: '2022-01-02'})]));
    expect([isSameGroup(table, 0, 1, 'en-GB', undefined, en), isSameGroup(table, 1, 2, 'en-GB', undefined, en)]).to.deep.equal([true, false]);
  });
});
