import {expect} from 'chai';
import {readEventFile} from '../../src/data/index.js';
import {isFiltered, rowTest} from '../../src/store/filters.js';
import type {Filters} from '../../src/store/filters.js';
import {event} from '../elements/story.js';
import {STORY, eventFile} from './story.js';
import {idsOf} from '../data/table-words.js';

const {table} = readEventFile(STORY);
const through = (filters: Filters) => {
  const test = rowTest(table, filters);
  return test && idsOf(table).filter((_, row) => test(row));
};

const TAGGED = readEventFile(
  eventFile([
    event('fires', {title: 'A building burns', category: 'riot', tags: ['fire'], place: 'Almaty'}),
    event('chant', {title: 'A chant', category: 'gathering', tags: ['night', 'peaceful'], place: 'Aktau'}),
    event('toll', {title: 'A toll', category: 'gathering'}),
  ]),
).table;
const found = (filters: Filters) => idsOf(TAGGED).filter((_, row) => rowTest(TAGGED, filters)?.(row) ?? true);

describe('rowTest', () => {
  it('needs no test where nothing is filtered', () => {
    expect(through({})).to.equal(undefined);
  });

  it('lets the rows of the named categories through', () => {
    expect(through({categories: ['clash', 'riot']})).to.deep.equal(['square', 'arms']);
  });

  it('knows events without a category as “other”', () => {
    expect(through({categories: ['other']})).to.deep.equal(['toll']);
  });

  it('lets the named verifications through, and takes an event that has none as “none”', () => {
    expect(through({verification: ['disputed', 'none']})).to.deep.equal(['arms', 'toll']);
  });

  it('lets through only what both filters accept', () => {
    expect(through({categories: ['gathering'], verification: ['verified']})).to.deep.equal(['statement']);
  });

  it('lets through what has one of the tags, and nothing that has no tag', () => {
    expect(found({tags: ['fire']})).to.deep.equal(['fires']);
    expect(found({tags: ['fire', 'night']})).to.deep.equal(['fires', 'chant']);
  });

  it('lets through what is at one of the places, by the whole name, and nothing that has no place', () => {
    expect(found({places: ['Almaty']})).to.deep.equal(['fires']);
    expect(found({places: ['Aktau', 'Almaty']})).to.deep.equal(['fires', 'chant']);
    expect(found({places: ['']})).to.deep.equal([]);
  });

  it('lets through what has all words of the text', () => {
    expect(found({text: 'ALMATY burns'})).to.deep.equal(['fires']);
  });

  it('needs no test for a text of blanks', () => {
    expect(rowTest(TAGGED, {text: ' '})).to.equal(undefined);
  });

  it('lets through only what all five filters accept', () => {
    const all: Filters = {categories: ['riot', 'gathering'], verification: ['none'], tags: ['fire', 'night'], places: ['Almaty', 'Aktau'], text: 'a'};
    expect(found(all)).to.deep.equal(['fires', 'chant']);
    const without: Filters[] = [{categories: ['riot']}, {verification: ['verified']}, {tags: ['fire']}, {places: ['Almaty']}, {text: 'burns'}];
    expect(without.map((one) => found({...all, ...one}).length)).to.deep.equal([1, 0, 1, 1, 1]);
  });

  it('does not mind names that the file does not have', () => {
    expect(found({categories: ['riot', 'strike'], tags: ['fire', 'flood'], places: ['Almaty', 'Oslo']})).to.deep.equal(['fires']);
  });

  for (const filters of [{categories: []}, {verification: []}, {tags: []}, {places: []}, {categories: ['strike']}, {tags: ['flood']}, {text: 'flood'}]) {
    it(`lets nothing through for ${JSON.stringify(filters)}`, () => {
      expect(through(filters)).to.deep.equal([]);
    });
  }
});

describe('isFiltered', () => {
  it('is false where nothing is set, and for a text of blanks', () => {
    expect([{}, {text: ''}, {text: ' '}, {tags: undefined}].map(isFiltered)).to.deep.equal([false, false, false, false]);
  });

  it('is true for any of the filters, also for one that lets nothing through', () => {
    const all: Filters[] = [{text: 'a'}, {tags: ['fire']}, {places: []}, {categories: ['riot']}, {verification: ['none']}];
    expect(all.map(isFiltered)).to.deep.equal([true, true, true, true, true]);
  });
});
