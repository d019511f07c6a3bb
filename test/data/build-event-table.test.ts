import {expect} from 'chai';
import {buildEventTable, OTHER_CATEGORY, type EventRow} from '../../src/data/build-event-table.js';
import {GEOMETRY_KINDS, OPEN_END, OPEN_START, PLACE_PRECISIONS, TIME_PRECISIONS, VERIFICATION_STATUSES} from '../../src/data/event-table.js';
import {latToY, lngToX} from '../../src/data/mercator.js';
import {idsOf} from './table-words.js';

function row(id: string, startMs: number | null, endMs = (startMs ?? 0) + 10, changes: Partial<EventRow> = {}): EventRow {
  return {
    id,
    title: `Title ${id}`,
    place: '',
    span: startMs === null ? null : {startMs, endMs, pointMs: NaN, precision: 'day', flags: 0},
    timeZone: 'UTC',
    points: [],
    geometryKind: 'none',
    placePrecision: 'none',
    radiusMeters: 0,
    category: '',
    verification: 'none',
    negative: false,
    feature: {type: 'Feature', id, geometry: null, properties: {title: id, when: null}},
    ...changes,
  };
}

describe('buildEventTable', () => {
  it('sorts by start, keeps the order of the file within one, and puts rows without a date last', () => {
    const table = buildEventTable([row('none', null), row('b', 5), row('a', 5), row('first', -3), row('open', -Infinity, 7), row('nor', null)]);
    expect(idsOf(table)).to.deep.equal(['open', 'first', 'b', 'a', 'none', 'nor']);
    expect([table.length, table.datedLength]).to.deep.equal([6, 4]);
    expect([...table.startMs.slice(4)]).to.deep.equal([NaN, NaN]);
  });

  it('says in which order the events are over', () => {
    const table = buildEventTable([row('a', 0, 100), row('b', 1, 5), row('c', 2, Infinity), row('d', null)]);
    expect([...table.order.byEnd]).to.deep.equal([1, 0, 2]);
  });

  it('leaves open ends out of the extent', () => {
    const table = buildEventTable([row('a', -Infinity, 50), row('b', 10, Infinity), row('c', 20, 90)]);
    expect(table.extent).to.deep.equal({startMs: 10, endMs: 90});
  });

  it('has no extent without a date', () => {
    expect([buildEventTable([row('a', null)]).extent, buildEventTable([]).extent]).to.deep.equal([null, null]);
  });

  it('gives each row its own stretch of points, empty ones too', () => {
    const table = buildEventTable([
      row('a', 1, 2, {points: [[76.95, 43.24], [76.94, 43.26]]}),
      row('b', 2, 3),
      row('c', 3, 4, {points: [[-180, 90]]}),
    ]);
    expect([...table.pointOffsets]).to.deep.equal([0, 2, 2, 3]);
    expect([...table.x]).to.deep.equal([lngToX(76.95), lngToX(76.94), 0]);
    expect([...table.y]).to.deep.equal([latToY(43.24), latToY(43.26), 0]);
  });

  it('keeps the order of the legend and adds other at its end only where a row needs it', () => {
    const legend = [{id: 'riot', label: 'Riot'}, {id: 'clash'}];
    expect(buildEventTable([row('a', 1, 2, {category: 'clash'})], legend).categories).to.deep.equal(legend);
    const table = buildEventTable([row('a', 1, 2, {category: 'clash'}), row('b', 2, 3, {category: 'x'}), row('c', 3)], legend);
    expect(table.categories).to.deep.equal([...legend, {id: OTHER_CATEGORY}]);
    expect([...table.category]).to.deep.equal([1, 2, 2]);
  });

  it('uses the category other of the file where it has one', () => {
    const legend = [{id: 'other', label: 'Else'}, {id: 'riot'}];
    const table = buildEventTable([row('a', 1, 2, {category: 'x'})], legend);
    expect([table.categories, [...table.category]]).to.deep.equal([legend, [0]]);
  });

  it('does not change the legend that it is given', () => {
    const legend = [{id: 'riot'}];
    buildEventTable([row('a', 1)], legend);
    expect(legend).to.deep.equal([{id: 'riot'}]);
  });

  it('does not take a category called constructor for a known one', () => {
    expect(buildEventTable([row('a', 1, 2, {category: 'constructor'})], [{id: 'riot'}]).categories[1].id).to.equal('other');
  });

  it('lists each zone once', () => {
    const table = buildEventTable([row('a', 1, 2, {timeZone: 'Asia/Aqtau'}), row('b', 2), row('c', 3, 4, {timeZone: 'Asia/Aqtau'})]);
    expect([table.zones, [...table.zone]]).to.deep.equal([['Asia/Aqtau', 'UTC'], [0, 1, 0]]);
  });

  it('writes every word as its number in the lists of the table', () => {
    const span = {startMs: 0, endMs: 10, pointMs: 4, precision: 'part' as const, flags: OPEN_START | OPEN_END};
    const table = buildEventTable([
      row('a', 0, 10, {span, geometryKind: 'area', placePrecision: 'region', radiusMeters: 50_000, verification: 'disputed', negative: true, place: 'Aktau'}),
    ]);
    expect(TIME_PRECISIONS[table.timePrecision[0]]).to.equal('part');
    expect(GEOMETRY_KINDS[table.geometryKind[0]]).to.equal('area');
    expect(PLACE_PRECISIONS[table.placePrecision[0]]).to.equal('region');
    expect(VERIFICATION_STATUSES[table.verification[0]]).to.equal('disputed');
    expect([table.timeFlags[0], table.pointMs[0], table.radiusMeters[0], table.negative[0], table.texts.place(0)]).to.deep.equal([12, 4, 50_000, 1, 'Aktau']);
  });
});
