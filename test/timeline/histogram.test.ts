import {expect} from 'chai';
import fc from 'fast-check';
import type {EventTable, TimeWindow} from '../../src/data/event-table.js';
import {readEventFile, rowsInWindow} from '../../src/data/index.js';
import {rangeCounts} from '../../src/data/range-counts.js';
import {findFolds, fitFolds} from '../../src/timeline/folds.js';
import {histogramBins} from '../../src/timeline/histogram-bins.js';
import {histogramInside, timeHistogram} from '../../src/timeline/histogram.js';
import {finiteExtent, fitScale} from '../../src/timeline/scale.js';
import {eventFile, feature} from '../store/story.js';
import {tableOf} from './table-fixture.js';

const BOUNDS = [0, 10, 20, 30];
const histogram = (table: EventTable, bounds: readonly number[] = BOUNDS, mask: Uint8Array | null = null) => timeHistogram(rangeCounts(table, mask), bounds);
const count = (...spans: [number, number][]) => [...histogram(tableOf(spans.map(([start, end]) => ({start, end})))).totals];

describe('histogram', () => {
  it('counts an event in every bin that it overlaps', () => {
    expect(count([5, 25])).to.deep.equal([1, 1, 1]);
  });

  it('does not count an event in the bin that starts where it ends', () => {
    expect(count([5, 10])).to.deep.equal([1, 0, 0]);
    expect(count([5, 10.5])).to.deep.equal([1, 1, 0]);
  });

  it('counts an event without length where it starts', () => {
    expect(count([10, 10])).to.deep.equal([0, 1, 0]);
  });

  it('leaves out what ends before the first bin or starts after the last', () => {
    expect(count([-5, 0], [30, 40])).to.deep.equal([0, 0, 0]);
  });

  it('lets open ends reach the first and the last bin', () => {
    expect(count([-Infinity, 15], [15, Infinity])).to.deep.equal([1, 2, 1]);
  });

  it('counts by category, and the highest bar', () => {
    const table = tableOf([{start: 5, end: 6}, {start: 5, end: 6, category: 1}, {start: 25, end: 26, category: 1}]);
    const {byCategory, max} = histogram(table);
    expect(byCategory.map((counts) => [...counts])).to.deep.equal([[1, 0, 0], [1, 0, 1], [0, 0, 0]]);
    expect(max).to.equal(2);
  });

  it('counts only what the filters leave and has a date', () => {
    const table = tableOf([{start: 1, end: 2}, {start: 3, end: 4}, {start: 5, end: 6}, {}]);
    expect([...histogram(table, BOUNDS, Uint8Array.of(0, 1, 0, 1)).totals]).to.deep.equal([1, 0, 0]);
  });

  it('counts a day by the clock of its place, as windows do', () => {
    const {table} = readEventFile(eventFile([feature('a', {when: '2022-01-04', timeZone: 'America/New_York'})], {timeZone: 'UTC'}));
    expect([...histogram(table, [3, 4, 5, 6].map((day) => Date.UTC(2022, 0, day))).totals]).to.deep.equal([0, 1, 0]);
  });

  it('has no bars without bins', () => {
    expect(histogram(tableOf([{start: 1, end: 2}]), [5])).to.deep.include({totals: new Uint32Array(0), max: 0});
  });

  describe('inside a window', () => {
    const table = tableOf([{start: 2, end: 28}, {start: 11, end: 12, category: 1}, {start: 18, end: 19}]);
    const whole = histogram(table);
    const inside = (startMs: number, endMs: number) => [...histogramInside(rangeCounts(table, null), whole, {startMs, endMs}).totals];

    it('is what it is in a bin that the window covers, and nothing in one that it leaves out', () => {
      expect(inside(10, 20)).to.deep.equal([0, 3, 0]);
      expect(inside(-100, 100)).to.deep.equal([...whole.totals]);
    });

    it('is in a bin that the window cuts what lies in that part of it', () => {
      expect(inside(5, 15)).to.deep.equal([1, 2, 0]);
      expect(inside(13, 17)).to.deep.equal([0, 1, 0]);
    });

    it('is drawn to the scale of the whole', () => {
      expect(histogramInside(rangeCounts(table, null), whole, {startMs: 0, endMs: 5}).max).to.equal(3);
    });
  });

  it('equals a count of every event against every bin, from minutes to years, over folds, in any window and under any filter', () => {
    const MINUTE_MS = 60_000;
    const start = fc.integer({min: 0, max: 20_000_000}).map((minute) => Date.UTC(1990, 0, 1) + minute * MINUTE_MS);
    const close = fc.integer({min: 0, max: 3000}).map((minute) => Date.UTC(2010, 0, 1) + minute * MINUTE_MS);
    const event = fc.record({
      start: fc.oneof(start, close, fc.constant(-Infinity)),
      minutes: fc.oneof(fc.integer({min: 0, max: 3000}), fc.integer({min: 0, max: 3_000_000}), fc.constant(Infinity)),
      category: fc.integer({min: 0, max: 2}),
      passes: fc.integer({min: 0, max: 1}),
    });
    const instant = fc.oneof(start, close);
    const view = fc.record({startMs: instant, minutes: fc.oneof(fc.integer({min: 10, max: 3000}), fc.integer({min: 10, max: 20_000_000}))});
    fc.assert(
      fc.property(fc.array(event, {maxLength: 90}), view, fc.tuple(instant, instant), fc.boolean(), fc.boolean(), (events, {startMs, minutes}, edges, isMasked, isFolded) => {
        const rows = events.map(({minutes: lasts, ...rest}) => ({...rest, end: rest.start === -Infinity ? Date.UTC(2010, 0, 1) : rest.start + lasts * MINUTE_MS}));
        const table = tableOf(rows);
        const mask = isMasked ? Uint8Array.from([...rows].sort((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start))), ({passes}) => passes) : null;
        const span = finiteExtent({startMs, endMs: startMs + minutes * MINUTE_MS});
        const scale = fitScale(span, 300, 12, isFolded ? fitFolds(findFolds(table, mask, span, 'UTC'), 300) : undefined);
        const bounds = histogramBins(scale, 'Asia/Almaty');
        const window = {startMs: Math.min(...edges), endMs: Math.max(...edges) + 1};
        const counts = rangeCounts(table, mask);
        const whole = timeHistogram(counts, bounds);
        const part = histogramInside(counts, whole, window);
        const left = (each: TimeWindow, category: number) => [...rowsInWindow(table, each)].filter((row) => table.category[row] === category && mask?.[row] !== 0).length;
        bounds.slice(1).forEach((endMs, bin) => {
          const all = {startMs: bounds[bin], endMs};
          const cut = {startMs: Math.max(all.startMs, window.startMs), endMs: Math.min(endMs, window.endMs)};
          for (const category of [0, 1, 2]) {
            expect(whole.byCategory[category][bin]).to.equal(left(all, category));
            expect(part.byCategory[category][bin]).to.equal(left(cut, category));
          }
          expect([whole.totals[bin], part.totals[bin]]).to.deep.equal([0, 1, 2].reduce(([a, b], each) => [a + whole.byCategory[each][bin], b + part.byCategory[each][bin]], [0, 0]));
        });
        expect(whole.max).to.equal(Math.max(0, ...whole.totals));
      }),
      {numRuns: 150},
    );
  });

  it('counts a hundred thousand events that last all the time in each of ten thousand bins', () => {
    const table = tableOf(Array.from({length: 100_000}, (_, i) => ({start: i / 1e5, end: 10_000})));
    const {totals} = histogram(table, Array.from({length: 10_001}, (_, i) => i));
    expect(totals[9999]).to.equal(100_000);
  });
});
