import {expect} from 'chai';
import {fuzz} from './fuzz/fuzz.js';
import {TARGETS} from './fuzz/targets.js';

/** `npm run fuzz` reads a million. */
const INPUTS = 20_000;
const SEED = 7;
/** What must be checked of a table takes longer than what must be of a date. */
const SHARES: Readonly<Record<string, number>> = {dates: 0.9, csv: 0.05, geojson: 0.05};

describe(`of ${INPUTS} random texts (seed ${SEED})`, () => {
  for (const [target] of TARGETS) {
    it(`the reader of ${target.name} reads or refuses every one, and throws for none`, async () => {
      const {failures, outcomes} = await fuzz(target, {inputs: INPUTS * SHARES[target.name], seed: SEED});
      expect(failures).to.deep.equal([]);
      expect(outcomes).to.be.greaterThan(100);
    });
  }

  it('one that is read wrong is found, and told in as few letters as it takes', async () => {
    const target = {name: 'x', make: () => `${'a'.repeat(50)}<${'b'.repeat(50)}`, read: (text: string) => (text.includes('<') ? Promise.reject(new Error('wrong')) : '')};
    const {failures} = await fuzz(target, {inputs: 3, seed: SEED});
    expect(failures.map(({input, error}) => [input, error.split('\n')[0]])).to.deep.include(['<', 'Error: wrong']);
  });
});
