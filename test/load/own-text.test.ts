import {expect} from 'chai';
import {ownText} from '../../src/load/own-text.js';

describe('ownText', () => {
  it('is the same text, whatever is in it', () => {
    for (const text of ['', 'Almaty, Kazakhstan', 'Ақтау 🙂', 'e\u0301', '\ud83d']) expect(ownText(text)).to.equal(text);
  });
});
