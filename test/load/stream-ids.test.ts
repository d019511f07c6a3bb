import {expect} from 'chai';
import fc from 'fast-check';
import {EventIds} from '../../src/data/event-ids.js';
import {StreamIds} from '../../src/load/stream-ids.js';
import {faultLog} from '../data/fault-log.js';

const feature = (id: unknown, title = 'x') => ({id, properties: {title, when: '2022'}, geometry: null});

describe('the ids of a stream', () => {
  it('are those of the whole file, after a second reading where the first has given one away', () => {
    const id = fc.constantFrom<unknown>('a', 'a-2', 'a-2-2', 'b', 7, null, ' ');
    fc.assert(
      fc.property(fc.array(id, {maxLength: 12}), (ids) => {
        const features = ids.map((each, i) => feature(each, i % 2 ? 'x' : 'y'));
        const [log, streamLog] = [faultLog(), faultLog()];
        const whole = new EventIds(features);
        const expected = features.map((each) => whole.next(each, log.report));
        const first = new StreamIds();
        let found = features.map((each) => first.next(each, streamLog.report));
        if (first.isContradicted) {
          streamLog.faults.length = 0;
          const second = new StreamIds(first);
          found = features.map((each) => second.next(each, streamLog.report));
          expect(second.isContradicted).to.be.false;
        }
        expect(found).to.deep.equal(expected);
        expect(streamLog.faults).to.deep.equal(log.faults);
      }),
      {numRuns: 500},
    );
  });

  it('tell the number that stands behind an id, for its row', () => {
    const ids = new StreamIds();
    const {report} = faultLog();
    const numbers = ['a', 'a', 'b', 'a'].map((id) => {
      ids.next(feature(id), report);
      return ids.lastNumber;
    });
    expect(numbers).to.deep.equal([0, 2, 0, 3]);
  });

  it('are taken without a word only if they are new', () => {
    const ids = new StreamIds();
    expect([ids.takeNew('a'), ids.takeNew('a'), ids.takeNew('b')]).to.deep.equal([true, false, true]);
  });
});
