import {expect} from 'chai';
import {readEventFile} from '../../src/data/index.js';
import {event, point} from '../elements/story.js';
import {eventFile} from '../store/story.js';
import {featuresOf, idsOf} from './table-words.js';

const foreign = (properties: object, more: object = {}) => ({type: 'Feature', geometry: {type: 'Point', coordinates: [18.55, 4.36]}, properties, ...more});
const file = (...features: object[]) => ({type: 'FeatureCollection', features});
const codes = ({issues}: ReturnType<typeof readEventFile>) => issues.map(({code}) => code);

/** Rows as an archive of conflicts writes them. */
const ARCHIVE = file(
  foreign({id: 7, conflict_name: 'Group A – Civilians', date_start: '2014-01-05T00:00:00', date_end: '2014-01-09T00:00:00', type: 3, prec: 1, best: 4, low: 2, high: 9, report: 'Radio'}),
  foreign({id: 9, conflict_name: 'Group A – Group B', date_start: '2013-12-05T00:00:00', date_end: '2013-12-05T00:00:00', type: 2, prec: 6, best: 0, low: 0, high: 0, report: ''}),
);
const FIELDS = "title:conflict_name start:date_start end:date_end category:type(2='Between groups',3='Against civilians') placePrecision:prec(1=locality,6=country) claims_kind:=deaths claims_value:best claims_min:low claims_max:high sources_title:report";

describe('files of others, read through fields', () => {
  const archive = readEventFile(ARCHIVE, {fields: FIELDS});
  const rowOf = (id: string) => idsOf(archive.table).indexOf(id);

  it('have the titles, categories and precisions that the attribute names', () => {
    expect(idsOf(archive.table)).to.deep.equal(['9', '7']);
    expect(archive.table.texts.title(rowOf('7'))).to.equal('Group A – Civilians');
    expect(archive.table.categories.map(({id}) => id)).to.have.members(['Against civilians', 'Between groups']);
    expect(featuresOf(archive.table).map(({properties}) => properties.placePrecision)).to.deep.equal(['country', 'locality']);
  });

  it('have spans from start to end, the last day included, and a single day where both are the same', () => {
    const {startMs, endMs} = archive.table;
    expect([startMs[1], endMs[1]]).to.deep.equal([Date.UTC(2014, 0, 5), Date.UTC(2014, 0, 10)]);
    expect([startMs[0], endMs[0]]).to.deep.equal([Date.UTC(2013, 11, 5), Date.UTC(2013, 11, 6)]);
  });

  it('are told that a column of midnights was read as days', () => {
    expect(archive.issues.find(({code}) => code === 'midnights-as-days')?.message).to.contain('date_start and date_end');
  });

  it('keep their clock times where one of them is no midnight', () => {
    const {table} = readEventFile(file(foreign({name: 'a', date: '2014-01-05T00:00:00'}), foreign({name: 'b', date: '2014-01-05T06:30:00'})));
    expect(table.endMs[0] - table.startMs[0]).to.be.below(60_001);
    expect(table.startMs[1]).to.equal(Date.UTC(2014, 0, 5, 6, 30));
  });

  it('make claims and sources of flat columns, and none of empty ones', () => {
    const [second, first] = featuresOf(archive.table);
    expect(first.properties.claims).to.deep.equal([{kind: 'deaths', value: 4, min: 2, max: 9}]);
    expect(first.properties.sources).to.deep.equal([{title: 'Radio'}]);
    expect(second.properties.sources).to.equal(undefined);
  });

  it('lose nothing: the row as it stood is kept beside ours', () => {
    expect(archive.table.texts.feature(1).original).to.include({conflict_name: 'Group A – Civilians', high: 9});
  });

  it('are read by their usual names without the attribute, and the report is the attribute to write', () => {
    const result = readEventFile(file(foreign({Name: 'A fire', Date: '2014-01-05', City: 'Bangui', Type: 'fire'})));
    expect([result.table.texts.title(0), result.table.texts.place(0)]).to.deep.equal(['A fire', 'Bangui']);
    expect(result.issues.find(({code}) => code === 'fields-guessed')?.remedy).to.contain('fields="title:Name start:Date place:City category:Type"');
  });

  it('take numbers for years, seconds and milliseconds, by their size', () => {
    const {table} = readEventFile(file(foreign({name: 'a', date: 1998}), foreign({name: 'b', date: 1_641_200_400}), foreign({name: 'c', date: 1_641_200_400_000})));
    expect([...table.startMs]).to.deep.equal([Date.UTC(1998, 0, 1), 1_641_200_400_000, 1_641_200_400_000]);
    expect(table.endMs[0]).to.equal(Date.UTC(1999, 0, 1));
  });

  it('have a place by two columns where there is no geometry', () => {
    const {table} = readEventFile(file(foreign({name: 'a', date: '2014', lat: '4.36', lon: 18.55}, {geometry: null})));
    expect(table.texts.feature(0).geometry).to.deep.equal({type: 'Point', coordinates: [18.55, 4.36]});
    expect(table.pointOffsets[1]).to.equal(1);
  });

  it('part a text of tags at semicolons', () => {
    const {table} = readEventFile(file(foreign({name: 'a', date: '2014', keywords: 'fire; night |river'})));
    expect(table.texts.feature(0).properties.tags).to.deep.equal(['fire', 'night', 'river']);
  });

  it('report a value that the brackets have no word for', () => {
    const result = readEventFile(file(foreign({name: 'a', date: '2014', type: 5})), {fields: 'category:type(1=riot)'});
    const issue = result.issues.find(({code}) => code === 'value-unmapped');
    expect(issue).to.include({row: 1, field: 'type', value: '5'});
    expect(result.table.texts.feature(0).properties.category).to.equal(undefined);
  });

  it('take a value for nothing, without a word, where the brackets say so', () => {
    const result = readEventFile(file(foreign({name: 'a', date: '2014', type: 5})), {fields: "category:type(1=riot,5='')"});
    expect(codes(result)).not.to.include('value-unmapped');
    expect(result.table.texts.feature(0).properties.category).to.equal(undefined);
  });

  it('report a column that no event has', () => {
    const issue = readEventFile(ARCHIVE, {fields: 'title:Conflict_Name'}).issues.find(({code}) => code === 'field-missing');
    expect(issue?.message).to.contain('title:Conflict_Name').and.to.contain('capitals');
  });

  it('keep what stands under our names as lists and objects', () => {
    const {table} = readEventFile(file(foreign({name: 'a', date: '2014', verification: {status: 'verified'}, media: [{type: 'image', src: 'a.jpg'}]})));
    expect(table.verification[0]).to.equal(1);
    expect(table.texts.feature(0).properties.media).to.have.length(1);
  });
});

describe('an event file', () => {
  it('is left as it is, usual names and all', () => {
    const own = eventFile([event('one', {when: '2022-01-01', date: 'x', name: 'y'} as object, point(1, 2))]);
    const {table} = readEventFile(own);
    expect(table.texts.feature(0)).to.equal((own as {features: object[]}).features[0]);
    expect(codes(readEventFile(own))).not.to.include('fields-guessed');
  });

  it('that lacks titles is told row by row, and nothing is guessed from its own fields', () => {
    expect(codes(readEventFile(file(foreign({when: '2022', place: 'Aktau'}))))).to.include('title-missing').and.not.to.include('fields-guessed');
  });
});
