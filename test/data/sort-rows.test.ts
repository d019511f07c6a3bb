import {expect} from 'chai';
import fc from 'fast-check';
import {sortedOrder} from '../../src/data/sort-rows.js';

/** Enough for digits to be sorted by; fewer are compared. */
const MANY = 5000;

/** The order by definition. */
function byHand(keys: Float64Array): number[] {
  const place = (key: number) => (Number.isNaN(key) ? 1 : 0);
  return [...keys.keys()].sort((a, b) => place(keys[a]) - place(keys[b]) || (keys[a] < keys[b] ? -1 : keys[a] > keys[b] ? 1 : a - b));
}

/** Keys of a few values repeated, so that ties are common, up to a length. */
function keysOf(values: readonly number[], length: number): Float64Array {
  return Float64Array.from({length}, (_, i) => values[(i * 7919 + (i >> 3)) % values.length]);
}

describe('sortedOrder', () => {
  const number = fc.oneof(
    fc.double(),
    fc.integer({min: -4e12, max: 4e12}),
    fc.constantFrom(0, -0, NaN, Infinity, -Infinity, -1, 1, Number.MIN_VALUE, -Number.MIN_VALUE, Number.MAX_VALUE),
  );

  it('puts the lowest first, equal ones in the order of the rows, NaN last, few or many', () => {
    fc.assert(
      fc.property(fc.array(number, {minLength: 1, maxLength: 60}), fc.boolean(), (values, isLong) => {
        const keys = keysOf(values, isLong ? MANY : values.length);
        expect([...sortedOrder(keys)]).to.deep.equal(byHand(keys));
      }),
      {numRuns: 60},
    );
  });

  it('needs no negative number among many, and none that differs in all its digits', () => {
    const above = fc.oneof(fc.integer({min: 0, max: 2 ** 20}), fc.integer({min: 0, max: 4e12}), fc.constantFrom(0, -0, NaN, Infinity, 2 ** 40, 2 ** 40 + 2 ** -12));
    fc.assert(
      fc.property(fc.array(above, {minLength: 1, maxLength: 20}), (values) => {
        const keys = keysOf(values, MANY);
        expect([...sortedOrder(keys)]).to.deep.equal(byHand(keys));
      }),
      {numRuns: 40},
    );
  });

  it('takes both zeros for one number', () => {
    expect([...sortedOrder(keysOf([0, -0], MANY))]).to.deep.equal([...Array(MANY).keys()]);
    expect([...sortedOrder(Float64Array.of(1, 0, -0))]).to.deep.equal([1, 2, 0]);
  });

  it('is empty for no numbers, and leaves sorted ones where they are', () => {
    expect([...sortedOrder(new Float64Array(0))]).to.deep.equal([]);
    expect([...sortedOrder(Float64Array.of(-5, 0, 0, 7, NaN))]).to.deep.equal([0, 1, 2, 3, 4]);
  });
});
