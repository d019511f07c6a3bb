import {expect} from 'chai';
import fc from 'fast-check';
import type {EventColumn, EventColumns} from '../../src/load/event-columns.js';
import {cellsOf} from '../../src/load/event-columns.js';
import {readColumns, type ColumnsResult} from '../../src/load/read-columns.js';
import {rowsOf} from './reading.js';

const DAY_MS = 86_400_000;
const START_MS = Date.UTC(2022, 0, 1);

function read(columns: Record<string, EventColumn>, fields?: string): ColumnsResult {
  const input: EventColumns = {type: 'EventColumns', timeZone: 'Asia/Almaty', columns};
  const steps = readColumns(input, {fields});
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same cells in lists, which are read row by row. */
const listed = (columns: Record<string, EventColumn>) =>
  Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, Array.from({length: cellsOf(column)!.length}, (_, row) => cellsOf(column)!.at(row) as string)]));

function expectAlike(columns: Record<string, EventColumn>, fields?: string) {
  const [ours, rowByRow] = [read(columns, fields), read(listed(columns), fields)];
  expect(rowsOf(ours.table)).to.deep.equal(rowsOf(rowByRow.table));
  for (const name of ['startMs', 'endMs', 'timePrecision', 'x', 'y', 'pointOffsets', 'category', 'radiusMeters', 'order'] as const) expect(ours.table[name], name).to.deep.equal(rowByRow.table[name]);
  expect(ours.table.categories).to.deep.equal(rowByRow.table.categories);
  expect(ours.issues.map(({message}) => message)).to.deep.equal(rowByRow.issues.map(({message}) => message));
  return ours;
}

const moment = fc.oneof(
  {weight: 20, arbitrary: fc.integer({min: 0, max: 400}).map((hours) => START_MS + hours * 3_600_000)},
  {weight: 4, arbitrary: fc.integer({min: START_MS, max: START_MS + DAY_MS})},
  {weight: 1, arbitrary: fc.constantFrom(NaN, 2022, 1_640_995_200, START_MS + 0.5, -START_MS, 1e18, Infinity)},
);
const lengthMs = fc.oneof({weight: 8, arbitrary: fc.constantFrom(NaN, 60_000, DAY_MS)}, {weight: 1, arbitrary: fc.constantFrom(0, -1, 1)});
const degrees = (most: number) => fc.oneof({weight: 20, arbitrary: fc.double({min: -most, max: most, noNaN: true})}, {weight: 1, arbitrary: fc.constantFrom(NaN, most + 1, Infinity)});
const row = fc.record({
  title: fc.oneof({weight: 12, arbitrary: fc.constantFrom(0, 1)}, {weight: 1, arbitrary: fc.constantFrom(2, 9)}),
  startMs: moment,
  lengthMs,
  longitude: degrees(180),
  latitude: degrees(90),
  category: fc.constantFrom(0, 0, 0, 1, 2, 200),
  status: fc.oneof({weight: 12, arbitrary: fc.constantFrom(0, 1)}, {weight: 1, arbitrary: fc.constantFrom(2, 3)}),
  id: fc.oneof({weight: 12, arbitrary: fc.uuid()}, {weight: 1, arbitrary: fc.constantFrom('a', '', ' ')}),
  place: fc.constantFrom('', 'Aktau', null),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

const columnsOf = (rows: readonly Row[]): Record<string, EventColumn> => ({
  title: {dictionary: ['A fire', 'A flood', ' '], codes: Uint8Array.from(rows, ({title}) => title)},
  start: Float64Array.from(rows, ({startMs}) => startMs),
  end: Float64Array.from(rows, (each) => each.startMs + each.lengthMs),
  longitude: Float64Array.from(rows, ({longitude}) => longitude),
  latitude: Float64Array.from(rows, ({latitude}) => latitude),
  category: {dictionary: ['fire', '', 'fire'], codes: Uint8Array.from(rows, ({category}) => category)},
  verification: {dictionary: ['verified', '', 'none', 'seen'], codes: Uint8Array.from(rows, ({status}) => status)},
  place: rows.map(({place}) => place),
});

describe('runs of rows in columns', () => {
  it('are what each row for itself is, with what is wrong in some of them', () => {
    fc.assert(fc.property(fc.array(row, {maxLength: 40}), (rows) => void expectAlike(columnsOf(rows))), {numRuns: 60});
  });

  it('keep ids of their own, also where two rows have the same', () => {
    fc.assert(
      fc.property(fc.array(row, {maxLength: 40}), (rows) => {
        const {table} = expectAlike({...columnsOf(rows), id: rows.map(({id}) => id)});
        for (let at = 0; at < table.length; at++) expect(table.texts.rowOf(table.texts.id(at))).to.equal(at);
      }),
      {numRuns: 60},
    );
  });

  it('have moments as long as their precision', () => {
    for (const precision of ['second', 'minute', 'day'] as const) {
      fc.assert(
        fc.property(fc.array(fc.record({startMs: moment, lengthMs}), {maxLength: 20}), (rows) => {
          // The first row has clock times, so that the lists are none of days.
          const all = [{startMs: START_MS + 45_296_000, lengthMs: 60_000}, ...rows];
          const start = {epochMs: Float64Array.from(all, ({startMs}) => startMs), precision};
          const end = {epochMs: Float64Array.from(all, (each) => each.startMs + each.lengthMs), precision};
          expectAlike({title: all.map(() => 'x'), start, end});
        }),
        {numRuns: 40},
      );
    }
    const {table, issues} = read({title: ['x'], when: {epochMs: Float64Array.of(START_MS), precision: 'minute'}});
    expect([table.timePrecision[0], table.endMs[0] - table.startMs[0], table.texts.feature(0).properties.when]).to.deep.equal([1, 60_000, '2022-01-01T00:00Z']);
    expect(issues.map(({code}) => code)).to.deep.equal(['id-missing']);
  });

  it('are as many as there are rows, however many that is', () => {
    const length = 20_000;
    const {table, issues} = read({title: Array.from({length}, (_, at) => (at % 7000 === 5 ? '' : 'x')), when: Float64Array.from({length}, (_, at) => START_MS - at * 60_000)});
    expect([table.length, table.datedLength, table.startMs[length - 1]]).to.deep.equal([length, length, START_MS]);
    expect(table.texts.id(0)).to.equal('event-20000');
    expect(issues.filter(({row: at}) => at !== undefined).map(({row: at}) => at)).to.deep.equal([6, 7006, 14_006]);
  });
});
