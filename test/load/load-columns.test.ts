import {expect} from 'chai';
import {rangeCounts} from '../../src/data/range-counts.js';
import type {EventColumns} from '../../src/load/event-columns.js';
import {loadColumns} from '../../src/load/load-columns.js';
import type {LoadListener} from '../../src/load/load-file.js';

const COLUMNS: EventColumns = {
  type: 'EventColumns',
  timeZone: 'UTC',
  categories: [{id: 'fire', label: 'Fires'}],
  columns: {
    title: {dictionary: ['A roof burns', 'A bridge is closed'], codes: Uint8Array.of(1, 0, 1)},
    start: Float64Array.of(Date.UTC(2022, 0, 3), Date.UTC(2022, 0, 1), Date.UTC(2022, 0, 2)),
    longitude: Float64Array.of(10, 20, 30),
    latitude: Float64Array.of(1, 2, 3),
    category: ['fire', 'fire', null],
  },
};

/** As many rows as take several slices to read. */
const many = (length: number): EventColumns => ({type: 'EventColumns', timeZone: 'UTC', columns: {title: Array.from({length}, (_, row) => `Event ${row}`), start: Float64Array.from({length}, (_, row) => Date.UTC(2022, 0, 1) + row * 60_000)}});

describe('columns of the page', () => {
  const silent: LoadListener = {show: () => {}, progress: () => {}};
  const load = (columns: EventColumns, fields: string | null = null) => loadColumns(columns, fields, new AbortController().signal, silent);

  it('become a table in order of time, with their words and places', async () => {
    const {table} = await load(COLUMNS);
    expect(Array.from(table.startMs, (_, row) => table.texts.title(row))).to.deep.equal(['A roof burns', 'A bridge is closed', 'A bridge is closed']);
    expect([table.length, table.pointOffsets.length, table.categories[0]?.label]).to.deep.equal([3, 4, 'Fires']);
  });

  it('are searched by their words', async () => {
    const {table} = await load(COLUMNS);
    const found = await table.service!.search('bridge', new AbortController().signal);
    expect([...found!]).to.deep.equal([0, 1, 1]);
  });

  it('are searched alike in runs and in rows that are read for themselves, and list their places and tags', async () => {
    const length = 6000;
    const words = Array.from({length}, (_, row) => (row % 1000 === 1 ? ` the number ${row}` : `number ${row}`));
    const odd = (row: number) => row % 1000 === 1;
    const start = Float64Array.from({length}, (_, row) => (odd(row) ? NaN : Date.UTC(2022, 0, 1) + row));
    const {table} = await load({type: 'EventColumns', columns: {title: words, start, place: words.map((_, row) => `Place ${row % 3}`), tags: words.map((_, row) => (row % 2 ? 'a; b' : ''))}});
    const {signal} = new AbortController();
    const titlesOf = (found: Uint8Array | null) => [...found!.keys()].filter((row) => found![row]).map((row) => table.texts.title(row));
    const [places, one] = await Promise.all([table.service!.labels('places', signal), table.service!.search('"number 4321"', signal)]);
    expect(titlesOf(one)).to.deep.equal(['number 4321']);
    expect(titlesOf(await table.service!.search('the', signal))).to.have.lengthOf(6);
    expect(places.totals.reduce((sum, each) => sum + each, 0)).to.equal(length);
    expect((await table.service!.labels('tags', signal)).totals).to.deep.equal(Uint32Array.of(3000, 3000));
  });

  it('are read by the names that `fields` tells', async () => {
    const {table} = await load({...COLUMNS, columns: {headline: ['One'], day: ['2022-01-01']}}, 'title:headline when:day');
    expect([table.length, table.texts.title(0)]).to.deep.equal([1, 'One']);
  });

  it('are read in slices, between which the page has its turn, and tell how far they are ten times a second at most', async () => {
    const told: number[] = [];
    let turns = 0;
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      turns++;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    const startMs = performance.now();
    const {table} = await loadColumns(many(200_000), null, new AbortController().signal, {...silent, progress: ({rows}) => void told.push(rows)});
    const tenths = (performance.now() - startMs) / 100;
    port1.close();
    expect([table.length, turns > 2, told.length >= 1, told.length <= tenths + 1]).to.deep.equal([200_000, true, true, true]);
    expect(told.every((rows, index) => rows >= (told[index - 1] ?? 0) && rows <= 200_000)).to.equal(true);
  });

  it('come with what every view counts by', async () => {
    const start = Float64Array.from({length: 128}, (_, row) => Date.UTC(2022, 0, 1) + row * 60_000);
    const {table} = await load({...COLUMNS, columns: {title: Array.from(start, () => 'x'), start, category: {dictionary: ['fire'], codes: new Uint8Array(128)}}});
    // What is counted now can only have been counted before.
    table.category.fill(1);
    expect([...rangeCounts({...table, categories: [{id: 'fire'}, {id: 'other'}]}, null).byCategory(null)]).to.deep.equal([0, 128]);
    expect([...rangeCounts(table, null).byCategory(null)]).to.deep.equal([128]);
  });

  it('are given up with the signal', async () => {
    const leaving = new AbortController();
    const reading = loadColumns(many(200_000), null, leaving.signal, {...silent, progress: () => leaving.abort(new Error('enough'))});
    expect(await reading.catch((reason: unknown) => String(reason))).to.equal('Error: enough');
  });
});
