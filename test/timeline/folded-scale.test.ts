import {expect} from 'chai';
import fc from 'fast-check';
import {foldedMs, foldedPixels, pixelsPerMs, stretchesOf} from '../../src/timeline/folded-scale.js';
import {fitScale, panScale, scaleLimits, toMs, toPixels, zoomScale} from '../../src/timeline/scale.js';
import type {TimeFold, TimeScale} from '../../src/timeline/scale.js';

const DAY_MS = 86_400_000;
/** 100 days on 480 pixels, of which 80 are folded into two times 20: 20 pixels a day. The instants are large, as real ones are. */
const START_MS = Date.parse('2022-01-01');
const day = (count: number) => START_MS + count * DAY_MS;
const fold = (from: number, to: number, pixels = 20): TimeFold => ({startMs: day(from), endMs: day(to), pixels});
const SCALE: TimeScale = {startMs: day(0), endMs: day(100), widthPixels: 440, folds: [fold(10, 50), fold(55, 95)]};
const LIMITS = scaleLimits({startMs: day(0), endMs: day(100)});

describe('folded scale', () => {
  it('gives a fold its pixels and shares the others out evenly', () => {
    expect([0, 10, 50, 55, 95, 100].map((count) => toPixels(SCALE, day(count)))).to.deep.equal([0, 200, 220, 320, 340, 440]);
    expect(pixelsPerMs(SCALE) * DAY_MS).to.be.closeTo(20, 1e-9);
  });

  it('runs evenly through a fold, so that a drag passes it', () => {
    expect(toPixels(SCALE, day(30))).to.be.closeTo(210, 1e-9);
    expect(toMs(SCALE, 215)).to.equal(day(40));
  });

  it('goes on beyond its edges as it does inside', () => {
    expect([toPixels(SCALE, day(-1)), toPixels(SCALE, day(101))].map(Math.round)).to.deep.equal([-20, 460]);
    expect(toMs(SCALE, -20)).to.equal(day(-1));
  });

  it('puts open ends at its edges, as a linear scale does', () => {
    expect([toPixels(SCALE, -Infinity), toPixels(SCALE, Infinity)]).to.deep.equal([0, 440]);
  });

  it('is a linear scale where it has no folds, shows the inside of one only, or is narrower than they are', () => {
    const plain = {...SCALE, folds: undefined};
    const inside = {...SCALE, startMs: day(20), endMs: day(30)};
    const narrow = {...SCALE, widthPixels: 30};
    for (const scale of [plain, {...plain, folds: []}, inside, narrow]) {
      const middleMs = (scale.startMs + scale.endMs) / 2;
      expect(toPixels(scale, middleMs)).to.be.closeTo(scale.widthPixels / 2, 1e-6);
      expect([foldedPixels(scale, middleMs), foldedMs(scale, 5)]).to.deep.equal([null, null]);
      expect(stretchesOf(scale)).to.deep.equal([{startMs: scale.startMs, endMs: scale.endMs}]);
    }
  });

  it('has stretches between its folds, and none where its edge is inside of one', () => {
    const days = (scale: TimeScale) => stretchesOf(scale).map(({startMs, endMs}) => [(startMs - START_MS) / DAY_MS, (endMs - START_MS) / DAY_MS]);
    expect(days(SCALE)).to.deep.equal([[0, 10], [50, 55], [95, 100]]);
    expect(days({...SCALE, startMs: day(30)})).to.deep.equal([[50, 55], [95, 100]]);
    expect(days({...SCALE, endMs: day(60)})).to.deep.equal([[0, 10], [50, 55]]);
  });

  it('fits a whole story with its padding, in which a fold is no wider', () => {
    const scale = fitScale({startMs: day(0), endMs: day(100)}, 464, 12, SCALE.folds);
    expect([0, 10, 50, 100].map((count) => Math.round(toPixels(scale, day(count)) * 1000) / 1000)).to.deep.equal([12, 212, 232, 452]);
  });

  it('pans by pixels through a fold and back to where it was', () => {
    const there = panScale(SCALE, 150, LIMITS);
    expect(toMs(there, 50)).to.equal(day(10));
    expect(pixelsPerMs(there)).to.be.closeTo(pixelsPerMs(SCALE), 1e-15);
    const back = panScale(there, -150, LIMITS);
    expect(back.startMs).to.be.closeTo(SCALE.startMs, 1);
    expect(back.endMs).to.be.closeTo(SCALE.endMs, 1);
  });

  it('keeps the instant under the pointer while it zooms, and the folds as narrow as they were', () => {
    const near = zoomScale(SCALE, 2, 270, LIMITS);
    expect(toMs(near, 270)).to.be.closeTo(toMs(SCALE, 270), 1);
    expect(pixelsPerMs(near)).to.be.closeTo(2 * pixelsPerMs(SCALE), 1e-12);
    expect(toPixels(near, day(95)) - toPixels(near, day(55))).to.be.closeTo(20, 1e-6);
  });

  it('zooms out to its limits and in to a minute, and no further', () => {
    const far = zoomScale(SCALE, 1e-6, 100, LIMITS);
    expect([far.startMs, far.endMs]).to.deep.equal([LIMITS.startMs, LIMITS.endMs]);
    const close = zoomScale(SCALE, 1e12, 100, LIMITS);
    expect(close.endMs - close.startMs).to.be.closeTo(60_000, 1);
  });

  const stories = fc
    .record({
      gaps: fc.array(fc.tuple(fc.integer({min: 1, max: 40 * 24}), fc.integer({min: 24, max: 5000 * 24})), {minLength: 1, maxLength: 6}),
      last: fc.integer({min: 1, max: 40 * 24}),
      width: fc.integer({min: 240, max: 2000}),
    })
    .map(({gaps, last, width}) => {
      const hour = DAY_MS / 24;
      let at = START_MS;
      const folds = gaps.map(([open, closed]): TimeFold => {
        const startMs = at + open * hour;
        at = startMs + closed * hour;
        return {startMs, endMs: at, pixels: 28};
      });
      const extent = {startMs: START_MS, endMs: at + last * hour};
      return {extent, scale: fitScale(extent, width, 12, folds), limits: scaleLimits(extent)};
    });
  const acts = fc.array(fc.record({zoom: fc.boolean(), by: fc.double({min: 0.05, max: 20, noNaN: true}), at: fc.integer({min: -3000, max: 3000})}), {maxLength: 8});

  it('finds every position again, and never turns the order of two instants', () => {
    fc.assert(
      fc.property(stories, acts, fc.array(fc.double({min: 0, max: 1, noNaN: true}), {minLength: 2, maxLength: 20}), ({extent, scale, limits}, list, shares) => {
        let now = scale;
        for (const {zoom, by, at} of list) now = zoom ? zoomScale(now, by, at, limits) : panScale(now, at, limits);
        const instants = shares.sort((a, b) => a - b).map((share) => extent.startMs + share * (extent.endMs - extent.startMs));
        const positions = instants.map((ms) => toPixels(now, ms));
        positions.slice(1).forEach((x, i) => expect(x).to.be.at.least(positions[i]));
        instants.forEach((ms, i) => {
          const foundMs = toMs(now, positions[i]);
          // Inside a fold a pixel is months: what must come back is the position.
          expect(Math.min(Math.abs(foundMs - ms) / 2, Math.abs(toPixels(now, foundMs) - positions[i]) * 1e5)).to.be.at.most(1);
        });
      }),
    );
  });

  it('never leaves its limits, whatever is done to it', () => {
    fc.assert(
      fc.property(stories, acts, ({scale, limits}, list) => {
        let now = scale;
        for (const {zoom, by, at} of list) now = zoom ? zoomScale(now, by, at, limits) : panScale(now, at, limits);
        expect(now.startMs).to.be.at.least(limits.startMs);
        expect(now.endMs).to.be.at.most(limits.endMs);
        expect(now.endMs - now.startMs).to.be.above(1000);
      }),
    );
  });

  it('keeps the distance of two marks by panning, so that none changes its row', () => {
    fc.assert(
      fc.property(stories, fc.integer({min: -2000, max: 2000}), ({extent, scale, limits}, delta) => {
        const panned = panScale(scale, delta, limits);
        const [a, b] = [extent.startMs, extent.endMs].map((ms) => toPixels(panned, ms));
        expect(b - a).to.be.closeTo(toPixels(scale, extent.endMs) - toPixels(scale, extent.startMs), 0.01);
      }),
    );
  });
});
