import {expect} from 'chai';
import {EventStore} from '../../src/store/event-store.js';
import {leaseFirst, leaseNamed, leaseOwn, leaseSource, watchRegistry} from '../../src/store/registry.js';
import type * as Registry from '../../src/store/registry.js';
import type {Lease} from '../../src/store/registry.js';
import {fakeFetch} from './fake-fetch.js';
import {STORY, microtasks, untilStatus} from './story.js';

const A = 'https://news.example/a.json';
const B = 'https://news.example/b.json';

describe('registry', () => {
  let network: ReturnType<typeof fakeFetch>;
  let held: Lease[] = [];
  /** Holds a lease until the test is over. */
  const hold = (lease: Lease) => {
    held.push(lease);
    return lease.store;
  };

  beforeEach(() => (network = fakeFetch()));
  afterEach(async () => {
    for (const lease of held) lease.release();
    held = [];
    await microtasks();
    network.restore();
    expect(leaseFirst(), 'a store that nobody holds').to.equal(null);
  });

  it('loads a file once for all that name its address', async () => {
    const stores = [hold(leaseSource(A)), hold(leaseSource(A))];
    expect(stores[0]).to.equal(stores[1]);
    expect(network.requests).to.have.lengthOf(1);
    network.requests[0].answer(STORY);
    await untilStatus(stores[1], 'ready');
  });

  it('keeps two files apart', () => {
    expect(hold(leaseSource(A))).not.to.equal(hold(leaseSource(B)));
    expect(network.requests.map(({url}) => url)).to.deep.equal([A, B]);
  });

  it('gives one store to a name, which is not the address of the same spelling', () => {
    expect(hold(leaseNamed(A))).to.equal(hold(leaseNamed(A))).and.not.equal(hold(leaseSource(A)));
  });

  it('aborts the load and forgets the store when the last holder lets go', async () => {
    const leases = [leaseSource(A), leaseSource(A)];
    leases[0].release();
    await microtasks();
    expect(network.requests[0].signal.aborted).to.equal(false);
    leases[1].release();
    await microtasks();
    expect(network.requests[0].signal.aborted).to.equal(true);
    expect(hold(leaseSource(A))).not.to.equal(leases[1].store);
  });

  it('counts a lease that is released twice once', async () => {
    const twice = leaseSource(A);
    const store = hold(leaseSource(A));
    twice.release();
    twice.release();
    await microtasks();
    expect(hold(leaseSource(A))).to.equal(store);
  });

  it('keeps the store of an element that is moved: released and leased in one task', async () => {
    const before = leaseSource(A);
    before.release();
    const store = hold(leaseSource(A));
    await microtasks();
    expect(store).to.equal(before.store);
    expect(network.requests.map(({signal}) => signal.aborted)).to.deep.equal([false]);
  });

  it('gives the oldest store to whoever names none, and the next one when that is gone', async () => {
    const oldest = leaseNamed('oldest');
    const younger = hold(leaseSource(A));
    const first = leaseFirst();
    expect(first?.store).to.equal(oldest.store);
    oldest.release();
    first?.release();
    await microtasks();
    const next = leaseFirst();
    expect(next && hold(next)).to.equal(younger);
  });

  it('has no first store on a page without any', () => {
    expect(leaseFirst()).to.equal(null);
  });

  it('lets others find a store that was handed over, and its own holder find it again', () => {
    const own = new EventStore();
    const stores = [hold(leaseOwn(own)), hold(leaseOwn(own))];
    expect(stores).to.deep.equal([own, own]);
    const first = leaseFirst();
    expect(first && hold(first)).to.equal(own);
  });

  it('keeps a second store that was handed over beside the first', () => {
    const own = [new EventStore(), new EventStore()];
    expect(own.map((store) => hold(leaseOwn(store)))).to.deep.equal(own);
  });

  it('counts a named store that is handed on as the same, so that it outlives its first holder', async () => {
    const named = leaseNamed('shared');
    hold(leaseOwn(named.store));
    named.release();
    await microtasks();
    expect(hold(leaseNamed('shared'))).to.equal(named.store);
  });

  it('tells its watchers when a store comes and goes, not when one is shared', async () => {
    const first: (EventStore | undefined)[] = [];
    const unwatch = watchRegistry(() => {
      const lease = leaseFirst();
      first.push(lease?.store);
      lease?.release();
    });
    const leases = [leaseNamed('one'), leaseNamed('one')];
    expect(first).to.deep.equal([leases[0].store]);
    for (const lease of leases) lease.release();
    await microtasks();
    unwatch();
    expect(first).to.deep.equal([leases[0].store, undefined]);
  });

  it('tells a watcher nothing once it has left', () => {
    let calls = 0;
    watchRegistry(() => (calls += 1))();
    hold(leaseNamed('one'));
    expect(calls).to.equal(0);
  });

  it('is one for two copies of the script on a page', async () => {
    const secondCopy = '../../src/store/registry.ts?copy=2';
    const copy = (await import(secondCopy)) as typeof Registry;
    expect(copy.leaseSource).not.to.equal(leaseSource);
    const store = hold(leaseSource(A));
    expect(hold(copy.leaseSource(A))).to.equal(store);
    expect(network.requests).to.have.lengthOf(1);
  });
});
