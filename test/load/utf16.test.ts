import {expect} from 'chai';
import {isUtf16, readUtf16} from '../../src/load/utf16.js';
import {bytesOf} from './reading.js';

describe('a text in UTF-16', () => {
  it('is known by its byte order mark, or by zeros in every other byte', () => {
    expect(isUtf16(Uint8Array.of(0xff, 0xfe, 0x61, 0))).to.be.true;
    expect(isUtf16(Uint8Array.of(0xfe, 0xff, 4, 0x10))).to.be.true;
    expect(isUtf16(Uint8Array.of(0x69, 0, 0x64, 0, 0x2c, 0))).to.be.true;
    expect(isUtf16(Uint8Array.of(0, 0x69, 0, 0x64))).to.be.true;
  });

  it('is none where the file is empty, short, UTF-8 or has zeros elsewhere', () => {
    for (const bytes of [bytesOf(''), bytesOf('a'), bytesOf('\uFEFFid,title'), Uint8Array.of(0, 0, 0, 0), Uint8Array.of(0x50, 0x41, 0x52, 0x31, 0x15, 0)]) expect(isUtf16(bytes)).to.be.false;
  });

  it('becomes an empty table with one issue', async () => {
    const steps = readUtf16();
    let step = await steps.next();
    while (!step.done) step = await steps.next();
    expect(step.value.columns.length).to.equal(0);
    expect(step.value.issues.map(({code}) => code)).to.deep.equal(['encoding']);
  });
});
