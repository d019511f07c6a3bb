import {expect} from 'chai';
import {bringIntoView} from '../../../src/elements/event-timeline/view-instant.js';
import {Viewport} from '../../../src/elements/event-timeline/viewport.js';
import {toPixels} from '../../../src/timeline/scale.js';

const DAY_MS = 86_400_000;

describe('bringIntoView', () => {
  function setUp() {
    const viewport = new Viewport(() => ({extent: {startMs: 0, endMs: 100 * DAY_MS}, widthPixels: 500, folds: undefined}));
    viewport.zoom(10);
    return viewport;
  }

  it('stays where an instant is seen already', () => {
    const viewport = setUp();
    const {scale} = viewport;
    bringIntoView(viewport, 50 * DAY_MS);
    expect(viewport.scale).to.deep.equal(scale);
  });

  it('brings an instant that is out of view, or at an edge of it, into the middle', () => {
    const viewport = setUp();
    bringIntoView(viewport, 10 * DAY_MS);
    expect(toPixels(viewport.scale, 10 * DAY_MS)).to.be.closeTo(250, 0.01);
    const atEdge = viewport.scale.endMs - 1000;
    bringIntoView(viewport, atEdge);
    expect(toPixels(viewport.scale, atEdge)).to.be.closeTo(250, 0.01);
  });
});
