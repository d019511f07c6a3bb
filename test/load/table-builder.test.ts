import {expect} from 'chai';
import fc from 'fast-check';
import {PLACE_PRECISIONS} from '../../src/data/event-table.js';
import {TableBuilder} from '../../src/load/table-builder.js';

const [EXACT, NO_PLACE] = [PLACE_PRECISIONS.indexOf('exact'), PLACE_PRECISIONS.indexOf('none')];
const COLUMNS = ['startMs', 'endMs', 'timePrecision', 'timeFlags', 'zone', 'pointOffsets', 'x', 'y', 'geometryKind', 'placePrecision', 'category', 'verification', 'textOffsets', 'idHashes'] as const;
const valuesOf = (builder: TableBuilder) => Object.fromEntries(COLUMNS.map((name) => [name, [...builder[name].values.subarray(0, builder[name].length)]]));

describe('rows that are added in runs', () => {
  const degrees = (most: number) => fc.oneof({weight: 4, arbitrary: fc.double({min: -most, max: most, noNaN: true})}, {weight: 1, arbitrary: fc.constant(NaN)});
  const row = fc.record({startMs: fc.nat(), category: fc.nat(9), status: fc.nat(6), longitude: degrees(180), latitude: degrees(90), hash: fc.nat()});

  it('are what they are one by one, those with half a place or none among them', () => {
    fc.assert(
      fc.property(fc.array(row, {maxLength: 30}), fc.array(fc.nat(30), {maxLength: 3}), fc.boolean(), (rows, cuts, hasRadius) => {
        const [one, runs] = [new TableBuilder(1), new TableBuilder(1)];
        // A row before them that is another than usual, so that there are radii.
        for (const builder of [one, runs]) {
          if (!hasRadius) continue;
          builder.addPoint(1, 2);
          builder.add(5, 6, 2, 0, 1, EXACT, 77, 0, 0, true);
          builder.addRest(0, 1, 2);
        }
        const first = one.length;
        for (const {startMs, category, status, longitude, latitude, hash} of rows) {
          const isPlaced = !Number.isNaN(longitude) && !Number.isNaN(latitude);
          if (isPlaced) one.addPoint(longitude, latitude);
          one.add(startMs, startMs + 1, 3, 4, Number(isPlaced), isPlaced ? EXACT : NO_PLACE, null, category, status, false);
          one.addRest(one.length - 1, hash, 0);
        }
        const edges = [0, ...cuts.filter((cut) => cut < rows.length).sort((a, b) => a - b), rows.length];
        const column = (value: (each: (typeof rows)[number]) => number) => Float64Array.from([...new Array<number>(first).fill(NaN), ...rows.map(value)]);
        for (const [i, to] of edges.entries()) {
          const run = rows.slice(edges[i - 1] ?? 0, to);
          runs.addRun({
            from: runs.length,
            startMs: Float64Array.from(run, ({startMs}) => startMs),
            endMs: Float64Array.from(run, ({startMs}) => startMs + 1),
            precision: 3,
            zone: 4,
            places: [column(({longitude}) => longitude), column(({latitude}) => latitude)],
            category: Uint16Array.from(run, ({category}) => category),
            verification: Uint16Array.from(run, ({status}) => status),
            idHashes: Uint32Array.from(run, ({hash}) => hash),
          });
        }
        expect(valuesOf(runs)).to.deep.equal(valuesOf(one));
        expect(runs.radii?.values.slice(0, runs.length)).to.deep.equal(one.radii?.values.slice(0, one.length));
        expect([runs.length, runs.negative.column?.length, runs.idNumbers.column?.length]).to.deep.equal([one.length, one.negative.column?.length, one.idNumbers.column?.length]);
      }),
      {numRuns: 200},
    );
  });

  it('are numbered until a row has an offset of its own', () => {
    const run = (from: number) => ({from, startMs: Float64Array.of(1, 2), endMs: Float64Array.of(2, 3), precision: 0, zone: 0, places: null, category: new Uint16Array(2), verification: new Uint16Array(2), idHashes: null});
    const builder = new TableBuilder(1);
    builder.addRun(run(0));
    builder.add(0, 1, 0, 0, 0, NO_PLACE, null, 0, 0, false);
    builder.addRest(2, 0, 0);
    expect(builder.areNumbered).to.equal(true);
    builder.addRun(run(4));
    expect(builder.areNumbered).to.equal(false);
    const other = new TableBuilder(1);
    other.add(0, 1, 0, 0, 0, NO_PLACE, null, 0, 0, false);
    other.addRest(9, 0, 0);
    expect(other.areNumbered).to.equal(false);
  });
});
