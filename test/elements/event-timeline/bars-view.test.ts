import {expect} from 'chai';
import {html, render, svg} from 'lit';
import {barCursor, barGround, barPatterns, barTip} from '../../../src/elements/event-timeline/bars-view.js';
import {BAR_PATTERNS} from '../../../src/elements/event-timeline/category-bars.js';
import {en} from '../../l10n/words.js';
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
const tip = (bars: TimeHistogram, bin: number) => {
  const box = document.createElement('div');
  render(barTip(TABLE, bin, bars, SCALE, WORDS), box);
  return [...box.querySelector('.tip')!.children].map(text);
};

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

describe('barCursor', () => {
  const cursor = (bin: number, scale = SCALE) => {
    const box = document.createElement('div');
    render(barCursor(bin, histogram([3, 0, 1200]), scale, WORDS), box);
    return box.querySelector<HTMLElement>('.bar-cursor')!;
  };

  it('says the dates and the number of events of its bar, as the value of a slider over all bars', () => {
    const {role, tabIndex, ariaLabel, ariaValueText, ariaValueMin, ariaValueNow, ariaValueMax} = cursor(2);
    expect([role, tabIndex, ariaLabel, ariaValueText]).to.deep.equal(['slider', 0, 'Events by date', '1 January 1970, 02:00–03:00, 1,200 events']);
    expect([ariaValueMin, ariaValueNow, ariaValueMax].map(Number)).to.deep.equal([0, 2 * HOUR, 3 * HOUR]);
  });

  it('stands on its bar, as far as that is in view', () => {
    const stand = (...of: Parameters<typeof cursor>) => ['--_left', '--_width'].map((name) => cursor(...of).style.getPropertyValue(name));
    expect(stand(2)).to.deep.equal(['20px', '10px']);
    const [left, width] = stand(0, {...SCALE, startMs: HOUR / 2});
    expect([left, parseFloat(width)]).to.satisfy(([at, wide]: [string, number]) => at === '0px' && wide > 4 && wide < 6);
  });
});

describe('barPatterns', () => {
  it('are as many as the bars ask for, each another one', () => {
    const patterns = [...drawn(barPatterns()).querySelectorAll('pattern')];
    expect(patterns.map(({id}) => id)).to.deep.equal(Array.from({length: BAR_PATTERNS}, (_, index) => `bars-${index}`));
    expect(new Set(patterns.map((pattern) => pattern.querySelector('path')!.getAttribute('d'))).size).to.equal(BAR_PATTERNS);
  });
});
