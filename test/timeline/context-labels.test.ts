import {expect} from 'chai';
import {contextLabels, contextOfStretches, contextUnit} from '../../src/timeline/context-labels.js';
import {tickLabels} from '../../src/timeline/tick-labels.js';

const DAY_MS = 86_400_000;
const NEW_YEAR = Date.parse('2022-01-01');
const LABELS = tickLabels('en-GB', 'UTC');
const width = (text: string) => text.length * 6;
/** Days around the new year, of which the scale starts and ends at noon. */
const days = (pixelsPerDay: number) => {
  const starts = [-2, -1, 0, 1, 2].map((day) => NEW_YEAR + day * DAY_MS);
  const scale = {startMs: starts[0] + DAY_MS / 2, endMs: starts[4] - DAY_MS / 2, widthPixels: 3 * pixelsPerDay};
  return contextLabels(scale, 'day', {...scale, starts}, LABELS, width);
};

describe('context-labels', () => {
  it('groups hours by days, days and weeks by months, months by years, and years by nothing', () => {
    expect((['minute', 'hour', 'day', 'week', 'month', 'year'] as const).map(contextUnit)).to.deep.equal([
      'day',
      'day',
      'month',
      'month',
      'year',
      undefined,
    ]);
  });

  it('names the year at the left edge and where it changes, and not on the days between', () => {
    expect(days(400).map(({label}) => label)).to.deep.equal(['30 December 2021', '31 December', '1 January 2022', '2 January']);
  });

  it('sticks the label of a day that began before the scale to its left edge', () => {
    const [first, second] = days(400);
    expect([first.x, first.width]).to.deep.equal([0, 200]);
    expect([second.x, second.width]).to.deep.equal([200, 400]);
  });

  it('shortens labels to the room that there is and lets the next span name the year', () => {
    expect(days(80).map(({label}) => label)).to.deep.equal(['30', '31 Dec 2021', '1 Jan 2022', '2 Jan']);
  });

  it('writes nothing where not even the number fits', () => {
    expect(days(10).map(({label}) => label)).to.deep.equal(['', '', '', '']);
  });

  describe('after a fold', () => {
    /** The first days of 2022 after a fold, followed by another one of 28 pixels. */
    const after = (pixelsPerDay: number, count: number, nextFold = true) => {
      const starts = Array.from({length: count + 1}, (_, i) => NEW_YEAR + i * DAY_MS);
      const lastMs = starts[count];
      const folds = [
        {startMs: NEW_YEAR - 100 * DAY_MS, endMs: NEW_YEAR, pixels: 28},
        ...(nextFold ? [{startMs: lastMs, endMs: lastMs + 100 * DAY_MS, pixels: 28}] : []),
      ];
      const scale = {startMs: NEW_YEAR - 101 * DAY_MS, endMs: lastMs + (nextFold ? 101 : 1) * DAY_MS, widthPixels: (count + 2) * pixelsPerDay + 28 * folds.length, folds};
      return contextLabels(scale, 'day', {startMs: NEW_YEAR, endMs: lastMs, starts}, LABELS, width).map(({label}) => label);
    };

    /** The first day of 2022 at the end of an axis, after a fold. */
    const short = (pixelsPerDay: number, foldPixels = 28) => {
      const folds = [{startMs: NEW_YEAR - 100 * DAY_MS, endMs: NEW_YEAR, pixels: foldPixels}];
      const scale = {startMs: NEW_YEAR - 101 * DAY_MS, endMs: NEW_YEAR + DAY_MS, widthPixels: 2 * pixelsPerDay + foldPixels, folds};
      return contextLabels(scale, 'day', {startMs: NEW_YEAR, endMs: NEW_YEAR + DAY_MS, starts: [NEW_YEAR, NEW_YEAR + DAY_MS]}, LABELS, width);
    };

    it('says the year again before anything shorter', () => {
      expect(after(120, 2)).to.deep.equal(['1 January 2022', '2 January']);
      expect(after(40, 2, false)).to.deep.equal(['January 2022', '']);
      expect(after(30, 2, false)).to.deep.equal(['Jan 2022', '']);
    });

    it('may stand below the fold that follows', () => {
      expect(after(75, 1)).to.deep.equal(['1 January 2022']);
      expect(after(75, 1, false)).to.deep.equal(['1 Jan 2022']);
    });

    it('falls back to the month and the year, and never to a day without them', () => {
      expect(after(34, 1)).to.deep.equal(['Jan 2022']);
      expect(after(10, 2)).to.deep.equal(['2022', '']);
    });

    it('hangs over to the left, below the fold, where it is too short for a year', () => {
      const [label] = short(10);
      expect([label.label, label.x - label.hangPixels! + width('2022') <= label.x + label.width, label.hangPixels! <= 28]).to.deep.equal(['2022', true, true]);
      expect(short(28)[0].label).to.equal('Jan 2022');
    });

    it('says nothing where the fold is too narrow to hang over', () => {
      expect(short(10, 8)[0].label).to.equal('');
    });

    it('takes the room below the fold from the label of the stretch before', () => {
      const starts = [NEW_YEAR, NEW_YEAR + DAY_MS, NEW_YEAR + 101 * DAY_MS, NEW_YEAR + 102 * DAY_MS];
      const folds = [{startMs: NEW_YEAR - 100 * DAY_MS, endMs: NEW_YEAR, pixels: 28}, {startMs: starts[1], endMs: starts[2], pixels: 28}];
      const scale = {startMs: NEW_YEAR - 101 * DAY_MS, endMs: starts[3], widthPixels: 3 * 28 + 56, folds};
      const stretch = (from: number) => ({startMs: starts[from], endMs: starts[from + 1], starts: [starts[from], starts[from + 1]]});
      const [before, last] = contextOfStretches(scale, 'day', [stretch(0), stretch(2)], LABELS, width);
      expect(last.label).to.equal('Apr 2022');
      expect(before.label).to.equal('2022');
      expect(before.x + 5 - (before.hangPixels ?? 0) + width(before.label)).to.be.at.most(last.x - last.hangPixels!);
    });
  });
});
