import {expect} from 'chai';
import {SteadyHeight} from '../../../src/embed/frame/steady-height.js';

function told(steady: SteadyHeight, ...measured: number[]): number[] {
  return measured.map((pixels) => steady.next(pixels)).filter((pixels) => pixels !== null);
}

describe('SteadyHeight', () => {
  it('rounds fractions up, so that nothing is cut off, but not the errors of the layout', () => {
    expect(told(new SteadyHeight(), 600.4, 700.004, 800.5)).to.deep.equal([601, 700, 801]);
  });

  it('tells a height once, and none that is no height', () => {
    expect(told(new SteadyHeight(), 600, 600, 599.6, 0, -1, NaN)).to.deep.equal([600]);
  });

  it('keeps the larger of two heights between which a frame swings by itself', () => {
    const steady = new SteadyHeight();
    const swings = Array.from({length: 40}, (_, index) => (index % 2 ? 640 : 600));
    const heights = told(steady, ...swings);
    expect(heights).to.have.lengthOf.at.most(8);
    expect(steady.last).to.equal(640);
  });

  it('goes on growing where there comes to be more, in the midst of swings too', () => {
    const steady = new SteadyHeight();
    told(steady, ...Array.from({length: 40}, (_, index) => (index % 2 ? 640 : 600)));
    expect(told(steady, 700)).to.deep.equal([700]);
  });

  it('follows a reader who opens and closes the same thing over and over', () => {
    const steady = new SteadyHeight();
    const heights = Array.from({length: 20}, (_, index) => {
      steady.settle();
      return steady.next(index % 2 ? 640 : 600);
    });
    expect(heights).to.not.include(null);
  });
});
