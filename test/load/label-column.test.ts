import {expect} from 'chai';
import {LabelColumn} from '../../src/load/label-column.js';

describe('LabelColumn', () => {
  const column = new LabelColumn();
  for (const labels of [['fire', 'night'], [], ['night', 'night'], ['fire']]) column.add(labels);

  it('lists the labels of the rows of a table, in the order in which they first occur there', () => {
    const {names, totals, offsets, values} = column.index(Uint32Array.of(2, 1, 3, 0));
    expect(names).to.deep.equal(['night', 'fire']);
    expect([...totals]).to.deep.equal([2, 2]);
    expect([[...offsets], [...values]]).to.deep.equal([[0, 1, 1, 2, 4], [0, 1, 1, 0]]);
  });

  it('leaves out labels that only rows beyond the table have', () => {
    expect(column.index(Uint32Array.of(1, 2)).names).to.deep.equal(['night']);
  });

  it('takes more rows than it has room for at first', () => {
    const long = new LabelColumn();
    for (let row = 0; row < 5000; row++) long.add([`place ${row}`, 'Almaty']);
    const {names, totals} = long.index(Uint32Array.from({length: 5000}, (_, row) => row));
    expect([names.length, totals[names.indexOf('Almaty')]]).to.deep.equal([5001, 5000]);
  });
});
