import {expect} from 'chai';
import fc from 'fast-check';
import {CellCounter, rowsInWindow, STEPS, xToLng, yToLat} from '../../src/data/index.js';
import type {EventTable, TimeWindow} from '../../src/data/index.js';
import {cellsOfRow} from '../../src/map/mark-cells.js';
import {coversView, findMarks, onlyRow} from '../../src/map/marks.js';
import {radiusOfCount} from '../../src/map/mark-sprites.js';
import type {MarkField} from '../../src/map/marks.js';
import {clampViewport, panBy, toScreen, viewportOf, worldPixels} from '../../src/map/view.js';
import type {MapViewport} from '../../src/map/view.js';
import {stories, viewports} from './helpers/arbitraries.js';
import {story, storyAt} from './story.js';

const marksOf = (table: EventTable, view: MapViewport, window: TimeWindow | null = null) => findMarks({table, mask: null, window}, view);
const day = (number: number) => Date.UTC(2022, 0, number);

/** Rows of the query that have a point in one of the cells, each counted by hand. */
function rowsByHand(table: EventTable, mask: Uint8Array, window: TimeWindow | null, cells: readonly number[], cellShift: number): number[] {
  return [...rowsInWindow(table, window, (row) => mask[row] === 1)].filter((row) =>
    cellsOfRow(table, row, cellShift).some((cell) => cells.includes(cell)),
  );
}

/** Rows with a point on the screen. */
function rowsOnScreen(table: EventTable, rows: Iterable<number>, view: MapViewport): number[] {
  return [...rows].filter((row) => {
    for (let point = table.pointOffsets[row]!; point < table.pointOffsets[row + 1]!; point += 1) {
      const {x, y} = toScreen(view, table.x[point]! / STEPS, table.y[point]! / STEPS);
      if (x >= 0 && y >= 0 && x <= view.widthPixels && y <= view.heightPixels) return true;
    }
    return false;
  });
}

const windows = fc.option(
  fc.tuple(fc.integer({min: -1, max: 29}), fc.integer({min: 1, max: 10})).map(([first, days]) => ({startMs: day(first), endMs: day(first + days)})),
);
const queries = fc.record({events: stories(60), window: windows, view: viewports().map(clampViewport), left: fc.integer({min: 0, max: 7})});

function check(property: (table: EventTable, mask: Uint8Array, window: TimeWindow | null, view: MapViewport, field: MarkField) => void) {
  fc.assert(
    fc.property(queries, ({events, window, view, left}) => {
      const table = story(events);
      const mask = Uint8Array.from({length: table.length}, (_, row) => (row % 8 === left ? 0 : 1));
      property(table, mask, window, view, findMarks({table, mask, window}, view));
    }),
    {numRuns: 300},
  );
}

describe('findMarks', () => {
  it('counts in each mark the distinct events that have a point in its cells, by any window, filter and view', () => {
    check((table, mask, window, _view, {marks, cellShift}) => {
      for (const mark of marks) {
        const rows = rowsByHand(table, mask, window, mark.cells, cellShift);
        expect(mark.count).to.equal(rows.length);
        expect(mark.rowXor).to.equal(rows.reduce((xor, row) => xor ^ row, 0));
        expect(onlyRow(mark)).to.equal(rows.length === 1 ? rows[0] : null);
        expect(mark.byCategory).to.deep.equal([0, 1].map((category) => rows.filter((row) => table.category[row] === category).length));
        expect(mark.radiusPixels).to.equal(radiusOfCount(mark.count));
      }
    });
  });

  it('has a mark for every event with a point on the screen', () => {
    check((table, mask, window, view, {byCell, cellShift}) => {
      const rows = rowsOnScreen(table, rowsInWindow(table, window, (row) => mask[row] === 1), view);
      for (const row of rows) {
        const marks = cellsOfRow(table, row, cellShift).map((cell) => byCell.get(cell));
        expect(marks.some((mark) => mark !== undefined)).to.equal(true);
      }
    });
  });

  it('gives no cell to two marks', () => {
    check((_table, _mask, _window, _view, {marks}) => {
      const cells = marks.flatMap((mark) => mark.cells);
      expect(new Set(cells).size).to.equal(cells.length);
    });
  });

  it('leaves no two marks that overlap by more than their halos', () => {
    check((_table, _mask, _window, view, {marks}) => {
      const size = worldPixels(view);
      marks.forEach((mark, index) => {
        for (const other of marks.slice(index + 1)) {
          const offset = Math.abs(mark.x - other.x) % 1;
          const gap = Math.hypot(Math.min(offset, 1 - offset), mark.y - other.y) * size;
          expect(gap).to.be.at.least((mark.radiusPixels + other.radiusPixels) * 0.95 - 1e-3);
        }
      });
    });
  });

  it('puts every mark within half a turn of the view, so that it is drawn where the view is', () => {
    check((_table, _mask, _window, view, {marks}) => {
      for (const {x} of marks) expect(Math.abs(x - view.x)).to.be.at.most(0.5 + 1e-9);
    });
  });

  it('counts an event with two points in one mark once', () => {
    const table = story([{at: [[0, 0], [0.2, 0]]}, {at: [[0.1, 0]]}]);
    const {marks} = marksOf(table, viewportOf({longitude: 0, latitude: 0, zoom: 4}, 600, 400));
    expect(marks.map(({count}) => count)).to.deep.equal([2]);
  });

  it('shows an event with two points far from each other twice', () => {
    const table = story([{at: [[-10, 0], [10, 0]]}]);
    const {marks} = marksOf(table, viewportOf({longitude: 0, latitude: 0, zoom: 4}, 600, 400));
    expect(marks.map((mark) => [mark.count, onlyRow(mark)])).to.deep.equal([[1, 0], [1, 0]]);
  });

  it('takes no event of several points back that is outside the window', () => {
    const table = story([{at: [[0, 0], [0.2, 0], [2, 0]], when: '2022-01-01'}, {at: [[0.1, 0]], when: '2022-01-09'}]);
    const {marks} = marksOf(table, viewportOf({longitude: 0, latitude: 0, zoom: 2}, 600, 400), {startMs: day(9), endMs: day(10)});
    expect(marks.map(({count}) => count)).to.deep.equal([1]);
  });

  it('puts a single event where it is', () => {
    const table = storyAt([51.16, 43.65]);
    const view = viewportOf({longitude: 51.16, latitude: 43.65, zoom: 12}, 600, 400);
    const [mark] = marksOf(table, view).marks;
    expect(mark!.x).to.be.closeTo(view.x, 1e-9);
    expect(mark!.y).to.be.closeTo(view.y, 1e-9);
  });

  it('makes one mark of two events on either side of the antimeridian, between them', () => {
    const view = viewportOf({longitude: 180, latitude: -17, zoom: 3}, 600, 400);
    const {marks} = marksOf(storyAt([179.9, -17], [-179.9, -17]), view);
    expect(marks.map(({count}) => count)).to.deep.equal([2]);
    expect(toScreen(view, marks[0]!.x, marks[0]!.y).x).to.be.closeTo(300, 1e-6);
  });
});

describe('findMarks of a crowd', () => {
  const zooms = Array.from({length: 35}, (_, index) => index / 10);
  const most = (table: EventTable) => Math.max(...zooms.map((zoom) => marksOf(table, viewportOf({longitude: 10, latitude: 20, zoom}, 800, 500)).marks.length));
  /** A number from 0 to 1 that looks as if by chance. */
  const spread = (index: number, step: number) => (index * step) % 1;

  it('has at most 800 marks on a map of 800 × 500 pixels at every zoom, spread out as events may be', () => {
    for (const events of [600, 2000, 5000, 20_000]) {
      const table = storyAt(...Array.from({length: events}, (_, i) => [spread(i, 0.754877666) * 360 - 180, spread(i, 0.569840291) * 150 - 70] as const));
      expect(most(table), String(events)).to.be.within(200, 800);
    }
  });

  it('has at most 800 of them where each cell has one event in its middle, and loses none', () => {
    // At this zoom a cell is 22.6 pixels wide, and as high.
    const view = viewportOf({longitude: 0, latitude: 0, zoom: 3.5}, 800, 500);
    const cell = 2 ** 24;
    const at = (step: number) => (step + 0.5) * cell;
    const lattice = Array.from({length: 64 * 40}, (_, i) => [xToLng(at(96 + (i % 64))), yToLat(at(108 + Math.floor(i / 64)))] as const);
    const table = storyAt(...lattice);
    const {marks, byCell} = marksOf(table, view);
    expect(byCell.size).to.be.above(1200);
    expect(marks.length).to.be.within(200, 800);
    expect(marks.reduce((sum, {count}) => sum + count, 0)).to.equal(byCell.size);
  });

  it('has more on a large screen', () => {
    const table = storyAt(...Array.from({length: 20_000}, (_, i) => [spread(i, 0.754877666) * 360 - 180, spread(i, 0.569840291) * 150 - 70] as const));
    expect(marksOf(table, viewportOf({longitude: 0, latitude: 0, zoom: 5}, 3840, 2160)).marks.length).to.be.above(800);
  });
});

describe('findMarks while the window moves', () => {
  const table = story(Array.from({length: 60}, (_, index) => ({at: [[((index * 37) % 120) - 60, ((index * 23) % 80) - 40]], when: index < 40 ? '2022-01-05/2022-01-20' : `2022-01-${String((index % 28) + 1).padStart(2, '0')}`})));
  const view = viewportOf({longitude: 0, latitude: 0, zoom: 2.6}, 800, 600);

  it('is the same by the difference as from the beginning', () => {
    const counter = new CellCounter();
    for (const first of [1, 2, 3, 4, 6, 3, 20, 28, 5]) {
      const window = {startMs: day(first), endMs: day(first + 5)};
      expect(findMarks({table, mask: null, window}, view, counter)).to.deep.equal(marksOf(table, view, window));
    }
  });

  it('leaves every mark as it is whose events stay', () => {
    const counter = new CellCounter();
    const [before, after] = [6, 7].map((first) => findMarks({table, mask: null, window: {startMs: day(first), endMs: day(first + 4)}}, view, counter));
    const known = new Map(before!.marks.map((mark) => [`${mark.key} ${mark.rowXor} ${mark.count}`, mark]));
    const same = after!.marks.filter((mark) => known.has(`${mark.key} ${mark.rowXor} ${mark.count}`));
    expect(same.length).to.be.above(20);
    for (const mark of same) expect(mark).to.deep.equal(known.get(`${mark.key} ${mark.rowXor} ${mark.count}`));
  });
});

describe('findMarks on a map that is dragged', () => {
  const dots = Array.from({length: 400}, (_, index) => [((index * 137.5) % 60) - 30, ((index * 61.8) % 50) - 25] as const);
  const table = storyAt(...dots);
  const view = viewportOf({longitude: 0, latitude: 0, zoom: 3.3}, 800, 600);
  const inMiddle = (field: MarkField, now: MapViewport, margin: number) =>
    field.marks.filter(({x, y}) => {
      const point = toScreen(now, x, y);
      return point.x > margin && point.y > margin && point.x < 800 - margin && point.y < 600 - margin;
    });

  it('keeps every mark at its place, with its key and its count', () => {
    const before = new Map(marksOf(table, view).marks.map((mark) => [mark.key, mark]));
    expect(before.size).to.be.above(40);
    for (const [deltaX, deltaY] of [[130, 0], [0, -140], [-121.5, 77.3], [7, 7]] as const) {
      const now = panBy(view, deltaX, deltaY);
      const shown = inMiddle(marksOf(table, now), now, 150);
      expect(shown.length).to.be.above(10);
      for (const mark of shown) {
        const {x, y, count, cells} = before.get(mark.key)!;
        expect(mark.x).to.be.closeTo(x, 1e-12);
        expect(mark.y).to.be.closeTo(y, 1e-12);
        expect([mark.count, mark.cells]).to.deep.equal([count, cells]);
      }
    }
  });
});

describe('coversView', () => {
  const view = viewportOf({longitude: 179, latitude: 0, zoom: 5}, 600, 400);

  it('holds for a pan of less than 120 pixels, over the antimeridian too', () => {
    expect(coversView(view, panBy(view, -119, 119))).to.equal(true);
    expect(coversView(view, panBy(view, -121, 0))).to.equal(false);
    expect(coversView(view, panBy(view, 0, 121))).to.equal(false);
  });

  it('does not hold for another zoom or size', () => {
    expect(coversView(view, {...view, zoom: 5.01})).to.equal(false);
    expect(coversView(view, {...view, widthPixels: 601})).to.equal(false);
    expect(coversView(view, {...view, heightPixels: 401})).to.equal(false);
  });

  it('never lets an event come into view that was not counted', () => {
    const pan = fc.double({min: -119, max: 119, noNaN: true});
    fc.assert(
      fc.property(stories(30), viewports().map(clampViewport), pan, pan, (events, made, deltaX, deltaY) => {
        const table = story(events);
        const {byCell, cellShift} = marksOf(table, made);
        const now = panBy(made, deltaX, deltaY);
        if (!coversView(made, now)) return;
        const rows = rowsOnScreen(table, Array.from({length: table.length}, (_, row) => row), now);
        for (const row of rows) expect(cellsOfRow(table, row, cellShift).some((cell) => byCell.has(cell))).to.equal(true);
      }),
    );
  });
});
