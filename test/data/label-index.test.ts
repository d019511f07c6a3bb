import {expect} from 'chai';
import {readEventFile} from '../../src/data/index.js';
import {placeIndex, tagIndex} from '../../src/data/label-index.js';
import type {LabelIndex} from '../../src/data/label-index.js';
import {event} from '../elements/story.js';
import {eventFile} from '../store/story.js';

const {table} = readEventFile(
  eventFile([
    event('a', {place: 'Almaty', tags: ['fire', 'night']}),
    event('b', {tags: ['night', 'night']}),
    event('c', {place: 'Aktau'}),
    event('d', {place: 'Almaty', tags: ['constructor']}),
  ]),
);
const rows = ({names, offsets, values}: LabelIndex) => Array.from({length: table.length}, (_, row) => [...values.subarray(offsets[row], offsets[row + 1])].map((value) => names[value]));

describe('tagIndex', () => {
  it('has the tags of each row, each once', () => {
    expect(rows(tagIndex(table))).to.deep.equal([['fire', 'night'], ['night'], [], ['constructor']]);
  });

  it('counts the rows of each tag', () => {
    const {names, totals} = tagIndex(table);
    expect(names.map((name, i) => `${name} ${totals[i]}`)).to.deep.equal(['fire 1', 'night 2', 'constructor 1']);
  });

  it('is made once for a table', () => {
    expect(tagIndex(table)).to.equal(tagIndex(table));
  });
});

describe('placeIndex', () => {
  it('has the place of each row, and nothing for a row without one', () => {
    expect(rows(placeIndex(table))).to.deep.equal([['Almaty'], [], ['Aktau'], ['Almaty']]);
    expect([...placeIndex(table).totals]).to.deep.equal([2, 1]);
  });
});
