import {expect} from 'chai';
import {readEventFile} from '../../src/data/index.js';
import {placeIndex, tagIndex} from '../../src/data/label-index.js';
import {searchMask} from '../../src/data/search-index.js';
import {subsetService} from '../../src/data/subset-service.js';
import {subsetTable} from '../../src/data/subset-table.js';
import {event} from '../elements/story.js';
import {served} from '../store/fake-service.js';
import {eventFile, microtasks} from '../store/story.js';

const {signal} = new AbortController();
const {table} = readEventFile(
  eventFile([
    event('a', {title: 'A march', when: '2022-01-01', place: 'Aktau', tags: ['day', 'fire']}),
    event('b', {title: 'A riot', when: '2022-01-02', place: 'Almaty', tags: ['night']}),
    event('c', {title: 'Another march', when: '2022-01-03', place: 'Aktau', tags: ['night', 'day']}),
    event('d', {title: 'A march at night', when: '2022-01-04'}),
  ]),
);
const rows = Uint32Array.of(1, 2, 3);

describe('subsetService', () => {
  const whole = served(table);
  const subset = subsetTable(table, rows);

  async function answered<Value>(asked: Promise<Value>): Promise<Value> {
    await whole.service.answer();
    await microtasks();
    return asked;
  }

  it('is the service of a table of some rows', () => {
    expect(subsetTable(whole.table, rows).service).to.be.an('object');
    expect(subset.service).to.equal(undefined);
  });

  it('finds what a search finds among the rows that are left', async () => {
    const service = subsetService(whole.service, rows);
    expect(await answered(service.search('march', signal))).to.deep.equal(searchMask(subset, 'march'));
    expect(await answered(service.search(' ', signal))).to.equal(null);
  });

  it('lists the labels of those rows, and no others', async () => {
    const service = subsetService(whole.service, rows);
    expect(await answered(service.labels('tags', signal))).to.deep.equal(tagIndex(subset));
    expect(await answered(service.labels('places', signal))).to.deep.equal(placeIndex(subset));
  });
});
