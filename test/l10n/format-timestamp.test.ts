import {expect} from 'chai';
import {formatTimestamp} from '../../src/l10n/format-timestamp.js';
import './words.js';

describe('formatTimestamp', () => {
  const inAlmaty = (text: string, shownTimeZone?: string) => formatTimestamp(text, 'en-GB', {timeZone: 'Asia/Almaty', shownTimeZone});

  for (const [text, words] of [
    ['2022', '2022'],
    ['2022-01', 'January 2022'],
    ['2022-01-06', '6 January 2022'],
    ['2022-01-06T18:45', '6 January 2022 at 18:45 (UTC+6)'],
    ['2022-01-06T18:45:09', '6 January 2022 at 18:45:09 (UTC+6)'],
    ['2022-01-06T12:45Z', '6 January 2022 at 18:45 (UTC+6)'],
    ['2022-01-06T17:45+05:00', '6 January 2022 at 18:45 (UTC+6)'],
  ] as const) {
    it(`says ${text} no finer than it is written: “${words}”`, () => {
      expect(inAlmaty(text)).to.equal(words);
    });
  }

  it('puts a clock time, and no date, into the zone that the reader is shown', () => {
    expect(inAlmaty('2022-01-06T01:30', 'Europe/Paris')).to.equal('5 January 2022 at 20:30 (UTC+1)');
    expect(inAlmaty('2022-01-06', 'Europe/Paris')).to.equal('6 January 2022');
  });

  it('leaves a text that is no date as it stands', () => {
    expect(inAlmaty('last winter')).to.equal('last winter');
  });
});
