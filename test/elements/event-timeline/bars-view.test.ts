import {expect} from 'chai';
import {html, render, svg} from 'lit';
import {barGround, barTip, categoryBars} from '../../../src/elements/event-timeline/bars-view.js';
import {en} from '../../../src/l10n/en.js';
import type {TimeHistogram} from '../../../src/timeline/histogram.js';
import {tableOf} from '../../timeline/table-fixture.js';
import {text} from '../helpers.js';

const HOUR = 3_600_000;
const SCALE = {startMs: 0, endMs: 10 * HOUR, widthPixels: 100};
const TABLE = tableOf([{start: 0}]);
const WORDS = {strings: en, locale: 'en-GB', timeZone: 'UTC'};

/** Bars of ten pixels, one array a category. */
function histogram(...byCategory: number[][]): TimeHistogram {
  const totals = Uint32Array.from(byCategory[0], (_, bin) => byCategory.reduce((sum, counts) => sum + counts[bin], 0));
  return {bounds: Array.from({length: totals.length + 1}, (_, bin) => bin * HOUR), totals, byCategory: byCategory.map((counts) => Uint32Array.from(counts)), max: Math.max(...totals)};
}
const drawn = (content: unknown) => {
  const box = document.createElement('div');
  render(html`<svg>${content}</svg>`, box);
  return box;
};
const paths = (bars: TimeHistogram) => [...drawn(svg`${categoryBars(TABLE, bars, SCALE, 40)}`).querySelectorAll('path')].map((path) => [path.getAttribute('fill'), path.getAttribute('d')]);
const tip = (bars: TimeHistogram, bin: number) => {
  const box = document.createElement('div');
  render(barTip(TABLE, bin, bars, SCALE, WORDS), box);
  return [...box.querySelector('.tip')!.children].map(text);
};

describe('categoryBars', () => {
  it('stack the categories of a bar from the ground up, in the order of the legend', () => {
    expect(paths(histogram([1, 0], [3, 2]))).to.deep.equal([
      ['#4b7bd9', 'M0 40V30h9V40z'],
      ['#ba533e', 'M0 30V0h9V30zM10 40V20h9V40z'],
    ]);
  });

  it('draw no path for a category without events', () => {
    expect(paths(histogram([0, 0], [1, 1]))).to.have.lengthOf(1);
    expect(paths(histogram([0, 0], [0, 0]))).to.deep.equal([]);
  });

  it('let a single event among thousands be seen, by two pixels', () => {
    expect(paths(histogram([5000, 0], [0, 1]))[1][1]).to.equal('M10 40V38h9V40z');
  });
});

describe('barTip', () => {
  it('says when, how many, and of which categories, the most first', () => {
    expect(tip(histogram([1], [1200]), 0)).to.deep.equal(['1 January 1970, 00:00–01:00', '1,201 events', 'Riot1,200', 'Gathering1']);
  });

  it('says that there are none where the bar is empty', () => {
    expect(tip(histogram([0, 1]), 0).slice(1)).to.deep.equal(['0 events']);
  });

  it('stands on the bar, whose ground is as wide and over the whole height', () => {
    const ground = drawn(svg`${barGround(2, histogram([1, 1, 1]), SCALE, 40)}`).querySelector('rect')!;
    expect(['x', 'width', 'height'].map((name) => ground.getAttribute(name))).to.deep.equal(['20', '10', '40']);
  });
});
