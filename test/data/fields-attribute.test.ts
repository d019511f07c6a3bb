import {expect} from 'chai';
import {readFieldsAttribute} from '../../src/data/fields-attribute.js';
import type {Fault} from '../../src/data/issue-list.js';

function read(text: string) {
  const faults: Fault[] = [];
  return {fields: readFieldsAttribute(text, (fault) => void faults.push(fault)), faults};
}

describe('the attribute fields', () => {
  it('names theirs behind ours, one entry after another', () => {
    const {fields, faults} = read('title:conflict_name  start:date_start\nend:date_end');
    expect([...fields]).to.deep.equal([
      ['title', {name: 'conflict_name'}],
      ['start', {name: 'date_start'}],
      ['end', {name: 'date_end'}],
    ]);
    expect(faults).to.deep.equal([]);
  });

  it('puts names with blanks, colons or brackets in single quotes', () => {
    const {fields} = read("title:'Name of the event' place:'where (town)'");
    expect(fields.get('title')).to.deep.equal({name: 'Name of the event'});
    expect(fields.get('place')).to.deep.equal({name: 'where (town)'});
  });

  it('puts their values into our words, in brackets', () => {
    const {fields} = read("category:type(1='State-based violence',2=riot, 3='one, two') placePrecision:prec(1=exact)");
    expect([...(fields.get('category')?.values ?? [])]).to.deep.equal([['1', 'State-based violence'], ['2', 'riot'], ['3', 'one, two']]);
    expect(fields.get('placePrecision')).to.deep.include({name: 'prec'});
  });

  it('says the same of every event after :=', () => {
    const {fields} = read("claims_kind:=deaths sources_publisher:='Uppsala programme'");
    expect(fields.get('claims_kind')).to.deep.equal({name: null, constant: 'deaths'});
    expect(fields.get('sources_publisher')).to.deep.equal({name: null, constant: 'Uppsala programme'});
  });

  it('reports a field that events do not have, and keeps the others', () => {
    const {fields, faults} = read('headline:name title:name');
    expect([...fields.keys()]).to.deep.equal(['title']);
    expect(faults[0]).to.include({code: 'fields-unreadable', value: 'headline:name'});
    expect(faults[0].remedy).to.contain('title').and.to.contain('sources_url');
  });

  for (const entry of ['title', 'title:', ':name', 'title:a:b(', "category:type()", 'category:type(1)', 'title:name(a=b=c)']) {
    it(`reports ${JSON.stringify(entry)}, which is no entry`, () => {
      const {fields, faults} = read(entry);
      expect(fields.size).to.equal(0);
      expect(faults.map(({code}) => code)).to.include('fields-unreadable');
      expect(faults[0].remedy).to.contain('fields="title:name');
    });
  }

  it('is empty for an empty text', () => {
    expect(read('  ')).to.deep.equal({fields: new Map(), faults: []});
  });
});
