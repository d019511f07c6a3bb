import {expect} from 'chai';
import {FoundCategories} from '../../src/data/found-categories.js';
import {faultLog} from './fault-log.js';

describe('a legend that events make', () => {
  it('takes categories as they come, up to 64, and tells how to list them', () => {
    const found = new FoundCategories();
    const taken = Array.from({length: 70}, (_, i) => found.has(`c${i}`));
    expect(taken.filter(Boolean)).to.have.length(64);
    expect([found.has('c3'), found.has('c69')]).to.deep.equal([true, false]);
    const {report, faults} = faultLog();
    found.report(report);
    expect(faults[0].problem).to.contain('the 64 that');
    expect(faults[0].remedy).to.contain('"c0"');
  });

  it('has nothing to tell where no event has a category', () => {
    const {report, faults} = faultLog();
    new FoundCategories().report(report);
    expect(faults).to.deep.equal([]);
  });
});
