import {expect} from 'chai';
import type {EventListElement} from '../../../src/elements/event-list/event-list.js';
import type {Filters} from '../../../src/store/filters.js';
import {all, button, clearPage, focused, listen, mountReady, one, settled, text} from '../helpers.js';
import {WEEK} from '../story.js';

describe('empty result', () => {
  let list: EventListElement;
  const words = () => text(one(list, '.message'));

  async function leave(filters: Filters, window: string | null): Promise<void> {
    list.store?.setFilters(filters);
    list.store?.setWindowText(window);
    await settled(list);
  }

  beforeEach(async () => {
    list = await mountReady('event-list', {}, {data: WEEK});
  });
  afterEach(clearPage);

  it('is not there while an event is left', async () => {
    await leave({categories: ['troops']}, '2022-01-06');
    expect(all(list, '.message')).to.deep.equal([]);
  });

  it('leads back to all dates where the window leaves none', async () => {
    await leave({}, '2021-12-24');
    expect(words()).to.equal('No event in these dates. All dates');
    const told = listen(list, 'event-window-change', 'event-filter-change');
    button(list, 'All dates').click();
    await settled(list);
    expect([list.store?.window, told]).to.deep.equal([null, [['event-window-change', {window: null}]]]);
  });

  it('leads back to all events where the filters leave none', async () => {
    await leave({text: 'nothing has this'}, null);
    expect(words()).to.equal('No event matches the filters. Reset filters');
    const told = listen(list, 'event-window-change', 'event-filter-change');
    button(list, 'Reset filters').click();
    await settled(list);
    expect([list.store?.filters, told]).to.deep.equal([{}, [['event-filter-change', {filters: {}}]]]);
    expect(list.store?.visibleCount).to.equal(8);
  });

  it('offers both ways where both are narrow', async () => {
    await leave({categories: []}, '2022-01-04');
    expect(words()).to.equal('No event in these dates matches the filters. Reset filters All dates');
  });

  it('stops a playback, which would narrow the dates again, and tells the page once', async () => {
    await list.store?.play();
    await leave({}, '2021-12-24');
    const told = listen(list, 'event-playback-change');
    button(list, 'All dates').click();
    expect([list.store?.playing, list.store?.window]).to.deep.equal([false, null]);
    expect(told.map(([, detail]) => detail)).to.deep.equal([{playing: false, speed: 1}]);
  });

  it('keeps the focus in the list when its button goes', async () => {
    await leave({}, '2021-12-24');
    button(list, 'All dates').focus();
    button(list, 'All dates').click();
    await settled(list);
    expect(focused(list)).to.equal(one(list, 'section'));
  });

  it('stands on a map as well, with the same way back, and not in the stretches that a playback passes', async () => {
    const map = await mountReady('event-map', {window: '2021-12-24', basemap: 'none'}, {data: WEEK});
    expect(text(one(map, '.notes .message'))).to.equal('No event in these dates. All dates');
    button(map, 'All dates').click();
    await settled(map);
    expect([map.store?.window, all(map, '.notes .message')]).to.deep.equal([null, []]);
    await map.play();
    map.store?.setWindowText('2021-12-24');
    await settled(map);
    expect([map.store?.playing, all(map, '.notes .message')]).to.deep.equal([true, []]);
    map.pause();
  });
});
