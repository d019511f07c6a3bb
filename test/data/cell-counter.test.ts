import {expect} from 'chai';
import fc from 'fast-check';
import {CellCounter} from '../../src/data/cell-counter.js';
import type {CellViewport} from '../../src/data/cell-grid.js';
import type {Cells} from '../../src/data/cell-sums.js';
import type {EventTable, TimeWindow} from '../../src/data/event-table.js';
import {STEPS} from '../../src/data/mercator.js';
import {CATEGORIES, cellTable, type TestRow} from './cell-table.js';

const WORLD: CellViewport = {x: 0, y: 0, width: STEPS, height: STEPS, cellShift: 28};
const HOUR = 3_600_000;

const at = (points: TestRow['points'], category = 'a'): TestRow => ({startMs: 0, endMs: 1, category, points});

interface Query {
  readonly window?: TimeWindow | null;
  readonly mask?: Uint8Array | null;
  readonly viewport?: CellViewport;
}

function count(table: EventTable, {window = null, mask = null, viewport = WORLD}: Query = {}, counter = new CellCounter()): Cells {
  return counter.count({table, mask, window}, viewport);
}

/** Rows that a window shows, by its definition. */
function isInside(table: EventTable, row: number, window: TimeWindow | null): boolean {
  if (!window) return true;
  const shift = table.dayShift?.ms[row] ?? 0;
  const [start, end] = [table.startMs[row]! + shift, table.endMs[row]! + shift];
  if (!(window.startMs < window.endMs)) return false;
  return start < window.endMs && (end > window.startMs || (start === end && start >= window.startMs));
}

/** The same by a Map of lists: slow, and simple enough to be believed. */
function bruteForce(table: EventTable, {window = null, mask = null, viewport = WORLD}: Query) {
  const size = 2 ** viewport.cellShift;
  const turn = STEPS / size;
  const west = Math.floor(viewport.x / size);
  const columns = Math.min(turn, Math.ceil((viewport.x + viewport.width) / size) - west);
  const north = Math.max(0, Math.floor(viewport.y / size));
  const south = Math.ceil((viewport.y + viewport.height) / size);
  const cells = new Map<string, {line: number; column: number; points: {row: number; x: number; y: number}[]}>();
  for (let row = 0; row < table.length; row++) {
    if (!isInside(table, row, window) || mask?.[row] === 0) continue;
    for (let point = table.pointOffsets[row]!; point < table.pointOffsets[row + 1]!; point++) {
      // The turn of the world that puts the cell at or after the west edge.
      const own = Math.floor(table.x[point]! / size);
      const turns = Math.ceil((west - own) / turn);
      const column = own + turns * turn;
      const line = Math.floor(table.y[point]! / size);
      if (column >= west + columns || line < north || line >= south) continue;
      const key = `${line}/${column}`;
      const cell = cells.get(key) ?? {line, column, points: []};
      cells.set(key, cell);
      cell.points.push({row, x: table.x[point]! + turns * STEPS, y: table.y[point]!});
    }
  }
  const inOrder = [...cells.values()].sort((a, b) => a.line - b.line || a.column - b.column);
  const rowsOf = ({points}: (typeof inOrder)[number]) => [...new Set(points.map(({row}) => row))];
  const all = [...new Set(inOrder.flatMap(rowsOf))];
  const split = all.map((row) => inOrder.flatMap((cell, index) => (rowsOf(cell).includes(row) ? [index] : []))).filter(({length}) => length > 1);
  return {
    split: split.map(String).sort(),
    cells: inOrder.map((cell) => {
      const rows = rowsOf(cell);
      const {points} = cell;
      return {
        cell: cell.line * turn + (((cell.column % turn) + turn) % turn),
        x: points.reduce((sum, {x}) => sum + x, 0) / points.length,
        y: points.reduce((sum, {y}) => sum + y, 0) / points.length,
        count: rows.length,
        rowXor: rows.reduce((xor, row) => xor ^ row, 0),
        categoryRows: CATEGORIES.map((_, category) => rows.filter((row) => table.category[row] === category).length),
      };
    }),
  };
}

function listOf(cells: Cells) {
  return Array.from({length: cells.length}, (_, i) => ({
    cell: cells.cell[i]!,
    x: cells.x[i]!,
    y: cells.y[i]!,
    count: cells.count[i]!,
    rowXor: cells.rowXor[i]!,
    categoryRows: [...cells.categoryRows.slice(i * cells.categoryCount, (i + 1) * cells.categoryCount)],
  }));
}

/** All of a cell but its position, which is a mean of which the brute force has rounded the sum. */
const whatCounts = ({cell, count: rows, rowXor, categoryRows}: ReturnType<typeof listOf>[number]) => ({cell, rows, rowXor, categoryRows});

function expectExact(cells: Cells, table: EventTable, query: Query): void {
  const expected = bruteForce(table, query);
  const actual = listOf(cells);
  expect(actual.map(whatCounts)).to.deep.equal(expected.cells.map(whatCounts));
  actual.forEach((cell, i) => {
    // Wide cells leave out the lowest bits of a place.
    const within = 2 ** Math.max(-10, (query.viewport ?? WORLD).cellShift - 27);
    expect(cell.x).to.be.closeTo(expected.cells[i]!.x, within);
    expect(cell.y).to.be.closeTo(expected.cells[i]!.y, within);
  });
  expect(cells.split.flatMap(({cells: parts, count: rows}) => Array.from({length: rows}, () => String(parts))).sort()).to.deep.equal(expected.split);
}

// Few distinct places, so that cells fill; the edges of the world and both poles among them.
const step = fc.oneof(
  fc.constantFrom(0, 1, STEPS - 1, STEPS - 2, STEPS / 2, 2 ** 31 - 1, 1 << 20),
  fc.nat(200).map((n) => n * 977_777),
  fc.nat(STEPS - 1),
);
const instant = fc.oneof({arbitrary: fc.integer({min: 0, max: 40}).map((hour) => hour * HOUR), weight: 8}, {arbitrary: fc.constant(Infinity), weight: 1});
const span = fc.oneof(
  {arbitrary: fc.tuple(instant, instant).map(([a, b]) => ({startMs: Math.min(a, b) === Infinity ? 0 : Math.min(a, b), endMs: Math.max(a, b)})), weight: 6},
  {arbitrary: instant.map((endMs) => ({startMs: -Infinity, endMs})), weight: 1},
  {arbitrary: fc.constant({startMs: null, endMs: 0}), weight: 1},
);
const point = fc.tuple(step, step);
const rows = fc.array(
  fc
    .record({
      span,
      category: fc.constantFrom('a', 'b', 'x'),
      zone: fc.constantFrom<'UTC' | 'Asia/Tashkent'>('UTC', 'UTC', 'Asia/Tashkent'),
      points: fc.oneof({arbitrary: fc.tuple(point), weight: 4}, {arbitrary: fc.array(point, {maxLength: 4}), weight: 2}),
    })
    .map(({span: time, ...rest}) => ({...time, ...rest})),
  {maxLength: 80},
);
const viewport = fc
  .record({
    x: fc.oneof(step, fc.integer({min: -3 * STEPS, max: 3 * STEPS})),
    y: fc.integer({min: -STEPS, max: STEPS}),
    width: fc.oneof(fc.constantFrom(0, 1, STEPS, 3 * STEPS), fc.nat(STEPS)),
    height: fc.oneof(fc.constant(2 * STEPS), fc.nat(STEPS)),
    cellShift: fc.integer({min: 24, max: 31}),
  })
  .map((view) => ({...view, x: view.x + 0.5}));
const edge = fc.oneof({arbitrary: fc.integer({min: -2, max: 42}).map((hour) => hour * HOUR), weight: 8}, {arbitrary: fc.constantFrom(-Infinity, Infinity, 1, 7 * HOUR + 1), weight: 1});
const window = fc.oneof(
  {arbitrary: fc.tuple(edge, edge).map(([startMs, endMs]) => ({startMs, endMs})), weight: 2},
  {arbitrary: fc.tuple(edge, fc.integer({min: 1, max: 9})).map(([startMs, hours]) => ({startMs, endMs: startMs + hours * HOUR})), weight: 5},
  {arbitrary: fc.constant(null), weight: 1},
);

describe('CellCounter', () => {
  it('puts a mark at the mean of its points and not at the middle of its cell', () => {
    const cells = count(cellTable([at([[10, 20]]), at([[30, 20]]), at([[50, 80]])]));
    expect(listOf(cells)).to.deep.equal([{cell: 0, x: 30, y: 40, count: 3, rowXor: 3, categoryRows: [3, 0, 0]}]);
  });

  it('counts an event of several points once in a cell and again in the next, and says which it shares', () => {
    const far = 2 ** 30;
    const cells = count(cellTable([at([[0, 0], [8, 0], [far, 0]]), at([[0, 0]])]));
    expect([...cells.count]).to.deep.equal([2, 1]);
    expect([...cells.x]).to.deep.equal([8 / 3, far]);
    expect(cells.split.map(({cells: parts, count: shared, rowXor}) => ({parts, shared, rowXor}))).to.deep.equal([{parts: [0, 1], shared: 1, rowXor: 0}]);
  });

  it('names the row of a cell with one', () => {
    const cells = count(cellTable([at([[0, 0]]), at([[2 ** 30, 0]]), at([[2 ** 31, 0]])]));
    expect([...cells.rowXor]).to.deep.equal([0, 1, 2]);
  });

  it('leaves out hidden rows and counts by category', () => {
    const table = cellTable([at([[0, 0]], 'a'), at([[0, 0]], 'b'), at([[0, 0]], 'b')]);
    expect(listOf(count(table, {mask: Uint8Array.of(0, 1, 0)}))).to.deep.equal([{cell: 0, x: 0, y: 0, count: 1, rowXor: 1, categoryRows: [0, 1, 0]}]);
  });

  it('draws both sides of the antimeridian side by side in a viewport across it', () => {
    const cells = count(cellTable([at([[STEPS - 1, 0]]), at([[5, 0]])]), {viewport: {x: STEPS - 2 ** 20, y: 0, width: 2 ** 21, height: 2 ** 20, cellShift: 16}});
    expect([...cells.x]).to.deep.equal([STEPS - 1, STEPS + 5]);
  });

  it('follows a camera that was dragged around the world, to the west and to the east', () => {
    const table = cellTable([at([[100, 0]])]);
    const counter = new CellCounter();
    const xs = [-3, 0, 2].map((turns) => count(table, {viewport: {x: turns * STEPS - 50, y: 0, width: 200, height: STEPS, cellShift: 24}}, counter).x[0]! - turns * STEPS);
    expect(xs).to.deep.equal([100, 100, 100]);
  });

  it('shows each event once in a viewport wider than the world', () => {
    expect([...count(cellTable([at([[100, 0]])]), {viewport: {x: -STEPS, y: 0, width: 3 * STEPS, height: STEPS, cellShift: 24}}).count]).to.deep.equal([1]);
  });

  it('counts a cell whole that the viewport only touches, so that marks stay while the map is dragged', () => {
    const table = cellTable([at([[1024, 0]]), at([[2000, 0]])]);
    const [left, right] = [1500, 1030].map((x) => listOf(count(table, {viewport: {x, y: 0, width: 5000, height: 10, cellShift: 10}})));
    expect(left).to.deep.equal(right);
  });

  it('finds nothing in a viewport without height or beyond the world', () => {
    const table = cellTable([at([[0, 0]])]);
    expect([{...WORLD, height: 0}, {...WORLD, y: STEPS, height: 10}].map((view) => count(table, {viewport: view}).length)).to.deep.equal([0, 0]);
  });

  it('counts events at both poles', () => {
    expect([...count(cellTable([at([[0, 0]]), at([[0, STEPS - 1]])]), {viewport: {...WORLD, y: -STEPS, height: 3 * STEPS}}).count]).to.deep.equal([1, 1]);
  });

  it('hands out the same cells for as long as nothing changes, and others for other rows', () => {
    const table = cellTable([{...at([[0, 0]]), endMs: 10}, {...at([[0, 0]]), startMs: 20, endMs: 30}]);
    const counter = new CellCounter();
    const first = count(table, {window: {startMs: 0, endMs: 15}}, counter);
    // Nothing begins or ends between the two windows.
    expect(count(table, {window: {startMs: 1, endMs: 16}}, counter)).to.equal(first);
    expect(count(table, {window: {startMs: 1, endMs: 21}}, counter)).not.to.equal(first);
    expect([...first.count]).to.deep.equal([1]);
  });

  it('counts categories beyond what a byte holds', () => {
    const few = cellTable([at([[0, 0]]), at([[0, 0]])]);
    const table = {...few, category: Uint16Array.of(299, 43), categories: Array.from({length: 300}, (_, id) => ({id: String(id)}))};
    const {categoryRows} = count(table);
    expect([categoryRows[299], categoryRows[43], categoryRows.reduce((sum, each) => sum + each)]).to.deep.equal([1, 1, 2]);
  });

  it('loses no row in a view of the whole world, however many there are', () => {
    const points = Array.from({length: 20_000}, (_, i) => at([[(i * 2_654_435_761) % STEPS, (i * 40_503 * 65_537) % STEPS]]));
    const mask = Uint8Array.from(points, (_, row) => row % 3);
    const table = cellTable(points);
    expect(count(table, {viewport: {...WORLD, cellShift: 25}}).count.reduce((sum, each) => sum + each, 0)).to.equal(20_000);
    expect(count(table, {viewport: {...WORLD, cellShift: 25}, mask}).count.reduce((sum, each) => sum + each, 0)).to.equal(13_333);
  });

  it('agrees with a count by brute force for any data, window, mask and view', () => {
    const mask = fc.option(fc.uint8Array({minLength: 80, maxLength: 80, max: 2}));
    fc.assert(
      fc.property(rows, viewport, window, mask, (events, view, time, bytes) => {
        const table = cellTable(events);
        const query = {window: time, mask: bytes, viewport: view};
        expectExact(count(table, query), table, query);
      }),
      {numRuns: 1000},
    );
  });

  it('agrees with it after any sequence of windows, whose differences it takes', () => {
    const mask = fc.option(fc.uint8Array({minLength: 80, maxLength: 80, max: 1}));
    fc.assert(
      fc.property(rows, fc.array(window, {minLength: 2, maxLength: 12}), viewport, mask, (events, windows, view, bytes) => {
        const table = cellTable(events);
        const counter = new CellCounter();
        for (const time of windows) {
          const query = {window: time, mask: bytes, viewport: view};
          expectExact(count(table, query, counter), table, query);
        }
      }),
      {numRuns: 500},
    );
  });

  it('agrees with it for a window that plays forward and back, over a map that moves and zooms', () => {
    const moves = fc.array(fc.record({hours: fc.integer({min: -3, max: 5}), east: fc.integer({min: -(2 ** 29), max: 2 ** 29}), south: fc.integer({min: -(2 ** 28), max: 2 ** 28}), zoom: fc.constantFrom(0, 0, 0, 1, -1)}), {maxLength: 15});
    fc.assert(
      fc.property(rows, moves, viewport, (events, steps, view) => {
        const table = cellTable(events);
        const counter = new CellCounter();
        let [startMs, now] = [4 * HOUR, view];
        for (const {hours, east, south, zoom} of steps) {
          startMs += hours * HOUR;
          now = {...now, x: now.x + east, y: now.y + south, cellShift: Math.max(24, Math.min(31, now.cellShift + zoom))};
          const query = {window: {startMs, endMs: startMs + 12 * HOUR}, viewport: now};
          expectExact(count(table, query, counter), table, query);
        }
      }),
      {numRuns: 300},
    );
  });

  it('starts again with another table and another mask', () => {
    const counter = new CellCounter();
    const [one, two] = [cellTable([at([[0, 0]])]), cellTable([at([[0, 0]]), at([[0, 0]])])];
    const counts = [one, two, one].map((table) => count(table, {}, counter).count[0]);
    expect([...counts, count(two, {mask: Uint8Array.of(1, 0)}, counter).count[0], count(two, {mask: Uint8Array.of(0, 0)}, counter).length]).to.deep.equal([1, 2, 1, 1, 0]);
  });
});
