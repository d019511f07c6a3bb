import {expect} from 'chai';
import {ROW_END, TextChunk} from '../../src/load/text-chunk.js';

const FIELD_END = '\u0001';

function chunkOf(rows: readonly string[]): TextChunk {
  return new TextChunk(10, rows.length, new TextEncoder().encode(rows.map((row) => row + String.fromCharCode(ROW_END)).join('')));
}

/** The rows that are found, of a chunk that begins at row 10. */
function found(rows: readonly string[], terms: readonly string[], among: number[] | null = null): number[] {
  const mask = new Uint8Array(10 + rows.length);
  const left = among && Uint8Array.from(mask, (_, row) => Number(among.includes(row)));
  chunkOf(rows).find(terms, left, mask);
  return [...mask.keys()].filter((row) => mask[row] === 1);
}

describe('TextChunk', () => {
  const rows = ['Shots in Almaty', 'Almaty: a march', '', 'A march in Aktau, a march in Almaty', 'shots'];

  it('finds the rows that have a term, by their number in the file', () => {
    expect(found(rows, ['almaty'])).to.deep.equal([10, 11, 13]);
    expect(found(rows, ['shots'])).to.deep.equal([10, 14]);
  });

  it('finds those that have all terms, in any order', () => {
    expect(found(rows, ['march', 'almaty'])).to.deep.equal([11, 13]);
    expect(found(rows, ['almaty', 'march', 'aktau'])).to.deep.equal([13]);
    expect(found(rows, ['aktau', 'shots'])).to.deep.equal([]);
  });

  it('finds no term across two rows or two fields', () => {
    expect(found(['ends with a', 'march'], ['a march'])).to.deep.equal([]);
    expect(found([`a${FIELD_END}march`], ['a march'])).to.deep.equal([]);
  });

  it('leaves out rows that are not asked about', () => {
    expect(found(rows, ['almaty'], [11, 12, 13, 14])).to.deep.equal([11, 13]);
    expect(found(rows, ['almaty'], [])).to.deep.equal([]);
  });

  it('tells rows apart whose folded text has another length than they have', () => {
    expect(found(['Straße', 'İstanbul', 'Ақтау  \n Қала', 'ﬁn'], ['strasse'])).to.deep.equal([10]);
    expect(found(['Straße', 'İstanbul', 'Ақтау  \n Қала', 'ﬁn'], ['актау кала'])).to.deep.equal([12]);
    expect(found(['Straße', 'Škoda', 'x'], ['x'])).to.deep.equal([12]);
  });

  it('leaps over many rows to the next one that has the term', () => {
    const many = Array.from({length: 1000}, (_, i) => (i % 333 === 332 ? 'a shot' : 'nothing'));
    expect(found(many, ['shot'])).to.deep.equal([342, 675, 1008]);
    expect(found(many, ['shot', 'a'])).to.deep.equal([342, 675, 1008]);
  });
});
