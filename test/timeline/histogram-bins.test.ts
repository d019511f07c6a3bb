import {expect} from 'chai';
import fc from 'fast-check';
import {binStep, histogramBins} from '../../src/timeline/histogram-bins.js';

const at = (iso: string) => Date.parse(iso);
const WEEK = {startMs: at('2021-12-31T18:00Z'), endMs: at('2022-01-07T18:00Z'), widthPixels: 350};

describe('histogram-bins', () => {
  it('makes bars of three hours for a week on a phone, from midnight in Almaty', () => {
    const bins = histogramBins(WEEK, 'Asia/Almaty');
    expect(binStep(WEEK)).to.deep.equal({unit: 'hour', count: 3});
    expect(bins).to.have.length(57);
    expect(new Date(bins[0]).toISOString()).to.equal('2021-12-31T18:00:00.000Z');
  });

  it('makes a bar of the whole day on which clocks change', () => {
    const scale = {startMs: at('2022-10-01'), endMs: at('2022-12-01'), widthPixels: 300};
    const bins = histogramBins(scale, 'America/New_York');
    const lengths = new Set(bins.slice(1).map((end, i) => (end - bins[i]) / 3_600_000));
    expect([...lengths].sort()).to.deep.equal([24, 25]);
  });

  it('makes wider bars when it is asked to', () => {
    expect(binStep(WEEK, 20)).to.deep.equal({unit: 'hour', count: 12});
  });

  it('makes one bar at least where there is no width', () => {
    expect(histogramBins({...WEEK, widthPixels: 0}, 'UTC').length).to.be.at.least(2);
  });

  it('covers every scale of hours to ages with bars of about 4 to 20 pixels', () => {
    const year = 31_556_952_000;
    fc.assert(
      fc.property(fc.integer({min: -3000, max: 2000}), fc.double({min: -3, max: 3.5, noNaN: true}), fc.integer({min: 200, max: 2000}), (from, exponent, widthPixels) => {
        const scale = {startMs: from * year, endMs: (from + 10 ** exponent) * year, widthPixels};
        const bins = histogramBins(scale, 'Asia/Kathmandu');
        expect(bins[0]).to.be.at.most(scale.startMs);
        expect(bins.at(-1)).to.be.at.least(scale.endMs);
        expect(bins.at(-2)).to.be.below(scale.endMs);
        expect(bins.length - 3).to.be.at.most(widthPixels / 3.6);
        expect(bins.length + 1).to.be.at.least(widthPixels / 21);
      }),
    );
  });

  it('leaves folds out: a bar ends where one begins and the next begins where it ends', () => {
    const folds = [{startMs: at('2022-01-03T05:00Z'), endMs: at('2022-06-05T20:00Z'), pixels: 28}];
    const scale = {startMs: at('2022-01-01T05:00Z'), endMs: at('2022-06-08'), widthPixels: 400, folds};
    expect(binStep(scale)).to.deep.equal({unit: 'hour', count: 3});
    const bins = histogramBins(scale, 'UTC');
    expect(bins.slice(1).every((end, i) => end > bins[i])).to.equal(true);
    expect(bins.filter((ms) => ms >= folds[0].startMs && ms <= folds[0].endMs)).to.deep.equal([folds[0].startMs, folds[0].endMs]);
    expect([bins[0], bins.at(-1)]).to.deep.equal([at('2022-01-01T03:00Z'), at('2022-06-08')]);
    expect(bins.length).to.be.below(50);
  });
});
