import {expect} from 'chai';
import {MOTION_MS, MarkMotion} from '../../src/map/mark-motion.js';
import type {MarkedMap} from '../../src/map/mark-motion.js';
import type {Mark} from '../../src/map/marks.js';
import {aMark} from './helpers/marks.js';
import {sceneOf, storyAt} from './story.js';

const SHIFT = 28;
const scene = sceneOf(storyAt([0, 0]));

/** Marks by the numbers of their cells: two maps share a mark's origin where they share its cells. */
function mapOf(marks: readonly Mark[], parts: Partial<MarkedMap> = {}): MarkedMap {
  const byCell = new Map(marks.flatMap((mark) => mark.cells.map((cell) => [cell, mark] as const)));
  return {scene, zoom: 3, field: {marks, cellShift: SHIFT, byCell}, ...parts};
}
const west = aMark({x: 0.4, count: 3, cells: [1]});
const east = aMark({x: 0.6, count: 1, cells: [2]});
const both = aMark({x: 0.45, count: 4, cells: [1, 2]});

describe('MarkMotion', () => {
  const begin = (...marks: Mark[]) => {
    const motion = new MarkMotion();
    motion.follow(mapOf(marks), 0, false);
    return motion;
  };

  it('brings the first marks of a map from nowhere', () => {
    const motion = begin(west, east);
    expect([motion.motionOf(west), motion.isMoving(0), motion.leaving.length]).to.deep.equal([undefined, false, 0]);
  });

  it('lets those that part come from the mark that they were in', () => {
    const motion = begin(both);
    motion.follow(mapOf([west, east], {zoom: 4}), 100, false);
    for (const mark of [west, east]) expect(motion.motionOf(mark)).to.deep.equal({fromX: 0.45, fromY: 0.5, startMs: 100});
    expect(motion.leaving).to.deep.equal([]);
  });

  it('lets the larger of those that join become the new mark, and the other fly into it and be lost', () => {
    const motion = begin(west, east);
    motion.follow(mapOf([both], {zoom: 2}), 100, false);
    expect(motion.motionOf(both)).to.deep.equal({fromX: 0.4, fromY: 0.5, startMs: 100});
    expect(motion.leaving).to.deep.equal([{mark: east, x: 0.45, y: 0.5, motion: {fromX: 0.6, fromY: 0.5, startMs: 100, fade: 'out'}}]);
  });

  it('lets a mark that comes into view appear where it is', () => {
    const motion = begin(west);
    motion.follow(mapOf([west, east], {zoom: 2}), 100, false);
    expect(motion.motionOf(east)).to.deep.equal({fromX: 0.6, fromY: 0.5, startMs: 100, fade: 'in'});
    expect(motion.motionOf(west)).to.equal(undefined);
  });

  it('goes on from where a mark is, with what has become of it', () => {
    const motion = begin(both);
    motion.follow(mapOf([west, east], {zoom: 4}), 0, false);
    motion.follow(mapOf([both], {zoom: 3}), MOTION_MS / 2, false);
    const {fromX, startMs} = motion.motionOf(both)!;
    expect(fromX).to.be.closeTo(0.45 - 0.05 * 0.875, 1e-9);
    expect(startMs).to.equal(MOTION_MS / 2);
  });

  it('lets the same mark arrive when the map is zoomed with every frame', () => {
    const motion = begin(both);
    motion.follow(mapOf([west, east], {zoom: 4}), 0, false);
    const [again, other] = [aMark({x: 0.4, count: 3, cells: [1]}), aMark({x: 0.6, count: 1, cells: [2]})];
    motion.follow(mapOf([again, other], {zoom: 4.1}), 50, false);
    expect(motion.motionOf(again)).to.deep.equal({fromX: 0.45, fromY: 0.5, startMs: 0});
    expect(motion.isMoving(MOTION_MS - 1)).to.equal(true);
    expect(motion.isMoving(MOTION_MS)).to.equal(false);
    expect(motion.motionOf(again)).to.equal(undefined);
  });

  it('takes the short way where the view crosses the antimeridian', () => {
    const [before, after] = [aMark({x: 0.99, count: 2, cells: [1]}), aMark({x: -0.005, count: 1, cells: [1]})];
    const motion = begin(before);
    motion.follow(mapOf([after], {zoom: 4}), 0, false);
    expect(motion.motionOf(after)!.fromX).to.be.closeTo(-0.01, 1e-9);
  });

  it('moves nothing when other events are shown, and stops what moves', () => {
    const motion = begin(both);
    motion.follow(mapOf([west, east], {zoom: 4}), 0, false);
    const window = {startMs: 0, endMs: 1};
    for (const other of [{...scene, window}, {...scene, window, mask: new Uint8Array(1)}, sceneOf(storyAt([1, 1]))]) {
      motion.follow(mapOf([both], {scene: other, zoom: 5}), 50, false);
      expect([motion.motionOf(both), motion.leaving.length, motion.isMoving(50)]).to.deep.equal([undefined, 0, false]);
      motion.follow(mapOf([west, east], {scene: other, zoom: 6}), 60, false);
      expect(motion.isMoving(60)).to.equal(true);
    }
  });

  it('goes on when only what is selected changes', () => {
    const motion = begin(both);
    motion.follow(mapOf([west, east], {scene: {...scene, selectedRow: 0}, zoom: 4}), 0, false);
    expect(motion.isMoving(0)).to.equal(true);
  });

  it('moves nothing while the map is only panned', () => {
    const motion = begin(both);
    motion.follow(mapOf([west, east]), 0, false);
    expect(motion.isMoving(0)).to.equal(false);
  });

  it('moves nothing for readers who ask for less motion', () => {
    const motion = begin(both);
    motion.follow(mapOf([west, east], {zoom: 4}), 0, true);
    expect([motion.motionOf(west), motion.isMoving(0)]).to.deep.equal([undefined, false]);
  });

  it('draws no more than 800 marks, those that are lost included', () => {
    for (const count of [780, 795, 800, 900]) {
      const old = Array.from({length: count + 40}, (_, cell) => aMark({x: cell / 1000, cells: [cell]}));
      const joined = Array.from({length: count}, (_, cell) => aMark({x: cell / 1000, count: cell < 40 ? 2 : 1, cells: cell < 40 ? [cell, count + cell] : [cell]}));
      const motion = begin(...old);
      motion.follow(mapOf(joined, {zoom: 2}), 0, false);
      expect(motion.leaving, String(count)).to.have.length(Math.max(0, Math.min(40, 800 - count)));
    }
  });
});
