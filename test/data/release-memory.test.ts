import {expect} from 'chai';
import {releaseMemory} from '../../src/data/release-memory.js';

describe('releaseMemory', () => {
  it('empties the arrays, and all that look at the same bytes', () => {
    const [numbers, bytes] = [new Float64Array(1000), new Uint8Array(8)];
    const part = numbers.subarray(10, 20);
    releaseMemory(numbers, bytes);
    expect([numbers.length, part.length, bytes.length]).to.deep.equal([0, 0, 0]);
  });

  it('leaves what was released or handed over before as it is', () => {
    const bytes = new Uint8Array(8);
    structuredClone(bytes, {transfer: [bytes.buffer]});
    releaseMemory(bytes, bytes);
    expect(bytes.length).to.equal(0);
  });
});
