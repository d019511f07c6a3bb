import {expect} from 'chai';
import {sceneMaker} from '../../../src/elements/event-map/map-scene.js';
import {EventStore} from '../../../src/store/event-store.js';
import {PLACES} from './map-page.js';

describe('sceneMaker', () => {
  it('makes another scene where the store shows something else, and the same one otherwise', async () => {
    const store = new EventStore();
    await store.setData(PLACES);
    const sceneOf = sceneMaker();
    const first = sceneOf(store);
    expect([first.table === store.table, first.selectedRow, first.playing]).to.deep.equal([true, null, false]);
    expect(sceneOf(store)).to.equal(first);
    store.select('alone');
    const second = sceneOf(store);
    expect([second === first, second.selectedRow]).to.deep.equal([false, 0]);
    store.hover(1);
    expect(sceneOf(store).hoveredRow).to.equal(1);
    store.setFilters({text: 'alone'});
    expect([...(sceneOf(store).mask ?? [])]).to.deep.equal([1, 0, 0, 0, 0]);
  });
});
