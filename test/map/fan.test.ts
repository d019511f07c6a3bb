import {expect} from 'chai';
import {MAX_FANNED, fanMarks} from '../../src/map/fan.js';
import {SINGLE_RADIUS_PIXELS} from '../../src/map/mark-sprites.js';
import {toScreen, viewportOf} from '../../src/map/view.js';
import {aMark} from './helpers/marks.js';

describe('fanMarks', () => {
  const view = viewportOf({longitude: 51, latitude: 43, zoom: 6.5}, 600, 400);
  const mark = aMark({x: view.x, y: view.y, count: 5});

  it('spreads the rows of a mark around it in their order', () => {
    const fan = fanMarks(mark, [3, 5, 8, 13], 6.5);
    expect(fan.map(({row}) => row)).to.deep.equal([3, 5, 8, 13]);
    const [top, right, bottom, left] = fan.map(({x, y}) => ({x: x - mark.x, y: y - mark.y}));
    expect(top!.y).to.be.below(0);
    expect(right!.x).to.be.above(0);
    expect(bottom!.y).to.be.above(0);
    expect(left!.x).to.be.below(0);
  });

  it('spreads them by as many pixels at every zoom', () => {
    for (const zoom of [2, 6.5, 15]) {
      const at = viewportOf({longitude: 51, latitude: 43, zoom}, 600, 400);
      const [first] = fanMarks({...mark, x: at.x, y: at.y}, [0, 1], zoom);
      const point = toScreen(at, first!.x, first!.y);
      expect(Math.hypot(point.x - 300, point.y - 200), String(zoom)).to.be.closeTo(38, 1e-3);
    }
  });

  it('keeps the most that it is asked to spread within a map on a phone, each apart from all others', () => {
    const fan = fanMarks(mark, Array.from({length: MAX_FANNED}, (_, row) => row), 6.5).map(({x, y}) => toScreen(view, x, y));
    const gaps = fan.flatMap((a, index) => fan.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...gaps)).to.be.above(2 * SINGLE_RADIUS_PIXELS);
    expect(Math.max(...fan.map(({x, y}) => Math.hypot(x - 300, y - 200)))).to.be.below(150);
  });
});
