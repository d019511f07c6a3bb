import {expect} from 'chai';
import fc from 'fast-check';
import {boundsOfRows, boundsOfShown, boundsOfTable, isPoint} from '../../src/map/bounds.js';
import {STEPS} from '../../src/data/index.js';
import {CellSet, cellsOfRow} from '../../src/map/mark-cells.js';
import {stories} from './helpers/arbitraries.js';
import {story, storyAt} from './story.js';

const near = (value: number | undefined, wanted: number) => expect(value).to.be.closeTo(wanted, 1e-6);
const allOf = (table: {length: number}) => Array.from({length: table.length}, (_, row) => row);

describe('boundsOfRows', () => {
  it('has the westernmost, northernmost, easternmost and southernmost point at its sides', () => {
    const box = boundsOfRows(storyAt([0, 0], [36, 60], [-36, 10]), [0, 1, 2]);
    near(box?.minX, 0.4);
    near(box?.maxX, 0.6);
    near(box?.maxY, 0.5);
    expect(box?.minY).to.be.below(0.31);
  });

  it('leaves out the points of other rows', () => {
    const box = boundsOfRows(storyAt([0, 0], [36, 0], [72, 0]), [0, 1]);
    near(box?.maxX, 0.6);
  });

  it('holds every point of an event of several', () => {
    const box = boundsOfRows(story([{at: [[0, 0], [18, 0], [36, 0]]}]), [0]);
    near(box?.minX, 0.5);
    near(box?.maxX, 0.6);
  });

  it('goes over the antimeridian where that is shorter, from a negative west to a positive east', () => {
    const box = boundsOfRows(storyAt([178, -17], [-172, -14]), [0, 1]);
    near(box?.minX, -2 / 360);
    near(box?.maxX, 8 / 360);
  });

  it('does not go over the antimeridian where the land route is shorter', () => {
    const box = boundsOfRows(storyAt([-80, 0], [80, 0]), [0, 1]);
    near(box?.minX, 100 / 360);
    near(box?.maxX, 260 / 360);
  });

  it('is a point where all events are at one place', () => {
    const box = boundsOfRows(storyAt([51, 43], [51, 43]), [0, 1]);
    expect(box && box.maxX - box.minX).to.equal(0);
    expect(box && box.maxY - box.minY).to.equal(0);
  });

  it('is null where no row has a place', () => {
    const table = story([{}, {at: [[0, 0]]}]);
    expect(boundsOfRows(table, [0])).to.equal(null);
    expect(boundsOfRows(table, [])).to.equal(null);
  });

  it('holds all points and is at most one turn wide, whatever the story', () => {
    fc.assert(
      fc.property(stories(8), (events) => {
        const table = story(events);
        const box = boundsOfRows(table, allOf(table));
        if (!box) return expect(table.x.length).to.equal(0) && undefined;
        expect(box.maxX - box.minX).to.be.within(0, 1);
        for (let point = 0; point < table.x.length; point += 1) {
          const x = table.x[point]! / STEPS;
          expect([x, x - 1, x + 1].some((copy) => copy >= box.minX && copy <= box.maxX)).to.equal(true);
          expect(table.y[point]! / STEPS).to.be.within(box.minY, box.maxY);
        }
        return undefined;
      }),
    );
  });
});

/** The box by sorting all points: slow, and simple enough to be believed. */
function byHand(xs: readonly number[]): {minX: number; maxX: number} {
  const sorted = [...xs].sort((a, b) => a - b);
  const gaps = sorted.map((x, index) => (index === 0 ? x + 1 - sorted.at(-1)! : x - sorted[index - 1]!));
  const widest = gaps.indexOf(Math.max(...gaps));
  return widest === 0 ? {minX: sorted[0]!, maxX: sorted.at(-1)!} : {minX: sorted[widest]! - 1, maxX: sorted[widest - 1]!};
}

describe('boundsOfTable', () => {
  it('is the box around all points, as narrow as by sorting them', () => {
    fc.assert(
      fc.property(stories(20), (events) => {
        const table = story(events);
        const box = boundsOfTable(table);
        expect(box).to.deep.equal(boundsOfRows(table, allOf(table)));
        if (!box) return;
        const {minX, maxX} = byHand(Array.from(table.x, (x) => x / STEPS));
        // Of gaps within one bin it knows nothing, and they are no wider than it.
        expect(box.maxX - box.minX - (maxX - minX)).to.be.within(0, 2 ** -12);
      }),
    );
  });
});

describe('boundsOfShown', () => {
  const table = storyAt([0, 0], [36, 0], [72, 0], [108, 0]);
  const shown = {table, mask: Uint8Array.of(1, 0, 1, 1), window: {startMs: table.startMs[0]!, endMs: table.startMs[3]!}};

  it('is the box around what window and filters leave', () => {
    const box = boundsOfShown(shown);
    near(box?.minX, 0.5);
    near(box?.maxX, 0.7);
  });

  it('is the box around the points in some cells', () => {
    const box = boundsOfShown(shown, new CellSet(cellsOfRow(table, 2, 28), 28));
    near(box?.minX, 0.7);
    expect(isPoint(box!)).to.equal(true);
    expect(boundsOfShown(shown, new CellSet(cellsOfRow(table, 1, 28), 28))).to.equal(null);
  });
});
