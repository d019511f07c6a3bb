import {expect} from 'chai';
import {plainText} from '../../src/data/plain-text.js';

describe('plainText', () => {
  const TEXTS: readonly (readonly [markdown: string, words: string])[] = [
    ['Shouts of *Shal, ket!* – go', 'Shouts of Shal, ket! – go'],
    ['**Two** and __two__ and _one_', 'Two and two and one'],
    ['the file `a.csv`', 'the file a.csv'],
    ['See [the report](https://example.org/a_b?c=1) of May', 'See the report of May'],
    ['- one\n- two\n3. three', 'one\ntwo\nthree'],
    ['the tag event_id stays, and 2 - 1', 'the tag event_id stays, and 2 - 1'],
    ['two paragraphs\n\nremain', 'two paragraphs\n\nremain'],
    ['1999. That was the year', 'That was the year'],
    ['an array[0] (not a link)', 'an array[0] (not a link)'],
  ];
  for (const [markdown, words] of TEXTS) {
    it(`reads ${JSON.stringify(markdown)} as ${JSON.stringify(words)}`, () => {
      expect(plainText(markdown)).to.equal(words);
    });
  }

  it('goes through a text of brackets once', () => {
    for (const part of ['[', '](', '[a]', '[a](']) expect(plainText(part.repeat(100_000))).to.be.a('string');
    expect(plainText('[a [b](c)')).to.equal('[a b');
  });
});
