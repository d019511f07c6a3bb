import {expect} from 'chai';
import fc from 'fast-check';
import {brushKey} from '../../src/timeline/brush-key.js';
import {addSteps} from '../../src/timeline/calendar.js';
import type {BrushKeyContext} from '../../src/timeline/brush-key.js';

const day = (from: number, to: number) => ({startMs: Date.UTC(2022, 0, from), endMs: Date.UTC(2022, 0, to)});
const CONTEXT: BrushKeyContext = {
  limits: day(1, 31),
  addSteps: (ms, times) => addSteps(ms, {unit: 'day', count: 1}, times, 'UTC'),
};
const WINDOW = day(15, 18);

describe('brush-key', () => {
  it('moves the edge that has the focus by a day', () => {
    expect(brushKey('start', 'ArrowLeft', WINDOW, CONTEXT)).to.deep.equal(day(14, 18));
    expect(brushKey('end', 'ArrowRight', WINDOW, CONTEXT)).to.deep.equal(day(15, 19));
  });

  it('goes to later dates by the arrow up and to earlier ones by the arrow down, like a slider', () => {
    expect(brushKey('window', 'ArrowUp', WINDOW, CONTEXT)).to.deep.equal(day(16, 19));
    expect(brushKey('window', 'ArrowDown', WINDOW, CONTEXT)).to.deep.equal(day(14, 17));
  });

  it('goes ten days by a page key or with Shift', () => {
    expect(brushKey('window', 'PageUp', WINDOW, CONTEXT)).to.deep.equal(day(25, 28));
    expect(brushKey('window', 'ArrowLeft', WINDOW, {...CONTEXT, shiftKey: true})).to.deep.equal(day(5, 8));
    expect(brushKey('window', 'PageDown', WINDOW, {...CONTEXT, shiftKey: true})).to.deep.equal(day(5, 8));
  });

  it('goes to the ends of the story by Home and End and keeps the length of the window', () => {
    expect(brushKey('window', 'Home', WINDOW, CONTEXT)).to.deep.equal(day(1, 4));
    expect(brushKey('window', 'End', WINDOW, CONTEXT)).to.deep.equal(day(28, 31));
    expect(brushKey('start', 'Home', WINDOW, CONTEXT)).to.deep.equal(day(1, 18));
    expect(brushKey('end', 'End', WINDOW, CONTEXT)).to.deep.equal(day(15, 31));
  });

  it('stops an edge at the shortest window and never swaps the two', () => {
    const minSpanMs = 3_600_000;
    expect(brushKey('start', 'End', WINDOW, {...CONTEXT, minSpanMs})).to.deep.equal({startMs: WINDOW.endMs - minSpanMs, endMs: WINDOW.endMs});
    expect(brushKey('end', 'PageDown', WINDOW, {...CONTEXT, minSpanMs})).to.deep.equal({startMs: WINDOW.startMs, endMs: WINDOW.startMs + minSpanMs});
  });

  it('leaves every other key to the page', () => {
    for (const key of ['Tab', 'Enter', ' ', 'Escape', 'a']) expect(brushKey('start', key, WINDOW, CONTEXT)).to.equal(null);
  });

  it('keeps an arrow from the page that has nowhere to go', () => {
    expect(brushKey('window', 'ArrowRight', day(28, 31), CONTEXT)).to.deep.equal(day(28, 31));
  });

  it('reads open ends as the limits', () => {
    expect(brushKey('end', 'ArrowLeft', {startMs: -Infinity, endMs: Infinity}, CONTEXT)).to.deep.equal(day(1, 30));
  });

  it('stays in order and inside the limits after any keys', () => {
    const keys = fc.array(fc.constantFrom('ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'));
    fc.assert(
      fc.property(keys, fc.constantFrom('start', 'end', 'window' as const), fc.boolean(), (list, edge, shiftKey) => {
        const {startMs, endMs} = list.reduce((window, key) => brushKey(edge, key, window, {...CONTEXT, shiftKey}) ?? window, WINDOW);
        expect(endMs - startMs).to.be.at.least(60_000);
        expect(startMs).to.be.at.least(CONTEXT.limits.startMs);
        expect(endMs).to.be.at.most(CONTEXT.limits.endMs);
      }),
    );
  });
});
