import {expect} from 'chai';
import fc from 'fast-check';
import {readEventFile, subsetTable} from '../../src/data/index.js';
import type {EventTable} from '../../src/data/event-table.js';
import {eventFile, feature} from '../store/story.js';
import {idsOf} from './table-words.js';

const DAYS = ['2022-01-01', '2022-01-03/2022-01-20', '2022-01-05T10:30', '../2022-01-04', '2022-01-07/..', '2022-01~'];
const ZONES = ['Asia/Almaty', 'Asia/Aqtau', 'UTC'];

function geometries(): fc.Arbitrary<object | null> {
  const position = fc.tuple(fc.integer({min: -180, max: 180}), fc.integer({min: -80, max: 80}));
  return fc.oneof(
    fc.constant(null),
    position.map((coordinates) => ({type: 'Point', coordinates})),
    fc.array(position, {minLength: 1, maxLength: 4}).map((coordinates) => ({type: 'MultiPoint', coordinates})),
    fc.constant({type: 'LineString', coordinates: [[10, 10], [20, 20]]}),
  );
}

/** Features of every kind, each with the word whether it is kept. */
function features(): fc.Arbitrary<{properties: object; geometry: object | null; isKept: boolean}[]> {
  const properties = fc.record({
    when: fc.oneof(fc.constantFrom(...DAYS), fc.constant(null), fc.constant({start: '2022-01-02', part: 'night', point: '2022-01-02T23:00'})),
    timeZone: fc.constantFrom(...ZONES),
    category: fc.constantFrom('gathering', 'clash', 'riot'),
    place: fc.constantFrom('Aktau', 'Almaty'),
    placePrecision: fc.constantFrom('exact', 'locality', 'region'),
    verification: fc.constantFrom(undefined, {status: 'verified'}, {status: 'disputed'}),
    negative: fc.boolean(),
  });
  return fc.array(fc.record({properties, geometry: geometries(), isKept: fc.boolean()}), {maxLength: 20});
}

/** All that a table says, with zones by their names: these are numbered in the order in which a file needs them. */
function told({zone, zones, ...table}: EventTable): object {
  return {...table, zones: Array.from(zone, (index) => zones[index])};
}

describe('subsetTable', () => {
  it('is the table of a file that has only those events', () => {
    fc.assert(
      fc.property(features(), (all) => {
        const made = all.map(({properties, geometry, isKept}, i) => ({isKept, event: {...feature(`e${i}`, properties), geometry}}));
        const {table} = readEventFile(eventFile(made.map(({event}) => event)));
        const kept = new Set(made.flatMap(({isKept}, i) => (isKept ? [`e${i}`] : [])));
        const rows = Uint32Array.from(idsOf(table).flatMap((id, row) => (kept.has(id) ? [row] : [])));
        const expected = readEventFile(eventFile(made.filter(({isKept}) => isKept).map(({event}) => event))).table;
        expect(told(subsetTable(table, rows))).to.deep.equal(told(expected));
      }),
    );
  });

  const {table} = readEventFile(eventFile([feature('a', {when: '2022-01-01', category: 'x'}), feature('b', {when: '2022-01-02', category: 'riot'}), feature('c', {})]));

  it('keeps colours and shapes: the categories stay as they are, those of no row too', () => {
    const subset = subsetTable(table, Uint32Array.of(1));
    expect([subset.categories, [...subset.category]]).to.deep.equal([table.categories, [table.category[1]]]);
  });

  it('is the very table where no row is left out, and empty without an extent where all are', () => {
    expect(subsetTable(table, Uint32Array.of(0, 1, 2))).to.equal(table);
    const none = subsetTable(table, Uint32Array.of());
    expect([none.length, none.datedLength, none.extent, [...none.pointOffsets]]).to.deep.equal([0, 0, null, [0]]);
  });

  it('has no extent where only events without a date are left', () => {
    const undated = subsetTable(table, Uint32Array.of(2));
    expect([undated.length, undated.datedLength, undated.extent]).to.deep.equal([1, 0, null]);
  });
});
