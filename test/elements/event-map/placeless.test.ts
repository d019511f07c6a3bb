import {expect} from 'chai';
import fc from 'fast-check';
import {readEventFile} from '../../../src/data/index.js';
import {placelessRows} from '../../../src/elements/event-map/placeless.js';
import {event, point} from '../story.js';
import {eventFile} from '../../store/story.js';

const DAY_MS = 86_400_000;
const day = (index: number) => Date.UTC(2022, 0, 1 + index);
/** One event a day. */
const tableOf = (hasPlace: readonly boolean[]) =>
  readEventFile(eventFile(hasPlace.map((has, index) => event(`e${index}`, {when: `2022-01-${String(index + 1).padStart(2, '0')}`}, has ? point(0, 0) : null)), {timeZone: 'UTC'})).table;

describe('placelessRows', () => {
  const table = tableOf([false, true, false, true, false]);

  it('are the rows that no map can show, in order', () => {
    expect(placelessRows(table, null, null)).to.deep.equal([0, 2, 4]);
  });

  it('leave out what the filters leave out', () => {
    expect(placelessRows(table, Uint8Array.of(1, 1, 0, 1, 1), null)).to.deep.equal([0, 4]);
  });

  it('leave out what is not in the window', () => {
    expect(placelessRows(table, null, {startMs: day(1), endMs: day(3)})).to.deep.equal([2]);
    expect(placelessRows(table, null, {startMs: day(9), endMs: day(10)})).to.deep.equal([]);
  });

  it('are none where every event has a place', () => {
    expect(placelessRows(tableOf([true, true]), null, null)).to.deep.equal([]);
  });

  it('are those without a point, whatever window and filters', () => {
    const events = fc.array(fc.tuple(fc.boolean(), fc.boolean()), {maxLength: 28});
    fc.assert(
      fc.property(events, fc.nat(28), fc.nat(28), (rows, first, days) => {
        const window = {startMs: day(first), endMs: day(first) + days * DAY_MS};
        const wanted = rows.flatMap(([has, passes], row) => (!has && passes && row >= first && row < first + days ? [row] : []));
        const mask = Uint8Array.from(rows, ([, passes]) => Number(passes));
        expect(placelessRows(tableOf(rows.map(([has]) => has)), mask, window)).to.deep.equal(wanted);
      }),
      {numRuns: 30},
    );
  });
});
