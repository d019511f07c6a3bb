import {expect} from 'chai';
import fc from 'fast-check';
import {rowsInWindow, STEPS} from '../../src/data/index.js';
import {CellSet, cellOf, cellsOfRow, parentCell, rowsInCells} from '../../src/map/mark-cells.js';
import {findMarks} from '../../src/map/marks.js';
import {clampViewport} from '../../src/map/view.js';
import {stories, viewports} from './helpers/arbitraries.js';
import {story, storyAt} from './story.js';

const step = fc.nat(STEPS - 1);
const shift = fc.integer({min: 6, max: 31});

describe('cellOf', () => {
  it('numbers cells line by line from the antimeridian in the north', () => {
    expect([cellOf(0, 0, 28), cellOf(STEPS - 1, 0, 28), cellOf(0, 2 ** 28, 28), cellOf(STEPS - 1, STEPS - 1, 28)]).to.deep.equal([0, 15, 16, 255]);
  });
});

describe('parentCell', () => {
  it('is the cell of the same point among those twice as wide', () => {
    fc.assert(fc.property(step, step, fc.integer({min: 6, max: 30}), (x, y, cellShift) => parentCell(cellOf(x, y, cellShift), cellShift) === cellOf(x, y, cellShift + 1)));
  });
});

describe('cellsOfRow', () => {
  it('has each cell once, however many points of the row are in it', () => {
    const table = story([{at: [[0.1, -1], [0.2, -1], [100, -1]]}]);
    expect(cellsOfRow(table, 0, 28)).to.deep.equal([8 * 16 + 8, 8 * 16 + 12]);
  });
});

describe('CellSet', () => {
  it('has the points of its cells and of no other', () => {
    const place = fc.tuple(fc.integer({min: -300, max: 300}).map((x) => (x * 2 ** 20 + STEPS) % STEPS), fc.integer({min: 0, max: 300}).map((y) => y * 2 ** 20));
    fc.assert(
      fc.property(fc.array(place, {minLength: 1, maxLength: 8}), place, fc.integer({min: 20, max: 28}), (places, [x, y], cellShift) => {
        const cells = places.map(([east, south]) => cellOf(east, south, cellShift));
        expect(new CellSet(cells, cellShift).has(x, y)).to.equal(cells.includes(cellOf(x, y, cellShift)));
      }),
    );
  });

  it('tells apart the finest cells', () => {
    fc.assert(
      fc.property(step, step, shift, (x, y, cellShift) => {
        const set = new CellSet([cellOf(x, y, cellShift)], cellShift);
        expect([set.has(x, y), set.has((x ^ (1 << (cellShift - 1))) >>> 0, y)]).to.deep.equal([true, true]);
        if (cellShift < 31) expect(set.has((x ^ (1 << cellShift)) >>> 0, y)).to.equal(false);
      }),
    );
  });
});

describe('rowsInCells', () => {
  it('finds the rows that a mark counted, each once and in order', () => {
    const window = fc.option(fc.constant({startMs: Date.UTC(2022, 0, 5), endMs: Date.UTC(2022, 0, 15)}));
    fc.assert(
      fc.property(stories(60), viewports().map(clampViewport), window, (events, view, time) => {
        const table = story(events);
        const mask = Uint8Array.from({length: table.length}, (_, row) => row % 5);
        const shown = {table, mask, window: time};
        const {marks, cellShift} = findMarks(shown, view);
        for (const {cells, count} of marks) {
          const rows = rowsInCells(shown, cells, cellShift);
          expect(rows).to.have.length(count);
          const byHand = [...rowsInWindow(table, time, (row) => mask[row] !== 0)].filter((row) => cellsOfRow(table, row, cellShift).some((cell) => cells.includes(cell)));
          expect(rows).to.deep.equal(byHand);
        }
      }),
      {numRuns: 200},
    );
  });

  it('stops at a limit', () => {
    const table = storyAt([0, 0], [90, 0], [0, 0], [0, 0]);
    const cells = cellsOfRow(table, 0, 28);
    expect(rowsInCells({table, mask: null, window: null}, cells, 28, 2)).to.deep.equal([0, 2]);
    expect(rowsInCells({table, mask: null, window: null}, cells, 28, 0)).to.deep.equal([]);
  });
});
