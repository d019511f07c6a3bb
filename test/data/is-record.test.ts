import {expect} from 'chai';
import {isRecord} from '../../src/data/is-record.js';

describe('isRecord', () => {
  it('is true of objects with members, those without a prototype among them', () => {
    expect([{}, {a: 1}, Object.create(null)].map(isRecord)).to.deep.equal([true, true, true]);
  });

  it('is false of null, of lists and of all that is no object', () => {
    expect([null, undefined, [], 'text', 5, true, () => 1].some(isRecord)).to.equal(false);
  });
});
