import {expect} from 'chai';
import {UNNAMED_PLACE, lanePlaces} from '../../src/timeline/lane-places.js';
import {rowsOf, tableOf} from './table-fixture.js';
import type {FixtureEvent} from './table-fixture.js';

const names = (events: FixtureEvent[], most = 12) => {
  const table = tableOf(events.map((event, i) => ({start: i * 1000, ...event})));
  return [...rowsOf(table)].map(lanePlaces(table, most, rowsOf(table)));
};
const at = (place: string): FixtureEvent => ({place, located: true});

describe('lane-places', () => {
  it('are the places as they stand in the file, while there is a lane for each', () => {
    expect(names([at('Central square, Almaty'), at('Akimat, Aktobe')])).to.deep.equal(['Central square, Almaty', 'Akimat, Aktobe']);
  });

  it('are the towns where there are more places than lanes', () => {
    expect(names([at('Central square, Almaty'), at('Almaty'), at('Akimat, Aktobe'), at('Streets,')], 3)).to.deep.equal(['Almaty', 'Almaty', 'Aktobe', 'Streets,']);
  });

  it('take an event without coordinates for one without a single place, whatever it is called', () => {
    expect(names([at('Almaty'), {place: 'All places'}, {}])).to.deep.equal(['Almaty', '', '']);
  });

  it('keep the name of an event without coordinates where another one of that place has some', () => {
    expect(names([at('Central square, Almaty'), {place: 'Almaty'}, at('Aktau')], 2)).to.deep.equal(['Almaty', 'Almaty', 'Aktau']);
  });

  it('do not take an event with coordinates for one without a place because that has no name', () => {
    expect(names([at('Almaty'), {located: true}, {}])).to.deep.equal(['Almaty', UNNAMED_PLACE, '']);
  });

  it('keep all names in a file that has no coordinates', () => {
    expect(names([{place: 'Almaty'}, {place: 'All places'}, {}])).to.deep.equal(['Almaty', 'All places', '']);
  });

  it('do not change with a filter: all places of the file are counted', () => {
    const table = tableOf(['a, X', 'b, X', 'c, Y'].map((place, i) => ({start: i * 1000, place})));
    expect(lanePlaces(table, 2, Uint32Array.of(0))(0)).to.equal('X');
  });
});
