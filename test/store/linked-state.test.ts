import {expect} from 'chai';
import {readWindow} from '../../src/data/index.js';
import type {EventName} from '../../src/events.js';
import {EventStore} from '../../src/store/event-store.js';
import {linkedState, showState, tellState} from '../../src/store/linked-state.js';
import {STORY} from './story.js';

const day = (text: string) => readWindow(text, 'Asia/Almaty')!;

describe('linkedState', () => {
  let store: EventStore;

  beforeEach(() => {
    store = new EventStore();
    store.setData(STORY);
  });

  it('is what of the story can stand in an address, the map only where the reader has moved it', () => {
    store.select('night');
    store.setFilters({text: 'a'});
    store.camera.note({longitude: 1, latitude: 2, zoom: 3});
    expect(linkedState(store)).to.deep.equal({event: 'night', window: null, filters: {text: 'a'}, camera: null});
    store.camera.note({longitude: 1, latitude: 2, zoom: 3}, true);
    expect(linkedState(store).camera).to.deep.equal({longitude: 1, latitude: 2, zoom: 3});
  });

  describe('showState', () => {
    it('brings the story into another state in one go, and says what has changed', () => {
      const seen: unknown[] = [];
      const stop = store.effect(() => void seen.push([store.selected, store.window?.startMs, store.filters.text]));
      const state = {event: 'night', window: day('2022-01-04'), filters: {text: 'a'}, camera: null};
      expect([...showState(store, state)]).to.deep.equal(['event', 'window', 'q']);
      stop();
      expect(seen).to.deep.equal([[null, undefined, undefined], ['night', state.window.startMs, 'a']]);
    });

    it('does not round a window, nor move the map, where an address would show the same', () => {
      const {startMs, endMs} = day('2022-01-04');
      const exact = {startMs: startMs + 7, endMs: endMs + 11};
      store.setWindow(exact);
      store.camera.note({longitude: 76.94512, latitude: 43.2, zoom: 6}, true);
      const {request} = store.camera;
      const changed = showState(store, {...linkedState(store), window: {startMs, endMs}, camera: {longitude: 76.9451, latitude: 43.2, zoom: 6}});
      expect([...changed]).to.deep.equal([]);
      expect([store.window, store.camera.request]).to.deep.equal([exact, request]);
    });

    it('lets the story decide where the map looks when the reader’s view is taken back', () => {
      store.camera.note({longitude: 1, latitude: 2, zoom: 3}, true);
      showState(store, {...linkedState(store), camera: null});
      expect([store.camera.chosen, store.camera.request]).to.deep.equal([null, {}]);
    });
  });

  describe('tellState', () => {
    it('tells of each matter once, and of filters as one', () => {
      const target = new EventTarget();
      const told: unknown[] = [];
      const names: EventName[] = ['event-select', 'event-window-change', 'event-filter-change', 'event-camera-change'];
      for (const name of names) target.addEventListener(name, (event) => told.push([name, (event as CustomEvent).detail]));
      const state = {event: null, window: null, filters: {text: 'a', tags: ['b']}, camera: null};
      tellState(target, state, new Set(['event', 'q', 'tag', 'camera']));
      expect(told).to.deep.equal([
        ['event-select', {id: null}],
        ['event-filter-change', {filters: {text: 'a', tags: ['b']}}],
      ]);
    });
  });
});
