import {expect} from 'chai';
import {RowWords} from '../../../src/elements/event-timeline/row-words.js';

describe('RowWords', () => {
  it('makes the words of a row once', () => {
    const made: number[] = [];
    const words = new RowWords();
    const of = (row: number) => words.of(row, ['table', 'en'], (each) => `row ${made.push(each) && each}`);
    expect([of(3), of(3), of(4)]).to.deep.equal(['row 3', 'row 3', 'row 4']);
    expect(made).to.deep.equal([3, 4]);
  });

  it('makes them anew for another file, language or zone', () => {
    const words = new RowWords();
    expect([['a', 'en'], ['b', 'en'], ['b', 'de']].map((key) => words.of(1, key, () => key.join(' ')))).to.deep.equal(['a en', 'b en', 'b de']);
  });

  it('forgets rows before they are too many to keep', () => {
    let made = 0;
    const words = new RowWords();
    const key = ['table'];
    for (let row = 0; row < 5000; row++) words.of(row, key, () => String((made += 1)));
    words.of(4999, key, () => String((made += 1)));
    expect(made).to.equal(5000);
    words.of(0, key, () => String((made += 1)));
    expect(made).to.equal(5001);
  });
});
