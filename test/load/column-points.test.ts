import {expect} from 'chai';
import fc from 'fast-check';
import {lastOf} from '../../src/data/sort-rows.js';
import {sortedPoints} from '../../src/load/column-points.js';
import {OTHER_CODE, TableBuilder} from '../../src/load/table-builder.js';

/** Rows with so many points each, all different. */
function built(counts: readonly number[]) {
  const builder = new TableBuilder(1);
  counts.forEach((points, row) => {
    for (let point = 0; point < points; point++) builder.addPoint(row + point / 8, point);
    builder.add(row, row + 1, 0, 0, Math.min(points, 2), 0, null, OTHER_CODE, 0, false);
    builder.addRest(row, 0, 0);
  });
  return builder;
}

describe('the points of rows that are sorted', () => {
  const counts = fc.oneof(fc.array(fc.constant(1), {maxLength: 20}), fc.array(fc.nat(3), {maxLength: 20}));

  it('are those of the same rows, whether each has one or some have none or several', () => {
    fc.assert(
      fc.property(counts, fc.infiniteStream(fc.nat()), (each, random) => {
        const builder = built(each);
        const fileRows = Uint32Array.from(each.map((_, row) => ({row, key: random.next().value})).sort((a, b) => a.key - b.key), ({row}) => row);
        const {pointOffsets, x, y} = lastOf(sortedPoints(builder, fileRows, false));
        const pointsOf = (row: number, offsets: ArrayLike<number>, xs: Uint32Array, ys: Uint32Array) => [...xs.slice(offsets[row], offsets[row + 1])].map((value, i) => [value, ys[offsets[row] + i]]);
        const before = [0, ...builder.pointOffsets.values];
        fileRows.forEach((fileRow, row) => expect(pointsOf(row, pointOffsets, x, y)).to.deep.equal(pointsOf(fileRow, before, builder.x.values, builder.y.values)));
        expect([pointOffsets.length, pointOffsets[each.length], x.length]).to.deep.equal([each.length + 1, builder.x.length, builder.x.length]);
      }),
      {numRuns: 200},
    );
  });

  it('leave the builder as it is, or without its memory where no more rows come', () => {
    for (const isLast of [false, true]) {
      const builder = built([1, 1, 1]);
      const {x} = lastOf(sortedPoints(builder, Uint32Array.of(2, 0, 1), isLast));
      expect([x.length, builder.x.length, builder.pointOffsets.length]).to.deep.equal(isLast ? [3, 0, 0] : [3, 3, 3]);
    }
  });
});
