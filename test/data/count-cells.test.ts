import {expect} from 'chai';
import fc from 'fast-check';
import {buildEventTable, type EventRow} from '../../src/data/build-event-table.js';
import {CellScratch} from '../../src/data/cell-scratch.js';
import {countCells, type Cells, type CellViewport} from '../../src/data/count-cells.js';
import type {EventTable, TimeWindow} from '../../src/data/event-table.js';
import {STEPS} from '../../src/data/mercator.js';
import {windowSlice} from '../../src/data/window-slice.js';

const CATEGORIES = [{id: 'a'}, {id: 'b'}, {id: 'other'}];
const WORLD: CellViewport = {x: 0, y: 0, width: STEPS, height: STEPS, cellShift: 28};

interface TestRow {
  startMs: number;
  endMs: number;
  category: string;
  points: readonly (readonly [x: number, y: number])[];
}

/** A table whose points stand exactly where they are said to, in steps. */
function tableOf(rows: readonly TestRow[]): EventTable {
  const sorted = [...rows].sort((a, b) => a.startMs - b.startMs);
  const table = buildEventTable(
    sorted.map(
      ({startMs, endMs, category, points}, i): EventRow => ({
        id: String(i),
        title: '',
        place: '',
        span: {startMs, endMs, pointMs: NaN, precision: 'day', flags: 0},
        timeZone: 'UTC',
        points: points.map(() => [0, 0]),
        geometryKind: 'points',
        placePrecision: 'exact',
        radiusMeters: 10,
        category,
        verification: 'none',
        negative: false,
        feature: {type: 'Feature', id: String(i), geometry: null, properties: {title: '', when: null}},
      }),
    ),
    CATEGORIES,
  );
  sorted.flatMap(({points}) => points).forEach(([x, y], i) => {
    table.x[i] = x;
    table.y[i] = y;
  });
  return table;
}

const at = (points: TestRow['points'], category = 'a'): TestRow => ({startMs: 0, endMs: 1, category, points});

function count(table: EventTable, viewport = WORLD, window: TimeWindow | null = null, masks: {categoryMask?: Uint8Array; rowMask?: Uint8Array} = {}, scratch?: CellScratch) {
  return countCells(table, {...windowSlice(table, window), window, ...masks}, viewport, scratch);
}

/** The same by a Map of lists: slow, and simple enough to be believed. */
function bruteForce(table: EventTable, viewport: CellViewport, window: TimeWindow | null, categoryMask?: Uint8Array, rowMask?: Uint8Array) {
  const size = 2 ** viewport.cellShift;
  const west = Math.floor(viewport.x / size);
  const columns = Math.min(STEPS / size, Math.ceil((viewport.x + viewport.width) / size) - west);
  const north = Math.max(0, Math.floor(viewport.y / size));
  const south = Math.ceil((viewport.y + viewport.height) / size);
  const cells = new Map<string, {row: number; column: number; points: {row: number; x: number; y: number}[]}>();
  for (let row = 0; row < table.length; row++) {
    const [start, end] = [table.startMs[row], table.endMs[row]];
    const inside = !window || (window.startMs < window.endMs && start < window.endMs && (end > window.startMs || (start === end && start >= window.startMs)));
    if (!inside || categoryMask?.[table.category[row]] === 0 || rowMask?.[row] === 0) continue;
    for (let point = table.pointOffsets[row]; point < table.pointOffsets[row + 1]; point++) {
      // The turn of the world that puts the cell at or after the west edge.
      const own = Math.floor(table.x[point] / size);
      const turns = Math.ceil((west - own) / (STEPS / size));
      const column = own + turns * (STEPS / size);
      const line = Math.floor(table.y[point] / size);
      if (column >= west + columns || line < north || line >= south) continue;
      const key = `${line}/${column}`;
      const cell = cells.get(key) ?? {row: line, column, points: []};
      cells.set(key, cell);
      cell.points.push({row, x: table.x[point] + turns * STEPS, y: table.y[point]});
    }
  }
  return [...cells.values()]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({points}) => {
      const rows = [...new Set(points.map(({row}) => row))];
      return {
        x: points.reduce((sum, {x}) => sum + x, 0) / points.length,
        y: points.reduce((sum, {y}) => sum + y, 0) / points.length,
        count: rows.length,
        firstRow: Math.min(...rows),
        samePoint: points.every(({x, y}) => x === points[0].x && y === points[0].y) ? 1 : 0,
        categoryRows: CATEGORIES.map((_, category) => rows.filter((row) => table.category[row] === category).length),
      };
    });
}

/** All of a cell but its position, which is a sum of fractions. */
function whatCounts({count: rows, firstRow, samePoint, categoryRows}: ReturnType<typeof asList>[number]) {
  return {rows, firstRow, samePoint, categoryRows};
}

function asList(cells: Cells) {
  return Array.from({length: cells.length}, (_, i) => ({
    x: cells.x[i],
    y: cells.y[i],
    count: cells.count[i],
    firstRow: cells.firstRow[i],
    samePoint: cells.samePoint[i],
    categoryRows: [...cells.categoryRows.slice(i * cells.categoryCount, (i + 1) * cells.categoryCount)],
  }));
}

describe('countCells', () => {
  it('puts a mark at the mean of its points and not at the middle of its cell', () => {
    const cells = count(tableOf([at([[10, 20]]), at([[30, 20]]), at([[50, 80]])]));
    expect(asList(cells)).to.deep.equal([{x: 30, y: 40, count: 3, firstRow: 0, samePoint: 0, categoryRows: [3, 0, 0]}]);
  });

  it('counts an event of several points once in a cell and again in the next', () => {
    const far = 2 ** 30;
    const cells = count(tableOf([at([[0, 0], [8, 0], [far, 0]])]));
    expect([...cells.count]).to.deep.equal([1, 1]);
    expect([...cells.x]).to.deep.equal([4, far]);
  });

  it('says where no zoom can part the events', () => {
    const cells = count(tableOf([at([[7, 7]]), at([[7, 7]]), at([[2 ** 31, 7]]), at([[2 ** 31 + 1, 7]])]));
    expect([...cells.samePoint]).to.deep.equal([1, 0]);
  });

  it('lists cells row by row from the north-west', () => {
    const half = STEPS / 2;
    const cells = count(tableOf([at([[half, half]]), at([[0, half]]), at([[half, 0]]), at([[0, 0]])]));
    expect([...cells.x].map((x, i) => [x, cells.y[i]])).to.deep.equal([[0, 0], [half, 0], [0, half], [half, half]]);
  });

  it('leaves out hidden categories and hidden rows', () => {
    const table = tableOf([at([[0, 0]], 'a'), at([[0, 0]], 'b'), at([[0, 0]], 'b')]);
    const cells = count(table, WORLD, null, {categoryMask: Uint8Array.of(0, 1, 1), rowMask: Uint8Array.of(1, 1, 0)});
    expect(asList(cells)).to.deep.equal([{x: 0, y: 0, count: 1, firstRow: 1, samePoint: 1, categoryRows: [0, 1, 0]}]);
  });

  it('leaves out the rows of the slice that were over before the window', () => {
    const table = tableOf([{...at([[0, 0]]), endMs: 100}, {...at([[0, 0]]), startMs: 1, endMs: 5}]);
    expect([...count(table, WORLD, {startMs: 50, endMs: 60}).count]).to.deep.equal([1]);
  });

  it('draws both sides of the antimeridian side by side in a viewport across it', () => {
    const cells = count(tableOf([at([[STEPS - 1, 0]]), at([[5, 0]])]), {x: STEPS - 2 ** 20, y: 0, width: 2 ** 21, height: 2 ** 20, cellShift: 16});
    expect([...cells.x]).to.deep.equal([STEPS - 1, STEPS + 5]);
  });

  it('follows a camera that was dragged around the world, to the west and to the east', () => {
    const table = tableOf([at([[100, 0]])]);
    const xs = [-3, 0, 2].map((turns) => count(table, {...WORLD, x: turns * STEPS - 50, width: 200, cellShift: 4}).x[0] - turns * STEPS);
    expect(xs).to.deep.equal([100, 100, 100]);
  });

  it('shows each event once in a viewport wider than the world', () => {
    const cells = count(tableOf([at([[100, 0]])]), {x: -STEPS, y: 0, width: 3 * STEPS, height: STEPS, cellShift: 20});
    expect([...cells.count]).to.deep.equal([1]);
  });

  it('keeps the points of one place together where the edge of a world-wide viewport cuts its cell', () => {
    const cells = count(tableOf([at([[99, 0]]), at([[101, 0]])]), {x: 100, y: 0, width: STEPS, height: STEPS, cellShift: 10});
    expect(asList(cells).map(({x, count: rows}) => [x, rows])).to.deep.equal([[100, 2]]);
  });

  it('counts a cell whole that the viewport only touches, so that marks stay while the map is dragged', () => {
    const table = tableOf([at([[1024, 0]]), at([[2000, 0]])]);
    const [left, right] = [1500, 1030].map((x) => asList(count(table, {x, y: 0, width: 5000, height: 10, cellShift: 10})));
    expect(left).to.deep.equal(right);
  });

  it('finds nothing in a viewport without height or beyond the world', () => {
    const table = tableOf([at([[0, 0]])]);
    expect([count(table, {...WORLD, height: 0}).length, count(table, {...WORLD, y: STEPS, height: 10}).length]).to.deep.equal([0, 0]);
  });

  it('counts events at both poles', () => {
    expect([...count(tableOf([at([[0, 0]]), at([[0, STEPS - 1]])]), {...WORLD, y: -STEPS, height: 3 * STEPS}).count]).to.deep.equal([1, 1]);
  });

  it('works with the smallest and the largest cells', () => {
    const table = tableOf([at([[0, 0]]), at([[1, 0]]), at([[STEPS - 1, STEPS - 1]])]);
    expect(count(table, {x: -1, y: 0, width: 3, height: 1, cellShift: 0}).length).to.equal(3 - 1);
    expect([...count(table, {...WORLD, cellShift: 31}).count]).to.deep.equal([2, 1]);
  });

  it('agrees with a count by brute force for any data, window, mask and view', () => {
    const scratch = new CellScratch();
    // Few distinct places, so that cells fill; the edges of the world among them.
    const step = fc.oneof(
      fc.constantFrom(0, 1, STEPS - 1, STEPS - 2, STEPS / 2, 2 ** 31 - 1, 1 << 20),
      fc.nat(200).map((n) => n * 977_777),
      fc.nat(STEPS - 1),
    );
    const row = fc.record({
      startMs: fc.nat(20),
      endMs: fc.nat(10),
      category: fc.constantFrom('a', 'b', 'x'),
      points: fc.array(fc.tuple(step, step), {maxLength: 4}),
    });
    const viewport = fc
      .record({
        x: fc.oneof(step, fc.integer({min: -2 * STEPS, max: 2 * STEPS})),
        y: fc.integer({min: -STEPS, max: STEPS}),
        width: fc.oneof(fc.constantFrom(0, 1, STEPS, 3 * STEPS), fc.nat(STEPS)),
        height: fc.oneof(fc.constant(2 * STEPS), fc.nat(STEPS)),
        cellShift: fc.integer({min: 8, max: 31}),
      })
      .map((view) => ({...view, x: view.x + 0.5}));
    const window = fc.option(fc.tuple(fc.integer({min: -1, max: 30}), fc.integer({min: -1, max: 30})).map(([startMs, endMs]) => ({startMs, endMs})));
    fc.assert(
      fc.property(
        fc.array(row, {maxLength: 40}),
        viewport,
        window,
        fc.option(fc.uint8Array({minLength: 3, maxLength: 3, max: 1}), {nil: undefined}),
        fc.option(fc.uint8Array({minLength: 40, maxLength: 40, max: 1}), {nil: undefined}),
        (rows, view, time, categoryMask, rowMask) => {
          const table = tableOf(rows.map(({endMs, ...rest}) => ({...rest, endMs: rest.startMs + endMs})));
          const actual = asList(count(table, view, time, {...(categoryMask && {categoryMask}), ...(rowMask && {rowMask})}, scratch));
          const expected = bruteForce(table, view, time, categoryMask, rowMask);
          expect(actual.map(whatCounts)).to.deep.equal(expected.map(whatCounts));
          actual.forEach((cell, i) => {
            expect(cell.x).to.be.closeTo(expected[i].x, 1e-3);
            expect(cell.y).to.be.closeTo(expected[i].y, 1e-3);
          });
        },
      ),
      {numRuns: 1000},
    );
  });

  it('loses no row in a view of the whole world', () => {
    const points = Array.from({length: 5000}, (_, i) => at([[(i * 2_654_435_761) % STEPS, (i * 40_503 * 65_537) % STEPS]]));
    const cells = count(tableOf(points), {...WORLD, cellShift: 22});
    expect(cells.count.reduce((sum, rows) => sum + rows, 0)).to.equal(5000);
  });
});
