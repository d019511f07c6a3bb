import {expect} from 'chai';
import {formatInstant, formatRange} from '../../src/l10n/date-format.js';
import {formatCount, formatDistance} from '../../src/l10n/format-number.js';
import {formatDuration, formatDurations} from '../../src/l10n/format-duration.js';
import {loadStrings} from '../../src/l10n/language.js';
import {tickLabels} from '../../src/timeline/tick-labels.js';

const at = (iso: string) => Date.parse(iso);
const range = (start: string, end: string, style: 'year' | 'month' | 'day' | 'minute') => formatRange(at(start), at(end), style, 'kk', 'UTC');
const HOUR_MS = 3_600_000;

describe('dates in Kazakh', () => {
  before(() => loadStrings('kk'));

  it('are as fine as asked for, the year first', () => {
    const styles = ['year', 'month', 'day', 'minute', 'second', 'clock'] as const;
    expect(styles.map((style) => formatInstant(at('2022-01-04T12:05:09Z'), style, 'kk-KZ', 'Asia/Almaty'))).to.deep.equal([
      '2022',
      '2022 ж. қаңтар',
      '2022 ж. 4 қаңтар',
      '2022 ж. 4 қаңтар, 18:05',
      '2022 ж. 4 қаңтар, 18:05:09',
      '18:05',
    ]);
  });

  it('say once what both ends of a range share', () => {
    expect(range('2022-01-02', '2022-01-04', 'day')).to.equal('2022 ж. 2–3 қаңтар');
    expect(range('2022-01-30', '2022-02-03', 'day')).to.equal('2022 ж. 30 қаңтар – 2 ақпан');
    expect(range('2021-12-30', '2022-01-03', 'day')).to.equal('2021 ж. 30 желтоқсан – 2022 ж. 2 қаңтар');
    expect(range('2022-01-02T10:00Z', '2022-01-02T12:30Z', 'minute')).to.equal('2022 ж. 2 қаңтар, 10:00–12:30');
    expect(range('2022-01-02T22:00Z', '2022-01-03T02:00Z', 'minute')).to.equal('2022 ж. 2 қаңтар, 22:00 – 2022 ж. 3 қаңтар, 02:00');
    expect(range('2022-01-01', '2022-03-01', 'month')).to.equal('2022 ж. қаңтар–ақпан');
    expect(range('2021-12-01', '2022-02-01', 'month')).to.equal('2021 ж. желтоқсан – 2022 ж. қаңтар');
    expect(range('2020-01-01', '2023-01-01', 'year')).to.equal('2020–2022');
    expect(range('2022-01-02', '2022-01-03', 'day')).to.equal('2022 ж. 2 қаңтар');
  });

  it('say the era before our own', () => {
    expect(formatInstant(at('-000043-03-15T12:00Z'), 'day', 'kk', 'UTC')).to.equal('б.з.д. 44 ж. 15 наурыз');
    expect(formatInstant(at('-000043-03-15T12:00Z'), 'year', 'kk', 'UTC')).to.equal('б.з.д. 44 ж.');
  });

  it('label an axis', () => {
    const labels = tickLabels('kk', 'Asia/Almaty');
    const night = at('2022-01-04T18:00Z');
    const steps = (['hour', 'day', 'month', 'year'] as const).map((unit) => labels.step(night, {unit, count: 1}));
    expect(steps).to.deep.equal(['00:00', '5', 'Қаң.', '2022']);
    expect(labels.context(night, 'day', true)).to.deep.equal(['2022 ж. 5 қаңтар', '2022 ж. 5 қаң.']);
    expect(labels.context(night, 'month', false)).to.deep.equal(['Қаңтар', 'Қаң.']);
  });

  it('have twelve months, none said as a number', () => {
    const months = Array.from({length: 12}, (_, month) => formatInstant(Date.UTC(2022, month, 15), 'month', 'kk', 'UTC').replace('2022 ж. ', ''));
    expect(new Set(months).size).to.equal(12);
    expect(months.filter((month) => !/^\p{Script=Cyrillic}+$/u.test(month))).to.deep.equal([]);
  });

  it('leave durations and numbers in Kazakh, too', () => {
    expect([formatDuration(3 * HOUR_MS, 'kk'), formatDuration(25 * 60_000, 'kk', {style: 'short'}), formatDurations(2 * HOUR_MS, 14 * HOUR_MS, 'kk')].map(plain)).to.deep.equal([
      '3 сағат',
      '25 мин',
      '2–14 сағат',
    ]);
    expect([formatCount(1234, 'kk'), formatDistance(1200, 'kk')].map(plain)).to.deep.equal(['1 234', '1,2 км']);
  });
});

function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}
