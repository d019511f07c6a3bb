import {expect} from 'chai';
import fc from 'fast-check';
import {CellIndex, enlarged} from '../../src/data/cell-index.js';

describe('CellIndex', () => {
  it('numbers keys in the order of their first use', () => {
    const index = new CellIndex();
    index.clear(100);
    expect([7, 3, 7, 0, 3].map((key) => index.of(key))).to.deep.equal([0, 1, 0, 2, 1]);
    expect([...index.keys.slice(0, index.length)]).to.deep.equal([7, 3, 0]);
  });

  it('forgets all keys when it is cleared', () => {
    const index = new CellIndex();
    index.clear(100);
    index.of(5);
    index.clear(100);
    expect([index.length, index.of(9)]).to.deep.equal([0, 0]);
  });

  it('keeps its arrays from one count to the next', () => {
    const index = new CellIndex();
    index.clear(2 ** 40);
    for (let key = 0; key < 5000; key++) index.of(key);
    const {keys, capacity} = index;
    index.clear(2 ** 40);
    expect([index.keys === keys, index.capacity]).to.deep.equal([true, capacity]);
  });

  for (const [grid, size] of Object.entries({screen: 50_000, world: 2 ** 52})) {
    it(`agrees with a Map for any keys of a ${grid} of cells, through growth and reuse`, () => {
      const index = new CellIndex();
      const step = Math.floor(size / 40_000);
      fc.assert(
        fc.property(fc.array(fc.nat(39_999).map((n) => n * step), {minLength: 1, maxLength: 200}), fc.nat(3000), (keys, more) => {
          index.clear(size);
          const numbers = new Map<number, number>();
          for (const key of [...keys, ...Array.from({length: more}, (_, i) => i * step), ...keys]) {
            if (!numbers.has(key)) numbers.set(key, numbers.size);
            if (index.of(key) !== numbers.get(key)) return false;
          }
          return index.length === numbers.size;
        }),
      );
    });
  }

  it('parts keys that differ beyond 32 bits', () => {
    const index = new CellIndex();
    index.clear(2 ** 53);
    expect([1, 2 ** 32 + 1, 2 ** 33 + 1].map((key) => index.of(key))).to.deep.equal([0, 1, 2]);
  });
});

describe('enlarged', () => {
  it('keeps the kind and the beginning of an array', () => {
    expect(enlarged(Uint32Array.of(1, 2), 4)).to.deep.equal(Uint32Array.of(1, 2, 0, 0));
  });
});
