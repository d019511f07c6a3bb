import {expect} from 'chai';
import type {Lane, LaneLayout, LaneMark} from '../../src/timeline/lanes.js';
import {markAcross, middleOf} from '../../src/timeline/mark-across.js';

const ENDS = {openStart: false, openEnd: false, cutStart: false, cutEnd: false} as const;

function mark(row: number, lane: number, x: number, width = 10, rest: Partial<LaneMark> = {}): LaneMark {
  return {row, lane, x, width, y: lane * 24 + 12, kind: 'dot', ...ENDS, ...rest};
}

function layout(lanes: number, ...marks: LaneMark[]): LaneLayout {
  const lane = (index: number): Lane => ({key: `${index}`, label: `${index}`, y: index * 24, height: 24, rowsCount: 1});
  return {lanes: Array.from({length: lanes}, (_, index) => lane(index)), marks, height: lanes * 24, tooMany: false};
}

describe('markAcross', () => {
  const from = mark(0, 1, 100);

  it('is the mark of the next lane that is nearest in time, not the one that comes next in the file', () => {
    const drawn = layout(3, mark(1, 2, 10), from, mark(2, 2, 120), mark(3, 2, 60), mark(4, 0, 400));
    expect(markAcross(drawn, from, 1)?.row).to.equal(2);
    expect(markAcross(drawn, from, -1)?.row).to.equal(4);
  });

  it('stays with the next lane, though one beyond it has a nearer mark', () => {
    expect(markAcross(layout(4, from, mark(1, 3, 100), mark(2, 2, 700)), from, 1)?.row).to.equal(2);
  });

  it('passes over lanes with nothing in view', () => {
    expect(markAcross(layout(5, from, mark(1, 4, 300)), from, 1)?.row).to.equal(1);
  });

  it('is none at the first and the last lane', () => {
    const drawn = layout(2, from, mark(1, 1, 300));
    expect([markAcross(drawn, from, 1), markAcross(drawn, from, -1)]).to.deep.equal([undefined, undefined]);
  });

  it('takes a span that covers the place for nearer than an instant beside it', () => {
    expect(markAcross(layout(3, from, mark(1, 2, 112), mark(2, 2, 0, 500)), from, 1)?.row).to.equal(2);
  });

  it('goes from row to row where there is a single lane', () => {
    const low = mark(1, 0, 90, 10, {y: 36});
    const lower = mark(2, 0, 104, 10, {y: 60});
    const single = layout(1, mark(0, 0, 100), low, lower);
    expect([markAcross(single, single.marks[0], 1)?.row, markAcross(single, low, 1)?.row, markAcross(single, low, -1)?.row]).to.deep.equal([1, 2, 0]);
  });
});

describe('middleOf', () => {
  it('is the symbol of a mark that has one inside, else the middle of what it covers', () => {
    expect([middleOf(mark(0, 0, 20, 100, {pointX: 30})), middleOf(mark(0, 0, 20, 100))]).to.deep.equal([30, 70]);
  });
});
