import {expect} from 'chai';
import fc from 'fast-check';
import {MarkBins} from '../../src/map/mark-bins.js';

const place = fc.record({x: fc.double({min: -1, max: 2, noNaN: true}), y: fc.double({min: 0, max: 1, noNaN: true})});
const gap = (a: {x: number; y: number}, b: {x: number; y: number}) => Math.hypot(a.x - b.x - Math.round(a.x - b.x), a.y - b.y);

describe('MarkBins', () => {
  it('finds the first of what is within reach, over the antimeridian too, also where it was moved', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), {maxLength: 40}), place, fc.double({min: 0.001, max: 1.5, noNaN: true}), (moves, now, reach) => {
        const bins = new MarkBins(reach);
        moves.forEach(([from], index) => bins.add(from, index));
        moves.forEach(([from, to], index) => bins.move(from, to, index));
        const near = moves.findIndex(([, to]) => gap(to, now) < reach);
        expect(bins.lowest(now, (index) => gap(moves[index]![1], now) < reach)).to.equal(near);
      }),
    );
  });

  it('does not look at what is far off', () => {
    const bins = new MarkBins(0.01);
    bins.add({x: 0.5, y: 0.5}, 1);
    expect([0.6, 0.505].map((x) => bins.lowest({x, y: 0.5}, () => true))).to.deep.equal([-1, 1]);
  });
});
