import {expect} from 'chai';
import {dateFormat, dateLocale, numberLocale} from '../../src/l10n/date-locale.js';
import {loadStrings} from '../../src/l10n/language.js';
import {CATALOGUES} from '../../src/l10n/languages.js';

describe('dateLocale', () => {
  it('is the wanted locale with its region and extensions where the browser knows it', () => {
    const tags = ['fr', 'en-IN', 'ru', 'ja', 'ar-EG', 'de-u-nu-latn'];
    expect(tags.map(dateLocale)).to.deep.equal(tags);
  });

  it('is English where the browser does not know the language at all', () => {
    expect(dateLocale('tlh')).to.equal('en-GB');
  });

  it('never leads to months by number, in whatever language', () => {
    const tags = ['kk', 'uz', 'az', 'bs', 'ky', 'tg', 'tk', 'mn'];
    const months = tags.map((tag) => new Intl.DateTimeFormat(dateLocale(tag), {month: 'long', timeZone: 'UTC'}).format(0));
    expect(months.filter((month) => !/^\p{Letter}{3}/u.test(month) || /^M\d/.test(month))).to.deep.equal([]);
  });

  for (const tag of ['en_GB', 'no-language-at-all', '']) {
    it(`is English for “${tag}”, which is no tag`, () => {
      expect(dateLocale(tag)).to.equal('en-GB');
    });
  }
});

describe('dateFormat', () => {
  const MAY = Date.UTC(2022, 4, 9);
  const month = (locale: string) => dateFormat(locale, {month: 'long', timeZone: 'UTC'}).format(MAY);

  it('writes Kazakh by hand once its words are there, and in English before, as the words are', async () => {
    expect(month('kk')).to.equal('May');
    await loadStrings('kk');
    expect(month('kk')).to.equal('Мамыр');
  });

  it('writes every language that the interface speaks in that language', async () => {
    const languages = Object.keys(CATALOGUES);
    await Promise.all(languages.map(loadStrings));
    const english = languages.filter((language) => /May(?!\p{L})/u.test(dateFormat(language, {day: 'numeric', month: 'long', timeZone: 'UTC'}).format(MAY)));
    expect(english).to.deep.equal([]);
    expect(languages.filter((language) => dateLocale(language) !== language)).to.deep.equal(['kk']);
  });
});

describe('numberLocale', () => {
  it('is another one for Kazakh only, which has the groups and the comma of Russian', () => {
    expect(['kk', 'kk-KZ', 'ru', 'en-IN', 'fa'].map(numberLocale)).to.deep.equal(['ru', 'ru', 'ru', 'en-IN', 'fa']);
  });
});
