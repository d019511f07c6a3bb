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

  constructor(
    readonly name: string,
    public distancePixels = 0,
  ) {}

  take(context: PooledContext | null): void {
    this.context = context ?? {destroy: () => {}};
    this.isLive = true;
    this.gains += 1;
  }

  giveBack(): PooledContext | null {
    this.isLive = false;
    return this.context;
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

  it('hands the context of the map that is farthest from the middle to the one that is used', () => {
    const [first, second, third, fourth, fifth] = add(5, (index) => [300, 100, 500, 200, 400][index]!);
    for (const map of [first, second, third, fourth]) askContext(map!);
    const handed = third!.context;
    useContext(fifth!);
    expect([live(), fifth!.context === handed]).to.deep.equal(['0 1 3 4', true]);
  });

  it('lets a fifth map in view wait while four others are in view', () => {
    const five = add(5);
    for (const map of five) askContext(map);
    expect(live()).to.equal('0 1 2 3');
  });

  it('hands the context of a map in nobody’s sight to one that is in view', () => {
    const five = add(5);
    five[1]!.isInView = false;
    for (const map of five) askContext(map);
    expect(live()).to.equal('0 2 3 4');
  });

  it('gives a map that the reader uses its context at once, before all that wait', () => {
    const ten = add(10);
    for (const map of ten) askContext(map);
    useContext(ten[9]!);
    expect(live()).to.equal('0 1 2 9');
  });

  it('never takes the context of the map that the reader used last', () => {
    const six = add(6, (index) => 1000 - index);
    for (const map of six) map.isInView = false;
    useContext(six[0]!);
    for (const map of six.slice(1, 4)) askContext(map);
    for (const map of six.slice(4)) {
      map.isInView = true;
      askContext(map);
    }
    expect(live()).to.equal('0 3 4 5');
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

  it('gives what is in view a context that is free before what is only near', () => {
    const six = add(6);
    six[4]!.isInView = false;
    for (const map of six) askContext(map);
    six[0]!.isLive = false;
    leaveContext(six[0]!);
    expect(live()).to.equal('1 2 3 5');
  });

  it('gives every one of ten maps a context when it is used, and never more than four at once', () => {
    const ten = add(10);
    let most = 0;
    for (const map of ten) {
      useContext(map);
      most = Math.max(most, maps.filter(({isLive}) => isLive).length);
    }
    expect([most, ten.map(({gains}) => gains).join('')]).to.deep.equal([4, '1111111111']);
  });

  it('gives a context that is left to who waits', () => {
    const five = add(5);
    for (const map of five) askContext(map);
    five[2]!.isLive = false;
    leaveContext(five[2]!);
    expect([live(), five[4]!.gains]).to.deep.equal(['0 1 3 4', 1]);
  });

  it('gives nothing to a map that waits no more', () => {
    const six = add(6);
    for (const map of six) askContext(map);
    leaveContext(six[4]!);
    six[0]!.isLive = false;
    leaveContext(six[0]!);
    expect([six[4]!.gains, six[5]!.gains]).to.deep.equal([0, 1]);
  });

  it('counts the maps of another copy of the script, which find the same pool by its symbol', () => {
    const page = globalThis as unknown as Record<symbol, {live: Set<Claimant>}>;
    const theirs = new FakeMap('theirs', 9999);
    const {live: seats} = page[Symbol.for('event-timeline-map.contexts.2')]!;
    seats.add(theirs);
    theirs.take(null);
    maps.push(theirs);
    const four = add(4);
    for (const map of four.slice(0, 3)) askContext(map);
    expect(live()).to.equal('theirs 0 1 2');
    useContext(four[3]!);
    expect([live(), four[3]!.context === theirs.context]).to.deep.equal(['0 1 2 3', true]);
  });
});
