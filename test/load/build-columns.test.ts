import {expect} from 'chai';
import fc from 'fast-check';
import {timeOrder} from '../../src/data/time-order.js';
import {lastOf} from '../../src/data/sort-rows.js';
import {buildColumns} from '../../src/load/build-columns.js';
import {OTHER_CODE, TableBuilder} from '../../src/load/table-builder.js';

/** Rows of some starts, each with its number as the offset of its text and as many points as its number modulo three. */
function built(starts: readonly number[], categories: readonly string[] = []) {
  const builder = new TableBuilder(1);
  starts.forEach((startMs, i) => {
    for (let point = 0; point < i % 3; point++) builder.addPoint(i, point);
    const category = categories[i] ? builder.categories.of(categories[i]) : OTHER_CODE;
    builder.add(startMs, startMs + 5, 4, builder.zones.of('UTC'), i % 3 ? 1 : 0, 0, null, category, 0, i === 1);
    builder.addRest(i, i, 0);
  });
  return builder;
}

describe('rows that become columns', () => {
  it('are sorted by start, those of one start as in the file, those without a date last', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(-Infinity, 0, 5, 7, NaN)), (starts) => {
        const {columns, offsets, fileRows} = lastOf(buildColumns(built(starts), null, 'UTC'));
        const sorted = starts.map((start, i) => ({start, i})).sort((a, b) => (Number.isNaN(a.start) ? 1 : 0) - (Number.isNaN(b.start) ? 1 : 0) || (a.start < b.start ? -1 : a.start > b.start ? 1 : a.i - b.i));
        expect([...offsets]).to.deep.equal(sorted.map(({i}) => i));
        expect([...fileRows]).to.deep.equal([...offsets]);
        expect(columns.datedLength).to.equal(starts.filter((start) => !Number.isNaN(start)).length);
        expect([...columns.pointOffsets]).to.deep.equal(sorted.reduce((ends, {i}) => [...ends, ends[ends.length - 1] + (i % 3)], [0]));
        expect(columns.order).to.deep.equal(timeOrder(columns));
      }),
    );
  });

  it('are the same where they are the last, and then the memory of the builder is given back', () => {
    const builder = built([7, NaN, 5], ['fire', 'flood']);
    const before = lastOf(buildColumns(builder, null, 'UTC'));
    expect(lastOf(buildColumns(builder, null, 'UTC', true))).to.deep.equal(before);
    const {startMs, x, category, textOffsets} = builder;
    expect([startMs, x, category, textOffsets].map(({values}) => values.length)).to.deep.equal([0, 0, 0, 0]);
  });

  it('leave the columns empty in which nothing stands', () => {
    const {columns, idNumbers} = lastOf(buildColumns(built([1]), null, 'UTC'));
    expect([columns.pointMs, columns.negative, columns.radiusMeters, idNumbers].map(({length}) => length)).to.deep.equal([0, 0, 0, 0]);
    expect([...lastOf(buildColumns(built([1, 2]), null, 'UTC')).columns.negative]).to.deep.equal([0, 1]);
  });

  it('make the legend as they come, with “other” behind it only where a row needs it', () => {
    const legendOf = (categories: readonly string[], listed: readonly {id: string}[] | null = null) => {
      const {columns} = lastOf(buildColumns(built(categories.map((_, i) => i), categories), listed, 'UTC'));
      return [columns.categories.map(({id}) => id), [...columns.category]];
    };
    expect(legendOf(['b', 'a', 'b'])).to.deep.equal([['b', 'a'], [0, 1, 0]]);
    expect(legendOf(['b', ''])).to.deep.equal([['b', 'other'], [0, 1]]);
    expect(legendOf(['b', 'a'], [{id: 'a'}])).to.deep.equal([['a', 'other'], [1, 0]]);
  });

  it('keep the value that all of them have, and the last one that is another', () => {
    const statusesOf = (odd: number) => {
      const builder = built([3, 2, 1]);
      builder.verification.values.set([4, 4, odd]);
      return [...lastOf(buildColumns(builder, null, 'UTC')).columns.verification];
    };
    expect([statusesOf(4), statusesOf(5)]).to.deep.equal([[4, 4, 4], [5, 4, 4]]);
  });

  it('keep what one of them has of its own, in columns of all widths and wherever it stands', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 20}), fc.nat(19), fc.constantFrom(0, 1, 256, 65_537), (length, at, value) => {
        const builder = built(Array.from({length}, () => 0));
        for (const column of [builder.verification, builder.zone, builder.category, builder.idHashes, builder.endMs]) column.values.fill(3).fill(value, at % length, (at % length) + 1);
        const {columns, idHashes} = lastOf(buildColumns(builder, [{id: 'other'}], 'UTC'));
        expect([...columns.verification]).to.deep.equal([...builder.verification.values.subarray(0, length)]);
        expect([...columns.zone]).to.deep.equal(Array.from(builder.zone.values.subarray(0, length), (each) => each & 0xff));
        expect([...idHashes]).to.deep.equal([...builder.idHashes.values.subarray(0, length)]);
        expect([...columns.endMs]).to.deep.equal([...builder.endMs.values.subarray(0, length)]);
      }),
      {numRuns: 200},
    );
  });

  it('keep where each begins, also where that is not its number', () => {
    const builder = built([7, 3, 5]);
    builder.add(4, 5, 4, 0, 0, 5, null, OTHER_CODE, 0, false);
    builder.addRest(90, 0, 0);
    const {offsets, fileRows} = lastOf(buildColumns(builder, null, 'UTC'));
    expect([[...offsets], [...fileRows]]).to.deep.equal([[1, 90, 2, 0], [1, 3, 2, 0]]);
  });

  it('may be handed over without what stays', () => {
    const {offsets, fileRows} = lastOf(buildColumns(built([7, 3]), null, 'UTC'));
    expect(offsets.buffer).to.not.equal(fileRows.buffer);
  });

  it('go on growing after a table has been made of them', () => {
    const builder = built([3, 1]);
    const first = lastOf(buildColumns(builder, null, 'UTC'));
    builder.add(2, 9, 4, 0, 0, 5, null, OTHER_CODE, 0, false);
    builder.addRest(2, 2, 0);
    expect([...first.columns.startMs]).to.deep.equal([1, 3]);
    expect([...lastOf(buildColumns(builder, null, 'UTC')).columns.startMs]).to.deep.equal([1, 2, 3]);
  });
});
