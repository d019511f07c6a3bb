import {expect} from 'chai';
import {MAX_CONTEXTS, askContext, leaveContext, shareContexts, useContext} from '../../src/map/context-pool.js';
import type {Claimant, PooledContext} from '../../src/map/context-pool.js';

/** A map without a picture, which writes down what happens to it. */
class FakeMap implements Claimant {
  context: PooledContext | null = null;
  isLive = false;
  isBusy = false;
  isInView = true;
  gains = 0;
  #gained = Promise.withResolvers<void>();

  constructor(
    readonly name: string,
    public distancePixels = 0,
  ) {}

  take(context: PooledContext | null): void {
    this.context = context ?? {destroy: () => {}};
    this.isLive = true;
    this.gains += 1;
    this.#gained.resolve();
    this.#gained = Promise.withResolvers();
  }

  giveBack(): PooledContext | null {
    this.isLive = false;
    return this.context;
  }

  /** Asks, and waits for its turn. */
  async asked(): Promise<void> {
    const {promise} = this.#gained;
    askContext(this);
    if (!this.isLive) await promise;
  }
}

describe('context pool', () => {
  let maps: FakeMap[] = [];
  const add = (count: number, distanceOf = (index: number) => index) => {
    const added = Array.from({length: count}, (_, index) => new FakeMap(`${index}`, distanceOf(index)));
    maps.push(...added);
    return added;
  };
  const live = () => maps.filter(({isLive}) => isLive).map(({name}) => name).join(' ');

  afterEach(() => {
    for (const map of maps) leaveContext(map);
    maps = [];
  });

  it('gives each of four maps a context of its own', () => {
    const four = add(4);
    for (const map of four) askContext(map);
    expect([MAX_CONTEXTS, live(), new Set(four.map(({context}) => context)).size]).to.deep.equal([4, '0 1 2 3', 4]);
  });

  it('hands the context of the map that is farthest from the middle to the fifth', async () => {
    const [first, second, third, fourth, fifth] = add(5, (index) => [300, 100, 500, 200, 400][index]!);
    for (const map of [first, second, third, fourth]) askContext(map!);
    const handed = third!.context;
    await fifth!.asked();
    expect([live(), fifth!.context === handed]).to.deep.equal(['0 1 3 4', true]);
  });

  it('lets a map wait while the page is at work, and no longer', async () => {
    const [fifth] = add(5).slice(4);
    for (const map of maps.slice(0, 4)) askContext(map);
    const turn = fifth!.asked();
    expect([live(), fifth!.isLive]).to.deep.equal(['0 1 2 3', false]);
    await turn;
    expect(fifth!.isLive).to.equal(true);
  });

  it('gives a map that the reader uses its context at once, before all that wait', () => {
    const ten = add(10);
    for (const map of ten) askContext(map);
    useContext(ten[9]!);
    expect(live()).to.equal('0 1 2 9');
  });

  it('never takes the context of the map that the reader used last', async () => {
    const six = add(6, (index) => 1000 - index);
    useContext(six[0]!);
    for (const map of six.slice(1, 4)) askContext(map);
    await six[4]!.asked();
    await six[5]!.asked();
    expect(six[0]!.isLive).to.equal(true);
  });

  it('takes no context that is being drawn on, until it is drawn', async () => {
    const five = add(5);
    for (const map of five.slice(0, 4)) {
      askContext(map);
      map.isBusy = true;
    }
    useContext(five[4]!);
    expect(live()).to.equal('0 1 2 3');
    five[1]!.isBusy = false;
    shareContexts();
    expect(live()).to.equal('0 2 3 4');
  });

  it('gives what is in view its turn before what is only near', async () => {
    const six = add(6);
    for (const map of six.slice(0, 4)) askContext(map);
    six[4]!.isInView = false;
    askContext(six[4]!);
    await six[5]!.asked();
    expect(six[4]!.gains).to.equal(0);
  });

  it('gives every one of ten maps a turn, and never more than four at once', async () => {
    const ten = add(10);
    let most = 0;
    for (const map of ten) {
      await map.asked();
      most = Math.max(most, maps.filter(({isLive}) => isLive).length);
    }
    expect([most, ten.map(({gains}) => gains).join('')]).to.deep.equal([4, '1111111111']);
  });

  it('lets the three in the middle keep theirs, while the others take turns', async () => {
    const ten = add(10);
    for (const map of ten) await map.asked();
    for (const map of ten.slice(3)) await map.asked();
    expect(ten.slice(0, 3).map(({gains, isLive}) => [gains, isLive])).to.deep.equal([[1, true], [1, true], [1, true]]);
  });

  it('gives a context that is left to who waits', () => {
    const five = add(5);
    for (const map of five) askContext(map);
    five[2]!.isLive = false;
    leaveContext(five[2]!);
    expect([live(), five[4]!.gains]).to.deep.equal(['0 1 3 4', 1]);
  });

  it('gives nothing to a map that waits no more', async () => {
    const six = add(6);
    for (const map of six.slice(0, 5)) askContext(map);
    leaveContext(six[4]!);
    await six[5]!.asked();
    expect(six[4]!.gains).to.equal(0);
  });

  it('counts the maps of another copy of the script, which find the same pool by its symbol', async () => {
    const page = globalThis as unknown as Record<symbol, {live: Set<Claimant>}>;
    const theirs = new FakeMap('theirs', 9999);
    const {live: seats} = page[Symbol.for('event-timeline-map.contexts.1')]!;
    seats.add(theirs);
    theirs.take(null);
    maps.push(theirs);
    const four = add(4);
    for (const map of four.slice(0, 3)) askContext(map);
    expect(live()).to.equal('theirs 0 1 2');
    await four[3]!.asked();
    expect([live(), four[3]!.context === theirs.context]).to.deep.equal(['0 1 2 3', true]);
  });
});
