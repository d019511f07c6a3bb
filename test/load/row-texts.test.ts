import {expect} from 'chai';
import type {RowReading} from '../../src/load/row-reading.js';
import {RowTexts} from '../../src/load/row-texts.js';
import {bytesOf} from './reading.js';

/** What is decoded, and how often it was told to be no UTF-8. */
function decoded(bytes: Uint8Array) {
  let told = 0;
  const text = new RowTexts().decode(bytes, {noteEncoding: () => void told++} as Partial<RowReading> as RowReading);
  return [text, told];
}

describe('the text of rows', () => {
  it('is told to be no UTF-8 where bytes are not', () => {
    expect(decoded(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))).to.deep.equal(['caf\uFFFD', 1]);
  });

  it('is not told where the sign of a lost letter stands in it, as another program wrote it', () => {
    expect(decoded(bytesOf('caf\uFFFD ä ☂'))).to.deep.equal(['caf\uFFFD ä ☂', 0]);
  });

  it('keeps a byte order mark in its middle, and is not told of twice', () => {
    expect(decoded(bytesOf('\uFEFFa'))).to.deep.equal(['\uFEFFa', 0]);
    expect(new RowTexts().decode(Uint8Array.of(0xe9), null)).to.equal('\uFFFD');
  });
});
