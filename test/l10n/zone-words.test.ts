import {expect} from 'chai';
import {loadStrings} from '../../src/l10n/language.js';
import {formatOffset, formatZoneWords, isRepeated} from '../../src/l10n/zone-words.js';
import './words.js';

const at = (iso: string) => Date.parse(iso);

describe('formatOffset', () => {
  for (const [zone, iso, words] of [
    ['UTC', '2022-01-01', 'UTC'],
    ['Asia/Almaty', '2022-01-01', 'UTC+6'],
    ['Asia/Kolkata', '2022-01-01', 'UTC+5:30'],
    ['America/St_Johns', '2022-01-01', 'UTC−3:30'],
    ['Asia/Almaty', '1880-01-01', 'UTC+5:07:48'],
  ] as const) {
    it(`reads “${words}” in ${zone} on ${iso}`, () => {
      expect(formatOffset(at(iso), zone)).to.equal(words);
    });
  }

  it('is in the digits of the locale', () => {
    const nepal = (locale: string) => formatOffset(at('2022-01-01'), 'Asia/Kathmandu', locale);
    expect(nepal('fa')).to.equal('UTC+۵:۴۵');
    expect(formatOffset(at('1900-01-01'), 'Europe/Dublin', 'fa')).to.equal('UTC−۰:۲۵:۲۱');
    expect([nepal('ar'), nepal('kk')]).to.deep.equal(['UTC+5:45', 'UTC+5:45']);
  });

  it('keeps its sign before digits that would draw it behind them', () => {
    expect(formatOffset(at('2022-01-01'), 'Asia/Almaty', 'ar-EG')).to.equal('\u2066UTC+٦\u2069');
  });
});

describe('formatZoneWords', () => {
  const almaty = (locale: string) => formatZoneWords(at('2022-01-05'), 'Asia/Almaty', locale, true);

  it('names the zone as readers of the locale know it', async () => {
    await Promise.all(['fr', 'ru', 'ja'].map(loadStrings));
    expect(['fr', 'ru', 'ja'].map(almaty)).to.deep.equal(['heure de l’Est du Kazakhstan, UTC+6', 'Восточный Казахстан, UTC+6', '東カザフスタン時間、UTC+6']);
  });

  it('says in Kazakh, in which the browser knows no zone, that it is the clock of the place', async () => {
    await loadStrings('kk');
    expect(almaty('kk')).to.equal('Жергілікті уақыт, UTC+6');
    expect(formatZoneWords(at('2022-01-05'), 'Europe/Berlin', 'kk', false)).to.equal('UTC+1');
  });

  it('says no name of a zone that is an offset', () => {
    expect(['UTC', 'Etc/GMT-6'].map((zone) => formatZoneWords(at('2022-01-05'), zone, 'en', true))).to.deep.equal(['UTC', 'Local time, UTC+6']);
  });
});

describe('isRepeated', () => {
  it('is so for the hour that is shown twice, both times, and for no other', () => {
    const instants = ['2022-10-29T23:59Z', '2022-10-30T00:00Z', '2022-10-30T00:59Z', '2022-10-30T01:00Z', '2022-10-30T01:59Z', '2022-10-30T02:00Z'];
    expect(instants.map((iso) => isRepeated(at(iso), 'Europe/Berlin'))).to.deep.equal([false, true, true, true, true, false]);
  });

  it('is never so when a clock is put forward, nor where it is not moved', () => {
    expect(['2022-03-27T00:30Z', '2022-03-27T01:30Z'].map((iso) => isRepeated(at(iso), 'Europe/Berlin'))).to.deep.equal([false, false]);
    expect([isRepeated(at('2022-10-30T01:00Z'), 'Asia/Almaty'), isRepeated(Infinity, 'Europe/Berlin')]).to.deep.equal([false, false]);
  });

  it('is so where a country leaves its zone for an earlier one, as Kazakhstan did in March 2024', () => {
    expect([isRepeated(at('2024-02-29T18:30Z'), 'Asia/Almaty'), isRepeated(at('2024-02-29T17:30Z'), 'Asia/Almaty')]).to.deep.equal([true, true]);
    expect(isRepeated(at('2024-02-29T20:30Z'), 'Asia/Almaty')).to.equal(false);
  });
});
