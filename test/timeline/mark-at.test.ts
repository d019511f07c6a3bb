import {expect} from 'chai';
import {markAt} from '../../src/timeline/mark-at.js';
import type {LaneLayout, LaneMark} from '../../src/timeline/lanes.js';

const mark = (row: number, x: number, width: number, y: number): LaneMark => ({
  row,
  lane: 0,
  x,
  width,
  y,
  kind: 'dot',
  openStart: false,
  openEnd: false,
  cutStart: false,
  cutEnd: false,
});
const layout: LaneLayout = {
  lanes: [],
  marks: [mark(0, 100, 10, 12), mark(1, 112, 10, 12), mark(2, 100, 60, 36)],
  height: 48,
  tooMany: false,
};
const hit = (x: number, y: number) => markAt(layout, x, y)?.row;

describe('mark-at', () => {
  it('hits a dot of 10 pixels seven pixels beside it, and not eight', () => {
    expect(hit(93, 12)).to.equal(0);
    expect(hit(92, 12)).to.equal(undefined);
  });

  it('hits each of two dots that stand closer than a target', () => {
    expect([hit(109, 12), hit(113, 12)]).to.deep.equal([0, 1]);
  });

  it('does not reach beyond the ends of a bar that is wide enough itself', () => {
    expect([hit(160, 36), hit(162, 36)]).to.deep.equal([2, undefined]);
  });

  it('takes the closer row between two', () => {
    expect([hit(105, 23), hit(105, 25)]).to.deep.equal([0, 2]);
  });
});
