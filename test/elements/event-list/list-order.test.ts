import {expect} from 'chai';
import {readEventFile} from '../../../src/data/index.js';
import {listGroups} from '../../../src/elements/event-list/list-groups.js';
import {listOrder} from '../../../src/elements/event-list/list-order.js';
import {en} from '../../l10n/words.js';
import {eventFile, feature} from '../../store/story.js';
import {event} from '../story.js';
import {manyRows} from './many-rows.js';

describe('listOrder', () => {
  const tableOf = (...negative: boolean[]) => readEventFile(eventFile(negative.map((isNegative, i) => event(`e${i}`, {when: `2022-01-0${i + 1}`, negative: isNegative})))).table;

  it('puts findings behind events, both in the order of time', () => {
    expect([...listOrder(tableOf(true, false, true, false), Uint32Array.of(0, 1, 2, 3), undefined)]).to.deep.equal([1, 3, 0, 2]);
    expect([...listOrder(tableOf(true, false, true, false), Uint32Array.of(1, 2), undefined)]).to.deep.equal([1, 2]);
  });

  it('hands on the very rows of a file that has no findings, so that a million of them are not copied', () => {
    const rows = Uint32Array.of(0, 1);
    expect(listOrder(tableOf(false, false), rows, undefined)).to.equal(rows);
  });

  describe('of more events than are looked at one by one', () => {
    const MANY = 6000;
    /** The headings of a file, from the first to the last, each with the number of its events. */
    const headingsOf = (features: readonly object[], timeZone?: string) => {
      const {table} = readEventFile(eventFile(features));
      const rows = listOrder(table, Uint32Array.from({length: table.length}, (_, row) => row), timeZone);
      return listGroups(table, rows, 'en-GB', timeZone, en).map(({label, rows: members}) => `${label}: ${members.length}`);
    };
    const many = (properties: object) => Array.from({length: MANY}, (_, i) => feature(`many${i}`, properties));

    it('names a day once where clocks differ, however many events there are', () => {
      const east = feature('east', {when: '2022-01-05'});
      const west = feature('west', {when: '2022-01-04T23:30', timeZone: 'Asia/Aqtau'});
      expect(headingsOf([east, west, ...many({when: '2022-01-05T12:00'})])).to.deep.equal(['4 January 2022: 1', `5 January 2022: ${MANY + 1}`]);
    });

    it('names it once where the clock of the reader tells the times, and the place the days', () => {
      const late = many({when: '2022-01-04T23:30'});
      const days = [feature('fourth', {when: '2022-01-04'}), feature('fifth', {when: '2022-01-05'})];
      expect(headingsOf([...days, ...late], 'Europe/Paris')).to.deep.equal([`4 January 2022: ${MANY + 1}`, '5 January 2022: 1']);
      expect(headingsOf([...days, ...late], 'Asia/Tokyo')).to.deep.equal(['4 January 2022: 1', `5 January 2022: ${MANY + 1}`]);
    });

    it('brings together what is known to the same month', () => {
      const spans = [feature('a', {when: '2022-01'}), feature('b', {when: '2022-01~'}), feature('c', {when: '2022-01'})];
      expect(headingsOf([...spans, ...many({when: '2022-01-01'})])).to.deep.equal(['January 2022: 2', 'around January 2022: 1', `1 January 2022: ${MANY}`]);
    });

    it('has those of a day in the order of time, and of the file where that is the same', () => {
      const {table} = readEventFile(eventFile([...many({when: '2022-01-05T12:00'}), feature('west', {when: '2022-01-04T23:30', timeZone: 'Asia/Aqtau'})]));
      const rows = listOrder(table, Uint32Array.from({length: table.length}, (_, row) => row), undefined);
      expect(table.texts.id(rows[0])).to.equal('west');
      expect(rows.slice(1).every((row, i) => i === 0 || rows[i] < row)).to.equal(true);
    });

    it('hands on the very rows of a file of one clock', () => {
      const table = manyRows(MANY);
      const rows = Uint32Array.from({length: MANY}, (_, row) => row);
      expect(listOrder(table, rows, undefined)).to.equal(rows);
      expect(listOrder(table, rows, 'UTC')).to.equal(rows);
    });
  });
});
