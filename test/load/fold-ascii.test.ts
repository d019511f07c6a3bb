import {expect} from 'chai';
import {fold} from '../../src/data/search-fold.js';
import {foldAscii} from '../../src/load/fold-ascii.js';

function folded(text: string): string | null {
  const bytes = new TextEncoder().encode(text);
  const length = foldAscii(bytes);
  return length < 0 ? null : new TextDecoder().decode(bytes.subarray(0, length));
}

describe('foldAscii', () => {
  it('folds each character, and each pair of them, as the fold of a query does', () => {
    for (let first = 0; first < 128; first++) {
      for (let second = 0; second < 128; second++) {
        const text = `x${String.fromCharCode(first, second)}Y`;
        expect(folded(text), JSON.stringify(text)).to.equal(fold(text));
      }
    }
  });

  it('makes one blank of white space of any length', () => {
    expect(folded('  A \t\r\n MARCH\n')).to.equal(' a march ');
  });

  it('leaves a text alone that has a letter beyond ASCII', () => {
    const bytes = new TextEncoder().encode('ABC É');
    expect(foldAscii(bytes)).to.equal(-1);
    expect(new TextDecoder().decode(bytes)).to.equal('ABC É');
  });
});
