import {expect} from 'chai';
import {claimName, decideOnce, mayWriteAddress} from '../../src/store/page-address.js';
import type * as PageAddress from '../../src/store/page-address.js';
import {watchedAddress} from './address.js';

describe('the names in the address of a page', () => {
  let begun: string[];
  let held: (() => void)[];
  const claim = (name: string | null, who: string, by = claimName) => {
    const giveBack = by(name, () => begun.push(who));
    held.push(giveBack);
    return giveBack;
  };

  beforeEach(() => {
    begun = [];
    held = [];
  });
  afterEach(() => {
    for (const giveBack of held) giveBack();
  });

  it('belong to the first story that asks', () => {
    claim(null, 'first');
    claim(null, 'second');
    expect(begun).to.deep.equal(['first']);
  });

  it('are many: a story with a name does not wait for one without', () => {
    claim(null, 'first');
    claim('north', 'second');
    expect(begun).to.deep.equal(['first', 'second']);
  });

  it('go to the one who asked next when they are given back', () => {
    const giveBack = claim(null, 'first');
    claim(null, 'second');
    claim(null, 'third');
    giveBack();
    giveBack();
    expect(begun).to.deep.equal(['first', 'second']);
  });

  it('pass by one who has given up waiting', () => {
    const giveBack = claim(null, 'first');
    claim(null, 'second')();
    claim(null, 'third');
    giveBack();
    expect(begun).to.deep.equal(['first', 'third']);
  });

  it('are shared by two copies of the script', async () => {
    const secondCopy = '../../src/store/page-address.ts?copy=2';
    const copy = (await import(secondCopy)) as typeof PageAddress;
    expect(copy.claimName).not.to.equal(claimName);
    claim(null, 'first');
    claim(null, 'second', copy.claimName);
    expect(begun).to.deep.equal(['first']);
  });
});

describe('mayWriteAddress', () => {
  it('counts half a minute back, whoever has written', () => {
    const address = watchedAddress();
    const at = (ms: number, times: number) => Array.from({length: times}, () => mayWriteAddress(ms)).filter(Boolean).length;
    expect([at(1000, 40), at(20_000, 40), at(30_999, 1), at(31_000, 70), at(50_000, 70)]).to.deep.equal([40, 20, 0, 40, 20]);
    address.restore();
  });
});

describe('decideOnce', () => {
  it('has the first one decide of an event, also for another copy of the script, and of each event anew', async () => {
    const thirdCopy = '../../src/store/page-address.ts?copy=3';
    const copy = (await import(thirdCopy)) as typeof PageAddress;
    const [first, second] = [new Event('popstate'), new Event('popstate')];
    expect([decideOnce(first, () => false), copy.decideOnce(first, () => true), copy.decideOnce(second, () => true)]).to.deep.equal([false, false, true]);
  });
});
