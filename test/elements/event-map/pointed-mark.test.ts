import {expect} from 'chai';
import {PointedMark} from '../../../src/elements/event-map/pointed-mark.js';
import type {MapTarget} from '../../../src/map/contract.js';

const mark = (contents: string, x = 0): MapTarget => ({count: 1, rows: [0], firstRows: () => [0], contents, x, y: 0, radiusPixels: 7});

describe('PointedMark', () => {
  it('is the mark under the pointer, else the one in focus', () => {
    const marks = new PointedMark();
    const [pointed, stop] = [mark('a'), mark('b')];
    marks.setFocus(true);
    marks.stopAt(stop);
    expect([marks.target, marks.isPointing]).to.deep.equal([stop, false]);
    marks.point(pointed);
    expect([marks.target, marks.stop, marks.isPointing]).to.deep.equal([pointed, stop, true]);
  });

  it('has a mark in focus while the map has the focus, and keeps it meanwhile', () => {
    const marks = new PointedMark();
    marks.stopAt(mark('b'));
    expect([marks.stop, marks.target, marks.hasStop, marks.hasFocus]).to.deep.equal([null, null, true, false]);
    marks.setFocus(true);
    expect([marks.stop?.contents, marks.hasFocus]).to.deep.equal(['b', true]);
  });

  it('says whether the mark is another, or has moved: nothing is drawn for the same', () => {
    const marks = new PointedMark();
    expect([null, mark('a'), mark('a'), mark('b'), mark('b', 4), null].map((target) => marks.point(target))).to.deep.equal([false, true, false, true, true, true]);
    expect([mark('a'), mark('a'), null].map((target) => marks.stopAt(target))).to.deep.equal([true, false, true]);
  });
});
