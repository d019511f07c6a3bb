import {expect} from 'chai';
import {EventStore} from '../../src/store/event-store.js';
import {stopByTouch} from '../../src/store/stop-by-touch.js';
import {STORY} from './story.js';

describe('stopByTouch', () => {
  it('stops a playback and tells the page once, where the reader has done something', async () => {
    const store = new EventStore();
    const target = new EventTarget();
    const told: unknown[] = [];
    target.addEventListener('event-playback-change', (event) => told.push((event as CustomEvent).detail));
    store.setData(STORY);
    store.setSpeed(2);
    stopByTouch(store, target);
    expect(told).to.deep.equal([]);
    await store.play();
    stopByTouch(store, target);
    stopByTouch(store, target);
    expect([store.playing, told]).to.deep.equal([false, [{playing: false, speed: 2}]]);
  });
});
