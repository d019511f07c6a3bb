import {expect} from 'chai';
import {placeIndex, tagIndex} from '../../src/data/label-index.js';
import {labelsOfRows} from '../../src/data/labels-of-rows.js';
import {LABELLED} from './labelled.js';


describe('labelsOfRows', () => {
  it('has the labels of the rows that are asked for, in their order', () => {
    const {names, totals, offsets, values} = labelsOfRows(tagIndex(LABELLED), Uint32Array.of(3, 1, 0));
    expect(names).to.deep.equal(['constructor', 'night', 'fire']);
    expect([[...totals], [...offsets], [...values]]).to.deep.equal([[1, 2, 1], [0, 1, 2, 4], [0, 1, 2, 1]]);
  });

  it('leaves out names that none of them has', () => {
    expect(labelsOfRows(placeIndex(LABELLED), Uint32Array.of(1, 2)).names).to.deep.equal(['Aktau']);
    expect(labelsOfRows(placeIndex(LABELLED), Uint32Array.of())).to.deep.equal({names: [], totals: new Uint32Array(), offsets: new Uint32Array(1), values: new Uint32Array()});
  });
});
