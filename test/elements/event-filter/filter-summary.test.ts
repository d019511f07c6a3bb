import {expect} from 'chai';
import {filterSummary} from '../../../src/elements/event-filter/filter-summary.js';
import {en} from '../../l10n/words.js';
import {EventStore} from '../../../src/store/event-store.js';
import type {Filters} from '../../../src/store/filters.js';
import {WEEK} from './week.js';

describe('filterSummary', () => {
  const store = new EventStore();
  store.setData(WEEK);
  const summary = (filters: Filters) => {
    store.setFilters(filters);
    return filterSummary(store, en, 'en');
  };

  it('is empty where nothing is set but the search, which can be seen', () => {
    expect([summary({}), summary({text: 'fire'})]).to.deep.equal(['', '']);
  });

  it('names one or two names, as the reader knows them', () => {
    expect(summary({categories: ['clash'], verification: ['none', 'verified'], places: ['Almaty']})).to.equal('Clash · Not stated, Verified · Almaty');
  });

  it('has only the number of more names', () => {
    expect(summary({tags: ['a', 'b', 'c'], categories: ['clash', 'troops', 'gathering']})).to.equal('Category: 3 · Tags: 3');
  });

  it('says where none is left', () => {
    expect(summary({verification: []})).to.equal('Verification: none');
  });
});
