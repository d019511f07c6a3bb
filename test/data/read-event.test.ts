import {expect} from 'chai';
import {EventIds} from '../../src/data/event-ids.js';
import {IssueList} from '../../src/data/issue-list.js';
import {readEvent} from '../../src/data/read-event.js';
import {clockFinder, zoneClock} from '../../src/data/zoned-time.js';

function read(value: unknown) {
  const issues = new IssueList();
  const context = {
    issues,
    ids: new EventIds([value]),
    clock: zoneClock('Asia/Almaty'),
    findClock: clockFinder(),
    hasCategory: (id: string) => id === 'riot',
  };
  const event = readEvent(value, 7, context);
  return {event: event!, issues: issues.toArray(), codes: issues.toArray().map(({code}) => code)};
}
const feature = (properties: object, geometry: unknown = null) => ({type: 'Feature', id: 'a', geometry, properties: {title: 'T', when: '2022-01-04', ...properties}});
const POINT = {type: 'Point', coordinates: [51.16, 43.65]};

describe('readEvent', () => {
  it('hands on the very object of the file where it is sound', () => {
    const value = feature({category: 'riot', timeZone: 'Asia/Aqtau'}, POINT);
    const {event, issues} = read(value);
    expect(issues).to.deep.equal([]);
    expect(event.feature).to.equal(value);
  });

  it('reads dates in the zone of the event before that of the file', () => {
    expect(new Date(read(feature({timeZone: 'Asia/Aqtau'})).event.span!.startMs).toISOString()).to.equal('2022-01-03T19:00:00.000Z');
    expect(new Date(read(feature({})).event.span!.startMs).toISOString()).to.equal('2022-01-03T18:00:00.000Z');
  });

  it('reads dates in the zone of the file where that of the event is unknown, and writes that zone', () => {
    const {event, codes} = read(feature({timeZone: 'Asia/Nowhere'}));
    expect([event.timeZone, event.feature.properties.timeZone, codes]).to.deep.equal(['Asia/Almaty', 'Asia/Almaty', ['time-zone-unknown']]);
  });

  it('shows the place for a title that is missing, and the id where there is no place either', () => {
    const {event, issues} = read(feature({title: undefined, place: 'Aktau'}));
    expect([event.title, event.feature.properties.title]).to.deep.equal(['Aktau', 'Aktau']);
    expect(issues[0]).to.include({code: 'title-missing', severity: 'warning', row: 7});
    expect(read(feature({title: '  '})).event.title).to.equal('a');
    expect(read(feature({title: 5})).issues[0]).to.include({code: 'title-missing', severity: 'error', value: '5'});
  });

  it('tells what was looked for and not found from what happened', () => {
    expect([read(feature({negative: true})), read(feature({negative: false})), read(feature({}))].map(({event}) => event.negative)).to.deep.equal([true, false, false]);
    const {event, codes} = read(feature({negative: 'true'}));
    expect([event.negative, event.feature.properties.negative, codes]).to.deep.equal([false, undefined, ['field-type']]);
  });

  it('shows a row without a date whose date cannot be read', () => {
    const {event, codes} = read(feature({when: '02/01/2022'}, POINT));
    expect([event.span, event.points, event.feature.properties.when, codes]).to.deep.equal([null, [[51.16, 43.65]], null, ['when-unreadable']]);
  });

  it('keeps the wording of a time whose dates cannot be read', () => {
    const when = {start: 'x', label: 'That night'};
    expect(read(feature({when})).event.feature.properties.when).to.deep.equal(when);
  });

  it('shows a row without a place whose coordinates are exchanged', () => {
    const {event, issues} = read(feature({}, {type: 'Point', coordinates: [48.85, 102.35]}));
    expect([event.geometryKind, event.placePrecision, event.radiusMeters, event.feature.geometry]).to.deep.equal(['none', 'none', 0, null]);
    expect(issues[0].message).to.equal(
      'Event 7 ("T"): geometry.coordinates is [48.85,102.35], whose latitude is beyond 90. Write [102.35, 48.85]: longitude first. [coordinates-swapped]',
    );
  });

  it('takes a point without a precision for exact, to 10 m', () => {
    const {event} = read(feature({}, POINT));
    expect([event.placePrecision, event.radiusMeters]).to.deep.equal(['exact', 10]);
  });

  it('lets a radius override the one of the precision', () => {
    const {event} = read(feature({placePrecision: 'locality', radiusMeters: 250}, POINT));
    expect([event.placePrecision, event.radiusMeters]).to.deep.equal(['locality', 250]);
    expect(read(feature({placePrecision: 'locality'}, POINT)).event.radiusMeters).to.equal(1000);
  });

  it('keeps a precision that is stated without a place, and draws no radius', () => {
    const {event} = read(feature({placePrecision: 'country'}));
    expect([event.placePrecision, event.radiusMeters]).to.deep.equal(['country', 0]);
    expect(read(feature({radiusMeters: 500})).event.radiusMeters).to.equal(0);
  });

  it('shows an event of an unknown category, and says that it is shown as other', () => {
    const {event, issues} = read(feature({category: 'roit'}));
    expect(event.category).to.equal('roit');
    expect(issues[0].message).to.contain('category is "roit", which is not in the categories of the file; it is shown as “other”');
  });

  it('reads the status of the verification', () => {
    expect(read(feature({verification: {status: 'debunked'}})).event.verification).to.equal('debunked');
    expect(read(feature({})).event.verification).to.equal('none');
  });

  it('shows a row with a fault in every field, without those fields', () => {
    const {event, codes} = read({
      type: 'Thing',
      id: [],
      geometry: 'here',
      properties: {title: 'T', when: {start: 5}, text: 1, media: 'a.jpg', tags: [1], category: 2, place: 3, radiusMeters: '5', lang: 'English!', verification: 'yes'},
    });
    expect(event.title).to.equal('T');
    expect(event.feature.properties).to.deep.equal({title: 'T', when: {start: 5}, tags: []});
    expect(event.feature.type).to.equal('Feature');
    expect(codes).to.have.members([
      'id-missing', 'field-type', 'field-value', 'field-type', 'field-type', 'field-type', 'field-type', 'field-type', 'field-type', 'when-unreadable',
      'geometry-invalid',
    ]);
  });

  for (const value of [null, 'x', [], 5, {}, {type: 'Feature', properties: null}, {properties: []}]) {
    it(`leaves out ${JSON.stringify(value)}, of which nothing can be shown`, () => {
      const {event, codes} = read(value);
      expect([event, codes]).to.deep.equal([null, ['feature-invalid']]);
    });
  }

  it('does not change the object that it reads', () => {
    const value = feature({text: 5, timeZone: 'x', when: {start: '2022', part: 'noon'}}, {type: 'MultiPoint', coordinates: [[1, 2], [1, 200]]});
    const before = structuredClone(value);
    read(value);
    expect(value).to.deep.equal(before);
  });
});
