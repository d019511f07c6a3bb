import {expect} from 'chai';
import {queryTerms} from '../../src/data/search-query.js';

describe('queryTerms', () => {
  const QUERIES: readonly (readonly [query: string, terms: readonly string[], why: string])[] = [
    ['', [], 'an empty field asks for nothing'],
    ['  \u00a0\n', [], 'blanks ask for nothing'],
    ['""', [], 'empty quotation marks ask for nothing'],
    ['Police  Almaty', ['police', 'almaty'], 'words stand by themselves'],
    ['"Central Square" Almaty', ['central square', 'almaty'], 'a phrase is one part'],
    ['„Шал, кет!“ Ақтау', ['шал, кет!', 'актау'], 'quotation marks of any language make a phrase'],
    ['police "central sq', ['police', 'central sq'], 'a phrase is searched before its end is typed'],
    ['" central  square "', ['central square'], 'blanks around and inside a phrase do not matter'],
    ['a"b c"d', ['a', 'b c', 'd'], 'a phrase needs no blank before it'],
    ['Almaty, square.', ['almaty', 'square'], 'the comma and the full stop of a sentence are not searched'],
    ['?', ['?'], 'a sign alone is searched'],
    ['@jardemalie LPG-price', ['@jardemalie', 'lpg-price'], 'signs in a word are part of it'],
    ['Almaty almaty ALMATY', ['almaty'], 'a word twice is one word'],
  ];
  for (const [query, terms, why] of QUERIES) {
    it(`${why}: ${JSON.stringify(query)}`, () => {
      expect(queryTerms(query)).to.deep.equal(terms);
    });
  }
});
