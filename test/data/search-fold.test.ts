import {expect} from 'chai';
import fc from 'fast-check';
import {fold} from '../../src/data/search-fold.js';

describe('fold', () => {
  const ALIKE: readonly (readonly [found: string, typed: string, why: string])[] = [
    ['ALMATY', 'almaty', 'case'],
    ['Éric à Genève', 'eric a geneve', 'accents'],
    ['Cafe\u0301', 'cafe', 'an accent that is a character of its own'],
    ['Straße, ẞ', 'strasse, ss', 'the German sharp s'],
    ['Ærø, Đakovo, Łódź, Cœur, Þór', 'aero, dakovo, lodz, coeur, thor', 'letters with a stroke and ligatures'],
    ['İstanbul, Diyarbakır, IŞIK', 'istanbul, diyarbakir, isik', 'the two Turkish i'],
    ['Heydər Əliyev', 'heydar aliyev', 'the Azerbaijani schwa'],
    ['Алматы', 'алматы', 'Cyrillic case'],
    ['Артём, Ёлка', 'артем, елка', 'ё'],
    ['Майдан', 'маидан', 'й, which is и with a mark'],
    ['Қарағанды, Өскемен, Шымкент қаласы', 'караганды, оскемен, шымкент каласы', 'Kazakh letters'],
    ['Жаңаөзен, Ақтөбе, Әйтеке би, Үшарал, Ұзынағаш, Шаһар, Іле', 'жанаозен, актобе, аитеке би, ушарал, узынагаш, шахар, иле', 'all nine Kazakh letters'],
    ['Київ, Ґалаґан', 'киив, галаган', 'Ukrainian letters'],
    ['ΟΔΟΣ', 'οδοσ', 'the last sigma of a Greek word'],
    ['القَاهِرَة', 'القاهره', 'Arabic vowel signs'],
    ['أحمد إلى آخر', 'احمد الي اخر', 'the hamza on an alef'],
    ['الــــسلام', 'السلام', 'the tatweel'],
    ['تهران، کرج', 'تهران، كرج', 'the Persian kaf'],
    ['שָׁלוֹם', 'שלום', 'Hebrew points'],
    ['day’s ‘o’ ʼn', "day's 'o' 'n", 'apostrophes'],
    ['« Шал, кет ! » “go” „geh“', '" шал, кет ! " "go" "geh"', 'quotation marks'],
    ['1–7 January—2022', '1-7 january-2022', 'dashes'],
    ['a\u00a0b \n\n c', 'a b c', 'white space of any kind'],
    ['fuel\u00adprice\u200b', 'fuelprice', 'characters that are not seen'],
  ];
  for (const [found, typed, why] of ALIKE) {
    it(`does not see ${why}: “${typed}”`, () => {
      expect(fold(found)).to.equal(typed);
    });
  }

  it('keeps the vowel signs of a script in which they make the word', () => {
    expect(fold('की')).to.not.equal(fold('का'));
    expect(fold('กิน')).to.not.equal(fold('กัน'));
  });

  it('keeps apart letters that a mark does not make', () => {
    expect(fold('ша')).to.not.equal(fold('са'));
    expect(fold('o')).to.not.equal(fold('а'));
  });

  it('gives the same for a text that is folded already', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => fold(fold(text)) === fold(text)));
  });

  it('never leaves a letter in upper case, nor two blanks in a row', () => {
    fc.assert(fc.property(fc.string({unit: fc.constantFrom(...'AÉÜßİI Ж Қ\u0301\u00ad\n')}), (text) => !/\p{Lu}|\s\s|[^\S ]/u.test(fold(text))));
  });
});
