import {expect} from 'chai';
import fc from 'fast-check';
import {FOLD_PIXELS, findFolds, fitFolds, outOfFold} from '../../src/timeline/folds.js';
import {layoutLanes} from '../../src/timeline/lanes.js';
import {fitScale, toPixels} from '../../src/timeline/scale.js';
import {clockFromInstant} from '../../src/timeline/zone-time.js';
import {rowsOf, tableOf} from './table-fixture.js';
import type {FixtureEvent} from './table-fixture.js';

const DAY_MS = 86_400_000;
const at = (iso: string) => Date.parse(iso);
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 16);
const dayOf = (date: string, days = 1): FixtureEvent => ({start: at(date), end: at(date) + days * DAY_MS, precision: 'day'});
/** Days in spring 2019, summer 2020 and January 2022. */
const YEARS = ['2019-03-20', '2019-03-21', '2019-03-22', '2020-06-06', '2020-06-08', '2022-01-01', '2022-01-02', '2022-01-04', '2022-01-05'];

const fold = (events: FixtureEvent[], {zone = 'UTC', rows = undefined as ((row: number) => boolean) | undefined} = {}) => {
  const table = tableOf(events);
  return findFolds(table, rows ? Uint8Array.from(rowsOf(table), (row) => Number(rows(row))) : null, table.extent!, zone);
};
const words = (events: FixtureEvent[], options = {}) => fold(events, options).map(({startMs, endMs}) => [iso(startMs), iso(endMs)]);

describe('folds', () => {
  it('are the years between three clusters of events, from a day to a day, with some room beside the events', () => {
    expect(words(YEARS.map((date) => dayOf(date)))).to.deep.equal([
      ['2019-03-23T12:00', '2020-06-05T12:00'],
      ['2020-06-09T12:00', '2021-12-31T12:00'],
    ]);
  });

  it('begin and end with hours of the zone of the axis', () => {
    for (const {startMs, endMs} of fold(YEARS.map((date) => dayOf(date)), {zone: 'Asia/Kathmandu'})) {
      for (const ms of [startMs, endMs]) expect(clockFromInstant(ms, 'Asia/Kathmandu') % (DAY_MS / 4)).to.equal(0);
    }
  });

  it('leave a week with an event a day as it is', () => {
    expect(fold(Array.from({length: 7}, (_, i) => dayOf(`2022-01-0${i + 1}`)))).to.deep.equal([]);
  });

  it('leave events that are far apart all along as they are: nothing there is unusual', () => {
    expect(fold([2010, 2012, 2014, 2017, 2019].map((year) => dayOf(`${year}-05-01`)))).to.deep.equal([]);
  });

  it('leave a pause that takes less than a seventh of the axis as it is', () => {
    const every = Array.from({length: 90}, (_, i) => ({start: i * DAY_MS, end: (i + 1) * DAY_MS}));
    const later = Array.from({length: 10}, (_, i) => ({start: (100 + i) * DAY_MS, end: (101 + i) * DAY_MS}));
    expect(fold([...every, ...later])).to.deep.equal([]);
    expect(fold([...every, ...later.map(({start, end}) => ({start: start + 30 * DAY_MS, end: end + 30 * DAY_MS}))])).to.have.lengthOf(1);
  });

  it('also fold a half-year that only stands out once the decade before it is folded', () => {
    const folds = fold([dayOf('2009-05-01'), dayOf('2009-05-02'), dayOf('2021-06-01'), dayOf('2021-06-02'), dayOf('2022-01-01'), dayOf('2022-01-02'), dayOf('2022-01-03')]);
    expect(folds.map(({startMs, endMs}) => Math.round((endMs - startMs) / DAY_MS / 30.4))).to.deep.equal([145, 7]);
  });

  it('end where an event goes on through the quiet years', () => {
    const ongoing: FixtureEvent = {start: at('2019-01-01'), end: Infinity, precision: 'day'};
    expect(fold([...YEARS.map((date) => dayOf(date)), ongoing])).to.deep.equal([]);
  });

  it('are those of the events that the filters leave, and the ends of the story count as events', () => {
    const late = (row: number) => row > 4;
    expect(words(YEARS.map((date) => dayOf(date)), {rows: late})).to.deep.equal([['2019-03-20T12:00', '2021-12-31T12:00']]);
  });

  it('pay no heed to events without a date', () => {
    expect(fold([...YEARS.map((date) => dayOf(date)), {}, {}])).to.have.lengthOf(2);
  });

  it('fold nothing where there are no events, or a single one', () => {
    expect(findFolds(tableOf([]), null, {startMs: 0, endMs: DAY_MS}, 'UTC')).to.deep.equal([]);
    expect(fold([dayOf('2022-01-01')])).to.deep.equal([]);
  });

  it('find the same years among a hundred thousand events', () => {
    const crowd = Array.from({length: 100_000}, (_, i) => ({start: at(i % 2 ? '2019-03-20' : '2022-01-04') + i * 800}));
    expect(fold(crowd)).to.have.lengthOf(1);
  });

  describe('on an axis', () => {
    const folds = [[0, 10], [20, 90], [100, 130]].map(([from, to]) => ({startMs: from * DAY_MS, endMs: to * DAY_MS}));

    it('take 28 pixels each: a target of more than 24', () => {
      expect(fitFolds(folds, 900).map(({pixels}) => pixels)).to.deep.equal([28, 28, 28]);
    });

    it('are as many as take two fifths of it at the most, the longest ones, in order of time', () => {
      expect(fitFolds(folds, 140).map(({startMs}) => startMs / DAY_MS)).to.deep.equal([20, 100]);
      expect(fitFolds(folds, 71).map(({startMs}) => startMs / DAY_MS)).to.deep.equal([20]);
      expect(fitFolds(folds, 0)).to.deep.equal([]);
    });
  });

  it('are passed by a key in the direction that it goes', () => {
    const folds = [{startMs: 10, endMs: 90}];
    expect([outOfFold(50, 1, folds), outOfFold(50, -10, folds), outOfFold(10, 1, folds), outOfFold(5, 1, folds), outOfFold(50, 1)]).to.deep.equal([90, 10, 10, 5, 50]);
  });

  const events = fc.array(
    fc.record({
      start: fc.oneof(fc.integer({min: 0, max: 60}), fc.integer({min: 900, max: 940}), fc.integer({min: 0, max: 20_000})).map((day) => day * DAY_MS),
      days: fc.oneof(fc.integer({min: 0, max: 9}), fc.constant(Infinity), fc.integer({min: 0, max: 4000})),
      precision: fc.constantFrom('minute', 'day', 'month' as const),
    }),
    {minLength: 1, maxLength: 40},
  );
  const tables = events.map((list) => tableOf(list.map(({days, ...rest}) => ({...rest, end: rest.start + (days + 0.01) * DAY_MS}))));

  it('never contain a part of an event, nor overlap, nor leave the story', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom('UTC', 'Asia/Almaty', 'America/St_Johns'), (table, zone) => {
        const folds = findFolds(table, null, table.extent!, zone);
        let lastMs = table.extent!.startMs;
        for (const {startMs, endMs} of folds) {
          expect(startMs).to.be.at.least(lastMs).and.below(endMs);
          rowsOf(table).forEach((row) => expect(table.startMs[row] >= endMs || table.endMs[row] <= startMs).to.equal(true));
          lastMs = endMs;
        }
        expect(lastMs).to.be.at.most(table.extent!.endMs);
      }),
    );
  });

  it('leave the marks in the order of time, and none under the sign of a fold', () => {
    fc.assert(
      fc.property(tables, fc.integer({min: 240, max: 1400}), (table, width) => {
        const folds = fitFolds(findFolds(table, null, table.extent!, 'UTC'), width);
        const scale = fitScale(table.extent!, width, 12, folds);
        const {marks} = layoutLanes(table, null, scale, {grouping: 'none', maxSublanes: 99});
        const signs = folds.map((each) => ({left: toPixels(scale, each.startMs), right: toPixels(scale, each.endMs)}));
        for (const {left, right} of signs) expect(right - left).to.be.closeTo(FOLD_PIXELS, 1e-6);
        marks.forEach((mark, i) => {
          const middle = mark.x + mark.width / 2;
          expect(signs.some(({left, right}) => middle > left + 1e-6 && middle < right - 1e-6)).to.equal(false);
          if (i > 0) expect(toPixels(scale, table.startMs[mark.row])).to.be.at.least(toPixels(scale, table.startMs[marks[i - 1].row]));
        });
      }),
    );
  });
});
