import {expect} from 'chai';
import {BLOCK_BYTES, ByteBlocks} from '../../src/load/byte-blocks.js';
import type {ReadingPlan} from '../../src/load/reading-plan.js';
import {RowDecoder} from '../../src/load/row-decoder.js';
import {bytesOf} from './reading.js';

const GEOJSON: ReadingPlan = {format: 'geojson', fields: null, dialect: null, timeZone: 'UTC'};
const NDJSON: ReadingPlan = {...GEOJSON, format: 'ndjson'};
const CSV: ReadingPlan = {
  ...GEOJSON,
  format: 'csv',
  dialect: {delimiter: ';', rowEnd: '\n', header: ['id', 'name', 'when']},
  fields: {fields: [['id', {name: 'id'}], ['title', {name: 'name'}], ['when', {name: 'when'}]], days: new Set()},
};
const feature = (id: string, text = '') => JSON.stringify({type: 'Feature', id, geometry: null, properties: {title: `T ${id}`, when: '2022', text}});

function decoder(text: string, plan: ReadingPlan) {
  const blocks = new ByteBlocks();
  blocks.append(bytesOf(text));
  const rows = new RowDecoder(blocks, plan);
  return (part: string) => rows.row(bytesOf(text.slice(0, text.indexOf(part))).length, 0);
}

describe('a row that is read out of the bytes of its file', () => {
  it('is a feature up to its comma or to the end of the list', () => {
    const rowAt = decoder(`{"features":[${feature('ä', ']},{"')},\n${feature('b')}],"title":"x"}`, GEOJSON);
    expect([rowAt('{"type":"Feature","id":"ä"').title, rowAt('{"type":"Feature","id":"b"').title]).to.deep.equal(['T ä', 'T b']);
  });

  it('is a line, the last one without its line break', () => {
    const rowAt = decoder(`\x1e${feature('a')}\r\n${feature('b')}`, NDJSON);
    expect([rowAt('\x1e').id, rowAt('{"type":"Feature","id":"b"').id]).to.deep.equal(['a', 'b']);
  });

  it('is a row of a table with line breaks in quotations, by the fields of the table', () => {
    const rowAt = decoder('id;name;when\na;"A\n""great"" fire; one";2022\nb;B;2022-01-04', CSV);
    expect([rowAt('a;"A').title, rowAt('b;B').title]).to.deep.equal(['A\n"great" fire; one', 'B']);
    expect(rowAt('b;B').feature.original).to.deep.equal({id: 'b', name: 'B', when: '2022-01-04'});
  });

  for (const [format, plan, write] of [
    ['a collection', GEOJSON, (first: string, rest: string) => `[${first},${rest}]`],
    ['lines', NDJSON, (first: string, rest: string) => `${first}\n${rest}\n`],
  ] as const) {
    it(`is whole where it is longer than a block of ${format}`, () => {
      const long = 'x'.repeat(BLOCK_BYTES * 1.5);
      const rowAt = decoder(write(feature('a'), feature('b', long)), plan);
      expect(rowAt('{"type":"Feature","id":"b"').feature.properties.text).to.equal(long);
    });
  }

  it('is none where the bytes are not those of the table', () => {
    expect(decoder('{"features":[oops]}', GEOJSON)('oops').points).to.deep.equal([]);
  });
});
