import {expect} from 'chai';
import fc from 'fast-check';
import {brushCancel, brushDown, brushMove, brushUp} from '../../src/timeline/brush.js';
import type {BrushContext, BrushState} from '../../src/timeline/brush.js';
import type {TimeWindow} from '../../src/data/event-table.js';

const HOUR_MS = 3_600_000;
const hours = (startHour: number, endHour: number): TimeWindow => ({startMs: startHour * HOUR_MS, endMs: endHour * HOUR_MS});
const snapTo = (size: number) => (ms: number) => Math.round(ms / (size * HOUR_MS)) * size * HOUR_MS;
/** One pixel an hour over 400 hours. */
const CONTEXT: BrushContext = {
  scale: {...hours(0, 400), widthPixels: 400},
  limits: hours(0, 400),
  unitAt: (ms) => hours(Math.floor(ms / HOUR_MS / 24) * 24, Math.floor(ms / HOUR_MS / 24) * 24 + 24),
};
const drag = (window: TimeWindow | null, from: number, to: number, context: Partial<BrushContext> = {}) => {
  const all = {...CONTEXT, ...context};
  return brushUp(brushMove(brushDown({window}, from, all), to, all), to, all).window;
};

describe('brush', () => {
  it('makes a window by a drag where there is none, in either direction', () => {
    expect(drag(null, 100, 150)).to.deep.equal(hours(100, 150));
    expect(drag(null, 150, 100)).to.deep.equal(hours(100, 150));
  });

  it('makes a new window by a drag outside of the old one', () => {
    expect(drag(hours(100, 150), 200, 250)).to.deep.equal(hours(200, 250));
  });

  it('moves the window by a drag inside and keeps its length at the limits', () => {
    expect(drag(hours(100, 150), 125, 135)).to.deep.equal(hours(110, 160));
    expect(drag(hours(100, 150), 125, 900)).to.deep.equal(hours(350, 400));
  });

  it('takes an edge by its handle, at the offset at which it was taken', () => {
    expect(drag(hours(100, 150), 95, 85)).to.deep.equal(hours(90, 150));
    expect(drag(hours(100, 150), 155, 175)).to.deep.equal(hours(100, 170));
  });

  it('swaps the edges when one is dragged over the other', () => {
    expect(drag(hours(100, 150), 100, 200)).to.deep.equal(hours(150, 200));
    expect(drag(hours(100, 150), 150, 60)).to.deep.equal(hours(60, 100));
  });

  it('can still move a window that is narrower than its handles', () => {
    expect(drag(hours(100, 106), 103, 113)).to.deep.equal(hours(110, 116));
  });

  it('never makes a window shorter than the shortest', () => {
    expect(drag(null, 100, 104, {minSpanMs: 10 * HOUR_MS})).to.deep.equal(hours(100, 110));
    expect(drag(hours(100, 150), 150, 101, {minSpanMs: 10 * HOUR_MS})).to.deep.equal(hours(100, 110));
  });

  it('snaps the edges that it draws and leaves the one that it does not touch', () => {
    const snap = snapTo(24);
    expect(drag(null, 30, 65, {snap})).to.deep.equal(hours(24, 72));
    expect(drag(hours(101, 150), 150, 190, {snap})).to.deep.equal(hours(101, 192));
    expect(drag(hours(100, 150), 125, 145, {snap})).to.deep.equal(hours(120, 170));
  });

  it('does not take a trembling click for a drag', () => {
    expect(drag(hours(100, 150), 125, 127)).to.deep.equal(hours(100, 150));
  });

  it('chooses the day under a click when there is no window', () => {
    expect(drag(null, 30, 30)).to.deep.equal(hours(24, 48));
  });

  it('brings the window to a click outside of it', () => {
    expect(drag(hours(100, 150), 300, 300)).to.deep.equal(hours(275, 325));
    expect(drag(hours(100, 150), 399, 399)).to.deep.equal(hours(350, 400));
  });

  it('leaves the window alone until the pointer moves, and when it moves without being down', () => {
    const state: BrushState = {window: hours(100, 150)};
    expect(brushDown(state, 300, CONTEXT).window).to.equal(state.window);
    expect(brushMove(state, 200, CONTEXT)).to.equal(state);
  });

  it('goes back to the window before when a drag is given up', () => {
    const dragged = brushMove(brushDown({window: null}, 100, CONTEXT), 200, CONTEXT);
    expect(dragged.window).to.deep.equal(hours(100, 200));
    expect(brushCancel(dragged)).to.deep.equal({window: null});
  });

  it('moves the finite part of a window with an open end', () => {
    expect(drag({startMs: 300 * HOUR_MS, endMs: Infinity}, 350, 340)).to.deep.equal(hours(290, 390));
  });

  it('keeps the window in order, long enough and inside the limits through any acts', () => {
    const x = fc.integer({min: -100, max: 500});
    const acts = fc.array(fc.record({act: fc.constantFrom(brushDown, brushMove, brushUp), x}), {maxLength: 30});
    fc.assert(
      fc.property(acts, fc.constantFrom(undefined, snapTo(1), snapTo(24)), (list, snap) => {
        const context = {...CONTEXT, snap, minSpanMs: HOUR_MS};
        let state: BrushState = {window: null};
        for (const {act, x: position} of list) {
          state = act(state, position, context);
          if (!state.window) continue;
          expect(state.window.endMs - state.window.startMs).to.be.at.least(HOUR_MS);
          expect(state.window.startMs).to.be.at.least(0);
          expect(state.window.endMs).to.be.at.most(400 * HOUR_MS);
        }
      }),
    );
  });

  describe('across a fold', () => {
    /** One pixel an hour up to hour 100 and from hour 5,000 on; the time between takes 20 pixels. */
    const scale = {...hours(0, 5280), widthPixels: 400, folds: [{...hours(100, 5000), pixels: 20}]};
    const context = {scale, limits: hours(0, 5280)};

    it('makes a window with all of the folded time in it', () => {
      expect(drag(null, 50, 150, context)).to.deep.equal(hours(50, 5030));
    });

    it('moves an edge with the pointer, at the offset at which it was taken', () => {
      expect(drag(hours(50, 5030), 145, 80, context)).to.deep.equal(hours(50, 85));
      expect(drag(hours(50, 90), 95, 165, context)).to.deep.equal(hours(50, 5040));
    });

    it('does not let the edge run ahead of a pointer that took it from inside the fold', () => {
      expect(drag(hours(50, 90), 101, 108, context)).to.deep.equal(hours(50, 97));
    });

    it('jumps through the folded time inside of it, in even steps', () => {
      expect(drag(hours(50, 90), 90, 110, context)).to.deep.equal(hours(50, 2550));
    });

    it('moves a window of constant length', () => {
      expect(drag(hours(20, 90), 55, 175, context)).to.deep.equal(hours(5020, 5090));
    });
  });
});
