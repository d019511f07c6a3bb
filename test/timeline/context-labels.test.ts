import {expect} from 'chai';
import {contextLabels, contextUnit} from '../../src/timeline/context-labels.js';
import {tickLabels} from '../../src/timeline/tick-labels.js';

const DAY_MS = 86_400_000;
const NEW_YEAR = Date.parse('2022-01-01');
const LABELS = tickLabels('en-GB', 'UTC');
const width = (text: string) => text.length * 6;
/** Days around the new year, of which the scale starts and ends at noon. */
const days = (pixelsPerDay: number) => {
  const starts = [-2, -1, 0, 1, 2].map((day) => NEW_YEAR + day * DAY_MS);
  const scale = {startMs: starts[0] + DAY_MS / 2, endMs: starts[4] - DAY_MS / 2, widthPixels: 3 * pixelsPerDay};
  return contextLabels(scale, 'day', starts, LABELS, width);
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
});
