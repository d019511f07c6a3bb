import {expect} from 'chai';
import {placeIndex, tagIndex} from '../../src/data/label-index.js';
import type {LabelIndex} from '../../src/data/label-index.js';
import {LABELLED} from './labelled.js';

const rows = ({names, offsets, values}: LabelIndex) => Array.from({length: LABELLED.length}, (_, row) => [...values.subarray(offsets[row], offsets[row + 1])].map((value) => names[value]));

describe('tagIndex', () => {
  it('has the tags of each row, each once', () => {
    expect(rows(tagIndex(LABELLED))).to.deep.equal([['fire', 'night'], ['night'], [], ['constructor']]);
  });

  it('counts the rows of each tag', () => {
    const {names, totals} = tagIndex(LABELLED);
    expect(names.map((name, i) => `${name} ${totals[i]}`)).to.deep.equal(['fire 1', 'night 2', 'constructor 1']);
  });

  it('is made once for a LABELLED', () => {
    expect(tagIndex(LABELLED)).to.equal(tagIndex(LABELLED));
  });
});

describe('placeIndex', () => {
  it('has the place of each row, and nothing for a row without one', () => {
    expect(rows(placeIndex(LABELLED))).to.deep.equal([['Almaty'], [], ['Aktau'], ['Almaty']]);
    expect([...placeIndex(LABELLED).totals]).to.deep.equal([2, 1]);
  });
});
