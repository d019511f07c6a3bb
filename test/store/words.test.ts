import {expect} from 'chai';
import {readEventFile} from '../../src/data/index.js';
import {placeIndex, tagIndex} from '../../src/data/label-index.js';
import {searchMask} from '../../src/data/search-index.js';
import {tableWords} from '../../src/store/words.js';
import {event} from '../elements/story.js';
import {served} from './fake-service.js';
import {eventFile} from './story.js';

const {table} = readEventFile(eventFile([event('a', {title: 'A march', tags: ['night'], place: 'Aktau'}), event('b')]));

describe('tableWords', () => {
  it('searches and lists what the page can read itself', () => {
    const words = tableWords(table);
    expect([words.found('march'), words.found(' ')]).to.deep.equal([searchMask(table, 'march'), null]);
    expect([words.labels('tags'), words.labels('places')]).to.deep.equal([tagIndex(table), placeIndex(table)]);
  });

  it('knows nothing of a table with a service, and reads none of its rows', () => {
    const {texts} = table;
    const words = tableWords({...served(table).table, texts: {...texts, feature: () => expect.fail('read'), title: () => expect.fail('read'), place: () => expect.fail('read')}});
    expect([words.found('march'), words.labels('tags'), words.labels('places')]).to.deep.equal([null, null, null]);
  });
});
