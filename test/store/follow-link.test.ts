import {expect} from 'chai';
import {readWindow} from '../../src/data/index.js';
import {EventStore} from '../../src/store/event-store.js';
import {followLink} from '../../src/store/follow-link.js';
import {readFragment} from '../../src/store/fragment.js';
import {watchedAddress} from './address.js';
import type {AddressLog} from './address.js';
import {fakeFrames} from './fake-frames.js';
import {microtasks, STORY} from './story.js';

const NAMES = ['event-select', 'event-window-change', 'event-filter-change', 'event-playback-change'];

describe('followLink', () => {
  let store: EventStore;
  let target: EventTarget;
  let told: [string, unknown][];

  beforeEach(() => {
    store = new EventStore();
    target = new EventTarget();
    told = [];
    for (const name of NAMES) target.addEventListener(name, (event) => told.push([name, (event as CustomEvent).detail]));
  });

  const follow = (fragment: string) => followLink(store, readFragment(fragment, null), target);

  it('sets what the link names, leaves the rest as it is, and tells the page of the former', () => {
    store.setData(STORY);
    store.setFilters({text: 'a'});
    follow('event=night&window=2022-01-02');
    const window = readWindow('2022-01-02', 'Asia/Almaty');
    expect([store.selected, store.window, store.filters]).to.deep.equal(['night', window, {text: 'a'}]);
    expect(told).to.deep.equal([['event-select', {id: 'night'}], ['event-window-change', {window}]]);
  });

  it('tells the page again when it is followed again', () => {
    store.setData(STORY);
    follow('event=night');
    follow('event=night');
    expect(told).to.have.lengthOf(2);
  });

  it('waits for the file, and is followed once', async () => {
    follow('event=night&window=2022-01-02');
    expect([store.selected, told]).to.deep.equal([null, []]);
    store.setData(STORY);
    await microtasks();
    store.select('square');
    store.setData(STORY);
    expect([store.selected, told.length]).to.deep.equal(['square', 2]);
  });

  it('says what it cannot follow, and tells nothing of it', () => {
    store.setData(STORY);
    follow('event=gone&q=a');
    expect(store.issues.map(({code}) => code)).to.deep.equal(['link-event']);
    expect(told).to.deep.equal([['event-filter-change', {filters: {text: 'a'}}]]);
  });

  it('stops a playback', async () => {
    store.setData(STORY);
    await store.play();
    follow('event=night');
    expect([store.playing, told.map(([name]) => name)]).to.deep.equal([false, ['event-playback-change', 'event-select']]);
  });

  it('does not follow the story from then on', () => {
    store.setData(STORY);
    let runs = 0;
    const stop = store.effect(() => {
      runs += 1;
      follow('event=night');
    });
    store.select('square');
    stop();
    expect([runs, store.selected]).to.deep.equal([1, 'square']);
  });

  describe('in a story that is kept in the address', () => {
    let address: AddressLog;
    let frames: ReturnType<typeof fakeFrames>;
    let letGo: () => void;
    const shown = () => [location.hash, store.selected, store.window, store.filters.text];

    beforeEach(async () => {
      frames = fakeFrames();
      address = watchedAddress();
      store.setData(STORY);
      letGo = store.link.hold(target, null);
      await store.link.loading;
    });
    afterEach(async () => {
      letGo();
      await microtasks();
      frames.restore();
      address.restore();
    });

    it('leaves what was there before to Back, the dates too', async () => {
      const first = readWindow('2022-01-02', 'Asia/Almaty');
      follow('event=night&window=2022-01-02');
      follow('event=square&window=2022-01-04&q=a');
      expect(address.writes).to.deep.equal(['push #event=night&window=2022-01-02', 'push #event=square&window=2022-01-04&q=a']);
      await address.back();
      expect(shown()).to.deep.equal(['#event=night&window=2022-01-02', 'night', first, undefined]);
      await address.back();
      expect(shown()).to.deep.equal(['', null, null, undefined]);
    });

    it('is undone by Back where it sets dates alone', async () => {
      follow('window=2022-01-02');
      expect(address.writes).to.deep.equal(['push #window=2022-01-02']);
      await address.back();
      expect(shown()).to.deep.equal(['', null, null, undefined]);
    });

    it('returns to what the reader had set just before, which was not written yet', async () => {
      store.setFilters({text: 'a'});
      follow('q=b');
      expect(address.writes).to.deep.equal(['replace #q=a', 'push #q=b']);
      await address.back();
      expect(shown()).to.deep.equal(['#q=a', null, null, 'a']);
    });

    it('makes no step where everything is as the link says', () => {
      follow('window=2022-01-02');
      follow('window=2022-01-02');
      expect(address.writes).to.have.lengthOf(1);
    });
  });
});
