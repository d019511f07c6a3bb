import {expect} from 'chai';
import fc from 'fast-check';
import {escapeText, tag} from '../../src/figure/markup.js';
import {HOSTILE} from './figure-file.js';

describe('escapeText', () => {
  it('makes of any text one text node that says the same, and one attribute value', () => {
    const check = (text: string) => {
      const holder = document.createElement('div');
      holder.innerHTML = `<p title="${escapeText(text)}">${escapeText(text)}</p>`;
      expect(holder.childNodes).to.have.length(1);
      const paragraph = holder.firstElementChild!;
      expect(paragraph.getAttributeNames()).to.deep.equal(['title']);
      expect(paragraph.children).to.have.length(0);
      // The parser makes one line break of CR LF.
      const expected = text.replace(/\r\n?/g, '\n');
      if (!/[\u0000-\u001f\u007f-\u009f\ufffe\uffff\ud800-\udfff]/.test(text)) {
        expect([paragraph.textContent, paragraph.getAttribute('title')]).to.deep.equal([expected, expected]);
      }
    };
    for (const text of HOSTILE) check(text);
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 40}), check), {numRuns: 2000});
  });

  it('puts U+FFFD for what neither HTML nor XML may hold, and keeps tabs, line breaks and whole pairs', () => {
    expect(escapeText('a\u0000b\u001bc\u0085d')).to.equal('a\ufffdb\ufffdc\ufffdd');
    expect(escapeText('\ud83d\ude00 \ud83d x \ude00')).to.equal('\ud83d\ude00 \ufffd x \ufffd');
    expect(escapeText('a\tb\nc')).to.equal('a\tb\nc');
  });

  it('is well-formed XML, which feeds are', () => {
    for (const text of HOSTILE) {
      const parsed = new DOMParser().parseFromString(tag('p', {title: text}, escapeText(text)), 'application/xml');
      expect(parsed.querySelector('parsererror'), text).to.equal(null);
    }
  });
});

describe('tag', () => {
  it('leaves out attributes that are undefined, and writes an element without content as one that ends itself', () => {
    expect(tag('img', {src: 'a.png', alt: '', width: undefined, height: 4})).to.equal('<img src="a.png" alt="" height="4" />');
    expect(tag('p', {}, '')).to.equal('<p></p>');
  });
});
