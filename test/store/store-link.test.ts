import {expect} from 'chai';
import {EventStore} from '../../src/store/event-store.js';
import {watchedAddress} from './address.js';
import type {AddressLog} from './address.js';
import {fakeFetch} from './fake-fetch.js';
import {STORY, microtasks, untilStatus} from './story.js';

const SRC = 'https://news.example/story.json';

describe('StoreLink', () => {
  let address: AddressLog;
  let store: EventStore;
  let held: (() => void)[];

  const hold = (name: string | null = null, target = new EventTarget()) => {
    const letGo = store.link.hold(target, name);
    held.push(letGo);
    return letGo;
  };
  const open = (fragment: string) => (address = watchedAddress(fragment));

  beforeEach(() => {
    store = new EventStore();
    held = [];
  });
  afterEach(async () => {
    for (const letGo of held) letGo();
    await microtasks();
    address.restore();
  });

  it('has nothing to load, to write or to pass on while no element asks for it', () => {
    open('event=night');
    store.setData(STORY);
    store.link.step();
    expect([store.link.loading, store.link.isHeld, store.link.addressOf('night'), store.selected]).to.deep.equal([null, false, null, null]);
  });

  it('lets a file wait for what obeys the address, so that no other state is ever seen', async () => {
    open('event=square');
    const network = fakeFetch();
    const seen: unknown[] = [];
    void store.load(SRC);
    hold();
    const stop = store.effect(() => void seen.push([store.status, store.selected]));
    network.requests[0].answer(STORY);
    await untilStatus(store, 'ready');
    stop();
    network.restore();
    expect(seen).to.deep.equal([
      ['loading', null],
      ['ready', 'square'],
    ]);
  });

  it('tells once of the event that the address has opened at first, and of none that the file lacks', async () => {
    const arrived: string[] = [];
    for (const fragment of ['event=square', 'event=nowhere', '']) {
      open(fragment);
      const story = new EventStore();
      story.setData(STORY);
      const letGo = story.link.hold(new EventTarget(), null, (id) => void arrived.push(id));
      await story.link.loading;
      story.link.show();
      letGo();
      await microtasks();
      address.restore();
    }
    open('');
    expect(arrived).to.deep.equal(['square']);
  });

  it('shows it a moment later where the file was handed over as an object', async () => {
    open('event=square');
    store.setData(STORY);
    hold();
    expect(store.selected).to.equal(null);
    await store.link.loading;
    expect(store.selected).to.equal('square');
  });

  it('does not let an attribute flash up that the address overrules, while it loads', async () => {
    open('event=square');
    store.setData(STORY);
    hold();
    expect([store.link.begins({event: 'night'}), store.link.begins({window: {startMs: 0, endMs: 1}})]).to.deep.equal([false, true]);
    await store.link.loading;
    await address.go('');
    expect(store.selected).to.equal('night');
  });

  it('does what the attributes say after all where the address is another story’s', async () => {
    open('event=square');
    const other = new EventStore();
    other.setData(STORY);
    held.push(other.link.hold(new EventTarget(), null));
    await other.link.loading;
    store.setData(STORY);
    hold();
    store.link.begins({event: 'night'});
    await store.link.loading;
    await microtasks();
    expect([other.selected, store.selected]).to.deep.equal(['square', 'night']);
  });

  it('keeps nothing where the last holder has gone while it loads', async () => {
    open('event=square');
    store.setData(STORY);
    hold()();
    await store.link.loading;
    expect([store.link.isHeld, store.selected, store.link.loading]).to.deep.equal([false, null, null]);
  });

  it('begins anew for one who comes after that', async () => {
    open('event=square');
    store.setData(STORY);
    hold()();
    await microtasks();
    hold();
    await store.link.loading;
    expect([store.link.isHeld, store.selected]).to.deep.equal([true, 'square']);
  });

  it('tells the page on the oldest holder that is left', async () => {
    open('event=square');
    store.setData(STORY);
    const targets = [new EventTarget(), new EventTarget()];
    const told: number[] = [];
    targets.forEach((target, index) => target.addEventListener('event-select', () => told.push(index)));
    const first = hold(null, targets[0]);
    hold(null, targets[1]);
    await store.link.loading;
    await address.go('event=night');
    first();
    await microtasks();
    await address.go('event=toll');
    expect(told).to.deep.equal([0, 1]);
  });

  it('draws again what shows a link, as soon as there is one', async () => {
    open('');
    store.setData(STORY);
    const seen: (string | null)[] = [];
    const stop = store.effect(() => void seen.push(store.link.addressOf('night')?.replace(/.*#/, '') ?? null));
    hold('north');
    await store.link.loading;
    held[0]();
    await microtasks();
    stop();
    expect(seen).to.deep.equal([null, 'north.event=night', null]);
  });
});
