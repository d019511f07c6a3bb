import {expect} from 'chai';
import fc from 'fast-check';
import {fitScale, panScale, zoomScale} from '../../src/timeline/scale.js';
import {labelWidth} from '../../src/timeline/text-width.js';
import {foldSigns} from '../../src/timeline/fold-signs.js';
import {timeTicks} from '../../src/timeline/ticks.js';
import {DATE_LIMIT_MS} from '../../src/data/zone-offset.js';
import {clockFromInstant} from '../../src/timeline/zone-time.js';
import type {TimeTicks} from '../../src/timeline/ticks.js';

const at = (iso: string) => Date.parse(iso);
const year = (value: number) => new Date(0).setUTCFullYear(value, 0, 1);
const ticksOf = (start: number | string, end: number | string, width = 700, zone = 'UTC', locale = 'en-GB') => {
  const read = (value: number | string) => (typeof value === 'string' ? at(value) : value);
  return timeTicks({startMs: read(start), endMs: read(end), widthPixels: width}, zone, locale);
};
const all = ({major, minor}: TimeTicks) => [...major, ...minor].sort((a, b) => a.ms - b.ms);
const words = (ticks: TimeTicks) => all(ticks).map(({label}) => label);

describe('ticks', () => {
  it('steps through the week of the story by days, under the name of the month', () => {
    const ticks = ticksOf('2021-12-31T18:00Z', '2022-01-07T18:00Z', 700, 'Asia/Almaty');
    expect(ticks.step).to.deep.equal({unit: 'day', count: 1});
    expect(words(ticks)).to.deep.equal(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(ticks.context[0].label).to.equal('January 2022');
  });

  it('steps through one day by hours and starts them at the midnight of Almaty', () => {
    const ticks = ticksOf('2022-01-04T17:00Z', '2022-01-05T17:00Z', 700, 'Asia/Almaty');
    expect(ticks.major.map(({ms, label, level}) => [ms, label, level])).to.deep.equal([[at('2022-01-04T18:00Z'), '00:00', 'day']]);
    expect(ticks.minor[0].label).to.equal('03:00');
    expect(ticks.context.map(({label}) => label)).to.deep.equal(['4', '5 January 2022']);
  });

  it('stands every hour of a day on which the clocks change at a whole hour of the clock', () => {
    const ticks = ticksOf('2022-11-06T04:00Z', '2022-11-07T05:00Z', 2500, 'America/New_York');
    expect(ticks.step).to.deep.equal({unit: 'hour', count: 1});
    expect(words(ticks).filter((label) => label === '01:00')).to.have.length(2);
    expect(all(ticks)).to.have.length(26);
  });

  it('starts weeks on Mondays and marks the start of a month between them by a line without a label', () => {
    const ticks = ticksOf('2022-01-20', '2022-03-10', 300);
    expect(ticks.step).to.deep.equal({unit: 'week', count: 1});
    expect(ticks.minor.map(({label}) => label)).to.deep.equal(['24', '31', '7', '14', '21', '28', '7']);
    expect(ticks.major.map(({ms, label}) => [ms, label])).to.deep.equal([
      [at('2022-02-01'), ''],
      [at('2022-03-01'), ''],
    ]);
  });

  it('steps by centuries over two thousand years, through the year 1 and not a year 0', () => {
    const ticks = ticksOf(year(-549), year(550), 400);
    expect(words(ticks)).to.deep.equal(['500 BC', '250 BC', '1', '250', '500']);
    expect(ticks.context).to.deep.equal([]);
  });

  it('says “1 BC” for the year that Date calls 0', () => {
    expect(words(ticksOf(year(-2), year(2), 400))).to.deep.equal(['3 BC', '2 BC', '1 BC', '1', '2']);
  });

  it('draws no ticks on a scale without width', () => {
    expect(all(ticksOf('2022-01-01', '2022-01-02', 0))).to.deep.equal([]);
  });

  it('takes the spacing that it is given', () => {
    const scale = {startMs: at('2022-01-03'), endMs: at('2022-01-10'), widthPixels: 700};
    expect(timeTicks(scale, 'UTC', 'en', {minSpacingPixels: 101}).step).to.deep.equal({unit: 'day', count: 2});
    expect(timeTicks(scale, 'UTC', 'en', {minSpacingPixels: 100}).step).to.deep.equal({unit: 'day', count: 1});
  });

  it('takes coarser steps for wider letters', () => {
    const scale = {startMs: at('2022-01-05'), endMs: at('2022-01-06'), widthPixels: 700};
    const wide = timeTicks(scale, 'UTC', 'en-GB', {textWidth: (text) => labelWidth(text) * 4});
    expect(wide.step.count).to.be.above(timeTicks(scale, 'UTC', 'en-GB').step.count);
  });

  it('takes the label of 06:00 where the night before is an hour short', () => {
    const scale = {startMs: at('2022-03-13T05:00Z'), endMs: at('2022-03-14T05:00Z'), widthPixels: 240};
    const ticks = timeTicks(scale, 'America/New_York', 'en-GB', {minSpacingPixels: 60});
    expect(words(ticks)).to.deep.equal(['00:00', '', '12:00', '18:00', '00:00']);
  });

  it('takes that of 18:00 and never that of midnight where the evening is short, as in Nuuk', () => {
    const scale = {startMs: at('2022-03-26T03:00Z'), endMs: at('2022-03-27T02:00Z'), widthPixels: 230};
    const ticks = timeTicks(scale, 'America/Godthab', 'en-GB', {minSpacingPixels: 60});
    expect(words(ticks)).to.deep.equal(['00:00', '06:00', '12:00', '', '00:00']);
  });

  it('reaches the limits of Date and names their years', () => {
    const ticks = ticksOf(-DATE_LIMIT_MS, DATE_LIMIT_MS, 500, 'Pacific/Kiritimati', 'en');
    expect(words(ticks)).to.include('1').and.include('200000');
    expect(ticksOf(DATE_LIMIT_MS - 8.64e7, DATE_LIMIT_MS, 500, 'Pacific/Honolulu').minor).to.not.be.empty;
  });

  const zones = fc.constantFrom('UTC', 'Asia/Almaty', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns', 'Pacific/Apia');
  const locales = fc.constantFrom('en-US', 'en-GB', 'ru', 'kk', 'ja', 'ar', 'fr');
  const scales = fc
    .tuple(fc.integer({min: year(-3000), max: year(2100)}), fc.double({min: 5, max: 13.5, noNaN: true}), fc.integer({min: 200, max: 1600}))
    .map(([startMs, exponent, width]) => fitScale({startMs, endMs: startMs + 10 ** exponent}, width));

  it('never lets two labels touch, leaves the scale or goes back in time', () => {
    fc.assert(
      fc.property(scales, zones, locales, (scale, zone, locale) => {
        const ticks = timeTicks(scale, zone, locale);
        for (const list of [ticks.major, ticks.minor]) {
          list.forEach((tick, i) => {
            expect(tick.x).to.be.within(0, scale.widthPixels);
            if (i > 0) expect(tick.ms).to.be.above(list[i - 1].ms);
          });
        }
        const labelled = all(ticks).filter(({label}) => label !== '');
        labelled.slice(1).forEach((tick, i) => {
          const before = labelled[i];
          expect(tick.x - before.x).to.be.above((labelWidth(tick.label) + labelWidth(before.label)) / 2);
        });
      }),
    );
  });

  it('covers the whole scale with context, without a gap or an overlap', () => {
    fc.assert(
      fc.property(scales, zones, (scale, zone) => {
        const {context, step} = timeTicks(scale, zone, 'en-GB');
        if (step.unit === 'year') return;
        expect(context[0].x).to.equal(0);
        const end = context.reduce((edge, {x, width}) => (expect(x).to.be.closeTo(edge, 1e-6), x + width), 0);
        expect(end).to.be.closeTo(scale.widthPixels, 1e-6);
      }),
    );
  });

  it('puts ticks of days and longer at midnight on the clock, where the day has one', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const ticks = timeTicks(scale, 'Asia/Kathmandu', 'en-GB');
        if (ticks.step.unit === 'minute' || ticks.step.unit === 'hour') return;
        for (const {ms} of ticks.minor) expect(clockFromInstant(ms, 'Asia/Kathmandu') % 86_400_000).to.be.closeTo(0, 1e6);
      }),
    );
  });

  describe('around folds', () => {
    /** A week of March 2019, one of June 2020 and one of January 2022. */
    const folded = (width: number, zone = 'UTC') => {
      const folds = [['2019-03-26', '2020-06-05'], ['2020-06-12', '2022-01-01']].map(([from, to]) => ({startMs: at(from), endMs: at(to), pixels: 28}));
      const scale = {startMs: at('2019-03-19'), endMs: at('2022-01-08'), widthPixels: width, folds};
      return {scale, ticks: timeTicks(scale, zone, 'en-GB', {foldSigns})};
    };

    it('step through the days between them', () => {
      const {ticks} = folded(900);
      expect(ticks.step).to.deep.equal({unit: 'day', count: 1});
      expect(words(ticks).filter(Boolean)).to.deep.equal(['19', '20', '21', '22', '23', '24', '25', '6', '7', '8', '9', '10', '11', '2', '3', '4', '5', '6', '7', '8']);
    });

    it('name month and year anew after each', () => {
      expect(folded(900).ticks.context.map(({label}) => label)).to.deep.equal(['March 2019', 'June 2020', 'January 2022']);
      expect(folded(250).ticks.context.map(({label}) => label)).to.deep.equal(['March 2019', 'June 2020', 'Jan 2022']);
    });

    it('say how much is folded', () => {
      expect(folded(900).ticks.folds.map(({label}) => label)).to.deep.equal(['14 months', '19 months']);
    });

    it('have no tick inside a fold, and none where one begins', () => {
      for (const {ms} of all(folded(900).ticks)) {
        expect(ms >= at('2019-03-26') && ms < at('2020-06-05')).to.equal(false);
        expect(ms >= at('2020-06-12') && ms < at('2022-01-01')).to.equal(false);
      }
      expect(all(folded(900).ticks).map(({ms}) => ms)).to.include(at('2022-01-01'));
    });

    it('have no tick of years that were folded between those that were not', () => {
      const year = (value: number) => Date.UTC(value, 0);
      const scale = {startMs: year(1800), endMs: year(2020), widthPixels: 700, folds: [{startMs: year(1820), endMs: year(1990), pixels: 28}]};
      const ticks = timeTicks(scale, 'UTC', 'en-GB', {foldSigns});
      expect(ticks.step.unit).to.equal('year');
      expect(words(ticks).some((label) => label > '1820' && label < '1990')).to.equal(false);
      expect(ticks.context.map(({label}) => label)).to.deep.equal(['1990']);
    });

    it('never have two labels that touch, nor one that touches the words of a fold', () => {
      fc.assert(
        fc.property(fc.integer({min: 150, max: 1600}), zones, fc.double({min: 0.2, max: 30, noNaN: true}), fc.integer({min: -2000, max: 2000}), (width, zone, factor, delta) => {
          const limits = {startMs: at('2019-01-01'), endMs: at('2022-03-01'), minSpanMs: 60_000};
          const {scale} = folded(width, zone);
          const ticks = timeTicks(panScale(zoomScale(scale, factor, width / 3, limits), delta, limits), zone, 'en-GB', {foldSigns});
          const boxes = [
            ...all(ticks).map(({x, label}) => ({x, width: label && labelWidth(label)})),
            ...ticks.folds.map(({labelX, labelWidth: wide}) => ({x: labelX, width: wide})),
          ].filter((box): box is {x: number; width: number} => Boolean(box.width)).sort((a, b) => a.x - b.x);
          boxes.slice(1).forEach((box, i) => expect(box.x - boxes[i].x).to.be.above((box.width + boxes[i].width) / 2));
          ticks.context.slice(1).forEach(({x}, i) => expect(x).to.be.at.least(ticks.context[i].x + ticks.context[i].width - 1e-6));
        }),
      );
    });
  });
});
