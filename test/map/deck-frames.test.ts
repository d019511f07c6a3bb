import {expect} from 'chai';
import {DeckFrames} from '../../src/map/deck-frames.js';

const nextFrame = () => new Promise(requestAnimationFrame);

describe('DeckFrames', () => {
  it('gives the browser’s frames to who waits for them', async () => {
    const frames = new DeckFrames();
    const times: number[] = [];
    frames.requestAnimationFrame((now) => times.push(now));
    const now = await nextFrame();
    expect(times).to.deep.equal([now]);
  });

  it('brings a frame forward, and gives it once', async () => {
    const frames = new DeckFrames();
    let count = 0;
    frames.requestAnimationFrame(() => (count += 1));
    frames.bringForward();
    expect(count).to.equal(1);
    await nextFrame();
    expect(count).to.equal(1);
  });

  it('brings forward no frame that nobody waits for', async () => {
    const frames = new DeckFrames();
    let count = 0;
    frames.bringForward();
    const id = frames.requestAnimationFrame(() => (count += 1));
    frames.cancelAnimationFrame(id);
    frames.bringForward();
    await nextFrame();
    expect(count).to.equal(0);
  });

  it('goes on after a frame that was brought forward', async () => {
    const frames = new DeckFrames();
    let count = 0;
    const loop = () => {
      count += 1;
      frames.requestAnimationFrame(loop);
    };
    frames.requestAnimationFrame(loop);
    frames.bringForward();
    await nextFrame();
    expect(count).to.equal(2);
    frames.requestAnimationFrame(() => undefined);
  });
});
