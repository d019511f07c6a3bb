import {expect} from 'chai';
import fc from 'fast-check';
import {readEventFile} from '../../src/data/read-event-file.js';
import {bytesOf, pieces, readAll, readText, rowsOf} from './reading.js';

const HEADER = ['id', 'title', 'when', 'start', 'end', 'latitude', 'longitude', 'timeZone', 'category', 'place', 'placePrecision', 'radiusMeters', 'text', 'tags', 'negative', 'media_src', 'sources_url', 'sources_title', 'claims_kind', 'claims_value', 'verification_status', 'links_url', 'lang'];
const cell = (text: string) => (/[",;\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csv = (rows: readonly (readonly string[])[], delimiter = ',', lineEnd = '\n') => rows.map((row) => row.map(cell).join(delimiter) + lineEnd).join('');

/** The rows as a collection of features, whose fields are told to have our names: it is read row by row, without the short way. */
function expectSameAs(reading: Awaited<ReturnType<typeof readAll>>, header: readonly string[], rows: readonly (readonly string[])[], fields?: string) {
  const features = rows.map((row) => ({type: 'Feature', geometry: null, properties: Object.fromEntries(header.map((name, i) => [name, row[i]]))}));
  const whole = readEventFile({type: 'FeatureCollection', features}, {fields: fields ?? header.map((name) => `${name}:${name}`).join(' ')});
  expect(rowsOf(reading.table)).to.deep.equal(rowsOf(whole.table));
  expect(reading.table.categories).to.deep.equal(whole.table.categories);
  expect(reading.loaded.issues.map(({message}) => message).sort()).to.deep.equal(whole.issues.map(({message}) => message).sort());
}

describe('a table as text', () => {
  const dates = ['2022', '2022-01', '2022-02-29', '2022-01-04', '2022-01-04T10:20', '2022-01-04 10:20:30', '2022-01-04T10:20:30.289Z', '2022-01-04T10:20+05:00', '2022-03-13T02:30', '2022-01-04T24:00', '2022-01-05T00:00:00', '2022-01-04/2022-01-06', '0044-03-15', '2022-13-01', '1641200400', '1641200400123', '20220104', 'soon', '04/01/2022', '2022-01~', ''];
  const date = fc.constantFrom(...dates);
  const words = fc.oneof(fc.constantFrom('', 'A fire', 'x'), fc.string({unit: 'grapheme', maxLength: 8}).map((text) => text.replaceAll('\r', ' ')));
  const row = fc.tuple(
    fc.constantFrom('a', 'b', 'a-2', '', ' '), words, date, date, date,
    fc.constantFrom('43.6', '91', '-12.25', '', 'north'), fc.constantFrom('51.2', '200', '0', ''),
    fc.constantFrom('Asia/Aqtau', 'America/New_York', '', 'Nowhere'), fc.constantFrom('fire', 'flood', ''), words,
    fc.constantFrom('', 'region', 'exact', 'unsure'), fc.constantFrom('', '300', '1000', '-1', 'far'), words, fc.constantFrom('', 'a; b|c'),
    fc.constantFrom('', 'yes', 'no'), fc.constantFrom('', 'https://example.org/a.jpg', 'a.jpg', 'javascript:x'), fc.constantFrom('', 'https://example.org/', '/b'), words,
    fc.constantFrom('', 'dead'), fc.constantFrom('', '7', 'many'), fc.constantFrom('', 'verified', 'maybe'), fc.constantFrom('', 'https://example.org/'), fc.constantFrom('', 'en', 'English language'),
  );

  it('is read the short way as it is the long way, wherever its pieces end', async () => {
    const layout = fc.record({delimiter: fc.constantFrom(',', ';', '\t'), lineEnd: fc.constantFrom('\n', '\r\n'), cuts: fc.array(fc.nat(3000), {maxLength: 6}), columns: fc.uniqueArray(fc.nat(HEADER.length - 1), {minLength: 2})});
    await fc.assert(
      fc.asyncProperty(fc.array(row, {maxLength: 12}), layout, async (rows, {delimiter, lineEnd, cuts, columns}) => {
        const header = columns.map((at) => HEADER[at]);
        const picked = rows.map((each) => columns.map((at) => each[at].replaceAll('\r\n', '\n')));
        const text = csv([header, ...picked], delimiter, lineEnd);
        expectSameAs(await readText(text, {format: 'csv', fields: header.map((name) => `${name}:${name}`).join(' ')}, cuts), header, picked);
      }),
      {numRuns: 200},
    );
  });

  it('is one table for every place at which a piece of it can end', async () => {
    const text = '\uFEFFtitle,when,place\r\n"A ""great"" fire, ä",2022-01-04,"two\r\nlines"\r\n\r\nb,2022-01-05,☂\r\nlast,2022-01-06,"x"';
    const whole = rowsOf((await readText(text)).table);
    expect(whole.map(({title, place}) => [title, place])).to.deep.equal([['A "great" fire, ä', 'two\nlines'], ['b', '☂'], ['last', 'x']]);
    for (let cut = 1; cut < bytesOf(text).length; cut++) expect(rowsOf((await readText(text, {}, [cut])).table), `cut at ${cut}`).to.deep.equal(whole);
  });

  it('needs no attribute where its columns have our names', async () => {
    const {table, codes} = await readText('id,title,when,latitude,longitude,media_src,verification\na,A fire,2022-01-04,43.6,51.2,https://example.org/a.jpg,verified\n');
    expect(codes).to.deep.equal([]);
    const {properties, geometry} = table.texts.feature(0);
    expect(properties.media).to.deep.equal([{type: 'image', src: 'https://example.org/a.jpg'}]);
    expect(properties.verification).to.deep.equal({status: 'verified'});
    expect(geometry).to.deep.equal({type: 'Point', coordinates: [51.2, 43.6]});
    expect(table.verification[0]).to.equal(1);
  });

  it('may have a single column, with quotations in it', async () => {
    const {table} = await readText('title\n"a, b"\n\nc\n""\n');
    expect(rowsOf(table).map(({title}) => title).slice(0, 2)).to.deep.equal(['a, b', 'c']);
    expect(table.length).to.equal(3);
  });

  it('is found by usual names, and the report is the attribute to write', async () => {
    const {table, loaded} = await readText('Event ID;Headline;Event Date;Lat;Lon\n1;A fire;2022-01-04;43.6;51.2\n');
    expect(table.texts.title(0)).to.equal('A fire');
    const remedy = loaded.issues.find(({code}) => code === 'fields-guessed')?.remedy ?? '';
    expect(remedy).to.contain("start:'Event Date'");
    expect((await readText('Event ID;Headline;Event Date;Lat;Lon\n1;A fire;2022-01-04;43.6;51.2\n', {fields: /fields="(.*)"/.exec(remedy)?.[1]})).codes).to.deep.equal([]);
  });

  it('has day-first dates only where the attribute tells so', async () => {
    const text = 'id,title,Date\na,A fire,03/04/2022\nb,A flood,13/04/2022 18:30\n';
    const told = await readText(text, {fields: 'when:Date(dd/mm/yyyy)'});
    expect([...told.table.startMs]).to.deep.equal([Date.UTC(2022, 3, 3), Date.UTC(2022, 3, 13, 18, 30)]);
    const untold = await readText(text);
    expect(untold.table.datedLength).to.equal(0);
    expect(untold.loaded.issues.find(({code}) => code === 'date-order')?.remedy).to.contain('fields="start:Date(dd/mm/yyyy)"');
  });

  it('is read again where one clock time contradicts a column of midnights', async () => {
    const rows = Array.from({length: 5000}, (_, i) => [`r${i}`, `Event ${i}`, i === 4321 ? '2022-01-05T06:30:00' : '2022-01-05T00:00:00', 'x'.repeat(300)]);
    const {table, codes} = await readText(csv([['id', 'title', 'when', 'text'], ...rows]), {}, [500_000, 1_200_000]);
    expect(codes).to.deep.equal([]);
    expect(table.endMs[0] - table.startMs[0]).to.equal(1000);
    const {codes: ofDays} = await readText(csv([['id', 'title', 'when', 'text'], ...rows.slice(0, 4000)]));
    expect(ofDays).to.deep.equal(['midnights-as-days']);
  });

  it('numbers equal ids as the whole file does, one that comes later and is made up already among them', async () => {
    const rows = [['a', 'one', '2022'], ['a', 'two', '2022'], ['a-2', 'three', '2022'], ['', 'four', '2022'], ['', 'four', '2022']];
    const reading = await readText(csv([['id', 'title', 'when'], ...rows]));
    expectSameAs(reading, ['id', 'title', 'when'], rows);
    expect(rowsOf(reading.table).map(({id}) => id).slice(0, 3)).to.deep.equal(['a', 'a-3', 'a-2']);
    for (let i = 0; i < reading.table.length; i++) expect(reading.table.texts.rowOf(reading.table.texts.id(i))).to.equal(i);
    expect(reading.table.texts.rowOf('a-4')).to.equal(null);
  });
});

describe('a table with broken rows', () => {
  it('shows rows with too few and too many cells, and tells them', async () => {
    const {table, loaded} = await readText('id,title,when\na,A,2022-01-01\nb,B\nc,C,2022-01-03,more,"and, more"\nd,D,2022-01-04\n');
    expect(rowsOf(table).map(({id}) => id)).to.deep.equal(['a', 'c', 'd', 'b']);
    const ragged = loaded.issues.filter(({code}) => code === 'row-cells');
    expect(ragged.map(({row}) => row)).to.deep.equal([2, 3]);
    expect(ragged[1].message).to.contain('has 5 cells').and.to.contain('table 3');
  });

  it('is read where its first row is one of them', async () => {
    const {table, codes} = await readText('id,title,when\na\nb,B,2022\n');
    expect(table.length).to.equal(2);
    expect(codes).to.include('row-cells');
  });

  it('tells letters behind a quotation', async () => {
    expect((await readText('id,title,when\na,"A" fire,2022\n')).codes).to.deep.equal(['quotation-marks']);
  });

  it('tells where it is cut inside of a quotation', async () => {
    const {table, loaded} = await readText('id,title,when\na,A,2022\nb,"B');
    expect(table.length).to.equal(1);
    expect(loaded.issues.map(({code}) => code)).to.deep.equal(['file-cut']);
    expect(loaded.isComplete).to.be.false;
  });

  it('tells where it is cut inside of its last row', async () => {
    const {table, loaded} = await readText('id,title,when\na,A,2022\nb,B');
    expect(table.length).to.equal(1);
    expect(loaded.issues.map(({code}) => code)).to.deep.equal(['file-cut']);
  });

  it('leaves out a row that is too long and goes on', async () => {
    const {table, codes} = await readText(`id,title,when\na,A,2022\nb,${'x'.repeat(10_000)},2022\nc,C,2022\n`, {maxRowBytes: 1000}, [50, 5000]);
    expect(rowsOf(table).map(({id}) => id)).to.deep.equal(['a', 'c']);
    expect(codes).to.deep.equal(['row-too-long']);
  });

  it('words the first of a hundred thousand faults and counts the rest', async () => {
    const {loaded} = await readText(`id,title,when\n${Array.from({length: 100_000}, (_, i) => `${i},T,soon\n`).join('')}`);
    expect(loaded.issues.find(({code}) => code === 'when-unreadable')).to.include({row: 1, count: 100_000});
    expect(loaded.issues.length).to.be.below(30);
  });

  it('is empty where it has a head only, or nothing', async () => {
    expect((await readText('id,title,when\n')).table.length).to.equal(0);
    expect((await readAll(pieces(bytesOf('')), {name: 'a.csv'})).table.length).to.equal(0);
  });
});
