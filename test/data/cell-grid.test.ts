import {expect} from 'chai';
import fc from 'fast-check';
import {cellNumber, columnWithin, coversGrid, gridOf, grownGrid, isSameGrid} from '../../src/data/cell-grid.js';
import {STEPS} from '../../src/data/mercator.js';

const view = {x: 2 ** 30, y: 2 ** 30, width: 2 ** 30, height: 2 ** 29, cellShift: 26};

describe('gridOf', () => {
  it('has the cells that the viewport touches, whole', () => {
    expect(gridOf({x: 100, y: 130, width: 200, height: 64, cellShift: 6})).to.deep.equal({shift: 6, west: 1, north: 2, columns: 4, lines: 2});
  });

  it('has one turn of columns at most and no lines beyond the poles', () => {
    const grid = gridOf({x: -STEPS, y: -STEPS, width: 4 * STEPS, height: 4 * STEPS, cellShift: 28});
    expect(grid).to.deep.equal({shift: 28, west: -16, north: 0, columns: 16, lines: 16});
  });

  it('is empty where the viewport is beyond a pole', () => {
    expect(gridOf({...view, y: STEPS, height: 10}).lines).to.equal(0);
    expect(gridOf({...view, y: -20, height: 10}).lines).to.equal(0);
  });

  it('throws where cells are too fine to be held', () => {
    expect(() => gridOf({...view, cellShift: 10})).to.throw(RangeError, /too fine/);
    expect(() => gridOf({...view, width: 1, height: 1, cellShift: 5})).to.throw(RangeError);
  });
});

describe('grownGrid', () => {
  it('has more cells on all sides, and covers the grid that it was made of', () => {
    const grid = gridOf(view);
    const grown = grownGrid(grid, 0.5);
    expect([grown.columns, grown.lines]).to.deep.equal([2 * grid.columns, 2 * grid.lines]);
    expect(coversGrid(grown, grid)).to.equal(true);
    expect(coversGrid(grid, grown)).to.equal(false);
  });

  it('never grows beyond the world', () => {
    const world = gridOf({x: 0, y: 0, width: STEPS, height: STEPS, cellShift: 28});
    expect([grownGrid(world, 1).columns, grownGrid(world, 1).lines]).to.deep.equal([16, 16]);
  });
});

describe('coversGrid', () => {
  it('holds for a part on another turn around the world', () => {
    const grid = gridOf(view);
    expect(coversGrid(grid, {...grid, west: grid.west + 3 * 64, columns: 2})).to.equal(true);
    expect(coversGrid(grid, {...grid, west: grid.west - 1})).to.equal(false);
    expect(coversGrid(grid, {...grid, shift: 27})).to.equal(false);
    expect(coversGrid(grid, {...grid, north: grid.north - 1})).to.equal(false);
  });

  it('agrees with the columns themselves', () => {
    const part = fc.record({west: fc.integer({min: -40, max: 40}), columns: fc.integer({min: 1, max: 16})}).map((columns) => ({shift: 28, north: 0, lines: 1, ...columns}));
    const columnsOf = ({west, columns}: {west: number; columns: number}) => Array.from({length: columns}, (_, i) => (((west + i) % 16) + 16) % 16);
    fc.assert(
      fc.property(part, part, (grid, other) => {
        const all = new Set(columnsOf(grid));
        expect(coversGrid(grid, other)).to.equal(columnsOf(other).every((column) => all.has(column)));
      }),
    );
  });
});

describe('cellNumber', () => {
  it('is the same on every turn around the world, and another for every cell', () => {
    expect([-16, 0, 32].map((turns) => cellNumber(3 + turns, 2, 28))).to.deep.equal([35, 35, 35]);
    expect(cellNumber(2 ** 26 - 1, 2 ** 26 - 1, 6)).to.equal(2 ** 52 - 1);
  });
});

describe('columnWithin', () => {
  it('counts eastward from the west edge', () => {
    const grid = gridOf({...view, x: STEPS - 2 ** 26});
    expect([63, 0, -64].map((column) => columnWithin(grid, column))).to.deep.equal([0, 1, 1]);
  });
});

describe('isSameGrid', () => {
  it('parts grids that lie on different turns', () => {
    const grid = gridOf(view);
    expect(isSameGrid(grid, {...grid})).to.equal(true);
    expect(isSameGrid(grid, {...grid, west: grid.west + 64})).to.equal(false);
  });
});
