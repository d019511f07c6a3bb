import {expect} from 'chai';
import {readEventFile} from '../../src/data/read-event-file.js';
import type {EventColumns} from '../../src/load/event-columns.js';
import {readColumns, type ColumnsResult} from '../../src/load/read-columns.js';
import {rowsOf} from './reading.js';

function read(input: EventColumns, fields?: string): ColumnsResult {
  const steps = readColumns(input, {fields});
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const codes = ({issues}: ColumnsResult) => issues.map(({code}) => code);

describe('events in columns', () => {
  it('are the table of the same events in a file', () => {
    const columns = {id: ['a', 'b', 'a'], title: ['A fire', 'A flood', 'A feast'], when: ['2022-01-05', '2022-01-04T10:00', null], latitude: [43.6, NaN, 95], longitude: [51.2, 1, 2], category: ['fire', '', 'feast']};
    const result = read({type: 'EventColumns', columns, timeZone: 'Asia/Aqtau', title: 'Story'});
    const features = columns.title.map((_, i) => ({type: 'Feature', geometry: null, properties: Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, Number.isNaN(column[i]) ? '' : (column[i] ?? '')]))}));
    const whole = readEventFile({type: 'FeatureCollection', features, timeZone: 'Asia/Aqtau', title: 'Story'}, {fields: Object.keys(columns).map((name) => `${name}:${name}`).join(' ')});
    expect(rowsOf(result.table)).to.deep.equal(rowsOf(whole.table));
    expect(result.dataset).to.deep.equal(whole.dataset);
    expect(result.issues.map(({message}) => message).sort()).to.deep.equal(whole.issues.map(({message}) => message).sort());
  });

  it('may be typed arrays, whole milliseconds, dates and dictionaries', () => {
    const ms = [Date.UTC(2022, 0, 1), Date.UTC(2022, 0, 2)];
    const base = {title: ['a', 'b'], latitude: Float32Array.of(1, 2), longitude: Int16Array.of(3, 4), category: {dictionary: ['fire'], codes: Uint8Array.of(0, 255)}};
    for (const start of [Float64Array.from(ms), BigInt64Array.from(ms, BigInt), ms.map((each) => new Date(each)), ms.map((each) => new Date(each).toISOString())]) {
      const {table} = read({type: 'EventColumns', columns: {...base, start}});
      expect([...table.startMs]).to.deep.equal(ms);
      expect(rowsOf(table).map(({category}) => category)).to.deep.equal(['fire', 'other']);
    }
  });

  it('without ids are named by their rows, which find them again', () => {
    const result = read({type: 'EventColumns', columns: {title: ['late', 'early'], when: ['2022-01-05', '2022-01-04']}});
    const {texts} = result.table;
    expect([texts.id(0), texts.id(1)]).to.deep.equal(['event-2', 'event-1']);
    expect(['event-1', 'event-2', 'event-3', 'x'].map((id) => texts.rowOf(id))).to.deep.equal([1, 0, null, null]);
    expect(codes(result)).to.deep.equal(['id-missing']);
  });

  it('of different lengths are told, and the missing cells are empty', () => {
    const result = read({type: 'EventColumns', columns: {id: ['a', 'b'], title: ['one', 'two'], when: ['2022', '2023'], place: ['Aktau']}});
    expect(result.table.texts.place(1)).to.equal('');
    expect(result.issues.map(({message}) => message)).to.deep.equal(['The file: has 1 cells in the column “place” for 2 events. Give columns of one length. [column-length]']);
  });

  it('that are no columns are told, and so is a table without any', () => {
    const odd = {type: 'EventColumns', columns: {id: ['a'], title: ['one'], when: ['2022'], place: 7}} as unknown as EventColumns;
    expect(codes(read(odd))).to.deep.equal(['column-type']);
    expect(codes(read({type: 'EventColumns', columns: {}}))).to.deep.equal(['columns-missing']);
  });

  it('are found under other names by the attribute fields', () => {
    const {table} = read({type: 'EventColumns', columns: {name: ['one'], day: ['04/01/2022']}}, 'title:name when:day(dd/mm/yyyy)');
    expect(table.startMs[0]).to.equal(Date.UTC(2022, 0, 4));
  });

  it('are read in steps', () => {
    const length = 60_000;
    const steps = readColumns({type: 'EventColumns', columns: {title: Array.from({length}, () => 'x'), when: Array.from({length}, (_, i) => `soon ${i}`)}});
    let count = 0;
    for (let step = steps.next(); !step.done; step = steps.next()) count++;
    expect(count).to.be.greaterThan(1);
  });
});
