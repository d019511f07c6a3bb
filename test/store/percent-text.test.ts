import {expect} from 'chai';
import fc from 'fast-check';
import {decodeList, decodeText, encodeList, encodeText} from '../../src/store/percent-text.js';

/** What a browser keeps of a fragment that a page gives it. */
const throughAddress = (text: string) => {
  const url = new URL('https://news.example/');
  url.hash = text;
  return url.hash.slice(1);
};
const words = () => fc.string({unit: 'grapheme'});

describe('percent-text', () => {
  it('leaves dates, clock times and lists of coordinates as they are', () => {
    expect(encodeText('2022-01-04T10:00/2022-01-06')).to.equal('2022-01-04T10:00/2022-01-06');
    expect(encodeText('76.94,43.25,11')).to.equal('76.94,43.25,11');
  });

  it('encodes what separates the parts of a fragment, and what ends a link in running text', () => {
    expect(encodeText('a&b=c#d')).to.equal('a%26b%3Dc%23d');
    expect(encodeText('(really!)')).to.equal('%28really%21%29');
  });

  it('lets no text become a directive to the browser, which would cut it off', () => {
    expect(encodeText('a:~:text=b')).to.equal('a:%7E:text%3Db');
  });

  it('writes half a character as the sign for an unknown one, in place of failing', () => {
    expect(decodeText(encodeText('a\ud83d'))).to.equal('a\ufffd');
  });

  it('takes a text that is not well encoded as it stands', () => {
    expect(decodeText('100%')).to.equal('100%');
    expect(decodeText('%E0%A4%A')).to.equal('%E0%A4%A');
  });

  it('gives back every text, and the browser keeps it to the letter', () => {
    fc.assert(
      fc.property(words(), (text) => {
        const encoded = encodeText(text);
        expect(decodeText(encoded)).to.equal(text);
        expect(throughAddress(encoded)).to.equal(encoded);
        expect(encoded).to.match(/^[\w.\-,/:%]*$/);
      }),
    );
  });

  it('keeps a comma in a name apart from the commas of a list', () => {
    expect(encodeList(['Almaty, the square', 'Aktau'])).to.equal('Almaty%2C%20the%20square,Aktau');
    expect(decodeList('Almaty%2C%20the%20square,Aktau')).to.deep.equal(['Almaty, the square', 'Aktau']);
  });

  it('forgives a comma too many at the end of a list that was written by hand', () => {
    expect(decodeList('riot,clash,')).to.deep.equal(['riot', 'clash']);
  });

  it('tells no list from a list of one empty name', () => {
    expect([encodeList([]), encodeList([''])]).to.deep.equal(['', ',']);
  });

  it('gives back every list, and writes no two alike', () => {
    const lists = () => fc.array(fc.oneof(words(), fc.constantFrom('', ',')));
    fc.assert(fc.property(lists(), (list) => void expect(decodeList(encodeList(list))).to.deep.equal(list)));
  });
});
