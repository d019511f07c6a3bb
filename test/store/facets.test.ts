import {expect} from 'chai';
import fc from 'fast-check';
import {readEventFile, rowsInWindow} from '../../src/data/index.js';
import {VERIFICATION_STATUSES} from '../../src/data/event-table.js';
import type {EventTable, TimeWindow, VerificationStatus} from '../../src/data/event-table.js';
import {FACETS, FacetMasks, countFacets as countBy} from '../../src/store/facets.js';
import type {Facet, FacetCounts} from '../../src/store/facets.js';
import {rowTest} from '../../src/store/filters.js';
import type {Filters} from '../../src/store/filters.js';
import {event} from '../elements/story.js';
import {eventFile} from '../store/story.js';

const day = (date: number) => `2022-01-${String(date).padStart(2, '0')}`;
const windowOf = (first: number, last: number): TimeWindow => ({startMs: Date.UTC(2022, 0, first), endMs: Date.UTC(2022, 0, last + 1)});
const countFacets = (rows: EventTable, window: TimeWindow | null, filters: Filters) => countBy(new FacetMasks(rows, filters), window);
const counted = ({names, counts}: FacetCounts) => Object.fromEntries(names.map((name, i) => [name, counts[i]]));

const {table} = readEventFile(
  eventFile(
    [
      event('a', {when: day(1), category: 'gathering', verification: {status: 'verified'}, tags: ['peaceful'], place: 'Aktau'}),
      event('b', {when: day(2), category: 'clash', verification: {status: 'verified'}, tags: ['night', 'fire'], place: 'Almaty'}),
      event('c', {when: day(3), category: 'clash', verification: {status: 'disputed'}, tags: ['night'], place: 'Almaty'}),
      event('d', {category: 'riot', tags: ['fire']}),
    ],
    {timeZone: 'UTC'},
  ),
);

describe('countFacets', () => {
  it('counts every event where nothing is filtered, also those without a date', () => {
    const {categories, tags, places} = countFacets(table, null, {});
    expect([counted(categories), counted(tags), counted(places)]).to.deep.equal([
      {gathering: 1, clash: 2, riot: 1},
      {peaceful: 1, night: 2, fire: 2},
      {Aktau: 1, Almaty: 2},
    ]);
  });

  it('counts what is in the window only', () => {
    expect(counted(countFacets(table, windowOf(2, 2), {}).categories)).to.deep.equal({gathering: 0, clash: 1, riot: 0});
  });

  it('keeps the counts of a filter’s other names, so that the reader sees what they would add', () => {
    const {categories, tags} = countFacets(table, null, {categories: ['clash']});
    expect(counted(categories)).to.deep.equal({gathering: 1, clash: 2, riot: 1});
    expect(counted(tags)).to.deep.equal({peaceful: 0, night: 2, fire: 1});
  });

  it('counts for each filter what the others leave', () => {
    const {categories, verification} = countFacets(table, null, {categories: ['clash'], tags: ['night'], verification: ['verified']});
    expect(counted(categories)).to.deep.equal({gathering: 0, clash: 1, riot: 0});
    expect([counted(verification)['verified'], counted(verification)['disputed']]).to.deep.equal([1, 1]);
  });

  it('counts only what the search finds, for every filter', () => {
    expect(counted(countFacets(table, null, {text: 'almaty'}).categories)).to.deep.equal({gathering: 0, clash: 2, riot: 0});
  });

  it('has the number of events in the whole file beside it', () => {
    const {categories, verification, places} = countFacets(table, windowOf(9, 9), {text: 'nothing'});
    expect([[...categories.totals], [...verification.totals], [...places.totals]]).to.deep.equal([[1, 2, 1], [1, 2, 0, 0, 1, 0, 0], [1, 2]]);
  });

  it('reads the words of no event where only categories and verification are asked for', () => {
    const unread = {...table, texts: new Proxy(table.texts, {get: (_, key) => expect.fail(`${String(key)} was asked for`)})};
    const {categories, verification} = countFacets(unread, windowOf(1, 2), {verification: ['verified']});
    expect(counted(categories)).to.deep.equal({gathering: 1, clash: 1, riot: 0});
    expect(counted(verification)['verified']).to.equal(2);
  });

  it('filters no row again when the window moves', () => {
    const masks = new FacetMasks(table, {categories: ['clash']});
    expect(masks.without('categories')).to.equal(masks.without('categories'));
    expect(masks.without('tags')).to.equal(masks.without('places'));
    expect([...(masks.without('tags') ?? [])]).to.deep.equal([0, 1, 1, 0]);
    expect(masks.without('categories')).to.equal(null);
  });

  const some = <Name>(...names: Name[]) => fc.subarray(names);
  const properties = fc.record(
    {
      when: fc.integer({min: 1, max: 6}).map(day),
      category: fc.constantFrom('gathering', 'clash', 'strike'),
      tags: some('fire', 'night', 'peaceful'),
      place: fc.constantFrom('Aktau', 'Almaty', 'Ақтау'),
      verification: fc.constantFrom('verified' as const, 'disputed' as const).map((status) => ({status})),
    },
    {requiredKeys: []},
  );
  const filters: fc.Arbitrary<Filters> = fc.record(
    {
      categories: some('gathering', 'clash', 'riot', 'other', 'no such'),
      verification: some<VerificationStatus>('none', 'verified', 'disputed'),
      tags: some('fire', 'night', 'no such'),
      places: some('Aktau', 'Almaty'),
      text: fc.constantFrom('', 'al', 'актау', 'e1 a'),
    },
    {requiredKeys: []},
  );
  const windows = fc.option(fc.tuple(fc.integer({min: 1, max: 6}), fc.nat({max: 3})).map(([first, days]) => windowOf(first, first + days)));

  /** The names that a row has for a filter. */
  function namesOf(rows: EventTable, row: number, facet: Facet): readonly string[] {
    const {tags = []} = rows.texts.feature(row).properties;
    if (facet === 'categories') return [rows.categories[rows.category[row]].id];
    if (facet === 'verification') return [VERIFICATION_STATUSES[rows.verification[row]]];
    return facet === 'tags' ? tags : [rows.texts.place(row)].filter(Boolean);
  }

  it('counts what the rows are that the same filters without this one leave', () => {
    fc.assert(
      fc.property(fc.array(properties, {maxLength: 12}), filters, windows, (list, wanted, window) => {
        const {table: rows} = readEventFile(eventFile(list.map((each, i) => event(`e${i}`, each)), {timeZone: 'UTC'}));
        const facets = countFacets(rows, window, wanted);
        for (const facet of FACETS) {
          const left = rowsInWindow(rows, window, rowTest(rows, {...wanted, [facet]: undefined}));
          const names = [...left].flatMap((row) => namesOf(rows, row, facet));
          const expected = facets[facet].names.map((name) => names.filter((each) => each === name).length);
          expect([...facets[facet].counts], facet).to.deep.equal(expected);
        }
      }),
      {numRuns: 150},
    );
  });
});
