import {expect} from 'chai';
import {readEventFile} from '../../src/data/index.js';
import {formatSpan, formatWhen, formatWhenInRow, formatWindow, formatZone, formatZoneName, labelOf} from '../../src/l10n/format-when.js';
import {eventFile, feature, tableWith} from '../store/story.js';
import './words.js';

const at = (iso: string) => Date.parse(iso);
const span = (when: unknown, locale = 'en-GB') => formatSpan(tableWith(when), 0, locale);
const zone = (when: unknown, timeZone: string, shown?: string) => formatZone(tableWith(when, timeZone), 0, 'en', shown);

describe('formatSpan', () => {
  const spans: [title: string, when: unknown, words: string][] = [
    ['a second', '2022-01-02T20:00:05', '2 January 2022 at 20:00:05'],
    ['a minute', '2022-01-02T23:00', '2 January 2022 at 23:00'],
    ['an hour by its beginning', '2022-01-02T23', '2 January 2022 at 23:00'],
    ['a range of minutes with its day said once', '2022-01-02T20:00/2022-01-02T22:00', '2 January 2022, 20:00–22:00'],
    ['a range of minutes over midnight with both days', '2022-01-02T20:00/2022-01-03T02:00', '2 January 2022 at 20:00 – 3 January 2022 at 02:00'],
    ['a day', '2022-01-04', '4 January 2022'],
    ['two days with their month said once', '2022-01-02/2022-01-03', '2–3 January 2022'],
    ['days of two months with their year said once', '2022-01-30/2022-02-02', '30 January – 2 February 2022'],
    ['days of two years in full', '2021-12-31/2022-01-02', '31 December 2021 – 2 January 2022'],
    ['a night by both of its days', {start: '2022-01-02', part: 'night'}, 'night of 2–3 January 2022'],
    ['a morning by its day', {start: '2022-01-05', part: 'morning'}, 'morning of 5 January 2022'],
    ['an afternoon by its day', {start: '2022-01-05', part: 'afternoon'}, 'afternoon of 5 January 2022'],
    ['an evening by its day', {start: '2022-01-05', part: 'evening'}, 'evening of 5 January 2022'],
    ['a month', '2022-01', 'January 2022'],
    ['two months with their year said once', '2022-01/2022-03', 'January–March 2022'],
    ['a year', '2022', '2022'],
    ['two years', '2021/2022', '2021–2022'],
    ['a decade', '199X', '1990s'],
    ['two decades by their years', '199X/200X', '1990–2009'],
    ['the nineteen-hundreds as the 20th century', '19XX', '20th century'],
    ['the two-thousands as the 21st', '20XX', '21st century'],
    ['the eleven- and twelve-hundreds as the 12th and 13th', '11XX', '12th century'],
    ['two centuries by their years', '18XX/19XX', '1800–1999'],
    ['a guess', '2022-01-02~', 'around 2 January 2022'],
    ['a doubt', '2022-01-02?', '2 January 2022 (uncertain)'],
    ['a guess in doubt', '2022-01-02%', 'around 2 January 2022 (uncertain)'],
    ['a night that is a guess', {start: '2022-01-02', part: 'night', approximate: true}, 'around night of 2–3 January 2022'],
    ['an open end', '2019/..', 'since 2019'],
    ['an open start by its last day', '../2022-01-02', 'until 2 January 2022'],
    ['an open start by the minute with which it ends', '../2022-01-02T20:00', 'until 2 January 2022 at 20:00'],
    ['an end that is not known', '2022-01-02/', 'since 2 January 2022 (uncertain)'],
    ['the ides of March', '-0043-03-15', '15 March 44 BC'],
    ['a span from one era to the other', '-0100/0050', '101 BC – 50 AD'],
    ['a decade before our era by its years', '-004X', '50–41 BC'],
    ['a century before our era by its years', '-01XX', '200–101 BC'],
    ['no date', null, 'Date not known'],
    ['all time, which is no date', '../..', 'Date not known'],
  ];
  for (const [title, when, words] of spans) {
    it(`says ${title}: “${words}”`, () => {
      expect(span(when)).to.equal(words);
    });
  }

  it('puts the month before the day for Americans', () => {
    expect([span('2022-01-04', 'en-US'), span('2022-01-02/2022-01-03', 'en-US')]).to.deep.equal(['January 4, 2022', 'January 2–3, 2022']);
  });

  for (const [locale, words] of [
    ['fr', '4 janvier 2022'],
    ['ru', '4 января 2022 г.'],
    ['ar', '4 يناير 2022'],
    ['ja', '2022年1月4日'],
  ]) {
    it(`says a day in ${locale}: “${words}”`, () => {
      expect(span('2022-01-04', locale)).to.equal(words);
    });
  }

  for (const [locale, apart, both] of [
    ['ja', /^紀元前101年.*西暦50年$/, /^紀元前101年?.*51年$/],
    ['zh', /^公元前101年.*公元50年$/, /^公元前101年?.*51年$/],
  ] as const) {
    it(`says in ${locale} on which side of the year 1 each end of a span lies`, () => {
      expect(span('-0100/0050', locale)).to.match(apart);
      expect(span('-0100/-0050', locale)).to.match(both);
    });
  }

  for (const locale of ['kk', 'uz', 'az', 'bs', 'ky', 'tlh']) {
    it(`names the month in ${locale}, in English where the browser does not know its name`, () => {
      expect(span('2022-01-04', locale)).to.match(/\p{Letter}{4}/u).and.not.match(/M0?1/);
    });
  }

  it('does not fall back on the language of the machine', () => {
    expect(span('2022-01-04', 'tlh')).to.equal('4 January 2022');
  });

  it('counts years as newspapers do in Thailand’s and Iran’s languages, too', () => {
    expect(span('2022', 'th')).to.include('2022');
    expect(span('2022', 'fa-u-nu-latn')).to.include('2022');
  });

  it('tells a clock time by the event’s own zone, and by another where it is asked for', () => {
    const table = tableWith('2022-01-02T23:00', 'Asia/Aqtau');
    expect(formatSpan(table, 0, 'en-GB')).to.equal('2 January 2022 at 23:00');
    expect(formatSpan(table, 0, 'en-GB', 'Asia/Almaty')).to.equal('3 January 2022 at 00:00');
    expect(formatSpan(table, 0, 'en-GB', 'America/New_York')).to.equal('2 January 2022 at 13:00');
  });

  for (const [when, words] of [
    ['2022-01-04', '4 January 2022'],
    ['2022-01', 'January 2022'],
    ['199X', '1990s'],
    [{start: '2022-01-02', part: 'night'}, 'night of 2–3 January 2022'],
  ] as const) {
    it(`leaves “${words}” in the zone of its place: it is no other date in New York`, () => {
      expect(formatSpan(tableWith(when), 0, 'en-GB', 'America/New_York')).to.equal(words);
    });
  }

  it('ends the day on which clocks go forward over midnight on that day', () => {
    expect(formatSpan(tableWith('2018-11-04', 'America/Sao_Paulo'), 0, 'en-GB')).to.equal('4 November 2018');
  });
});

describe('formatWhen', () => {
  it('shows the editor’s wording as it stands, in any language', () => {
    const table = tableWith({start: '2022-01-04', part: 'evening', label: '4 January, end of the day '});
    expect(formatWhen(table, 0, 'fr')).to.equal('4 January, end of the day ');
    expect(formatSpan(table, 0, 'fr')).not.to.include('end of the day');
  });

  it('shows the editor’s wording for an event that has no date besides', () => {
    const table = tableWith({label: 'before the curfew'});
    expect([labelOf(table, 0), formatWhen(table, 0, 'en-GB')]).to.deep.equal(['before the curfew', 'before the curfew']);
  });

  it('says the span where there is no wording, or an empty one', () => {
    expect(formatWhen(tableWith('2022-01-04'), 0, 'en-GB')).to.equal('4 January 2022');
    expect(formatWhen(tableWith({start: '2022-01-04', label: ''}), 0, 'en-GB')).to.equal('4 January 2022');
  });

  it('says each of several events by its own zone', () => {
    const file = eventFile([feature('a', {when: '2022-01-02T23:00', timeZone: 'Asia/Aqtau'}), feature('b', {when: '2022-01-03T23:00', timeZone: 'Asia/Almaty'})]);
    const {table} = readEventFile(file);
    expect([0, 1].map((row) => formatWhen(table, row, 'en-GB'))).to.deep.equal(['2 January 2022 at 23:00', '3 January 2022 at 23:00']);
  });
});

describe('formatSpan by the clock of the day', () => {
  const told = (when: unknown, timeZone: string, shown?: string) => formatSpan(tableWith(when, timeZone), 0, 'en-GB', shown);

  it('says which of the two is meant where a clock showed the time twice', () => {
    const berlin = ['2022-10-30T02:30+02:00', '2022-10-30T02:30+01:00', '2022-10-30T01:30', '2022-10-30T03:30'].map((when) => told(when, 'Europe/Berlin'));
    expect(berlin).to.deep.equal(['30 October 2022 at 02:30 (UTC+2)', '30 October 2022 at 02:30 (UTC+1)', '30 October 2022 at 01:30', '30 October 2022 at 03:30']);
  });

  it('takes the first of the two where the file does not say', () => {
    expect(told('2022-10-30T02:30', 'Europe/Berlin')).to.equal('30 October 2022 at 02:30 (UTC+2)');
  });

  it('says both clocks of a time from before to after they were put back', () => {
    expect(told('2022-10-30T01:30/2022-10-30T02:45+01:00', 'Europe/Berlin')).to.equal('30 October 2022, 01:30–02:45 (UTC+2 – UTC+1)');
  });

  it('tells nothing apart in the hour that a clock skips: it is as much later', () => {
    expect(told('2022-03-27T02:30', 'Europe/Berlin')).to.equal('27 March 2022 at 03:30');
  });

  it('goes by the clock that is shown', () => {
    expect(told('2022-10-30T00:30Z', 'Asia/Almaty', 'Europe/Berlin')).to.equal('30 October 2022 at 02:30 (UTC+2)');
    expect(told('2022-10-30T00:30Z', 'Asia/Almaty')).to.equal('30 October 2022 at 06:30');
  });

  it('counts Almaty by six hours in January 2022 and by five since March 2024', () => {
    expect(told('2022-01-05T06:00Z', 'Asia/Almaty')).to.equal('5 January 2022 at 12:00');
    expect(told('2024-03-05T06:00Z', 'Asia/Almaty')).to.equal('5 March 2024 at 11:00');
  });

  it('counts Kathmandu and Chatham by quarters of an hour', () => {
    expect(told('2015-04-25T06:11Z', 'Asia/Kathmandu')).to.equal('25 April 2015 at 11:56');
    expect(told('2022-01-05T00:00Z', 'Pacific/Chatham')).to.equal('5 January 2022 at 13:45');
  });

  it('goes by local mean time in 1847, and in the year 44 before our era', () => {
    expect(told('1847-06-01T12:00Z', 'Europe/London')).to.equal('1 June 1847 at 11:58');
    expect(told('-0043-03-15T11:00Z', 'Europe/Rome')).to.equal('15 March 44 BC at 11:49');
  });
});

describe('formatWhenInRow', () => {
  const inRow = (when: unknown, timeZone: string, rowZone: string, shown?: string) => formatWhenInRow(tableWith(when, timeZone), 0, 'en-GB', rowZone, shown);

  it('says the offset of a time by another clock than the story’s, and of no other', () => {
    expect(inRow('2022-01-02T23:00', 'Asia/Aqtau', 'Asia/Almaty')).to.equal('2 January 2022 at 23:00 (UTC+5)');
    expect(inRow('2022-01-02T23:00', 'Asia/Almaty', 'Asia/Almaty')).to.equal('2 January 2022 at 23:00');
    expect(inRow('2022-01-02T23:00', 'Asia/Almaty', 'Asia/Omsk')).to.equal('2 January 2022 at 23:00');
  });

  it('says none of a day, of the editor’s words, nor of a time in the zone that all are shown in', () => {
    expect(inRow('2022-01-02', 'Asia/Aqtau', 'Asia/Almaty')).to.equal('2 January 2022');
    expect(inRow({start: '2022-01-02T23:00', label: 'Late that night'}, 'Asia/Aqtau', 'Asia/Almaty')).to.equal('Late that night');
    expect(inRow('2022-01-02T23:00', 'Asia/Aqtau', 'UTC', 'UTC')).to.equal('2 January 2022 at 18:00');
  });

  it('does not say it twice of a time that the clock showed twice', () => {
    expect(inRow('2022-10-30T02:30', 'Europe/Berlin', 'Asia/Almaty')).to.equal('30 October 2022 at 02:30 (UTC+2)');
  });
});

describe('formatZoneName', () => {
  const name = (when: unknown, timeZone: string, locale = 'en', shown?: string) => formatZoneName(tableWith(when, timeZone), 0, locale, shown);

  it('is the name of the zone with the offset of that day', () => {
    expect(name('2022-01-05', 'Asia/Almaty')).to.equal('East Kazakhstan Time, UTC+6');
    expect(name('2015-04-25', 'Asia/Kathmandu')).to.equal('Nepal Time, UTC+5:45');
    expect(name('2022-01-05', 'Pacific/Chatham')).to.equal('Chatham Time, UTC+13:45');
  });

  it('does not name a zone of today in 1847 or before our era', () => {
    expect(name('1847-06-01', 'Europe/London')).to.equal('Local time, UTC−0:01:15');
    expect(name('-0043-03-15', 'Europe/Rome')).to.equal('Local time, UTC+0:49:56');
  });

  it('is that of the clock that is shown', () => {
    expect(name('2022-01-05T12:00', 'Asia/Almaty', 'en', 'Europe/Berlin')).to.equal('Central European Time, UTC+1');
    expect(name('2022-01-05T12:00', 'Asia/Almaty', 'en', 'UTC')).to.equal('UTC');
  });

  it('is empty where no hour moves the date', () => {
    expect([name('2022-01', 'Asia/Almaty'), name(null, 'Asia/Almaty')]).to.deep.equal(['', '']);
  });
});

describe('formatZone', () => {
  it('reads UTC+6 in Almaty and UTC+5 in Aqtau in January 2022', () => {
    expect([zone('2022-01-05', 'Asia/Almaty'), zone('2022-01-05', 'Asia/Aqtau')]).to.deep.equal(['UTC+6', 'UTC+5']);
  });

  it('reads UTC+5 in Almaty once its clocks were changed, in March 2024', () => {
    expect(zone('2024-03-05', 'Asia/Almaty')).to.equal('UTC+5');
  });

  it('reads the summer of New York in summer, with a minus and not a hyphen', () => {
    expect([zone('2022-01-05', 'America/New_York'), zone('2022-07-05', 'America/New_York')]).to.deep.equal(['UTC−5', 'UTC−4']);
  });

  it('keeps the quarter of an hour of Kathmandu and the seconds of Dublin before 1916', () => {
    expect([zone('2022-01-05', 'Asia/Kathmandu'), zone('1900-01-05', 'Europe/Dublin')]).to.deep.equal(['UTC+5:45', 'UTC−0:25:21']);
  });

  it('reads the zone that is shown for a clock time, and the event’s own for a day, as the words do', () => {
    expect(zone('2022-01-05T12:00', 'Asia/Almaty', 'UTC')).to.equal('UTC');
    expect(zone('2022-01-05', 'Asia/Almaty', 'UTC')).to.equal('UTC+6');
  });

  it('takes the end where the start is open', () => {
    expect(zone('../2024-03-05', 'Asia/Almaty')).to.equal('UTC+5');
  });

  for (const when of [null, '../..', '2022-01', '199X']) {
    it(`is empty for ${JSON.stringify(when)}`, () => {
      expect(zone(when, 'Asia/Almaty')).to.equal('');
    });
  }
});

describe('formatWindow', () => {
  const words = (start: string, end: string, timeZone = 'Asia/Almaty') =>
    formatWindow({startMs: start ? at(start) : -Infinity, endMs: end ? at(end) : Infinity}, 'en-GB', timeZone);

  it('says whole days as days, the last one included', () => {
    expect(words('2022-01-03T18:00Z', '2022-01-06T18:00Z')).to.equal('4–6 January 2022');
  });

  it('says the clock where it does not begin and end with a day of the zone', () => {
    expect(words('2022-01-03T18:00Z', '2022-01-04T06:00Z')).to.equal('4 January 2022, 00:00–12:00');
    expect(words('2022-01-03T18:00Z', '2022-01-04T18:00Z', 'UTC')).to.equal('3 January 2022 at 18:00 – 4 January 2022 at 18:00');
  });

  it('says a day without a midnight as a day', () => {
    expect(words('2018-11-04T03:00Z', '2018-11-05T02:00Z', 'America/Sao_Paulo')).to.equal('4 November 2018');
  });

  it('says open sides in words', () => {
    expect([words('2022-01-03T18:00Z', ''), words('', '2022-01-06T18:00Z'), words('', '2022-01-06T14:00Z'), words('', '')]).to.deep.equal([
      'since 4 January 2022',
      'until 6 January 2022',
      'until 6 January 2022 at 20:00',
      'All dates',
    ]);
  });
});
