import {expect} from 'chai';
import {readEventFile} from '../../src/data/read-event-file.js';
import {RawRowReader} from '../../src/load/raw-row-reader.js';

const feature = (properties: object, more: object = {}) => ({type: 'Feature', geometry: {type: 'Point', coordinates: [51.2, 43.6]}, properties, ...more});

describe('a single row that is read again', () => {
  it('is what it was among all others, on the clock of the file', () => {
    const raw = feature({title: 'A fire', when: '2022-01-04', place: 'Aktau', category: 'fire', verification: {status: 'verified'}}, {id: 'a'});
    const {table} = readEventFile({type: 'FeatureCollection', timeZone: 'Asia/Aqtau', features: [raw]});
    const row = new RawRowReader(null, 'Asia/Aqtau').read(raw, 0);
    expect([row.id, row.title, row.place, row.category, row.timeZone, row.verification]).to.deep.equal(['a', 'A fire', 'Aktau', 'fire', 'Asia/Aqtau', 'verified']);
    expect(row.feature).to.deep.equal(table.texts.feature(0));
    expect(row.span?.startMs).to.equal(table.startMs[0]);
  });

  it('has the number behind its id that it was given', () => {
    const reader = new RawRowReader(null, 'UTC');
    expect(reader.read(feature({title: 'A', when: '2022'}, {id: 'a'}), 3).id).to.equal('a-3');
    expect(reader.read(feature({title: 'A', when: '2022'}, {id: 'a'}), 0).id).to.equal('a');
  });

  it('has the id of its content where it has none, and of its place in the columns where these have none', () => {
    const raw = feature({title: 'A', when: '2022'});
    const {table} = readEventFile({type: 'FeatureCollection', features: [raw]});
    const reader = new RawRowReader(null, 'UTC');
    expect(reader.read(raw, 0).id).to.equal(table.texts.id(0));
    expect(reader.read(raw, 0, 41).id).to.equal('event-42');
  });

  it('is put into our names by the fields of the file, days as days', () => {
    const fields = [['title', {name: 'Headline'}], ['start', {name: 'Date'}]] as const;
    const row = new RawRowReader({fields, days: new Set(['Date'])}, 'UTC').read(feature({Headline: 'A fire', Date: '2022-01-04T00:00:00'}), 0);
    expect(row.title).to.equal('A fire');
    expect(row.feature.properties.when).to.equal('2022-01-04');
    expect(row.feature.original).to.deep.equal({Headline: 'A fire', Date: '2022-01-04T00:00:00'});
  });

  it('is an event without anything where the bytes are none, so that the page goes on', () => {
    const reader = new RawRowReader(null, 'UTC');
    for (const raw of [null, 7, [], {type: 'Feature'}]) expect(reader.read(raw, 0).points).to.deep.equal([]);
  });
});
