import {expect} from 'chai';
import {formatCount, formatDistance} from '../../src/l10n/format-number.js';

describe('formatCount', () => {
  it('groups the digits of a million as each language does', () => {
    expect(['en-GB', 'de', 'en-IN'].map((locale) => formatCount(1_234_567, locale))).to.deep.equal(['1,234,567', '1.234.567', '12,34,567']);
    expect(formatCount(1_234_567, 'fr')).to.match(/^1\s234\s567$/);
  });

  it('writes the digits of the language', () => {
    expect(formatCount(12, 'ar-EG')).to.equal('١٢');
  });
});

describe('formatDistance', () => {
  for (const [meters, words] of [
    [0.5, '0.5 m'],
    [10, '10 m'],
    [154, '150 m'],
    [994, '990 m'],
    [996, '1 km'],
    [1000, '1 km'],
    [1234, '1.2 km'],
    [25_300, '25 km'],
    [1_500_000, '1,500 km'],
  ] as const) {
    it(`says ${meters} metres as “${words}”`, () => {
      expect(formatDistance(meters, 'en-GB')).to.equal(words);
    });
  }

  it('writes the decimal comma and the unit of the language', () => {
    expect(formatDistance(1234, 'fr')).to.match(/^1,2\skm$/);
    expect(formatDistance(150, 'ru')).to.match(/^150\sм$/);
  });
});
