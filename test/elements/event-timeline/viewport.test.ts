import {expect} from 'chai';
import {Viewport} from '../../../src/elements/event-timeline/viewport.js';
import type {ViewportState} from '../../../src/elements/event-timeline/viewport.js';
import {toMs, toPixels} from '../../../src/timeline/scale.js';

const DAY_MS = 86_400_000;
const EXTENT = {startMs: 0, endMs: 100 * DAY_MS};

describe('Viewport', () => {
  let state: ViewportState;
  let viewport: Viewport;

  beforeEach(() => {
    state = {extent: EXTENT, widthPixels: 500, folds: undefined};
    viewport = new Viewport(() => state);
  });

  it('shows the whole story until the reader zooms, and again when asked to', () => {
    const {scale} = viewport;
    expect([toPixels(scale, 0), toPixels(scale, EXTENT.endMs)].map(Math.round)).to.deep.equal([12, 488]);
    expect(viewport.isWhole).to.equal(true);
    viewport.zoom(2);
    expect(viewport.isWhole).to.equal(false);
    viewport.showAll();
    expect(viewport.scale).to.deep.equal(scale);
  });

  it('zooms around its middle', () => {
    viewport.zoom(2);
    expect(toPixels(viewport.scale, 50 * DAY_MS)).to.be.closeTo(250, 1e-6);
  });

  it('zooms around the middle of the dates shown, where they are in view', () => {
    const window = {startMs: 10 * DAY_MS, endMs: 20 * DAY_MS};
    const before = toPixels(viewport.scale, 15 * DAY_MS);
    viewport.zoom(2, window);
    expect(toPixels(viewport.scale, 15 * DAY_MS)).to.be.closeTo(before, 1e-6);
    viewport.show({startMs: 50 * DAY_MS, endMs: 60 * DAY_MS});
    viewport.zoom(2, window);
    expect(toPixels(viewport.scale, 55 * DAY_MS)).to.be.closeTo(250, 1e-6);
  });

  it('looks at a window up close, with a twelfth of it on either side', () => {
    const window = {startMs: 24 * DAY_MS, endMs: 36 * DAY_MS};
    expect(viewport.isFilledBy(window)).to.equal(false);
    viewport.showWindow(window);
    expect([viewport.scale.startMs / DAY_MS, viewport.scale.endMs / DAY_MS]).to.deep.equal([23, 37]);
    expect([viewport.isFilledBy(window), viewport.isFilledBy({startMs: 24 * DAY_MS, endMs: 27 * DAY_MS})]).to.deep.equal([true, false]);
  });

  it('looks at a minute at least, and at open ends as those of the story', () => {
    viewport.showWindow({startMs: DAY_MS, endMs: DAY_MS + 1});
    expect(viewport.scale.endMs - viewport.scale.startMs).to.equal(60_000);
    viewport.showWindow({startMs: 90 * DAY_MS, endMs: Infinity});
    expect(viewport.scale.startMs).to.be.below(90 * DAY_MS);
    expect(viewport.scale.endMs).to.be.above(EXTENT.endMs);
  });

  it('has an anchor that pans with it, and another one when it is zoomed', () => {
    viewport.show({startMs: 10 * DAY_MS, endMs: 60 * DAY_MS});
    const first = viewport.anchorX;
    viewport.show({startMs: 20 * DAY_MS, endMs: 70 * DAY_MS});
    expect(viewport.anchorX).to.be.closeTo(first - 100, 1e-6);
    viewport.zoom(2);
    expect(viewport.anchorX).to.equal(0);
  });

  it('gives the same scale for as long as nothing changes', () => {
    expect(viewport.scale).to.equal(viewport.scale);
    state = {...state, widthPixels: 600};
    expect(viewport.scale.widthPixels).to.equal(600);
  });

  it('has a scale without folds where there are none, and keeps those that there are by zooming', () => {
    expect(viewport.scale).not.to.have.property('folds');
    state = {...state, folds: [{startMs: 20 * DAY_MS, endMs: 80 * DAY_MS, pixels: 28}]};
    viewport.zoom(1.5);
    expect(toPixels(viewport.scale, 80 * DAY_MS) - toPixels(viewport.scale, 20 * DAY_MS)).to.be.closeTo(28, 1e-6);
  });

  it('has a scale of a day where there is no story', () => {
    state = {...state, extent: null};
    expect(viewport.scale.endMs - viewport.scale.startMs).to.be.greaterThan(DAY_MS);
  });

  describe('that shows a part', () => {
    beforeEach(() => viewport.show({startMs: 10 * DAY_MS, endMs: 20 * DAY_MS}));

    it('lets the reader look away from a window that stays where it is', () => {
      const window = {startMs: 12 * DAY_MS, endMs: 14 * DAY_MS};
      viewport.follow(window);
      viewport.show({startMs: 40 * DAY_MS, endMs: 50 * DAY_MS});
      viewport.follow(window);
      expect(viewport.scale.startMs).to.equal(40 * DAY_MS);
    });

    const follow = (from: number, to: number) => {
      viewport.follow({startMs: from * DAY_MS, endMs: to * DAY_MS});
      return [viewport.scale.startMs / DAY_MS, viewport.scale.endMs / DAY_MS];
    };

    it('brings the middle of a window that has left it to its own', () => {
      expect(follow(29, 31)).to.deep.equal([25, 35]);
    });

    it('stays where a part of the window is in view', () => {
      expect(follow(19, 90)).to.deep.equal([10, 20]);
      viewport.follow(null);
      expect(viewport.scale.startMs).to.equal(10 * DAY_MS);
    });

    it('goes over a fold to a window behind it', () => {
      state = {...state, folds: [{startMs: 22 * DAY_MS, endMs: 80 * DAY_MS, pixels: 28}]};
      follow(85, 86);
      expect(toPixels(viewport.scale, 85.5 * DAY_MS)).to.be.closeTo(250, 1e-6);
    });
  });

  it('zooms around a place that is asked for, which keeps its instant', () => {
    const before = toMs(viewport.scale, 100);
    viewport.zoom(4, null, 100);
    expect(toPixels(viewport.scale, before)).to.be.closeTo(100, 1e-3);
  });

  it('pans by a share of what is in view, no further than its limits, and tells what it shows', () => {
    viewport.zoom(2);
    const {startMs, endMs} = viewport.scale;
    viewport.pan(0.5);
    expect(viewport.scale.startMs - startMs).to.be.closeTo((endMs - startMs) / 2, 1);
    expect(viewport.view).to.deep.equal({startMs: viewport.scale.startMs, endMs: viewport.scale.endMs});
    for (let time = 0; time < 20; time += 1) viewport.pan(0.5);
    expect(viewport.scale.endMs).to.equal(viewport.limits.endMs);
    viewport.showAll();
    expect(viewport.view).to.equal(null);
  });

  it('knows on which side the story goes on', () => {
    const sides = () => [viewport.goesOn(-1), viewport.goesOn(1)];
    const whole = sides();
    viewport.zoom(4);
    const inside = sides();
    viewport.pan(-2);
    expect([whole, inside, sides()]).to.deep.equal([[false, false], [true, true], [false, true]]);
  });
});
