import {expect} from 'chai';
import fc from 'fast-check';
import {boundsOfRows} from '../../src/map/bounds.js';
import {STEPS} from '../../src/data/index.js';
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
