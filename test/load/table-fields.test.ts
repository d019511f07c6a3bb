import {expect} from 'chai';
import {readFieldsAttribute} from '../../src/data/fields-attribute.js';
import {tableFields} from '../../src/load/table-fields.js';
import {faultLog} from '../data/fault-log.js';
import {readText} from './reading.js';

function found(header: readonly string[], attribute = '') {
  const {faults, report, codes} = faultLog();
  const fields = tableFields(header)(readFieldsAttribute(attribute, report), report) ?? [];
  return {pairs: fields.map(([ours, {name}]) => `${ours}:${name}`), faults, codes: codes()};
}

describe('the fields of a table', () => {
  it('are the columns with our names, those of lists among them, and nothing is told', () => {
    const {pairs, codes} = found(['id', 'title', 'when', 'media_src', 'claims_value']);
    expect(pairs).to.have.members(['id:id', 'title:title', 'when:when', 'media_src:media_src', 'claims_value:claims_value']);
    expect(codes).to.deep.equal([]);
  });

  it('have the status of the verification under its short name', () => {
    expect(found(['title', 'when', 'verification']).pairs).to.include('verification_status:verification');
  });

  it('are found by the usual names of others, which is told', () => {
    const {pairs, codes} = found(['Headline', 'Date', 'Lat', 'Lon']);
    expect(pairs).to.have.members(['title:Headline', 'start:Date', 'latitude:Lat', 'longitude:Lon']);
    expect(codes).to.deep.equal(['fields-guessed']);
  });

  it('are those of the attribute first: a column that it names is nothing else', () => {
    const {pairs} = found(['title', 'place', 'when'], 'title:place');
    expect(pairs).to.have.members(['title:place', 'when:when']);
  });

  it('tell each name that several columns have, once, and none of columns without a name', () => {
    const {faults} = found(['title', 'when', 'title', 'note', 'title', 'note', '', '']);
    expect(faults.map(({code, field}) => [code, field])).to.deep.equal([['column-doubled', 'title'], ['column-doubled', 'note']]);
  });

  it('take the last column of a doubled name, in the columns of the table as in the words of its rows', async () => {
    const {table, codes} = await readText('id,title,when,title\na,first,2022,last\n');
    expect([table.texts.title(0), table.texts.feature(0).original]).to.deep.equal(['last', {id: 'a', title: 'last', when: '2022'}]);
    expect(codes).to.deep.equal(['column-doubled']);
  });
});
