import {expect} from 'chai';
import {AtRest} from '../../src/store/at-rest.js';
import {fakeFrames} from './fake-frames.js';
import type {FakeFrames} from './fake-frames.js';

describe('AtRest', () => {
  let frames: FakeFrames;
  let runs: number;
  let isAllowed: boolean;
  let rest: AtRest;

  beforeEach(() => {
    frames = fakeFrames();
    runs = 0;
    isAllowed = true;
    rest = new AtRest(() => {
      runs += 1;
      return isAllowed;
    });
  });
  afterEach(() => frames.restore());

  const draw = (times: number, elapsedMs = 100) => {
    for (let time = 0; time < times; time++) frames.next(elapsedMs);
  };

  it('acts once when nothing has changed for 400 ms, and asks for no more frames', () => {
    rest.start();
    draw(3);
    expect([runs, rest.isWaiting]).to.deep.equal([0, true]);
    draw(5);
    expect([runs, rest.isWaiting, frames.waiting]).to.deep.equal([1, false, 0]);
  });

  it('waits anew with each change, as while a key is held', () => {
    for (let change = 0; change < 20; change++) {
      rest.start();
      draw(1);
    }
    expect(runs).to.equal(0);
    draw(4);
    expect(runs).to.equal(1);
  });

  it('acts again after another change', () => {
    rest.start();
    draw(4);
    rest.start();
    draw(4);
    expect(runs).to.equal(2);
  });

  it('does nothing once it is stopped', () => {
    rest.start();
    rest.stop();
    expect([rest.isWaiting, frames.waiting]).to.deep.equal([false, 0]);
    draw(10);
    expect(runs).to.equal(0);
  });

  it('asks again with each frame where it could not act', () => {
    isAllowed = false;
    rest.start();
    draw(6);
    expect([runs, rest.isWaiting]).to.deep.equal([3, true]);
    isAllowed = true;
    draw(5);
    expect([runs, rest.isWaiting]).to.deep.equal([4, false]);
  });
});
