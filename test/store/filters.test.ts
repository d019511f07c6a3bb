import {expect} from 'chai';
import {readEventFile} from '../../src/data/index.js';
import {rowTest} from '../../src/store/filters.js';
import type {Filters} from '../../src/store/filters.js';
import {STORY} from './story.js';

const {table} = readEventFile(STORY);
const through = (filters: Filters) => {
  const test = rowTest(table, filters);
  return test && table.ids.filter((_, row) => test(row));
};

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

  for (const filters of [{categories: []}, {verification: []}, {categories: ['strike']}]) {
    it(`lets nothing through for ${JSON.stringify(filters)}`, () => {
      expect(through(filters)).to.deep.equal([]);
    });
  }
});
