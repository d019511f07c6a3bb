import {expect} from 'chai';
import fc from 'fast-check';
import {mergeMarks} from '../../src/map/merge-marks.js';
import type {Mark} from '../../src/map/marks.js';
import {aMark} from './helpers/marks.js';

const WORLD = 1000;
const OPTIONS = {worldPixels: WORLD, cellShift: 28, most: 800};
const merged = (...marks: Mark[]) => mergeMarks(marks, OPTIONS);
/** A mark at a place of a world of a thousand pixels. */
const at = (x: number, y: number, parts: Partial<Mark> = {}) => aMark({x: x / WORLD, y: y / WORLD, key: `28:${x * 1000 + y}`, ...parts});

describe('mergeMarks', () => {
  it('joins two marks that overlap', () => {
    expect(merged(at(500, 500), at(508, 500)).map(({count}) => count)).to.deep.equal([2]);
  });

  it('leaves marks alone that stand side by side', () => {
    expect(merged(at(500, 500), at(514, 500))).to.have.length(2);
    expect(merged(at(500, 500), at(500, 514))).to.have.length(2);
  });

  it('joins by the distance on the slant: two may be close in x and in y and yet apart', () => {
    expect(merged(at(500, 500), at(510, 510))).to.have.length(2);
  });

  it('joins the smaller into the larger, which keeps its key', () => {
    const [mark] = merged(at(500, 500), at(510, 500, {count: 9, byCategory: [4, 5]}));
    expect(mark!.key).to.equal('28:510500');
    expect(mark!.count).to.equal(10);
    expect(mark!.byCategory).to.deep.equal([5, 5]);
    expect(mark!.cells).to.deep.equal([510_500, 500_500]);
  });

  it('stands at the mean place of all its events', () => {
    const [mark] = merged(at(500, 500, {count: 3}), at(508, 504, {count: 1}));
    expect(mark!.x * WORLD).to.be.closeTo(502, 1e-9);
    expect(mark!.y * WORLD).to.be.closeTo(501, 1e-9);
  });

  it('has the rows of both, XORed', () => {
    const [mark] = merged(at(500, 500, {count: 3, rowXor: 7}), at(508, 500, {rowXor: 2}));
    expect(mark!.rowXor).to.equal(5);
  });

  it('joins two marks on either side of the antimeridian, at the antimeridian', () => {
    const [mark, ...others] = merged(at(998, 500), at(2, 500));
    expect(others).to.deep.equal([]);
    expect(Math.abs(mark!.x - Math.round(mark!.x))).to.be.below(1e-9);
  });

  it('joins what a join has brought together: two events are a larger mark than one', () => {
    expect(merged(at(500, 500), at(508, 500), at(522, 500)).map(({count}) => count)).to.deep.equal([3]);
  });

  it('joins the same marks the same way in whatever order they come', () => {
    const marks = fc.uniqueArray(fc.tuple(fc.integer({min: 450, max: 550}), fc.integer({min: 450, max: 550})), {selector: String, maxLength: 30});
    const once = (list: Mark[]) => merged(...list).map(({key, count, x}) => `${key} ${count} ${x}`).sort();
    fc.assert(
      fc.property(marks, (places) => {
        const list = places.map(([x, y]) => at(x, y));
        expect(once([...list].reverse())).to.deep.equal(once(list));
      }),
    );
  });

  it('loses no event and leaves no two marks that overlap by more than a halo', () => {
    const place = fc.tuple(fc.integer({min: 0, max: 999}), fc.integer({min: 400, max: 600}), fc.constantFrom(1, 1, 1, 2, 40, 900));
    fc.assert(
      fc.property(fc.uniqueArray(place, {selector: ([x, y]) => `${x},${y}`, maxLength: 120}), (places) => {
        const marks = merged(...places.map(([x, y, count]) => at(x, y, {count})));
        expect(marks.reduce((sum, {count}) => sum + count, 0)).to.equal(places.reduce((sum, [, , count]) => sum + count, 0));
        marks.forEach((mark, index) => {
          for (const other of marks.slice(index + 1)) {
            const offset = Math.abs(mark.x - other.x) % 1;
            const gap = Math.hypot(Math.min(offset, 1 - offset), mark.y - other.y) * WORLD;
            expect(gap).to.be.at.least((mark.radiusPixels + other.radiusPixels) * 0.95 - 1e-6);
          }
        });
      }),
    );
  });

  it('joins those of cells side by side where more are left than may be drawn, until they are few enough', () => {
    // A mark in each cell of a board of 16 × 16, far from each other.
    const marks = Array.from({length: 256}, (_, cell) => aMark({key: `28:${cell}`, x: ((cell % 16) + 0.5) / 16, y: (Math.floor(cell / 16) + 0.5) / 16}));
    const joined = (most: number) => mergeMarks(marks, {...OPTIONS, most});
    expect([256, 255, 63].map((most) => joined(most).length)).to.deep.equal([256, 64, 16]);
    for (const {count, cells} of joined(255)) expect([count, cells.length, cells.map((cell) => cell - cells[0]!)]).to.deep.equal([4, 4, [0, 1, 16, 17]]);
    expect(joined(3).reduce((sum, {count}) => sum + count, 0)).to.equal(256);
  });
});
