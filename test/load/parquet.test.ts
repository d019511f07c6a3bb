import {expect} from 'chai';
import {pieces, readAll, rowsOf} from './reading.js';

const file = async (name: string) => new Uint8Array(await (await fetch(new URL(`../fixtures/${name}`, import.meta.url))).arrayBuffer());

describe('a Parquet file', () => {
  it('has its rows in the table, instants as instants, over several row groups', async () => {
    const {table, loaded, codes} = await readAll(pieces(await file('events.parquet'), [10, 700]));
    expect(rowsOf(table).map(({id, title}) => [id, title])).to.deep.equal([['c', 'Märsche'], ['a', 'A fire'], ['b', 'Ein Fest'], ['d', 'Four']]);
    expect([...table.startMs.slice(0, 3)]).to.deep.equal(['2022-01-03T23:00:00Z', '2022-01-04T10:20:30Z', '2022-01-05T00:00:00Z'].map((text) => Date.parse(text)));
    expect(table.texts.feature(0).geometry).to.deep.equal({type: 'Point', coordinates: [53, 45]});
    expect(loaded.isComplete).to.be.true;
    expect(codes).to.have.members(['when-missing', 'categories-missing']);
  });

  it('takes the attribute fields, and keeps the row as it stood', async () => {
    const {table} = await readAll(pieces(await file('events.parquet')), {fields: 'claims_kind:=killed claims_value:deaths title:category'});
    expect(table.texts.title(0)).to.equal('fire');
    expect(table.texts.feature(0).properties.claims).to.deep.equal([{kind: 'killed', value: 3}]);
    expect(table.texts.feature(0).original).to.include({title: 'Märsche'});
  });

  it('has the points and days of GeoParquet', async () => {
    const {table} = await readAll(pieces(await file('points.parquet')));
    expect(table.texts.feature(1).geometry).to.deep.equal({type: 'Point', coordinates: [52.2, 44.1]});
    expect([table.startMs[0], table.endMs[0]]).to.deep.equal([Date.UTC(2022, 0, 4), Date.UTC(2022, 0, 5)]);
  });

  it('shows its first rows on the way, however its own length compares with that of its lines', async () => {
    const bytes = await file('many-rows.parquet');
    const footerBytes = 8 + new DataView(bytes.buffer).getUint32(bytes.length - 8, true);
    // Nothing asks what stands between the rows and the table of contents.
    const long = new Uint8Array(bytes.length + 400_000);
    long.set(bytes);
    long.set(bytes.subarray(-footerBytes), long.length - footerBytes);
    for (const each of [bytes, long]) {
      const {table, steps} = await readAll(pieces(each), {totalBytes: each.length});
      expect(steps.flatMap(({snapshot}) => snapshot?.columns.length ?? [])).to.deep.equal([200]);
      expect(table.length).to.equal(600);
    }
  });

  it('that breaks off is an empty table that says so', async () => {
    const bytes = await file('events.parquet');
    const {table, loaded, codes} = await readAll(pieces(bytes.slice(0, 500)));
    expect(table.length).to.equal(0);
    expect(codes).to.deep.equal(['parquet-broken']);
    expect(loaded.isComplete).to.be.false;
  });

  it('with a damaged row group has the rows before it', async () => {
    const bytes = await file('events.parquet');
    bytes.fill(255, 420, 800);
    const {codes, loaded} = await readAll(pieces(bytes));
    expect(codes).to.include('parquet-broken');
    expect(loaded.isComplete).to.be.false;
  });
});
