import {expect} from 'chai';
import {findFields} from '../../src/data/field-plan.js';
import {RowIds} from '../../src/load/row-ids.js';
import {RowReading, type Lessons} from '../../src/load/row-reading.js';

const LESSONS: Lessons = {members: {}, clocks: new Set(), ids: null};
const feature = (properties: object, more: object = {}) => ({type: 'Feature', geometry: null, properties, ...more});

/** A reading of rows whose names are found by the given ones. */
function reading(rows: readonly object[], lessons: Partial<Lessons> = {}, fields: string | null = null) {
  const told: string[] = [];
  const search = {clear: () => undefined, add: (title: string) => void told.push(title)};
  const each = new RowReading(fields, (wanted, report) => findFields(rows, wanted, report), {...LESSONS, ...lessons}, search);
  rows.forEach((row, i) => each.readFeature(row, 100 * i));
  return {each, told, codes: () => each.issues(true).map(({code}) => code)};
}

describe('one reading of the rows of a file', () => {
  it('counts the rows that are left out among those that are read', () => {
    const {each} = reading([feature({title: 'a', when: '2022'})]);
    each.leaveOut('json-syntax', 'is not JSON', 'Mend it.');
    each.readFeature(feature({title: 'b', when: '2022'}), 100);
    each.warn('row-cells', 'has two cells', 'Write three.');
    expect([each.rows, each.builder.length]).to.deep.equal([3, 2]);
    expect(each.issues(true).flatMap(({code, row}) => (row ? [[code, row]] : []))).to.deep.include.members([['json-syntax', 2], ['row-cells', 4]]);
  });

  it('tells the search each row once, in the order of the file, whichever way it is read', () => {
    expect(reading([feature({name: 'a', date: '2022'}, {id: 'a'}), feature({name: 'b', date: '2022~'}, {id: 'b'}), feature({name: 'c', date: '2022'}, {id: 'c'})]).told).to.deep.equal(['a', 'b', 'c']);
  });

  it('takes members from the end of the file that say nothing else of the rows', () => {
    const {each} = reading([feature({title: 'a', when: '2022'})]);
    expect(each.setMembers({title: 'Story', credit: 'x'})).to.be.true;
    expect(each.dataset.title).to.equal('Story');
  });

  it('refuses members with another zone or other categories: its rows must be read again', () => {
    const {each} = reading([feature({title: 'a', when: '2022'})]);
    expect([{timeZone: 'Asia/Aqtau'}, {categories: [{id: 'fire'}]}].map((members) => each.setMembers(members))).to.deep.equal([false, false]);
    expect(each.dataset.timeZone).to.equal('UTC');
    const told = reading([feature({title: 'a', when: '2022'})], {members: {timeZone: 'Asia/Aqtau'}}).each;
    expect([told.setMembers({timeZone: 'Asia/Aqtau'}), told.dataset.timeZone]).to.deep.equal([true, 'Asia/Aqtau']);
  });

  it('learns that a column of midnights has clock times, and knows it the next time', () => {
    const rows = ['2022-01-04T00:00:00', '2022-01-05T06:30:00'].map((date, i) => feature({name: String(i), date}, {id: String(i)}));
    const {each} = reading(rows);
    expect([...(each.lesson?.clocks ?? [])]).to.deep.equal(['date']);
    const again = reading(rows, {clocks: new Set(['date'])});
    expect(again.each.lesson).to.equal(null);
    expect(again.codes()).not.to.include('midnights-as-days');
    expect(reading(rows.slice(0, 1)).codes()).to.include('midnights-as-days');
  });

  it('learns that a made-up id comes later in the file, and knows it the next time', () => {
    const rows = ['a', 'a', 'a-2'].map((id) => feature({title: id, when: '2022'}, {id}));
    const {takenIds} = reading(rows).each;
    expect(takenIds).not.to.equal(null);
    expect(reading(rows, {ids: takenIds}).each.takenIds).to.equal(null);
    expect(reading(rows.slice(0, 2)).each.takenIds).to.equal(null);
  });

  it('has ids by the number of the row where columns have none, and tells nothing of them', () => {
    const {each, codes} = reading([feature({title: 'a', when: '2022'}), feature({title: 'a', when: '2022'})], {ids: new RowIds()});
    expect(codes()).to.deep.equal([]);
    expect(each.builder.idHashes.values[0]).not.to.equal(each.builder.idHashes.values[1]);
  });

  it('tells a field of the attribute that no row has only when all have been read', () => {
    const {each} = reading([feature({title: 'a', when: '2022'}, {id: 'a'})], {}, 'place:Ort');
    expect(each.issues(false).map(({code}) => code)).to.deep.equal([]);
    expect(each.issues(true).map(({code}) => code)).to.deep.equal(['field-missing']);
    each.readFeature(feature({title: 'b', when: '2022', Ort: 'Aktau'}, {id: 'b'}), 100);
    expect(each.issues(true).map(({code}) => code)).to.deep.equal([]);
  });

  it('tells lost letters once, and where it was cut', () => {
    const {each, codes} = reading([]);
    each.noteEncoding();
    each.noteEncoding();
    expect(each.isCut).to.be.false;
    each.cut('after event');
    expect(codes()).to.deep.equal(['encoding', 'file-cut']);
    expect(each.isCut).to.be.true;
  });
});
