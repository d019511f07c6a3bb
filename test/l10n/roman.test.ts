import {expect} from 'chai';
import {roman} from '../../src/l10n/roman.js';

describe('roman', () => {
  it('writes the numbers of centuries, with a smaller letter before a larger one for four and nine', () => {
    expect([1, 4, 9, 14, 19, 20, 21, 40].map(roman)).to.deep.equal(['I', 'IV', 'IX', 'XIV', 'XIX', 'XX', 'XXI', 'XL']);
  });

  it('writes years, too, and nothing for nought', () => {
    expect([1994, 2026, 0].map(roman)).to.deep.equal(['MCMXCIV', 'MMXXVI', '']);
  });
});
