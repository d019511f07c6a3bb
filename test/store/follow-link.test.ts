import {expect} from 'chai';
import {readWindow} from '../../src/data/index.js';
import {EventStore} from '../../src/store/event-store.js';
import {followLink} from '../../src/store/follow-link.js';
import {readFragment} from '../../src/store/fragment.js';
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
});
