import {expect} from 'chai';
import {render, svg} from 'lit';
import {histogramView} from '../../../src/elements/event-timeline/strip-view.js';
import type {TimeHistogram} from '../../../src/timeline/histogram.js';

const SCALE = {startMs: 0, endMs: 100, widthPixels: 100};

/** The path of bars of ten pixels each. */
function bars(totals: readonly number[], binPixels = 10): string | null {
  const bounds = Array.from({length: totals.length + 1}, (_, bin) => bin * binPixels);
  const histogram: TimeHistogram = {bounds, totals: Uint32Array.from(totals), byCategory: [], max: Math.max(0, ...totals)};
  const box = document.createElementNS('http://www.w3.org/2000/svg', 'svg') as unknown as HTMLElement;
  render(svg`${histogramView(histogram, SCALE, 40, 'bars')}`, box);
  return box.querySelector('path.bars')?.getAttribute('d') ?? null;
}

describe('histogramView', () => {
  it('draws each bar as high as its share of the highest', () => {
    expect(bars([4, 2])).to.equal('M0 40v-40h9V40zM10 40v-20h9V40z');
  });

  it('draws no bar where nothing is', () => {
    expect(bars([4, 0, 4])).to.equal('M0 40v-40h9V40zM20 40v-40h9V40z');
  });

  it('lets a single event among thousands be seen, by two pixels', () => {
    expect(bars([5000, 1])).to.equal('M0 40v-40h9V40zM10 40v-2h9V40z');
  });

  it('leaves no gap between bars that are narrow', () => {
    expect(bars([1, 1], 4)).to.equal('M0 40v-40h4V40zM4 40v-40h4V40z');
  });

  it('draws nothing for no events', () => {
    expect([bars([0, 0]), bars([])]).to.deep.equal([null, null]);
  });
});
