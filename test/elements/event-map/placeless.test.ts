import {expect} from 'chai';
import fc from 'fast-check';
import {readEventFile} from '../../../src/data/index.js';
import {placelessRows} from '../../../src/elements/event-map/placeless.js';
import {event, point} from '../story.js';
import {eventFile} from '../../store/story.js';

const tableOf = (hasPlace: readonly boolean[]) =>
  readEventFile(eventFile(hasPlace.map((has, index) => event(`e${index}`, {when: `2022-01-${String(index + 1).padStart(2, '0')}`}, has ? point(0, 0) : null)))).table;

describe('placelessRows', () => {
  const table = tableOf([false, true, false, true, false]);

  it('are the rows that no map can show, in order', () => {
    expect(placelessRows(table, Uint32Array.of(0, 1, 2, 3, 4))).to.deep.equal([0, 2, 4]);
  });

  it('leave out what window and filters leave out', () => {
    expect(placelessRows(table, Uint32Array.of(1, 2, 3))).to.deep.equal([2]);
    expect(placelessRows(table, new Uint32Array(0))).to.deep.equal([]);
  });

  it('are none where every event has a place', () => {
    expect(placelessRows(tableOf([true, true]), Uint32Array.of(0, 1))).to.deep.equal([]);
  });

  it('are those of the rows without a point, whatever the rows', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean()), {maxLength: 28}), (events) => {
        const rows = events.flatMap(([, isShown], row) => (isShown ? [row] : []));
        const wanted = rows.filter((row) => !events[row]![0]);
        expect(placelessRows(tableOf(events.map(([has]) => has)), Uint32Array.from(rows))).to.deep.equal(wanted);
      }),
      {numRuns: 30},
    );
  });
});
