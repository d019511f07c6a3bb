import {expect} from 'chai';
import {TextIndex} from '../../src/load/text-index.js';

function search(index: TextIndex, terms: readonly string[], among: Uint8Array | null = null): {found: number[]; turns: number} {
  const work = index.search(terms, among);
  let turns = 0;
  for (;;) {
    const step = work.next();
    if (step.done) return {found: [...step.value.keys()].filter((row) => step.value[row] === 1), turns};
    turns++;
  }
}

describe('TextIndex', () => {
  it('looks into title, place, text and translations', () => {
    const index = new TextIndex();
    index.add('A march', 'Aktau', 'They *sing*.', {kk: {title: 'Шеру', place: 'Ақтау', text: 'Олар [ән](https://example.org) салады'}}, []);
    index.add('Nothing', '', '', null, []);
    for (const term of ['march', 'aktau', 'they sing.', 'шеру', 'актау', 'олар ан салады']) expect(search(index, [term]).found, term).to.deep.equal([0]);
  });

  it('finds no tag, which is no text', () => {
    const index = new TextIndex();
    index.add('A march', '', '', null, ['night']);
    expect(search(index, ['night']).found).to.deep.equal([]);
  });

  it('gives a turn between some ten thousand characters', () => {
    const index = new TextIndex();
    for (let row = 0; row < 3000; row++) index.add(`Event ${row}`, 'x'.repeat(300), '', null, []);
    expect(search(index, ['event 2999'])).to.deep.equal({found: [2999], turns: 16});
  });

  it('finds rows that are added after a search', () => {
    const index = new TextIndex();
    index.add('A march', '', '', null, []);
    expect(search(index, ['march']).found).to.deep.equal([0]);
    index.add('Another march', '', '', null, []);
    expect([search(index, ['march']).found, index.length]).to.deep.equal([[0, 1], 2]);
  });

  it('takes the sign that parts its rows for a blank where a file has it', () => {
    const index = new TextIndex();
    index.add('A \u0002 march', '\u0001', '', null, []);
    index.add('A riot', '', '', null, []);
    expect([search(index, ['march']).found, search(index, ['riot']).found]).to.deep.equal([[0], [1]]);
  });

  it('has nothing after it is cleared, and begins at row 0 again', () => {
    const index = new TextIndex();
    index.add('A march', 'Aktau', '', null, ['night']);
    index.clear();
    expect([index.length, search(index, ['march']).found]).to.deep.equal([0, []]);
    index.add('A riot', 'Almaty', '', null, []);
    expect(search(index, ['riot']).found).to.deep.equal([0]);
    expect(index.labels('places').index(Uint32Array.of(0)).names).to.deep.equal(['Almaty']);
    expect(index.labels('tags').index(Uint32Array.of(0)).names).to.deep.equal([]);
  });

  it('may be told rows by a function that is handed on', () => {
    const index = new TextIndex();
    const {add} = index;
    add('A march', '', '', null, []);
    expect(index.length).to.equal(1);
  });
});
