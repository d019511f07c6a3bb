import {expect} from 'chai';
import {IssueList} from '../../src/data/issue-list.js';
import type {FieldSource} from '../../src/data/fields-attribute.js';
import {clockFinder, zoneClock} from '../../src/data/zoned-time.js';
import {FastRows} from '../../src/load/fast-rows.js';
import {StreamIds} from '../../src/load/stream-ids.js';
import {OTHER_CODE, TableBuilder} from '../../src/load/table-builder.js';

const DAY_MS = 86_400_000;

/** Rows of some fields, whose names are ours but where a source is given. */
function fast(names: readonly string[], sources: Readonly<Record<string, FieldSource>> = {}, days: readonly string[] = []) {
  const builder = new TableBuilder(4);
  const issues = new IssueList();
  const told: (readonly unknown[])[] = [];
  const search = {clear: () => undefined, add: (...row: readonly unknown[]) => void told.push(row)};
  const plan = {fields: names.map((name) => [name, sources[name] ?? {name}] as const), days: new Set(days)};
  const rows = new FastRows(plan, {issues, ids: new StreamIds(null), clock: zoneClock('UTC'), findClock: clockFinder(), hasCategory: (id) => id !== 'unlisted', builder, search});
  let row = 0;
  const read = (...values: readonly unknown[]) => rows.read(values, null, undefined, 10 * row, ++row);
  return {builder, issues, told, rows, read};
}
const codesOf = (issues: IssueList) => issues.toArray().map(({code}) => code);

describe('a row in which nothing is unusual', () => {
  it('goes into the columns: span, point, precision, category, status and place in the file', () => {
    const {builder, issues, read} = fast(['id', 'title', 'when', 'longitude', 'latitude', 'placePrecision', 'category', 'verification_status', 'negative']);
    expect(read('a', 'A fire', '2022-01-04', '51.2', 43.6, 'region', 'fire', 'verified', 'no')).to.be.true;
    expect(read('b', 'None', '2022-01-05T10:00', '', '', '', '', '', 'yes')).to.be.true;
    expect(builder.length).to.equal(2);
    expect([...builder.startMs.values.slice(0, 2)]).to.deep.equal([Date.UTC(2022, 0, 4), Date.UTC(2022, 0, 5, 10)]);
    expect(builder.endMs.values[0] - builder.startMs.values[0]).to.equal(DAY_MS);
    expect([...builder.pointOffsets.values.slice(0, 2)]).to.deep.equal([1, 1]);
    expect([...builder.geometryKind.values.slice(0, 2)]).to.deep.equal([1, 0]);
    expect([...builder.category.values.slice(0, 2)]).to.deep.equal([0, OTHER_CODE]);
    expect([...builder.textOffsets.values.slice(0, 2)]).to.deep.equal([0, 10]);
    expect(builder.categories.names).to.deep.equal(['fire']);
    expect(codesOf(issues)).to.deep.equal([]);
  });

  it('has its own clock where it names one', () => {
    const {builder, read} = fast(['id', 'title', 'when', 'timeZone']);
    read('a', 'A', '2022-01-04', 'Asia/Aqtau');
    read('b', 'B', '2022-01-04', '');
    expect(builder.startMs.values[1] - builder.startMs.values[0]).to.equal(5 * 3_600_000);
    expect([builder.zones.names[builder.zone.values[0]], builder.zones.names[builder.zone.values[1]]]).to.deep.equal(['Asia/Aqtau', 'UTC']);
  });

  it('lasts from its start to the end of its last day, midnights of a column of days among them', () => {
    const {builder, read} = fast(['id', 'title', 'start', 'end'], {}, ['start', 'end']);
    read('a', 'A', '2022-01-04T00:00:00', '2022-01-06T00:00:00');
    expect(builder.endMs.values[0] - builder.startMs.values[0]).to.equal(3 * DAY_MS);
  });

  it('takes epochs in seconds and in milliseconds, and day-first dates where it is told so', () => {
    const {builder, read} = fast(['id', 'title', 'when']);
    read('a', 'A', 1_641_200_400);
    read('b', 'B', 1_641_200_400_000);
    expect(builder.startMs.values[0]).to.equal(builder.startMs.values[1]);
    const told = fast(['id', 'title', 'when'], {when: {name: 'when', dates: 'day-first'}});
    expect(told.read('a', 'A', '03/04/2022')).to.be.true;
    expect(told.builder.startMs.values[0]).to.equal(Date.UTC(2022, 3, 3));
  });

  it('has constants and their values in our words', () => {
    const {builder, read} = fast(['id', 'title', 'when', 'category', 'place'], {category: {name: 'type', values: new Map([['1', 'fire']])}, place: {name: null, constant: 'Aktau'}});
    expect(read('a', 'A', '2022', 1, 'not asked')).to.be.true;
    expect(builder.categories.names).to.deep.equal(['fire']);
  });

  it('is told to the search in its words', () => {
    const {told, read} = fast(['id', 'title', 'when', 'place', 'text', 'tags']);
    read('a', 'A fire', '2022', 'Aktau', 'Smoke', 'x; y');
    expect(told).to.deep.equal([['A fire', 'Aktau', 'Smoke', null, ['x', 'y']]]);
  });

  it('has an id of its content where it has none, which is told', () => {
    const {builder, issues, read} = fast(['id', 'title', 'when']);
    expect(read('', 'A fire', '2022')).to.be.true;
    expect(builder.length).to.equal(1);
    expect(codesOf(issues)).to.deep.equal(['id-missing']);
  });
});

describe('a row in which something is amiss or unusual', () => {
  const names = ['id', 'title', 'when', 'longitude', 'latitude', 'placePrecision', 'radiusMeters', 'category', 'verification_status', 'timeZone', 'media_src', 'start', 'end'];
  const sound: Readonly<Record<string, unknown>> = {id: 'x', title: 'A', when: '2022', longitude: 1, latitude: 2};
  const odd: readonly (readonly [what: string, values: Readonly<Record<string, unknown>>])[] = [
    ['an empty title', {title: ' '}],
    ['a title that is no text', {title: {}}],
    ['a date that cannot be read', {when: 'soon'}],
    ['no date', {when: ''}],
    ['a doubtful date', {when: '2022-01~'}],
    ['an interval', {when: '2022-01-04/2022-01-06'}],
    ['an end before its start', {start: '2022-01-06', end: '2022-01-04'}],
    ['a latitude beyond the pole', {latitude: 91}],
    ['a longitude in words', {longitude: 'east'}],
    ['a precision that there is not', {placePrecision: 'none'}],
    ['a negative radius', {radiusMeters: -1}],
    ['a category that the file does not list', {category: 'unlisted'}],
    ['a status that there is not', {verification_status: 'maybe'}],
    ['a zone that there is not', {timeZone: 'Nowhere/Land'}],
    ['an address that runs a script', {media_src: 'javascript:alert(1)'}],
    ['an id that another row has', {id: 'first'}],
  ];

  for (const [what, values] of odd) {
    it(`is left to the thorough reading, and leaves no trace: ${what}`, () => {
      const {builder, issues, told, read} = fast(names);
      expect(read(...names.map((name) => ({...sound, id: 'first'})[name]))).to.be.true;
      const before = [builder.length, builder.x.length, told.length];
      expect(read(...names.map((name) => ({...sound, ...values})[name]))).to.be.false;
      expect([builder.length, builder.x.length, told.length]).to.deep.equal(before);
      expect(codesOf(issues)).to.deep.equal([]);
    });
  }

  it('is also one whose value the attribute has no word for', () => {
    const {builder, read} = fast(['id', 'title', 'when', 'category'], {category: {name: 'type', values: new Map([['1', 'fire']])}});
    expect(read('a', 'A', '2022', '7')).to.be.false;
    expect(builder.length).to.equal(0);
  });
});
