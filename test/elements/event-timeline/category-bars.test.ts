import {expect} from 'chai';
import {html, render} from 'lit';
import {categoryBars} from '../../../src/elements/event-timeline/category-bars.js';
import type {TimeHistogram} from '../../../src/timeline/histogram.js';
import {tableOf} from '../../timeline/table-fixture.js';

const HOUR = 3_600_000;
const SCALE = {startMs: 0, endMs: 10 * HOUR, widthPixels: 100};
const TABLE = tableOf([{start: 0}]);

/** Fill and shape of each path, of bars of ten pixels, one array a category. */
function paths(...byCategory: number[][]): (string | null)[][] {
  const totals = Uint32Array.from(byCategory[0], (_, bin) => byCategory.reduce((sum, counts) => sum + counts[bin], 0));
  const bounds = Array.from({length: totals.length + 1}, (_, bin) => bin * HOUR);
  const bars: TimeHistogram = {bounds, totals, byCategory: byCategory.map((counts) => Uint32Array.from(counts)), max: Math.max(...totals)};
  const box = document.createElement('div');
  render(html`<svg>${categoryBars(TABLE, bars, SCALE, 40)}</svg>`, box);
  return [...box.querySelectorAll('path')].map((path) => [path.getAttribute('fill'), path.getAttribute('d')]);
}

describe('categoryBars', () => {
  it('stack the categories of a bar from the ground up, in the order of the legend', () => {
    expect(paths([1, 0], [3, 2])).to.deep.equal([
      ['#4b7bd9', 'M0 40V30h9V40z'],
      ['#ba533e', 'M0 30V0h9V30zM10 40V20h9V40z'],
    ]);
  });

  it('draw no path for a category without events', () => {
    expect(paths([0, 0], [1, 1])).to.have.lengthOf(1);
    expect(paths([0, 0], [0, 0])).to.deep.equal([]);
  });

  it('let a single event among thousands be seen, by two pixels', () => {
    expect(paths([5000, 0], [0, 1])[1][1]).to.equal('M10 40V38h9V40z');
  });
});
