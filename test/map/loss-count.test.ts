import {expect} from 'chai';
import {LossCount} from '../../src/map/loss-count.js';

describe('LossCount', () => {
  const lossesAt = (...seconds: number[]) => {
    const losses = new LossCount();
    return seconds.map((second) => losses.isHopeless(second * 1000));
  };

  it('gives up at the third loss within a minute', () => {
    expect(lossesAt(0, 20, 59)).to.deep.equal([false, false, true]);
  });

  it('does not give up over losses that come once in a while, however many', () => {
    expect(lossesAt(0, 31, 62, 93, 124, 155)).to.deep.equal([false, false, false, false, false, false]);
  });

  it('counts the first no more after a minute, but the second', () => {
    expect(lossesAt(0, 50, 60, 100)).to.deep.equal([false, false, false, true]);
  });
});
