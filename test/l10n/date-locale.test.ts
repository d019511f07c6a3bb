import {expect} from 'chai';
import {dateLocale} from '../../src/l10n/date-locale.js';

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
