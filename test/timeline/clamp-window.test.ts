import {expect} from 'chai';
import {clampWindow} from '../../src/timeline/clamp-window.js';

const LIMITS = {startMs: 0, endMs: 400};

describe('clampWindow', () => {
  it('cuts a window to what lies inside the limits, open ends too', () => {
    expect(clampWindow({startMs: -10, endMs: 10}, LIMITS)).to.deep.equal({startMs: 0, endMs: 10});
    expect(clampWindow({startMs: 300, endMs: Infinity}, LIMITS)).to.deep.equal({startMs: 300, endMs: 400});
  });

  it('reads a window that lies outside of the limits as all of them', () => {
    expect(clampWindow({startMs: 500, endMs: 600}, LIMITS)).to.deep.equal(LIMITS);
  });

  it('reads one that only touches the limits as all of them: no instant is in both', () => {
    expect(clampWindow({startMs: 400, endMs: 500}, LIMITS)).to.deep.equal(LIMITS);
  });
});
