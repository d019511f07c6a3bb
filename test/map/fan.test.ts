import {expect} from 'chai';
import {fanMarks} from '../../src/map/fan.js';
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

  it('spreads the first 60 of a spot with more', () => {
    const rows = Array.from({length: 100}, (_, row) => row);
    const fan = fanMarks(mark, rows, 6.5);
    expect(fan).to.have.length(60);
    expect(fan.at(-1)?.row).to.equal(59);
  });
});
