import {expect} from 'chai';
import {address, flag, listOf, numberFrom, objectOf, oneOf, orElse, readMembers, text, textLike, type FieldReader} from '../../src/data/field-readers.js';
import {faultLog} from './fault-log.js';

function read(reader: FieldReader, value: unknown) {
  const log = faultLog();
  return {value: reader(value, 'field', log.report), codes: log.codes(), fields: log.faults.map(({field}) => field), remedy: log.faults[0]?.remedy};
}

describe('field readers', () => {
  it('show a number that should be a text in quotation marks', () => {
    expect(read(text, 5)).to.include({value: undefined, remedy: 'Write "5", in quotation marks.'});
  });

  it('show a text that should be a number without them', () => {
    expect(read(numberFrom(0), '250')).to.include({value: undefined, remedy: 'Write 250, without quotation marks.'});
  });

  it('take both bounds of a number and nothing beyond', () => {
    const reader = numberFrom(0, 360);
    expect([0, 360, -1, 361, NaN].map((value) => read(reader, value).value)).to.deep.equal([0, 360, undefined, undefined, undefined]);
  });

  it('do not take "true" for true', () => {
    expect(read(flag, 'true').codes).to.deep.equal(['field-type']);
    expect(read(flag, false).value).to.equal(false);
  });

  it('propose the known word that differs in case and blanks only', () => {
    const reader = oneOf('verified', 'partly-verified');
    expect(read(reader, 'Partly verified').remedy).to.equal('Write partly-verified.');
    expect(read(reader, 'maybe').remedy).to.equal('Write one of verified, partly-verified.');
    expect(read(reader, 'toString').value).to.equal(undefined);
  });

  it('hold a text to its form', () => {
    const color = textLike(/^#[0-9a-f]{6}$/, 'a colour', '#2f7fb5');
    expect(read(color, '#2f7fb5').value).to.equal('#2f7fb5');
    expect(read(color, 'red;background:url(x)')).to.include({value: undefined, remedy: 'Write it like #2f7fb5.'});
  });

  it('report an unsafe address under a code of its own', () => {
    expect(read(address(), 'javascript:alert(1)')).to.deep.include({value: undefined, codes: ['url-scheme']});
  });

  it('keep the good items of a list and say which were bad', () => {
    const {value, fields} = read(listOf(text), ['a', 5, 'b', null]);
    expect(value).to.deep.equal(['a', 'b']);
    expect(fields).to.deep.equal(['field[1]', 'field[3]']);
  });

  it('hand on the very list and object that need no change', () => {
    const list = [{name: 'a'}, {name: 'b'}];
    expect(read(listOf(objectOf({name: text})), list).value).to.equal(list);
  });

  it('leave the object of the file as it is where a copy is needed', () => {
    const given = {name: 5, other: 'kept'};
    expect(read(objectOf({name: text}), given).value).to.deep.equal({other: 'kept'});
    expect(given).to.deep.equal({name: 5, other: 'kept'});
  });

  it('refuse an object that lacks what it cannot do without, and report it once', () => {
    const reader = objectOf({url: address(), title: text}, 'url');
    expect(read(reader, {title: 'x'})).to.deep.include({value: undefined, codes: ['field-missing'], fields: ['field.url']});
    expect(read(reader, {url: 'javascript:x'}).codes).to.deep.equal(['url-scheme']);
  });

  it('refuse lists for objects and objects for lists', () => {
    expect([read(objectOf({}), []).codes, read(listOf(text), {}).codes, read(objectOf({}), null).codes]).to.deep.equal([
      ['field-type'],
      ['field-type'],
      ['field-type'],
    ]);
  });

  it('put a stand-in where a value must not get lost, and report it all the same', () => {
    expect(read(orElse(flag, Boolean), 'yes')).to.deep.include({value: true, codes: ['field-type']});
  });
});

describe('readMembers', () => {
  const readers = [['title', text] as const];

  it('takes null for an empty cell of a table: left out, not reported', () => {
    const log = faultLog();
    expect(readMembers({title: null, other: 1}, readers, '', log.report)).to.deep.equal({other: 1});
    expect(log.faults).to.deep.equal([]);
  });

  it('keeps a member called __proto__ a mere member', () => {
    const given = JSON.parse('{"title": 5, "__proto__": {"polluted": true}}') as Record<string, unknown>;
    const read = readMembers(given, readers, '', faultLog().report);
    expect(read.polluted).to.equal(undefined);
    expect(Object.getPrototypeOf(read)).to.equal(Object.prototype);
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
  });
});
