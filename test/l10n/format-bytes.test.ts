import {expect} from 'chai';
import {formatMegabytes, formatPartOfMegabytes} from '../../src/l10n/format-bytes.js';

describe('sizes of files', () => {
  it('are in megabytes of a million bytes, with a tenth where that says something', () => {
    expect([400_000, 9_940_000, 61_200_000].map((bytes) => formatMegabytes(bytes, 'en'))).to.deep.equal(['0.4 MB', '9.9 MB', '61 MB']);
  });

  it('are written as the whole of which they are a part', () => {
    expect([formatPartOfMegabytes(400_000, 2_100_000, 'en'), formatPartOfMegabytes(400_000, 200_000_000, 'en')]).to.deep.equal(['0.4', '0']);
  });

  it('are written in the digits of the language', () => {
    expect(formatMegabytes(2_100_000, 'de')).to.match(/^2,1\sMB$/);
  });
});
