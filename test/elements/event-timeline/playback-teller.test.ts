import {expect} from 'chai';
import {PlaybackTeller} from '../../../src/elements/event-timeline/playback-teller.js';
import {EventStore} from '../../../src/store/event-store.js';
import {listen} from '../helpers.js';
import {WEEK, january} from '../story.js';

const DAY = {startMs: january(2), endMs: january(3)};

describe('PlaybackTeller', () => {
  let store: EventStore;
  let target: EventTarget;
  let teller: PlaybackTeller;
  let told: ReturnType<typeof listen>;

  beforeEach(() => {
    store = new EventStore();
    store.setData(WEEK);
    target = new EventTarget();
    teller = new PlaybackTeller(target);
    told = listen(target, 'event-window-change', 'event-playback-change');
  });
  afterEach(() => store.pause());

  it('tells of each step of a playback that the reader has started, and of its end', async () => {
    await store.play();
    teller.steer(store);
    teller.follow(store);
    store.setWindow(DAY);
    teller.follow(store);
    teller.follow(store);
    store.pause();
    teller.follow(store);
    teller.follow(store);
    expect(told.map(([name]) => name)).to.deep.equal(['event-playback-change', 'event-window-change', 'event-window-change', 'event-playback-change']);
    expect(told[2][1]).to.deep.equal({window: DAY});
  });

  it('tells nothing of a playback that the page has started', async () => {
    await store.play();
    teller.follow(store);
    store.pause();
    teller.follow(store);
    expect(told).to.deep.equal([]);
  });

  it('does not tell of an end that was told where the reader had done something else', async () => {
    await store.play();
    teller.steer(store);
    store.stopByTouch();
    teller.follow(store);
    expect(told.filter(([name]) => name === 'event-playback-change')).to.have.lengthOf(1);
  });

  it('sets the dates that the reader chooses, and tells of them once, after the playback that they end', async () => {
    await store.play();
    teller.steer(store);
    told.length = 0;
    teller.setWindow(store, DAY);
    teller.follow(store);
    expect(told).to.deep.equal([
      ['event-playback-change', {playing: false, speed: 1}],
      ['event-window-change', {window: DAY}],
    ]);
    expect(store.window).to.deep.equal(DAY);
  });
});
