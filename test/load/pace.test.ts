import {expect} from 'chai';
import {SnapshotPace} from '../../src/load/pace.js';

describe('tables on the way to the whole one', () => {
  it('are made after the first rows and whenever these have trebled, so that a million rows need fewer than ten', () => {
    const pace = new SnapshotPace();
    const made: number[] = [];
    for (let rows = 0; rows <= 1_000_000; rows += 500) if (pace.isDue(rows)) made.push(rows);
    expect(made[0]).to.equal(500);
    expect(made.length).to.be.within(6, 10);
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
      expect([...asked, at(5400, 2000), at(5600, 2000), at(5601, 6000)]).to.deep.equal([true, true, false, true, true]);
    } finally {
      performance.now = real;
    }
  });

  it('are none while no row has come', () => {
    const pace = new SnapshotPace();
    expect([pace.isDue(0), pace.isDue(0), pace.isDue(1), pace.isDue(1)]).to.deep.equal([false, false, true, false]);
  });
});
