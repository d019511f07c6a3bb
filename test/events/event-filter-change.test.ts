import {expect} from 'chai';
import type {EventFilterElement} from '../../src/elements/event-filter/event-filter.js';
import {box} from '../elements/event-filter/week.js';
import {all, clearPage, mountReady, one, page, settled} from '../elements/helpers.js';
import {WEEK} from '../elements/story.js';
import {recordEvents, shadowPlace} from './record.js';

describe('event-filter-change', () => {
  let recorder: ReturnType<typeof recordEvents>;
  let filter: EventFilterElement;

  beforeEach(async () => {
    filter = await mountReady('event-filter', {}, {data: WEEK, into: shadowPlace(page())});
    recorder = recordEvents();
  });
  afterEach(async () => {
    recorder.stop();
    await clearPage();
  });

  it('is fired once for a category that the reader takes away, with the filters that hold then', async () => {
    box(filter, 'Clash').click();
    await settled(filter);
    expect(recorder.told).to.deep.equal([{name: 'event-filter-change', tag: 'event-filter', detail: {filters: filter.store!.filters}}]);
    expect(filter.store!.filters.categories).not.to.include('clash');
  });

  it('is fired once where the reader takes all filters back', async () => {
    filter.store!.setFilters({categories: ['clash']});
    await settled(filter);
    one(filter, '.reset').click();
    await settled(filter);
    expect(recorder.told).to.deep.equal([{name: 'event-filter-change', tag: 'event-filter', detail: {filters: {}}}]);
  });

  it('is silent where the page filters, by the store', async () => {
    filter.store!.setFilters({text: 'chants'});
    await settled(filter);
    filter.store!.resetFilters();
    await settled(filter);
    expect([recorder.told, all(filter, '.reset')]).to.deep.equal([[], []]);
  });
});
