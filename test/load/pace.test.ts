import {expect} from 'chai';
import {SnapshotPace} from '../../src/load/pace.js';

describe('tables on the way to the whole one', () => {
  it('are made after the first rows and whenever these have doubled, so that a million rows need a dozen', () => {
    const pace = new SnapshotPace();
    const made: number[] = [];
    for (let rows = 0; rows <= 1_000_000; rows += 500) if (pace.isDue(rows)) made.push(rows);
    expect(made[0]).to.equal(500);
    expect(made.length).to.be.within(8, 16);
  });

  it('are none while no row has come', () => {
    const pace = new SnapshotPace();
    expect([pace.isDue(0), pace.isDue(0), pace.isDue(1), pace.isDue(1)]).to.deep.equal([false, false, true, false]);
  });
});
