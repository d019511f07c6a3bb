import {expect} from 'chai';
import {readJson} from '../../src/data/read-json.js';
import {faultLog} from './fault-log.js';

function read(text: string) {
  const log = faultLog();
  return {value: readJson(text, log.report), codes: log.codes(), problem: log.faults[0]?.problem};
}

describe('readJson', () => {
  it('reads a text with a byte order mark', () => {
    expect(read('\uFEFF{"a": 1}')).to.deep.include({value: {a: 1}, codes: []});
  });

  it('names line and column of a fault', () => {
    expect(read('{\n  "a": 1,\n}')).to.deep.include({value: undefined, codes: ['json-syntax'], problem: 'in line 2, column 9 there is a comma with nothing after it'});
  });

  it('says that it got a web page where it got one', () => {
    expect(read('\n<!doctype html><title>404</title>')).to.deep.include({codes: ['not-feature-collection'], problem: 'is a web page and not JSON'});
  });

  it('tells KML and other XML from a web page', () => {
    expect(read('<?xml version="1.0"?><kml/>').problem).to.equal('is XML and not JSON');
  });

  it('says that an empty file is empty', () => {
    expect([read('').problem, read(' \n').problem, read('\uFEFF').problem]).to.deep.equal(['is empty', 'is empty', 'is empty']);
  });

  it('makes __proto__ a member and not a prototype', () => {
    const value = read('{"__proto__": {"polluted": 1}}').value as Record<string, unknown>;
    expect([value.polluted, Object.keys(value)]).to.deep.equal([undefined, ['__proto__']]);
  });
});
