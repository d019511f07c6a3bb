import {expect} from 'chai';
import fc from 'fast-check';
import {fold} from '../../src/data/search-fold.js';
import {findHits, foldSegments} from '../../src/data/search-hits.js';
import {queryTerms} from '../../src/data/search-query.js';

/** A text with its hits in brackets. */
function marked(text: string, query: string): string {
  let [result, at] = ['', 0];
  for (const {start, end} of findHits(text, query)) {
    result += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return result + text.slice(at);
}

describe('findHits', () => {
  const HITS: readonly (readonly [text: string, query: string, marked: string, why: string])[] = [
    ['Almaty', '', 'Almaty', 'nothing, where nothing is searched for'],
    ['Almaty', 'aktau', 'Almaty', 'nothing, where the word does not occur'],
    ['On the square of Almaty', 'ALMATY square', 'On the [square] of [Almaty]', 'each word, whichever its case'],
    ['Almaty, in Almaty', 'almaty', '[Almaty], in [Almaty]', 'each occurrence'],
    ['the central square', '"central square"', 'the [central square]', 'a phrase with its blank'],
    ['the central\n  square', '"central square"', 'the [central\n  square]', 'a phrase over a line break'],
    ['Die Straße', 'strasse', 'Die [Straße]', 'one letter that is searched as two'],
    ['Die Straße', 'ras', 'Die St[raß]e', 'a whole letter where half of what it is searched as is meant'],
    ['Die Straße', 'se', 'Die Stra[ße]', 'a whole letter at the start of a hit, too'],
    ['Cafe\u0301s', 'cafe', '[Cafe\u0301]s', 'a letter with the accent that follows it'],
    ['Cafe\u0301s', 'es', 'Caf[e\u0301s]', 'what comes after an accent at its own place'],
    ['Қарағанды', 'караг', '[Қарағ]анды', 'Kazakh letters by Russian ones'],
    ['القَاهِرَة', 'اهر', 'الق\u064e[اهِرَ]ة', 'Arabic letters with their vowel signs'],
    ['fuel\u00adprice', 'lpr', 'fue[l\u00adpr]ice', 'a character that is not seen, inside a hit'],
    ['🙂 İzmir 🙂', 'izmir', '🙂 [İzmir] 🙂', 'a place behind characters of two units'],
    ['banana', 'ana nan', 'b[anan]a', 'hits that overlap as one'],
    ['blackbird', 'black bird', '[blackbird]', 'hits that touch as one'],
  ];
  for (const [text, query, expected, why] of HITS) {
    it(`finds ${why}: ${expected}`, () => {
      expect(marked(text, query)).to.equal(expected);
    });
  }

  const texts = fc.string({unit: fc.constantFrom(...'aAáßsSéeİıiқкҚё  \n\t\u00ad\u0301', 'e\u0301', '🙂', '’', "'", '"', 'ﷺ', '각', 'ᄀ', 'की', 'ς')});
  const anyText = fc.oneof(texts, fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}));

  it('searches the same form of a text as the index does', () => {
    fc.assert(fc.property(anyText, (text) => foldSegments(text).folded === fold(text)), {numRuns: 500});
  });

  it('finds something in a text exactly if the folded text has one of the words', () => {
    fc.assert(
      fc.property(anyText, texts, (text, query) => {
        const occurs = queryTerms(query).some((term) => fold(text).includes(term));
        expect(findHits(text, query).length > 0).to.equal(occurs);
      }),
      {numRuns: 500},
    );
  });

  it('finds ranges of the text in order, apart from each other, that have one of the words', () => {
    fc.assert(
      fc.property(anyText, texts, (text, query) => {
        let lastEnd = -1;
        for (const {start, end} of findHits(text, query)) {
          expect(start).to.be.greaterThan(lastEnd);
          expect(end).to.be.greaterThan(start).and.at.most(text.length);
          expect(queryTerms(query).some((term) => fold(text.slice(start, end)).includes(term))).to.equal(true);
          lastEnd = end;
        }
      }),
      {numRuns: 500},
    );
  });

  it('finds a part of a text that is copied from it', () => {
    fc.assert(
      fc.property(fc.array(texts, {minLength: 3, maxLength: 3}), ([before, part, after]) => {
        fc.pre(fold(part).trim() !== '' && !fold(part).includes('"') && !/^\p{M}/u.test(part) && !/^\p{M}/u.test(after));
        const text = `${before} ${part}${after}`;
        const covered = findHits(text, `"${part}"`).some(({start, end}) => fold(text.slice(start, end)).includes(fold(part).trim()));
        expect(covered).to.equal(true);
      }),
      {numRuns: 300},
    );
  });
});
