import {expect} from 'chai';
import {SnapshotPace} from '../../src/load/pace.js';

describe('tables on the way to the whole one', () => {
  it('are made after the first rows and when these have trebled, but not before the page has drawn the last', () => {
    const real = performance.now.bind(performance);
    let nowMs = 0;
    performance.now = () => nowMs;
    try {
      const pace = new SnapshotPace();
      const made: number[] = [];
      // A thousand rows in five milliseconds.
      for (let rows = 500; rows <= 1_000_000; rows += 500, nowMs += 2.5) {
        if (!pace.isDue(rows)) continue;
        made.push(rows);
        nowMs += 100;
        pace.made();
      }
      expect(made).to.deep.equal([500, 80_500, 241_500, 724_500]);
    } finally {
      performance.now = real;
    }
  });

  it('wait for three times the rows where one takes long to make, though the file comes slowly', () => {
    const real = performance.now.bind(performance);
    let nowMs = 0;
    performance.now = () => nowMs;
    try {
      const pace = new SnapshotPace();
      const at = (ms: number, rows: number) => {
        nowMs = ms;
        return pace.isDue(rows);
      };
      const asked = [at(0, 1000), at(1500, 1300)];
      nowMs = 1600;
      pace.made();
      expect([...asked, at(5400, 2000), at(5600, 2000), at(5601, 6000), at(6100, 6000)]).to.deep.equal([true, true, false, true, false, true]);
    } finally {
      performance.now = real;
    }
  });

  it('are not more because the page takes its time over each', () => {
    const real = performance.now.bind(performance);
    let nowMs = 0;
    performance.now = () => nowMs;
    try {
      const pace = new SnapshotPace(100_000_000);
      nowMs = 400;
      const first = pace.isDue(1000, 1e6);
      pace.made();
      nowMs = 9400;
      pace.resumed();
      nowMs = 9500;
      // A tenth is read in half a second of reading: the rest is waited for.
      expect([first, pace.isDue(100_000, 1e7)]).to.deep.equal([true, false]);
    } finally {
      performance.now = real;
    }
  });

  it('are none while no row has come', () => {
    const pace = new SnapshotPace();
    expect([pace.isDue(0), pace.isDue(0), pace.isDue(1), pace.isDue(1)]).to.deep.equal([false, false, true, false]);
  });

  it('are none of a small file, and none in the last seconds of a long one, as each is held beside the next', () => {
    const real = performance.now.bind(performance);
    let nowMs = 0;
    performance.now = () => nowMs;
    try {
      const small = new SnapshotPace(400_000);
      expect([small.isDue(100, 1000), small.isDue(1000, 399_999)]).to.deep.equal([false, false]);
      const large = new SnapshotPace(100_000_000);
      const at = (ms: number, bytes: number, rows: number) => {
        nowMs = ms;
        return large.isDue(rows, bytes);
      };
      const asked = [at(100, 1e6, 1000), at(1000, 1e7, 10_000), at(4000, 5e7, 50_000), at(10_000, 6e7, 60_000), at(20_000, 8.5e7, 200_000)];
      expect(asked).to.deep.equal([true, true, false, true, false]);
    } finally {
      performance.now = real;
    }
  });

  it('are none when the last byte of a file has been read', () => {
    const isDue = (totalBytes: number, ...read: readonly (readonly [rows: number, bytes: number])[]) => {
      const pace = new SnapshotPace(totalBytes);
      return read.map(([rows, bytes]) => pace.isDue(rows, bytes));
    };
    expect(isDue(1000, [5, 1000])).to.deep.equal([false]);
    expect(isDue(1e6, [5, 1e6])).to.deep.equal([false]);
    expect(isDue(1e6, [5, 1e5], [5000, 1e6])).to.deep.equal([true, false]);
  });

  it('go on where a file is longer than its length says', () => {
    const pace = new SnapshotPace(1000);
    expect([pace.isDue(5, 500), pace.isDue(20, 2000)]).to.deep.equal([false, true]);
  });
});
