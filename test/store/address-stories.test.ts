import {expect} from 'chai';
import type {EventDetails} from '../../src/events.js';
import {EventStore} from '../../src/store/event-store.js';
import {follow, watchedAddress} from './address.js';
import type {AddressLog} from './address.js';
import {fakeFrames} from './fake-frames.js';
import type {FakeFrames} from './fake-frames.js';
import {STORY, microtasks} from './story.js';

const PAGE = location.href.replace(/#.*/s, '');

describe('stories in the address of one page', () => {
  let address: AddressLog;
  let frames: FakeFrames;
  let store: EventStore;
  let target: EventTarget;
  let held: (() => void)[];

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
  const rest = () => {
    for (let frame = 0; frame < 10; frame++) frames.next(100);
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

  describe('holders', () => {
    it('share one link, which ends when the last has let go', async () => {
      await open();
      await hold();
      held[0]();
      await microtasks();
      store.setFilters({text: 'a'});
      rest();
      held[1]();
      await microtasks();
      store.setFilters({text: 'b'});
      rest();
      await address.go('event=night');
      expect([address.writes, store.selected, frames.waiting]).to.deep.equal([['replace #q=a'], null, 0]);
    });

    it('may leave and come back in one task, as an element that is moved: what the story begins with stays', async () => {
      await open('event=night');
      held[0]();
      await hold();
      await microtasks();
      await address.go('');
      expect(store.selected).to.equal(null);
    });

    it('of a second story without a name wait, which is reported', async () => {
      await open('event=night');
      const other = new EventStore();
      other.setData(STORY);
      await hold(null, other);
      await microtasks();
      expect([other.selected, other.link.addressOf('square'), other.issues.map(({code}) => code)]).to.deep.equal([null, null, ['hash-taken']]);
      expect(other.issues[0].message).to.include('Two stories of this page have hash and no name').and.include('store="north"');
      held[0]();
      await microtasks();
      expect(other.selected).to.equal('night');
    });

    it('of a story that takes another’s place in one task do not', async () => {
      await open('event=night');
      const other = new EventStore();
      other.setData(STORY);
      held[0]();
      await hold(null, other);
      await microtasks();
      expect([other.selected, other.issues]).to.deep.equal(['night', []]);
    });
  });

  it('keeps two stories apart by their names', async () => {
    await open('event=night&north.event=square');
    const north = new EventStore();
    north.setData(STORY);
    await hold('north', north);
    expect([store.selected, north.selected]).to.deep.equal(['night', 'square']);
    north.select('toll');
    north.link.step();
    expect(location.hash).to.equal('#event=night&north.event=toll');
    const told: EventDetails['event-select'][] = [];
    target.addEventListener('event-select', (event) => told.push((event as CustomEvent).detail));
    await address.back();
    expect([store.selected, north.selected, told]).to.deep.equal(['night', 'square', [{id: 'square'}]]);
  });

  describe('at a link to another place of the page', () => {
    for (const [order, names] of [['the first to come', ['north', 'south']], ['the last to come', ['south', 'north']]] as const) {
      it(`all stay as they are, and only what the link names follows it, ${order} too`, async () => {
        await open('north.event=night&south.event=square', names[0]);
        const other = new EventStore();
        other.setData(STORY);
        await hold(names[1], other);
        const [north, south] = names[0] === 'north' ? [store, other] : [other, store];
        await follow('#section-3');
        expect([north.selected, south.selected]).to.deep.equal(['night', 'square']);
        expect(location.hash.slice(1).split('&').sort()).to.deep.equal(['north.event=night', 'section-3', 'south.event=square']);
        await follow('#south.event=toll');
        expect([north.selected, south.selected]).to.deep.equal(['night', 'toll']);
        await follow('#event=toll');
        expect([north.selected, south.selected]).to.deep.equal(['night', 'toll']);
      });
    }
  });

  describe('addressOf', () => {
    it('is the page with the event and nothing else, so that a reader can pass it on', async () => {
      await open('tab=2&q=a');
      expect(store.link.addressOf('a&b')).to.equal(`${PAGE}#event=a%26b`);
    });

    it('has the name of the story', async () => {
      await open('', 'north');
      expect(store.link.addressOf('ferry')).to.equal(`${PAGE}#north.event=ferry`);
    });

    it('is none where the story is not in the address, and changes with that', async () => {
      await open();
      const seen: boolean[] = [];
      const stop = store.effect(() => void seen.push(store.link.addressOf('night') !== null));
      held[0]();
      await microtasks();
      stop();
      expect([seen, store.link.isHeld]).to.deep.equal([[true, false], false]);
    });
  });
});
