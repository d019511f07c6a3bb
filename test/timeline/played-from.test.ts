import {expect} from 'chai';
import {PlayedFrom} from '../../src/timeline/played-from.js';

const to = (endMs: number) => ({startMs: 0, endMs});

describe('PlayedFrom', () => {
  let played: PlayedFrom;

  beforeEach(() => (played = new PlayedFrom()));

  it('is the end of the window with which a playback began', () => {
    expect([to(10), to(20), to(30)].map((window) => played.follow(true, window))).to.deep.equal([10, 10, 10]);
  });

  it('is nothing while nothing plays, or without a window', () => {
    expect(played.follow(false, to(10))).to.equal(null);
    expect(played.follow(true, null)).to.equal(null);
  });

  it('begins anew after a pause', () => {
    played.follow(true, to(10));
    played.follow(false, to(20));
    expect(played.follow(true, to(20))).to.equal(20);
  });

  it('begins anew when a loop does', () => {
    played.follow(true, to(10));
    played.follow(true, to(90));
    expect([played.follow(true, to(12)), played.follow(true, to(30))]).to.deep.equal([12, 12]);
  });
});
