import {expect} from 'chai';
import fc from 'fast-check';
import {TIME_PRECISIONS} from '../../src/data/event-table.js';
import {layoutLanes} from '../../src/timeline/lanes.js';
import {panScale} from '../../src/timeline/scale.js';
import {tableOf} from './table-fixture.js';
import type {LaneOptions} from '../../src/timeline/lanes.js';
import type {FixtureEvent} from './table-fixture.js';

const HOUR_MS = 3_600_000;
/** One pixel an hour over 20 days. */
const SCALE = {startMs: 0, endMs: 480 * HOUR_MS, widthPixels: 480};
const event = (startHour: number, hours: number, more: FixtureEvent = {}): FixtureEvent => ({
  start: startHour * HOUR_MS,
  end: (startHour + hours) * HOUR_MS,
  precision: 'minute',
  ...more,
});
const layout = (events: FixtureEvent[], options: Partial<LaneOptions> = {}, scale = SCALE) => {
  const table = tableOf(events);
  return layoutLanes(table, null, scale, {grouping: 'none', ...options});
};

describe('lanes', () => {
  it('puts events after each other into one row and events at once under each other', () => {
    const {marks, height} = layout([event(0, 48), event(24, 48), event(60, 24)]);
    expect(marks.map(({y}) => y)).to.deep.equal([12, 36, 12]);
    expect(height).to.equal(48);
  });

  it('fits two days in a row into one row', () => {
    const {marks, height} = layout([event(24, 24, {precision: 'day'}), event(48, 24, {precision: 'day'})]);
    expect(height).to.equal(24);
    expect(marks[1].x - marks[0].x - marks[0].width).to.equal(2);
  });

  it('stacks the lanes in the order of the legend, each as high as its rows', () => {
    const {lanes, marks} = layout([event(0, 48), event(24, 48), event(0, 24, {category: 1})], {grouping: 'category'});
    expect(lanes.map(({key, y, height, rowsCount}) => [key, y, height, rowsCount])).to.deep.equal([
      ['gathering', 0, 48, 2],
      ['riot', 48, 24, 1],
    ]);
    expect(marks.map(({lane}) => lane).sort()).to.deep.equal([0, 0, 1]);
  });

  it('leaves out what is not in view and cuts what is partly', () => {
    const {marks} = layout([event(-100, 50), event(-10, 40), event(470, 40), event(600, 10)]);
    expect(marks.map(({row, x, width, cutStart, cutEnd}) => ({row, x, width, cutStart, cutEnd}))).to.deep.equal([
      {row: 1, x: 0, width: 28, cutStart: true, cutEnd: false},
      {row: 2, x: 470, width: 10, cutStart: false, cutEnd: true},
    ]);
  });

  it('lets a dot stand half outside instead of squeezing it', () => {
    const [mark] = layout([event(0, 0.01)]).marks;
    expect(mark.x).to.be.closeTo(-5, 0.01);
    expect(mark.width).to.be.closeTo(10, 1e-9);
  });

  it('tells an open end from one that is cut', () => {
    const [mark] = layout([event(10, 0, {end: Infinity})]).marks;
    expect(mark).to.include({openEnd: true, openStart: false, cutEnd: true, cutStart: false, x: 10, width: 470});
  });

  it('marks the approximate hour inside a night', () => {
    const [night, day] = layout([event(20, 12, {point: 24 * HOUR_MS, precision: 'part'}), event(48, 24)]).marks;
    expect(night.pointX).to.equal(24);
    expect(day).to.not.have.property('pointX');
  });

  it('leaves rows without a date to the list', () => {
    const {lanes, marks} = layout([event(0, 24), {}]);
    expect(marks).to.have.length(1);
    expect(lanes[0].rowsCount).to.equal(1);
  });

  it('gives up on a lane that needs more rows than it may have', () => {
    const crowd = Array.from({length: 4}, () => event(10, 20));
    expect(layout(crowd, {maxSublanes: 3}).tooMany).to.equal(true);
    expect(layout(crowd, {maxSublanes: 4}).tooMany).to.equal(false);
  });

  it('stacks a few long events as high as it takes, and not many', () => {
    const together = (count: number, more: number) => [...Array.from({length: count}, () => event(0, 90)), ...Array.from({length: more}, (_, i) => event(i / 2, 0.4))];
    expect(layout(together(20, 0)).tooMany).to.equal(false);
    expect(layout(together(25, 0)).tooMany).to.equal(true);
    expect(layout(together(20, 81)).tooMany).to.equal(true);
  });

  it('does not give up for a crowd that is out of view', () => {
    const crowd = Array.from({length: 4}, () => event(1000, 20));
    expect(layout([event(10, 20), ...crowd], {maxSublanes: 3})).to.deep.include({tooMany: false});
  });

  it('gives up when more marks are in view than two on three pixels, or than the most', () => {
    const marks = (count: number) => Array.from({length: count}, (_, i) => event(i / 10, 0.01));
    const narrow = {...SCALE, widthPixels: 30};
    expect(layout(marks(20), {maxSublanes: 99}, narrow).tooMany).to.equal(false);
    expect(layout(marks(21), {maxSublanes: 99}, narrow).tooMany).to.equal(true);
    expect(layout(marks(11), {maxMarks: 10}).tooMany).to.equal(true);
  });

  it('leaves room for the name at the top of each lane', () => {
    const {lanes, marks, height} = layout([event(0, 48), event(0, 24, {category: 1})], {grouping: 'category', headerPixels: 20});
    expect(lanes.map(({y, height: high}) => [y, high])).to.deep.equal([[0, 44], [44, 44]]);
    expect([marks.map(({y}) => y), height]).to.deep.equal([[32, 76], 88]);
  });

  it('draws the few events near a fold by their distance in pixels, not in time', () => {
    const folded = {startMs: 0, endMs: 48_000 * HOUR_MS, widthPixels: 128, folds: [{startMs: 100 * HOUR_MS, endMs: 47_950 * HOUR_MS, pixels: 28}]};
    const {marks, tooMany} = layout([event(0, 48), event(47_960, 24)], {}, folded);
    expect([marks.length, tooMany]).to.deep.equal([2, false]);
    expect(marks[1].width).to.be.closeTo(14, 1);
  });

  it('draws the few events in view of twenty thousand', () => {
    const {marks, tooMany} = layout(Array.from({length: 20_000}, (_, i) => event(i * 24 - 240_000, 1)));
    expect(tooMany).to.equal(false);
    expect(marks).to.have.length(21);
  });

  it('lays out only what the filters leave', () => {
    const table = tableOf([event(0, 24), event(48, 24), event(96, 24)]);
    expect(layoutLanes(table, Uint8Array.of(0, 1, 0), SCALE, {grouping: 'none'}).marks.map(({row}) => row)).to.deep.equal([1]);
  });

  it('gives up on a million without reading one of them', () => {
    const table = tableOf(Array.from({length: 30_000}, (_, i) => event(i / 100, 0.01)));
    const unread = new Proxy(table.timePrecision, {get: (target, key) => (key === 'length' ? target.length : expect.fail(`row ${String(key)} was read`))});
    expect(layoutLanes({...table, timePrecision: unread}, null, SCALE, {grouping: 'none'}).tooMany).to.equal(true);
  });

  it('reads of twenty thousand events the names of the places in view, each once', () => {
    const table = tableOf(Array.from({length: 20_000}, (_, i) => event(i * 24 - 240_000, 1, {place: `Place ${i % 3}`})));
    const read: number[] = [];
    const texts = {...table.texts, place: (row: number) => (read.push(row), `Place ${row % 3}`)};
    const huge = {...table, texts} as typeof table;
    const {lanes, marks} = layoutLanes(huge, null, SCALE, {grouping: 'place'});
    layoutLanes(huge, null, {...SCALE}, {grouping: 'place'});
    expect(lanes.map(({label}) => label).sort()).to.deep.equal(['Place 0', 'Place 1', 'Place 2']);
    expect(read).to.deep.equal(marks.map(({row}) => row));
  });

  it('stacks as many as there are at one time in a view of minutes, where no zoom would tell them apart', () => {
    const MINUTE_MS = 60_000;
    const crowd = Array.from({length: 30}, () => ({start: 5 * MINUTE_MS, end: 6 * MINUTE_MS, precision: 'minute' as const}));
    expect(layout(crowd, {}, {startMs: 0, endMs: 10 * MINUTE_MS, widthPixels: 480})).to.deep.include({tooMany: false, height: 720});
    expect(layout(crowd, {}, {startMs: 0, endMs: 60 * MINUTE_MS, widthPixels: 480}).tooMany).to.equal(true);
  });

  it('lays nothing out on a scale without width', () => {
    expect(layout([event(0, 24)], {}, {...SCALE, widthPixels: 0}).marks).to.deep.equal([]);
  });

  const events = fc.array(
    fc.record({
      start: fc.integer({min: -100, max: 500}).map((hour) => hour * HOUR_MS),
      hours: fc.oneof(fc.integer({min: 0, max: 200}), fc.constant(Infinity)),
      precision: fc.constantFrom(...TIME_PRECISIONS),
      category: fc.integer({min: 0, max: 2}),
      place: fc.constantFrom('', 'Aktau', 'Almaty', 'Atyrau'),
    }),
    {maxLength: 60},
  );
  const tables = events.map((list) => tableOf(list.map(({hours, ...rest}) => ({...rest, end: rest.start + hours * HOUR_MS}))));
  const groupings = fc.constantFrom('category', 'place', 'none' as const);

  it('never draws two marks over each other, nor a mark outside of its lane', () => {
    fc.assert(
      fc.property(tables, groupings, (table, grouping) => {
        const {marks, lanes, height} = layoutLanes(table, null, SCALE, {grouping, maxSublanes: 99});
        const sorted = [...marks].sort((a, b) => a.y - b.y || a.x - b.x);
        sorted.slice(1).forEach((mark, i) => {
          if (mark.y === sorted[i].y) expect(mark.x).to.be.at.least(sorted[i].x + sorted[i].width + 1.98);
        });
        for (const {y, lane} of marks) expect(y).to.be.within(lanes[lane].y + 12, lanes[lane].y + lanes[lane].height - 12);
        expect(lanes.reduce((sum, lane) => sum + lane.height, 0)).to.equal(height);
      }),
    );
  });

  it('never moves a mark to another row by panning', () => {
    fc.assert(
      fc.property(tables, groupings, fc.integer({min: -300, max: 300}), (table, grouping, delta) => {
        const options = {grouping, maxSublanes: 99};
        const panned = panScale(SCALE, delta, {startMs: -1e12, endMs: 1e12, minSpanMs: 1});
        const before = layoutLanes(table, null, SCALE, options);
        const after = layoutLanes(table, null, panned, options);
        expect(after.lanes).to.deep.equal(before.lanes);
        const rowOf = new Map(before.marks.map(({row, y}) => [row, y]));
        for (const {row, y} of after.marks) expect(y).to.equal(rowOf.get(row) ?? y);
      }),
    );
  });
});
