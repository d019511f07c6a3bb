import {expect} from 'chai';
import {usualFields} from '../../src/data/usual-fields.js';

const rows = (...properties: object[]) => properties.map((each) => ({type: 'Feature', properties: each, geometry: null}));
const found = (features: readonly unknown[], named: readonly (readonly [string, string])[] = []) =>
  Object.fromEntries([...usualFields(features, new Map(named.map(([ours, name]) => [ours, {name}])))].map(([ours, {name}]) => [ours, name]));

describe('the usual names of fields', () => {
  it('are found whatever their case, blanks, hyphens and underscores', () => {
    expect(found(rows({'Event Name': 'a', Date_Start: 'b', 'end-date': 'c', Lat: 1, LON: 2}))).to.deep.equal({
      title: 'Event Name', start: 'Date_Start', end: 'end-date', latitude: 'Lat', longitude: 'LON',
    });
  });

  it('are taken in the order of preference: a title before a name, a start before a year', () => {
    expect(found(rows({name: 'a', title: 'b', year: 1, start: 'c'}))).to.deep.equal({title: 'title', start: 'start'});
  });

  it('are not looked for where the field is mapped, and what a map uses is not used twice', () => {
    expect(found(rows({name: 'a', label: 'b', date: 'c', type: 'd'}), [['title', 'label'], ['place', 'name']])).to.deep.equal({start: 'date', category: 'type'});
  });

  it('give a date once: no start beside a mapped when, no when beside a mapped start', () => {
    expect(found(rows({when: 'a', start: 'b', end: 'c'}), [['when', 'when']])).to.deep.equal({});
    expect(found(rows({when: 'a', begin: 'b', end: 'c'}), [['start', 'begin']])).to.deep.equal({end: 'end'});
  });

  it('are found in a later row where the first lacks them, and nothing is made of rows without properties', () => {
    expect(found([{type: 'Feature'}, null, ...rows({}, {name: 'x'})])).to.deep.equal({title: 'name'});
  });
});
