import {expect} from 'chai';
import {foldSigns} from '../../src/timeline/fold-signs.js';
import {toPixels} from '../../src/timeline/scale.js';
import type {TimeScale} from '../../src/timeline/scale.js';

const DAY_MS = 86_400_000;
const width = (text: string) => text.length * 6;
/** 1,000 days, folded from day 100 to 500 and from day 600 to 900. */
const scaleOf = (widthPixels: number, startDay = 0, endDay = 1000): TimeScale => ({
  startMs: startDay * DAY_MS,
  endMs: endDay * DAY_MS,
  widthPixels,
  folds: [[100, 500], [600, 900]].map(([from, to]) => ({startMs: from * DAY_MS, endMs: to * DAY_MS, pixels: 28})),
});
const labels = (scale: TimeScale) => foldSigns(scale, 'en-US', width).map(({label}) => label);

describe('fold signs', () => {
  it('say how long the folded stretch is, in the middle of the fold', () => {
    const [first] = foldSigns(scaleOf(600), 'en-GB', width);
    expect(first).to.include({words: '13 months', label: '13 months', labelWidth: 54});
    expect(first.x).to.be.closeTo(toPixels(scaleOf(600), 100 * DAY_MS), 1e-9);
    expect(first.labelX).to.be.closeTo(first.x + 14, 1e-9);
  });

  it('are shortened together where their labels would touch, and say all of it still', () => {
    expect(labels(scaleOf(600))).to.deep.equal(['13 months', '10 months']);
    expect(labels(scaleOf(140))).to.deep.equal(['13 mths', '10 mths']);
    expect(foldSigns(scaleOf(140), 'en-US', width)[0].words).to.equal('13 months');
  });

  it('leave out the label that would touch another one even so', () => {
    expect(labels(scaleOf(90))).to.deep.equal(['13 mths', '']);
  });

  it('keep a label inside where the fold is at the edge', () => {
    const [first] = foldSigns(scaleOf(600, 480), 'en-GB', width);
    expect([first.x < 0, first.labelX]).to.deep.equal([true, 27]);
  });

  it('are those of the folds in view', () => {
    expect(labels(scaleOf(600, 510))).to.deep.equal(['10 months']);
    expect(labels(scaleOf(600, 510, 590))).to.deep.equal([]);
    expect(labels({...scaleOf(600), folds: undefined})).to.deep.equal([]);
  });
});
