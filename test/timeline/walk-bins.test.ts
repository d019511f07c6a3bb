import {expect} from 'chai';
import {binAt, binFrom, walkBins} from '../../src/timeline/walk-bins.js';

const histogram = {bounds: [0, 10, 20, 30, 40, 50], totals: Uint32Array.from([3, 0, 0, 5, 1])};

describe('walkBins', () => {
  it('goes from bar to bar and passes over the empty bins', () => {
    expect([walkBins(histogram, 0, 1), walkBins(histogram, 3, -1), walkBins(histogram, 1, 1), walkBins(histogram, 0, 2)]).to.deep.equal([3, 0, 3, 4]);
  });

  it('stops at the last bar, and at infinity finds the first and the last', () => {
    expect([walkBins(histogram, 0, 10), walkBins(histogram, -1, 1), walkBins(histogram, 3, Infinity), walkBins(histogram, 3, -Infinity)]).to.deep.equal([4, 0, 4, 0]);
  });

  it('finds none beyond the last bar', () => {
    expect([walkBins(histogram, 4, 1), walkBins(histogram, 0, -1), walkBins(histogram, 2, 0), walkBins({totals: new Uint32Array(3)}, 1, 1)]).to.deep.equal([null, null, null, null]);
  });
});

describe('binAt', () => {
  it('is the bin that holds an instant: from its start, up to its end', () => {
    expect([0, 9, 10, 49].map((ms) => binAt(histogram.bounds, ms))).to.deep.equal([0, 0, 1, 4]);
  });

  it('is none before the first and from the end of the last on', () => {
    expect([-1, 50, NaN].map((ms) => binAt(histogram.bounds, ms))).to.deep.equal([null, null, null]);
    expect(binAt([], 5)).to.equal(null);
  });
});

describe('binFrom', () => {
  it('is the bar at an instant, else the next one, else the last before it', () => {
    expect([5, 12, 45].map((ms) => binFrom(histogram, ms))).to.deep.equal([0, 3, 4]);
    expect(binFrom({bounds: [0, 10, 20], totals: Uint32Array.from([2, 0])}, 15)).to.equal(0);
  });

  it('is the first bar for an instant before the axis, and the last for one behind it', () => {
    expect([-Infinity, 99].map((ms) => binFrom(histogram, ms))).to.deep.equal([0, 4]);
  });

  it('is none where there are no events', () => {
    expect([binFrom({bounds: [0, 10], totals: new Uint32Array(1)}, 5), binFrom({bounds: [], totals: new Uint32Array(0)}, 5)]).to.deep.equal([null, null]);
  });
});
