import {expect} from 'chai';
import type {EventListElement} from '../../src/elements/event-list/event-list.js';
import {all, button, clearPage, key, mountReady, page, settled} from '../elements/helpers.js';
import {WEEK} from '../elements/story.js';
import {recordEvents, shadowPlace} from './record.js';

describe('event-select', () => {
  let recorder: ReturnType<typeof recordEvents>;
  let list: EventListElement;

  beforeEach(async () => {
    list = await mountReady('event-list', {}, {data: WEEK, into: shadowPlace(page())});
    recorder = recordEvents();
  });
  afterEach(async () => {
    recorder.stop();
    await clearPage();
  });

  const items = () => all(list, '[part=item]');

  it('is fired once for an event that the reader opens, on the element where that is done', async () => {
    await mountReady('event-card', {}, {store: list.store!});
    recorder.told.length = 0;
    items()[2].click();
    await settled(list);
    expect(recorder.told).to.deep.equal([{name: 'event-select', tag: 'event-list', detail: {id: 'night'}}]);
  });

  it('is fired with null when the reader closes it, by the button or by Escape', async () => {
    const card = await mountReady('event-card', {}, {store: list.store!});
    for (const close of [() => button(card, 'Close').click(), () => key(all(card, 'article')[0], 'Escape')]) {
      list.select('night');
      await settled(card);
      recorder.told.length = 0;
      close();
      expect(recorder.told).to.deep.equal([{name: 'event-select', tag: 'event-card', detail: {id: null}}]);
    }
  });

  it('is silent where the page selects: by a method, a property, an attribute or the store', async () => {
    list.select('night');
    list.selected = 'police';
    await settled(list);
    list.setAttribute('selected', 'toll');
    await settled(list);
    list.store!.select('square');
    await settled(list);
    expect([recorder.told, list.store!.selected]).to.deep.equal([[], 'square']);
  });

  it('is no question: the page cannot cancel it', async () => {
    page().addEventListener('event-select', (event) => event.preventDefault());
    addEventListener('event-select', (event) => event.preventDefault(), {once: true});
    items()[2].click();
    expect(list.store!.selected).to.equal('night');
  });
});
