import {expect} from 'chai';
import type {FileMetaData} from 'hyparquet';
import {dayColumns, featureLine} from '../../src/load/parquet-row.js';

const read = (row: Record<string, unknown>, days: readonly string[] = []) => JSON.parse(featureLine(row, new Set(days))) as {geometry: unknown; properties: Record<string, unknown>};

describe('a row of Parquet', () => {
  it('is one line of GeoJSON, whatever breaks its texts have', () => {
    const line = featureLine({title: 'two\nlines'}, new Set());
    expect(line.indexOf('\n')).to.equal(line.length - 1);
    expect(JSON.parse(line)).to.deep.equal({type: 'Feature', geometry: null, properties: {title: 'two\nlines'}});
  });

  it('has its first column of geometries as its geometry, and others as they are', () => {
    const [first, second] = [{type: 'Point', coordinates: [51.2, 43.6]}, {type: 'Point', coordinates: [1, 2]}];
    expect(read({title: 'a', where: first, camera: second, other: {type: 'Pointer'}})).to.deep.equal({type: 'Feature', geometry: first, properties: {title: 'a', camera: second, other: {type: 'Pointer'}}});
  });

  it('has instants to the millisecond and days as days; dates that are none are empty', () => {
    const date = new Date('2022-01-04T10:20:30.289Z');
    expect(read({at: date, on: date, bad: new Date(NaN)}, ['on']).properties).to.deep.equal({at: '2022-01-04T10:20:30.289Z', on: '2022-01-04', bad: null});
  });

  it('keeps whole numbers beyond those of JSON as texts, nested ones too', () => {
    expect(read({deaths: 7n, id: 9_007_199_254_740_993n, list: [-3n, {n: 2n ** 60n}]}).properties).to.deep.equal({deaths: 7, id: '9007199254740993', list: [-3, {n: '1152921504606846976'}]});
  });

  it('leaves out bytes, which no event can show', () => {
    expect(read({title: 'a', geometry: Uint8Array.of(1, 2)}).properties).to.deep.equal({title: 'a'});
  });

  it('knows columns of days by either way in which files tell them', () => {
    const schema = [{name: 'root', num_children: 3}, {name: 'a', converted_type: 'DATE'}, {name: 'b', logical_type: {type: 'DATE'}}, {name: 'c', converted_type: 'TIMESTAMP_MILLIS'}];
    expect([...dayColumns({schema} as unknown as FileMetaData)]).to.deep.equal(['a', 'b']);
  });
});
