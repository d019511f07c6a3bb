import {expect} from 'chai';
import fc from 'fast-check';
import {rove} from '../../../src/elements/shared/roving-focus.js';

describe('rove', () => {
  for (const [key, from, to] of [
    ['ArrowDown', 3, 4],
    ['ArrowRight', 3, 4],
    ['ArrowUp', 3, 2],
    ['ArrowLeft', 3, 2],
    ['PageDown', 3, 13],
    ['PageUp', 13, 3],
    ['Home', 13, 0],
    ['End', 3, 19],
  ] as const) {
    it(`goes from item ${from} to item ${to} of twenty by ${key}`, () => {
      expect(rove(from, 20, key)).to.equal(to);
    });
  }

  it('stays at the ends and does not go round', () => {
    expect([rove(0, 20, 'ArrowUp'), rove(19, 20, 'ArrowDown'), rove(2, 20, 'PageUp'), rove(15, 20, 'PageDown')]).to.deep.equal([0, 19, 0, 19]);
  });

  it('enters at the first item where none has the focus', () => {
    expect([rove(-1, 20, 'ArrowDown'), rove(-1, 20, 'ArrowUp')]).to.deep.equal([0, 0]);
  });

  for (const key of ['Tab', 'Enter', ' ', 'Escape', 'a', 'toString']) {
    it(`leaves “${key}” to the page`, () => {
      expect(rove(3, 20, key)).to.equal(null);
    });
  }

  it('leaves every key to the page where there is no item', () => {
    expect(['ArrowDown', 'Home', 'End'].map((key) => rove(-1, 0, key))).to.deep.equal([null, null, null]);
  });

  it('never leaves the list, whatever key follows whatever place', () => {
    const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End');
    fc.assert(fc.property(fc.integer({min: 1, max: 50}), fc.integer({min: -1, max: 49}), keys, (count, index, key) => {
      expect(rove(Math.min(index, count - 1), count, key)).to.be.within(0, count - 1);
    }));
  });
});
