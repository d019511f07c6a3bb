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

  it('has none where no row has one, and those of rows behind many without any', () => {
    const late = new LabelColumn();
    for (let row = 0; row < 3000; row++) late.add([]);
    expect(late.index(Uint32Array.of(0, 2999)).names).to.deep.equal([]);
    late.add(['fire']);
    late.add([]);
    expect([...late.index(Uint32Array.of(3000, 2999, 3001)).offsets]).to.deep.equal([0, 1, 1, 1]);
    late.add(['night', 'fire']);
    const {names, offsets, values} = late.index(Uint32Array.of(2999, 3000, 3001, 3002));
    expect([names, [...offsets], [...values]]).to.deep.equal([['fire', 'night'], [0, 0, 1, 1, 3], [0, 1, 0]]);
  });

  it('takes several labels of the first row', () => {
    const first = new LabelColumn();
    first.add(['a', 'b']);
    first.add(['b']);
    expect([...first.index(Uint32Array.of(1, 0)).values]).to.deep.equal([0, 1, 0]);
  });
});
