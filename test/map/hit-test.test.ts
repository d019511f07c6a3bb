import {expect} from 'chai';
import {hitTest} from '../../src/map/hit-test.js';

const small = {name: 'small', x: 100, y: 100, radiusPixels: 7};
const large = {name: 'large', x: 135, y: 100, radiusPixels: 26};

describe('hitTest', () => {
  it('finds the mark whose middle is pointed at', () => {
    expect(hitTest([large, small], 100, 100, 0)).to.equal(small);
    expect(hitTest([small, large], 135, 100, 0)).to.equal(large);
  });

  it('finds a small mark 12 pixels beside its middle, and not 13', () => {
    expect(hitTest([small], 88, 100, 0)).to.equal(small);
    expect(hitTest([small], 87, 100, 0)).to.equal(null);
  });

  it('finds a large mark up to its edge', () => {
    expect(hitTest([large], 135, 126, 0)).to.equal(large);
    expect(hitTest([large], 135, 127, 0)).to.equal(null);
  });

  it('reaches farther for a finger than for a mouse', () => {
    expect(hitTest([small], 100, 122, 10)).to.equal(small);
    expect(hitTest([small], 100, 123, 10)).to.equal(null);
  });

  it('finds the one that is drawn below the pointer, though the middle of the other is nearer', () => {
    expect(hitTest([large, small], 107, 100, 0)).to.equal(small);
    for (const marks of [[large, small], [small, large]]) expect(hitTest(marks, 111, 100, 0)).to.equal(large);
  });

  it('measures the slant, not the sides of a square', () => {
    expect(hitTest([small], 110, 110, 0)).to.equal(null);
  });

  it('finds nothing among no marks', () => {
    expect(hitTest([], 0, 0, 100)).to.equal(null);
  });
});
