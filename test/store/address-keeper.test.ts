import {expect} from 'chai';
import {readWindow} from '../../src/data/index.js';
import type {EventDetails, EventName} from '../../src/events.js';
import {EventStore} from '../../src/store/event-store.js';
import {follow, watchedAddress} from './address.js';
import type {AddressLog} from './address.js';
import {fakeFrames} from './fake-frames.js';
import type {FakeFrames} from './fake-frames.js';
import {STORY, microtasks} from './story.js';

const PAGE = location.href.replace(/#.*/s, '');
const day = (text: string) => readWindow(text, 'Asia/Almaty')!;

describe('AddressKeeper', () => {
  let address: AddressLog;
  let frames: FakeFrames;
  let store: EventStore;
  let target: EventTarget;
  let held: (() => void)[];

  /** A story in an address, or one that is there already. */
  const open = async (fragment = '', name: string | null = null) => {
    address = watchedAddress(fragment);
    store = new EventStore();
    store.setData(STORY);
    await hold(name);
  };
  const hold = async (name: string | null = null, story = store) => {
    held.push(story.link.hold(target, name));
    await story.link.loading;
  };
  /** Lets nothing happen for a second. */
  const rest = () => {
    for (let frame = 0; frame < 10; frame++) frames.next(100);
  };
  const select = (id: string | null) => {
    store.select(id);
    store.link.step();
  };
  const codes = () => store.issues.map(({code}) => code);
  const listen = (...names: EventName[]) => {
    const told: EventDetails[EventName][] = [];
    for (const name of names) target.addEventListener(name, (event) => told.push((event as CustomEvent).detail));
    return told;
  };

  beforeEach(() => {
    frames = fakeFrames();
    target = new EventTarget();
    held = [];
  });
  afterEach(async () => {
    for (const letGo of held) letGo();
    await microtasks();
    frames.restore();
    address.restore();
  });

  describe('on load', () => {
    it('shows what the address says, and leaves the address as it was written', async () => {
      await open('tab=2&window=2022-01-04/2022-01-04&event=square&category=clash,riot&q=s&camera=76.9500,43.2,6');
      expect([store.selected, store.window, store.filters]).to.deep.equal(['square', day('2022-01-04'), {categories: ['clash', 'riot'], text: 's'}]);
      expect(store.camera.request).to.deep.equal({position: {longitude: 76.95, latitude: 43.2, zoom: 6}});
      rest();
      expect(address.writes).to.deep.equal([]);
    });

    it('leaves an address without a fragment alone', async () => {
      await open();
      rest();
      expect([address.writes, location.href]).to.deep.equal([[], PAGE]);
    });

    it('waits for the file, and shows it and the state of the address at once', async () => {
      address = watchedAddress('event=square&window=2022-01-04');
      store = new EventStore();
      await hold();
      const seen: unknown[] = [];
      const stop = store.effect(() => void seen.push([store.status, store.selected, store.window?.startMs]));
      store.setData(STORY);
      stop();
      expect(seen).to.deep.equal([
        ['idle', null, undefined],
        ['ready', 'square', day('2022-01-04').startMs],
      ]);
    });

    it('reports what it cannot follow, and shows the story as it begins', async () => {
      await open('event=gone&window=2022-13-99&category=riot');
      expect([store.selected, store.window, store.filters]).to.deep.equal([null, null, {categories: ['riot']}]);
      expect(codes()).to.deep.equal(['link-event', 'link-window']);
      rest();
      expect(address.writes).to.deep.equal([]);
    });

    it('tells the page nothing: no reader has done anything', async () => {
      const told = listen('event-select', 'event-window-change', 'event-filter-change');
      await open('event=square&window=2022-01-04&q=a');
      expect(told).to.deep.equal([]);
    });

    it('overrules what an attribute asks for at first, to which the story returns without a link', async () => {
      await open('event=square');
      expect([store.link.begins({event: 'night'}), store.link.begins({window: day('2022-01-01')})]).to.deep.equal([false, true]);
      store.setWindow(day('2022-01-01'));
      rest();
      expect([address.writes, location.hash]).to.deep.equal([[], '#event=square']);
      await address.go('');
      expect([store.selected, store.window]).to.deep.equal(['night', day('2022-01-01')]);
    });

    it('stays in the address where an attribute asks for the same, while nothing else changes', async () => {
      await open('event=square');
      store.link.begins({event: 'square'});
      store.setWindow(day('2022-01-04'));
      store.setWindow(null);
      rest();
      expect([address.writes, location.hash]).to.deep.equal([[], '#event=square']);
    });

    it('lets an attribute have its way where the link names an event that is gone', async () => {
      await open('event=gone');
      expect(store.link.begins({event: 'night'})).to.equal(true);
    });

    it('takes what the page has set before the file was there as the beginning', async () => {
      address = watchedAddress('q=a');
      store = new EventStore();
      await hold();
      store.select('night');
      store.setData(STORY);
      rest();
      expect([store.selected, store.filters, address.writes]).to.deep.equal(['night', {text: 'a'}, []]);
      select(null);
      expect(location.hash).to.equal('#event=&q=a');
    });

    it('lets an attribute have its way where the story is not in the address', () => {
      address = watchedAddress('event=square');
      store = new EventStore();
      expect(store.link.begins({event: 'night'})).to.equal(true);
    });
  });

  describe('a selection by the reader', () => {
    it('is a step, from which Back returns and to which Forward leads', async () => {
      await open('section-2');
      select('night');
      select('square');
      expect(address.writes).to.deep.equal(['push #section-2&event=night', 'push #section-2&event=square']);
      const told = listen('event-select');
      await address.back();
      expect(store.selected).to.equal('night');
      await address.back();
      expect(store.selected).to.equal(null);
      await address.forward();
      expect(store.selected).to.equal('night');
      expect(told).to.deep.equal([{id: 'night'}, {id: null}, {id: 'night'}]);
    });

    it('is no step where it changes nothing', async () => {
      await open('event=night');
      select('night');
      expect(address.writes).to.deep.equal([]);
    });

    it('keeps the dates that were chosen just before in the step before', async () => {
      await open();
      store.setWindow(day('2022-01-04'));
      select('square');
      expect(address.writes).to.deep.equal(['replace #window=2022-01-04', 'push #event=square&window=2022-01-04']);
      await address.back();
      expect([store.selected, store.window]).to.deep.equal([null, day('2022-01-04')]);
    });

    it('is written at rest where the page has made it', async () => {
      await open();
      store.select('night');
      expect(address.writes).to.deep.equal([]);
      rest();
      expect(address.writes).to.deep.equal(['replace #event=night']);
    });

    it('writes no more than browsers allow, however fast the reader is, and the last one in the end', async () => {
      await open();
      for (let time = 0; time < 200; time++) {
        select(['night', 'square', 'arms'][time % 3]);
        frames.next(20);
      }
      expect(address.writes).to.have.lengthOf(60);
      for (let second = 0; second < 40; second++) rest();
      expect([location.hash, address.writes.length]).to.deep.equal(['#event=square', 61]);
    });
  });

  describe('what changes all the time', () => {
    it('is written once, when it rests', async () => {
      await open();
      for (let hour = 0; hour < 20; hour++) {
        const {startMs, endMs} = day('2022-01-04');
        store.setWindow({startMs: startMs + hour * 3_600_000, endMs: endMs + hour * 3_600_000});
        store.setFilters({text: 'chant'.slice(0, hour)});
        frames.next(50);
      }
      expect(address.writes).to.deep.equal([]);
      rest();
      expect(address.writes).to.deep.equal(['replace #window=2022-01-04T19:00/2022-01-05T19:00&q=chant']);
    });

    it('is not written where it has come back to where it was', async () => {
      await open();
      store.setWindow(day('2022-01-04'));
      frames.next(50);
      store.setWindow(null);
      rest();
      expect([address.writes, frames.waiting]).to.deep.equal([[], 0]);
    });

    it('is not written while the story plays, but when it stops', async () => {
      await open();
      await store.play();
      for (let frame = 0; frame < 20; frame++) frames.next(200);
      expect(address.writes).to.deep.equal([]);
      store.pause();
      rest();
      expect(address.writes).to.have.lengthOf(1);
    });

    it('is not written while a playback is about to begin, whose first step may be long in coming', async () => {
      await open();
      void store.play();
      store.setFilters({text: 'a'});
      rest();
      expect([store.playing, address.writes]).to.deep.equal([true, []]);
      store.pause();
      rest();
      expect(address.writes).to.deep.equal(['replace #q=a']);
    });

    it('is the map where the reader has moved it, not where the story looks', async () => {
      await open();
      store.camera.note({longitude: 66.9, latitude: 48, zoom: 4});
      rest();
      expect(address.writes).to.deep.equal([]);
      store.camera.note({longitude: 76.9451, latitude: 43.2381, zoom: 6.123}, true);
      rest();
      expect(address.writes).to.deep.equal(['replace #camera=76.95,43.24,6.12']);
      store.camera.lookAt({ids: ['square']});
      rest();
      expect(address.writes.at(-1)).to.equal('replace ');
    });

    it('leaves other stories in the address alone', async () => {
      await open('north.event=ferry&tab=2');
      store.setFilters({text: 'a'});
      rest();
      expect(location.hash).to.equal('#north.event=ferry&tab=2&q=a');
    });
  });

  describe('Back and Forward', () => {
    it('return to what the attributes ask for where the address says nothing', async () => {
      await open();
      store.link.begins({event: 'night'});
      store.select('night');
      select(null);
      expect(location.hash).to.equal('#event=');
      await address.back();
      expect(store.selected).to.equal('night');
    });

    it('bring the map back, and let the story decide where the reader had not moved it', async () => {
      await open('camera=76.9,43.2,6');
      await address.go('');
      expect([store.camera.chosen, store.camera.request]).to.deep.equal([null, {}]);
      await address.back();
      expect(store.camera.request).to.deep.equal({position: {longitude: 76.9, latitude: 43.2, zoom: 6}});
    });

    it('tell the page of dates and filters too, of each only where it changes', async () => {
      await open();
      const told = listen('event-select', 'event-window-change', 'event-filter-change');
      await address.go('window=2022-01-04&q=a');
      expect(told).to.deep.equal([{window: day('2022-01-04')}, {filters: {text: 'a'}}]);
    });

    it('stop a playback', async () => {
      await open();
      const told = listen('event-playback-change');
      await store.play();
      await address.go('window=2022-01-04');
      expect([store.playing, store.window, told]).to.deep.equal([false, day('2022-01-04'), [{playing: false, speed: 1}]]);
    });

    it('do not touch the story where only others change', async () => {
      await open('event=night');
      store.setFilters({text: 'a'});
      await address.go('event=night&north.event=ferry');
      expect(store.filters).to.deep.equal({text: 'a'});
    });

    it('give a new file its chance: the address is read again', async () => {
      await open('event=later');
      expect(codes()).to.deep.equal(['link-event']);
      store.setData({type: 'FeatureCollection', features: [{type: 'Feature', id: 'later', geometry: null, properties: {title: 'Later', when: null}}]});
      expect(store.selected).to.equal('later');
    });
  });

  it('stays as it is where the reader goes to another place of the page, and stays in the address', async () => {
    await open('event=night');
    await follow('#section-3');
    expect([store.selected, location.hash]).to.deep.equal(['night', '#section-3&event=night']);
    await address.back();
    expect([store.selected, location.hash]).to.deep.equal(['night', '#event=night']);
  });

  it('stays as it is at such a link also where the address may not be written just then, and is in it later', async () => {
    await open();
    for (let time = 0; time < 61; time++) select(['night', 'square'][time % 2]);
    await follow('#section-3');
    expect([store.selected, location.hash]).to.deep.equal(['night', '#section-3']);
    for (let second = 0; second < 40; second++) rest();
    expect([store.selected, location.hash]).to.deep.equal(['night', '#section-3&event=night']);
  });
});
