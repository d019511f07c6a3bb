import {expect} from 'chai';
import {attachWheel} from '../../../src/elements/event-timeline/wheel-gesture.js';
import type {TimeScale} from '../../../src/timeline/scale.js';
import {clearPage, page, wheel} from '../helpers.js';

const MINUTE = 60_000;

describe('attachWheel', () => {
  afterEach(clearPage);

  /** A minute a pixel, from 0 on. */
  function setUp() {
    const plot = page('width:600px;height:100px');
    let scale: TimeScale = {startMs: 0, endMs: 600 * MINUTE, widthPixels: 600};
    const limits = {startMs: -600 * MINUTE, endMs: 1200 * MINUTE, minSpanMs: MINUTE};
    const controller = new AbortController();
    attachWheel(plot, {scale: () => scale, limits: () => limits, move: (next) => (scale = next)}, controller.signal);
    return {plot, end: () => controller.abort(), minutes: () => [scale.startMs / MINUTE, scale.endMs / MINUTE]};
  }

  it('pans by a wheel that turns sideways, and by one that turns down with Shift', () => {
    const {plot, minutes} = setUp();
    expect(wheel(plot, {deltaX: 60}).defaultPrevented).to.equal(true);
    expect(minutes()).to.deep.equal([60, 660]);
    wheel(plot, {deltaY: 40, shiftKey: true});
    expect(minutes()).to.deep.equal([100, 700]);
  });

  it('zooms with Ctrl, around the pointer', () => {
    const {plot, minutes} = setUp();
    wheel(plot, {deltaY: -250, ctrlKey: true});
    expect(minutes().map(Math.round)).to.deep.equal([150, 450]);
  });

  it('leaves up and down to the page', () => {
    const {plot, minutes} = setUp();
    expect(wheel(plot, {deltaY: 100}).defaultPrevented).to.equal(false);
    expect(minutes()).to.deep.equal([0, 600]);
  });

  it('ends when it is told to', () => {
    const {plot, end, minutes} = setUp();
    end();
    wheel(plot, {deltaX: 60});
    expect(minutes()).to.deep.equal([0, 600]);
  });
});
