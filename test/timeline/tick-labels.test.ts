import {expect} from 'chai';
import {tickLabels} from '../../src/timeline/tick-labels.js';

const at = (iso: string) => Date.parse(iso);
const year = (value: number) => new Date(0).setUTCFullYear(value, 0, 1);
const NIGHT = at('2022-01-04T18:00Z');

describe('tick-labels', () => {
  it('writes hours on the clock of 24 hours that all dates have, also for Americans and Arabs', () => {
    const hour = (locale: string) => tickLabels(locale, 'Asia/Almaty').step(at('2022-01-05T09:00Z'), {unit: 'hour', count: 1});
    expect(['en-GB', 'en-US', 'de', 'ar'].map(hour)).to.deep.equal(['15:00', '15:00', '15:00', '15:00']);
    expect(tickLabels('en-US', 'UTC').step(at('2022-01-05T00:00Z'), {unit: 'hour', count: 1})).to.equal('00:00');
  });

  it('writes minutes out', () => {
    expect(tickLabels('en-US', 'UTC').step(at('2022-01-05T15:30Z'), {unit: 'minute', count: 30})).to.equal('15:30');
  });

  it('writes days as numbers, months short and years in full', () => {
    const labels = tickLabels('en-GB', 'Asia/Almaty');
    expect(labels.step(NIGHT, {unit: 'day', count: 1})).to.equal('5');
    expect(labels.step(NIGHT, {unit: 'month', count: 1})).to.equal('Jan');
    expect(labels.step(NIGHT, {unit: 'year', count: 1})).to.equal('2022');
  });

  it('offers the context of an hour from long to short, with its year or without', () => {
    const labels = tickLabels('en-GB', 'Asia/Almaty');
    expect(labels.context(NIGHT, 'day', true)).to.deep.equal(['5 January 2022', '5 Jan 2022']);
    expect(labels.context(NIGHT, 'day', false)).to.deep.equal(['5 January', '5 Jan', '5']);
    expect(labels.context(NIGHT, 'year', true)).to.deep.equal(['2022']);
  });

  it('names the era before our own and leaves it out after', () => {
    const labels = tickLabels('en', 'UTC');
    const step = {unit: 'year', count: 1} as const;
    expect([year(-499), year(0), year(1)].map((ms) => labels.step(ms, step))).to.deep.equal(['500 BC', '1 BC', '1']);
  });

  it('does not write the 30 September of the Buddhist year 2565 for a Thai reader, whose axis is cut in Gregorian years', () => {
    expect(tickLabels('th', 'UTC').step(at('2022-01-01T00:00Z'), {unit: 'year', count: 1})).to.contain('2022');
    expect(tickLabels('fa', 'UTC').step(at('2022-01-01T00:00Z'), {unit: 'year', count: 1})).to.contain('۲۰۲۲');
  });

  it('names the months in English for a language whose months the browser does not know', () => {
    for (const locale of ['kk', 'uz', 'tlh']) expect(tickLabels(locale, 'UTC').step(at('2022-01-01T00:00Z'), {unit: 'month', count: 1})).not.to.match(/M0?1/);
    expect(tickLabels('tlh', 'UTC').step(at('2022-01-01T00:00Z'), {unit: 'month', count: 1})).to.equal('Jan');
  });

  it('falls back to English where a tag cannot be read', () => {
    expect(tickLabels('not a tag', 'UTC').step(at('2022-01-01T00:00Z'), {unit: 'year', count: 1})).to.contain('2022');
  });

  it('counts the year of an instant in the zone of the axis', () => {
    expect(tickLabels('en', 'Asia/Almaty').year(at('2021-12-31T20:00Z'))).to.equal(2022);
    expect(tickLabels('en', 'UTC').year(at('2021-12-31T20:00Z'))).to.equal(2021);
  });
});
