import {expect} from 'chai';
import {outlinesOf} from '../../src/map/outlines.js';
import type {LinearRing, Position} from '../../src/schema/event-file.js';
import {story} from './story.js';

const RING: LinearRing = [[0, 0], [10, 0], [10, 10], [0, 0]];
const HOLE: LinearRing = [[6, 2], [8, 2], [8, 4], [6, 2]];
const PATH: Position[] = [[0, 0], [5, 5], [10, 0]];
const table = story([
  {at: [[0, 0]]},
  {geometry: {type: 'LineString', coordinates: PATH}},
  {geometry: {type: 'Polygon', coordinates: [RING, HOLE]}},
  {geometry: {type: 'MultiPolygon', coordinates: [[RING], [HOLE]]}},
  {},
]);
const outlines = (rows: number[], selectedRow: number | null = null) => outlinesOf(table, rows, (row) => `color ${row}`, selectedRow);

describe('outlinesOf', () => {
  it('has the path of a LineString, in the colour of its row', () => {
    const {paths, areas, edges} = outlines([1]);
    expect(paths.map(({path, color}) => ({path, color}))).to.deep.equal([{path: PATH, color: 'color 1'}]);
    expect([areas, edges]).to.deep.equal([[], []]);
  });

  it('has an area for a Polygon with its hole, and an edge for each ring', () => {
    const {paths, areas, edges} = outlines([2]);
    expect(areas).to.deep.equal([{rings: [RING, HOLE], color: 'color 2'}]);
    expect(edges.map(({path}) => path)).to.deep.equal([RING, HOLE]);
    expect(paths).to.deep.equal([]);
  });

  it('has an area for each part of a MultiPolygon', () => {
    expect(outlines([3]).areas.map(({rings}) => rings)).to.deep.equal([[RING], [HOLE]]);
  });

  it('has nothing for points and for events without a place', () => {
    expect(outlines([0, 4])).to.deep.equal({areas: [], edges: [], paths: []});
  });

  it('has those of the rows that it was given, in their order', () => {
    expect(outlines([3, 2]).areas.map(({color}) => color)).to.deep.equal(['color 3', 'color 3', 'color 2']);
  });

  it('draws the outline of the selected event wider than the others', () => {
    const plain = outlines([1, 2]);
    const selected = outlines([1, 2], 1);
    expect(selected.paths[0]!.widthPixels).to.be.above(plain.paths[0]!.widthPixels);
    expect(selected.edges[0]!.widthPixels).to.equal(plain.edges[0]!.widthPixels);
  });

  it('reads a row once, however often its outline is drawn', () => {
    let reads = 0;
    const counting = {...table, texts: Object.create(table.texts, {feature: {value: (row: number) => ((reads += 1), table.texts.feature(row))}})};
    for (let frame = 0; frame < 3; frame += 1) outlinesOf(counting, [1, 2], () => '#000', null);
    expect(reads).to.equal(2);
  });
});
