import {expect} from 'chai';
import {joinStore} from '../../../src/elements/shared/join-store.js';
import type {Claim} from '../../../src/elements/shared/join-store.js';
import {EventStore} from '../../../src/store/event-store.js';
import {leaseFirst, leaseNamed, leaseSource} from '../../../src/store/registry.js';
import type {Lease} from '../../../src/store/registry.js';
import {fakeFetch} from '../../store/fake-fetch.js';
import {microtasks} from '../../store/story.js';

const SRC = 'stories/events.json';
const NOTHING: Claim = {given: null, name: null, src: null};

describe('joinStore', () => {
  let network: ReturnType<typeof fakeFetch>;
  let held: Lease[] = [];
  let page: HTMLElement;

  beforeEach(() => {
    network = fakeFetch();
    page = document.createElement('div');
    document.body.append(page);
  });
  afterEach(async () => {
    for (const lease of held) lease.release();
    held = [];
    page.remove();
    await microtasks();
    network.restore();
    expect(leaseFirst()).to.equal(null);
  });

  const hold = (lease: Lease) => {
    held.push(lease);
    return lease.store;
  };
  const join = (element: Element, claim: Partial<Claim>) => {
    const lease = joinStore(element, {...NOTHING, ...claim});
    return lease && hold(lease);
  };
  const child = (parent: Node, tag = 'div') => parent.appendChild(document.createElement(tag));
  /** A group element that hands out a store, as a viewer does. */
  const group = (parent: Node, store?: EventStore, tag = 'event-viewer') => Object.assign(child(parent, tag), {store});

  it('takes the store that is given before all others', () => {
    const given = new EventStore();
    const inside = child(group(page, new EventStore()));
    expect(join(inside, {given, name: 'shared', src: SRC})).to.equal(given);
    expect(network.requests).to.have.lengthOf(0);
  });

  for (const tag of ['event-viewer', 'event-story']) {
    it(`takes the store of the <${tag}> around it before the ones that it names`, () => {
      const store = new EventStore();
      expect(join(child(group(page, store, tag)), {name: 'shared', src: SRC})).to.equal(store);
      expect(network.requests).to.have.lengthOf(0);
    });
  }

  it('takes the store of the nearest group', () => {
    const near = new EventStore();
    expect(join(child(group(group(page, new EventStore()), near)), {})).to.equal(near);
  });

  it('finds the group around it across two shadow roots', () => {
    const store = new EventStore();
    const outer = child(group(page, store)).attachShadow({mode: 'open'});
    const inner = child(outer).attachShadow({mode: 'closed'});
    expect(join(child(inner), {src: SRC})).to.equal(store);
  });

  it('does not take a group that is beside it, or itself, for one around it', () => {
    const viewer = group(page, new EventStore());
    expect(join(viewer, {name: 'shared'})).not.to.equal(viewer.store);
    expect(join(child(page), {name: 'shared'})).to.equal(hold(leaseNamed('shared')));
  });

  it('does without a group that has no store yet', () => {
    expect(join(child(group(page)), {name: 'shared'})).to.equal(hold(leaseNamed('shared')));
  });

  it('takes the named store before that of its address', () => {
    const store = join(page, {name: 'shared', src: SRC});
    expect(store).to.equal(hold(leaseNamed('shared'))).and.not.equal(hold(leaseSource(new URL(SRC, document.baseURI).href)));
  });

  it('lets a named store load the address of the one element that has one', () => {
    const [list, map] = [join(child(page), {name: 'shared'}), join(child(page), {name: 'shared', src: SRC})];
    expect(list).to.equal(map);
    expect([list?.status, network.requests.length]).to.deep.equal(['loading', 1]);
  });

  it('takes the store of its address before the page’s first', () => {
    const first = hold(leaseNamed('first'));
    expect(join(page, {src: SRC})).not.to.equal(first);
  });

  it('takes the page’s first store where it names none', () => {
    const first = hold(leaseNamed('first'));
    hold(leaseNamed('second'));
    expect(join(page, {})).to.equal(first);
  });

  it('has none while the page has none', () => {
    expect(join(page, {})).to.equal(null);
  });

  it('reads an address from where the page says that it is', () => {
    const base = document.createElement('base');
    base.href = 'https://news.example/2022/kazakhstan/';
    document.head.append(base);
    const stores = [join(page, {src: '../events.json'}), join(page, {src: 'https://news.example/2022/events.json'})];
    base.remove();
    expect(stores[0]?.src).to.equal('https://news.example/2022/events.json');
    expect(stores[0]).to.equal(stores[1]);
    expect(network.requests).to.have.lengthOf(1);
  });

  it('shares the load of an address that is written in two ways', () => {
    expect(join(child(page), {src: SRC})).to.equal(join(child(page), {src: `./x/../${SRC}`}));
  });

  it('leaves an address that is malformed to the load, whose message names it', () => {
    expect(join(page, {src: 'https://['})?.src).to.equal('https://[');
  });

  it('makes a store that was given the first one for others', () => {
    const given = new EventStore();
    join(page, {given});
    expect(join(child(page), {})).to.equal(given);
  });
});
